import Graphs
import Primitives
import TestSupport
import Testing

@testable import GraphFormats

/// Graphs of more rows than a round of threads writes.
@Suite struct RowWritingTests {
  private static let rowCount = 9_001

  /// Ids shorter and longer than a register, texts with and without what XML escapes, gaps, dates.
  private static func graph() throws -> AttributedGraph {
    let edges: [(Int, Int, Double)] = (0..<rowCount - 1).map { ($0, $0 + 1, Double($0 % 7) + 0.5) }
    let ids = (0..<rowCount).map { String(repeating: "é", count: $0 % 13) + "\($0)" }
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: rowCount, edges: edges), nodeIDs: ids)
    let notes: [String?] = edges.indices.map { $0 % 3 == 0 ? nil : $0 % 5 == 0 ? "<\($0)>" : "plain \($0)" }
    let starts: [String?] = edges.indices.map { $0 % 4 == 0 ? nil : "2019-01-0\(1 + $0 % 9)" }
    graph.edgeAttributes["note"] = .text(notes)
    graph.edgeAttributes["start"] = .text(starts)
    return graph
  }

  @Test(arguments: GraphFormat.allCases, [2, 3, 7])
  func sameBytesForAnyNumberOfThreads(format: GraphFormat, threads: Int) throws {
    let graph = try Self.graph()
    var one: [UInt8] = [], several: [UInt8] = []
    let remarks = format.write(graph, threads: 1) { one.append(contentsOf: $0) }
    #expect(format.write(graph, threads: threads) { several.append(contentsOf: $0) } == remarks)
    #expect(several == one && !one.isEmpty)
  }

  /// The sink counts too: handing on is work like writing. With as many processors as threads any way of working is within bounds.
  @Test(.timeLimit(.minutes(1)), arguments: 1...3) func noMoreThreadsThanAskedFor(threads: Int) {
    let counter = PeakCounter()
    var bytes = 0
    _ = RowWriting(threads: threads).write(40_000) { piece in
      bytes += counter.count { piece.count }
    } _: { rows, buffer, _ in
      counter.count { for _ in rows { buffer.append(byte: 0x2E) } }
    }
    #expect(bytes == 40_000)
    #expect((1...threads).contains(counter.peak))
  }

  private struct Full: Error, Equatable {}

  /// The sink gets nothing more once it has thrown, and what it threw comes out.
  @Test(arguments: [GraphFormat.graphML, .gexf], [1, 2])
  func whatTheSinkThrowsEndsTheWriting(format: GraphFormat, threads: Int) throws {
    let graph = try Self.graph()
    var whole: [UInt8] = []
    format.write(graph) { whole.append(contentsOf: $0) }
    var taken: [UInt8] = []
    var callsAfter = 0
    var isFull = false
    #expect(throws: Full()) {
      try format.write(graph, threads: threads) { (bytes: UnsafeRawBufferPointer) throws(Full) in
        if isFull { callsAfter += 1 }
        isFull = taken.count + bytes.count > 300_000
        if isFull { throw Full() }
        taken.append(contentsOf: bytes)
      }
    }
    #expect(callsAfter == 0 && !taken.isEmpty && whole.starts(with: taken))
  }

  /// The lengths around those that are copied at once, one after the other and in any order.
  @Test func encodedTextsComeOutAsTheyWere() {
    let texts = (0...70).map { String(repeating: "x", count: $0 / 2) + String(repeating: "é", count: ($0 + 1) / 2) }
    let encoded = EncodedTexts(texts) { $1.append(verbatim: $0) }
    var buffer = OutputBuffer(capacity: 1)
    let order = texts.indices.map { $0 * 31 % texts.count } + Array(texts.indices)
    for index in order { encoded.append(index, to: &buffer) }
    let written = buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    #expect(written == order.map { texts[$0] }.joined())
  }

  /// Escaped as if scalar by scalar, for every length and place of what is escaped around the eight bytes looked at together.
  @Test(arguments: [
    "&", "<", ">", "\"", "\t", "\n", "\r", "\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "ï", "\u{F8FF}", "'", "=", "%",
    "\u{7F}", "é", "😀",
  ])
  func textsAreEscapedWhereverItIsNeeded(_ special: String) {
    let escapes = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
      "\u{1}": "\u{FFFD}",
      "\u{1F}": "\u{FFFD}", "\u{FFFE}": "\u{FFFD}", "\u{FFFF}": "\u{FFFD}",
    ]
    for before in 0...20 {
      for after in 0...10 {
        let (start, end) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
        var buffer = OutputBuffer(capacity: 1)
        let isReplaced = XMLText.append(start + special + end, to: &buffer)
        let written = buffer.withBytes { String(decoding: $0, as: UTF8.self) }
        #expect(written == start + (escapes[special] ?? special) + end)
        #expect(isReplaced == (escapes[special] == "\u{FFFD}"))
      }
    }
  }
}
