import Foundation
import TestSupport
import Testing

/// What is compressed is read as if it were not.
@Suite struct ByteInputTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\na\tb\t1\nt\tz\t1\n", to: "square.tsv")
  }

  @Test func compressedGraphs() throws {
    let expected = try work.run("info", "square.tsv", "--json").output
    let made = try work.shell(
      "gzip -k square.tsv && $COMENTION info square.tsv.gz --json && $COMENTION info - --json < square.tsv.gz")
    #expect(made.output == expected + expected, "\(made)")
    for program in ["bzip2", "xz", "zstd"] where try work.shell("command -v \(program)").status == 0 {
      let suffix = ["bzip2": "bz2", "xz": "xz"][program] ?? "zst"
      let packed = try work.shell(
        "\(program) -k square.tsv && $COMENTION info square.tsv.\(suffix) --json && $COMENTION info - --json < square.tsv.\(suffix)"
      )
      #expect(packed.output == expected + expected, "\(packed)")
    }
    try work.write(Data([0x1F, 0x8B, 8, 0, 0]), to: "short.tsv.gz")
    let short = try work.run("info", "short.tsv.gz")
    #expect(
      short.status == 1 && short.errors.contains("short.tsv.gz") && short.errors.contains("ends too early"), "\(short)")
  }
}
