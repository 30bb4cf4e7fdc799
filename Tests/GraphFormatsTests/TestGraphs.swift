import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The bytes of a fixture.
func fixture(_ name: String, file: String = #filePath) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  return Array(try Data(contentsOf: folder.appendingPathComponent("Fixtures").appendingPathComponent(name)))
}

/// Reads text in a format.
func read(_ text: String, as format: GraphFormat, name: String = "file") throws -> GraphReading {
  try format.read(Array(text.utf8), name: name)
}

/// Edges as texts of ids and weights, in edge order: `a b 2.0`.
func edgeList(_ graph: AttributedGraph) -> [String] {
  graph.graph.edges.map { "\(graph.nodeIDs[$0.source]) \(graph.nodeIDs[$0.target]) \($0.weight)" }
}

/// The error that reading a text gives, as it is shown.
func failure(_ text: String, as format: GraphFormat, limits: GraphReadingLimits = GraphReadingLimits())
  -> GraphFormatError?
{
  do throws(GraphFormatError) {
    _ = try format.read(Array(text.utf8), name: "x", limits: limits)
    return nil
  } catch {
    return error
  }
}

/// What is said of one edge of weight zero, and of one of a negative weight.
let zeroRefused = "; 1 edge has weight zero, which can be left out or kept"
let negativeRefused = "; 1 edge has a negative weight, which can be left out, made positive or kept"

/// Texts that break careless writers and readers.
let hostileTexts: [String] = [
  "plain", "\"", "'", "<", ">", "&", "&amp;", "]]>", "<![CDATA[", "<!-- -->", "\\", "\\N", "\\\"", "a\tb", "a\nb",
  "a\r\nb", "a\rb",
  " leading", "trailing ", "\u{A0}nbsp\u{A0}", "#hash", "%percent", ",", ";", "a,b;c", "\"quoted\"", "{\"json\": 1}",
  "[1]", "null",
  "true", "False", "1984", "-3.5", "007", "1e5", "NaN", "INF", "😀👨‍👩‍👧", "שלום עולם", "\u{202E}override", "Zoë",
  "Zoe\u{308}ñ",
  "\u{2028}\u{2029}", "\u{FEFF}bom", "source", "id", "weight", "=SUM(A1)", "</script>", "../../etc/passwd",
  "\u{7F}\u{85}",
  String(repeating: "long name ", count: 500) + ".",
]

/// Texts that XML can't hold as they are.
let controlTexts: [String] = ["\0", "a\0b", "a\u{1}b", "a\u{2}b", "\u{1B}[31m", "\u{FFFE}", "\u{FFFF}", "a\u{FFFD}b"]

/// A graph whose nodes are named by the given texts, in a ring, with attributes of all types and gaps.
func ring(named names: [String]) throws -> AttributedGraph {
  let count = names.count
  let edges = (0..<count).map { ($0, ($0 + 1) % count, 1 + Double($0) / 3) }
  var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: count, edges: edges), nodeIDs: names)
  graph.attributes = [
    "title": .text(names[count - 1]), "nodes": .integer(count), "share": .real(0.1), "final": .boolean(true),
  ]
  graph.nodeAttributes["name"] = .text(names.reversed())
  graph.nodeAttributes["type"] = .text((0..<count).map { $0 % 2 == 0 ? names[$0] : nil })
  graph.nodeAttributes["mentions"] = .integer((0..<count).map { $0 % 3 == 0 ? nil : $0 - 5 })
  graph.nodeAttributes["pagerank"] = .real((0..<count).map { $0 % 4 == 0 ? nil : 1 / Double($0) })
  graph.nodeAttributes["known"] = .boolean((0..<count).map { $0 % 5 == 0 ? nil : $0 % 2 == 0 })
  graph.edgeAttributes["count"] = .integer((0..<count).map { $0 == 1 ? nil : $0 })
  graph.edgeAttributes["label"] = .text((0..<count).map { $0 == 2 ? nil : names[$0] })
  graph.edgeAttributes["npmi"] = .real((0..<count).map { $0 == 3 ? nil : Double($0) })
  return graph
}
