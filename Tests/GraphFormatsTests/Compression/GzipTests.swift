import Foundation
import Graphs
import Testing

@testable import GraphFormats

/// Files made with Python's gzip module.
struct GzipTests {
  /// What is deflated here, gzip itself inflates, and so does the reader.
  @Test(arguments: [0, 1, 65_536, 1_000_000]) func deflation(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    var files: [[UInt8]] = []
    for piece in [100, 70_000] {
      let deflation = try #require(GzipDeflation())
      var file: [UInt8] = []
      for start in stride(from: 0, to: count, by: piece) {
        let end = min(start + piece, count)
        bytes[start..<end].withUnsafeBytes { bytes in deflation.append(bytes) { file.append(contentsOf: $0) } }
      }
      deflation.finish { file.append(contentsOf: $0) }
      var rest: [UInt8]? = file
      let inflation = GzipInflation {
        defer { rest = nil }
        return rest
      }
      var inflated: [UInt8] = []
      while let piece = try inflation.next() { inflated += piece }
      #expect(inflated == bytes)
      let (status, said) = try OtherPrograms.withFile(file) {
        try OtherPrograms.run(["sh", "-c", "gzip -t < \"$0\"", $0])
      }
      #expect(status == 0, "\(said)")
      files.append(file)
    }
    #expect(files[0] == files[1])
  }

  /// `a b 2`, `b c 3`, separated by tabs.
  static let first = "H4sIAAAAAAAC/0vkTOI04kriTOY05gIAuZKW0wwAAAA="
  /// `c d 4`.
  static let second = "H4sIAAAAAAAC/0vmTOE04QIAFP/Y0gYAAAA="

  private func bytes(_ text: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: text))) }

  private func edges(_ bytes: [UInt8], pieces: Int = .max) throws -> [String] {
    var rest = bytes[...]
    let reading = try GraphFormat.tsvEdges.read(name: "x.tsv.gz") {
      defer { rest = rest.dropFirst(pieces) }
      return rest.isEmpty ? nil : Array(rest.prefix(pieces))
    }
    return edgeList(reading.graph)
  }

  @Test(arguments: [1, 2, 7, 1000])
  func readsWhatTheFileHolds(pieces: Int) throws {
    #expect(try edges(bytes(Self.first), pieces: pieces) == ["a b 2.0", "b c 3.0"])
    let both = try bytes(Self.first) + bytes(Self.second)
    #expect(try edges(both, pieces: pieces) == ["a b 2.0", "b c 3.0", "c d 4.0"])
    #expect(try edges(both + [0, 0, 0], pieces: pieces).count == 3)
  }

  @Test func tellsWhatIsWrong() throws {
    let whole = try bytes(Self.first)
    for count in [4, 20, whole.count - 1] {
      let error = #expect(throws: GraphFormatError.self) { try edges(Array(whole.prefix(count))) }
      #expect(error?.description.contains("ends too early") == true)
    }
    var damaged = whole
    damaged[15] ^= 0xFF
    let error = #expect(throws: GraphFormatError.self) { try edges(damaged) }
    #expect(error?.description.contains("damaged") == true)
  }

  /// `first`, compressed once more.
  static let twice = "H4sIAAAAAAACA5Pv5mAAAab/3k98Hpk88nrk88zkGRPDzknTLvMAxQEiW1KJIAAAAA=="

  /// Read on, it would depend on who inflates before whether it is a graph.
  @Test(arguments: [1, 2, 7, 1000]) func whatIsCompressedTwiceIsRefused(pieces: Int) throws {
    let error = #expect(throws: GraphFormatError.self) { try edges(bytes(Self.twice), pieces: pieces) }
    #expect(error?.description.contains("holds a compressed file; decompress it once, with gzip -d") == true)
  }

  @Test func namesCountWithoutTheSuffix() {
    #expect(GraphFormat(inputName: "a/b.tsv.gz") == .tsvEdges)
    #expect(GraphFormat(inputName: "b.GEXF.GZ") == .gexf)
    #expect(GraphFormat(inputName: "b.gz") == nil)
    #expect(GraphFormat(fileName: "b.tsv.gz") == nil, "a file of this name is not written")
    #expect(GraphFormat.detect(fileName: "b.csv.gz", prefix: "a,b\n".utf8) == .csvEdges)
  }
}
