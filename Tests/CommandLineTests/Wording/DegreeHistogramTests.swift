import TestSupport
import Testing

/// Degrees in classes that double, as `info` shows them.
@Suite struct DegreeHistogramTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\na\tb\t1\nt\tz\t1\n", to: "square.tsv")
  }

  @Test func degreesAreCounted() throws {
    let rows = try work.run("info", "square.tsv").output
    #expect(rows.contains("nodes of degree 1\t1\nnodes of degree 2 to 3\t4\n"), "\(rows)")
    let table = try work.run("info", "square.tsv", "--table").output
    #expect(
      table.hasSuffix(
        "degree  nodes\n     1      1  ██████████\n   2–3      4  \(String(repeating: "█", count: 40))\n"), "\(table)")
  }
}
