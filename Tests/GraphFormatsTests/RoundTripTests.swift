import GraphFormats
import Graphs
import OrderedCollections
import Primitives
import Testing

struct RoundTripTests {
  static let full: [GraphFormat] = [.graphML, .gexf, .nodeLinkJSON, .cytoscapeJSON, .d3JSON, .xgmml]
  static let json: [GraphFormat] = [.nodeLinkJSON, .cytoscapeJSON, .d3JSON]
  /// What holds all but truth values.
  static let withoutBooleans: [GraphFormat] = [.gml]
  /// What holds the structure and the weights, and what holds the structure only.
  static let networks: [GraphFormat] = [.pajek, .adjacencyList]
  static let lists: [GraphFormat] = [.csvEdges, .tsvEdges]
  /// What numbers nodes, and holds ids, structure and weights.
  static let numbered: [GraphFormat] = [.matrixMarket, .metis, .ucinet, .tgf, .konect]
  /// What holds ids and structure, nodes in the order in which they appear.
  static let appearing: [GraphFormat] = [.sif, .ncol, .lgl]

  @Test(arguments: full) func hostileTextsComeBack(format: GraphFormat) throws {
    var graph = try ring(named: hostileTexts)
    // GEXF holds no attributes of the graph, and an edge's label before its other attributes.
    if format == .gexf {
      graph.attributes = [:]
      let labels = graph.edgeAttributes["label"]
      graph.edgeAttributes["label"] = nil
      graph.edgeAttributes["label"] = labels
    }
    let reading = try format.read(format.write(graph), name: "ring")
    #expect(reading.graph == graph)
    #expect(reading.remarks == [])
  }

  /// More edges than the buffer of a writer holds, with gaps and dates.
  @Test(arguments: [GraphFormat.graphML, .gexf], [0, 1, 30_001])
  func manyEdgesComeBackInOrder(format: GraphFormat, edgeCount: Int) throws {
    let rows = Array(0..<edgeCount)
    let edges: [(Int, Int, Double)] = rows.map { row in (row / 3, 10_001 + row, Double(row + 3) / 3) }
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 40_002, edges: edges), nodeIDs: (0..<40_002).map { "n\($0)" })
    graph.nodeAttributes["name"] = .text(graph.nodeIDs)
    let counts: [Int?] = rows.map { row in row % 7 == 3 ? nil : row }
    let notes: [String?] = rows.map { row in row % 5 == 0 ? nil : row % 11 == 0 ? "a<b>&\(row)" : "text \(row)" }
    let starts: [String?] = rows.map { row in row % 13 == 0 ? nil : "2019-0\(1 + row % 9)-01" }
    let shares: [Double?] = rows.map { row in Double(row) / 7 }
    graph.edgeAttributes["count"] = .integer(counts)
    graph.edgeAttributes["note"] = .text(notes)
    graph.edgeAttributes["start"] = .text(starts)
    graph.edgeAttributes["npmi"] = .real(shares)
    let reading = try format.read(format.write(graph), name: "many")
    if edgeCount > 0 { #expect(reading.graph.edgeAttributes == graph.edgeAttributes) }
    #expect(reading.graph.graph == graph.graph && reading.graph.nodeIDs == graph.nodeIDs)
  }

  @Test func lostCharactersOfManyEdgesAreCounted() throws {
    let edges: [(Int, Int, Double)] = (0..<10_000).map { node in (node, node + 1, 1) }
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 10_001, edges: edges), nodeIDs: (0...10_000).map(String.init))
    let notes: [String?] = (0..<10_000).map { row in row % 1_000 == 0 ? "a\u{1}b" : "ab" }
    graph.edgeAttributes["note"] = .text(notes)
    for format in [GraphFormat.graphML, .gexf] {
      #expect(format.write(graph) { _ in }.contains { $0.hasPrefix("10 texts have control characters") })
    }
  }

  @Test(arguments: json) func controlCharactersComeBackInJSON(format: GraphFormat) throws {
    let graph = try ring(named: hostileTexts + controlTexts)
    #expect(try format.read(format.write(graph), name: "ring").graph == graph)
  }

  @Test func allTextsComeBackInGML() throws {
    var graph = try ring(named: hostileTexts + controlTexts)
    graph.attributes["final"] = nil
    graph.nodeAttributes["known"] = nil
    var file: [UInt8] = []
    let remarks = GraphFormat.gml.write(graph) { file.append(contentsOf: $0) }
    #expect(remarks == [])
    #expect(file.allSatisfy { $0 < 0x7F })
    let reading = try GraphFormat.gml.read(file, name: "ring")
    #expect(reading.graph == graph)
    #expect(reading.remarks == [])
  }

  @Test(arguments: networks + numbered) func allIDsComeBackInNetworks(format: GraphFormat) throws {
    let graph = try ring(named: hostileTexts + controlTexts)
    let reading = try format.read(format.write(graph), name: "ring")
    #expect(reading.graph.nodeIDs == graph.nodeIDs)
    #expect(
      reading.graph.graph.edges.map { [$0.source, $0.target] } == graph.graph.edges.map { [$0.source, $0.target] })
    if format == .pajek {
      #expect(reading.graph.graph == graph.graph)
      #expect(reading.graph.edgeAttributes["label"] == graph.edgeAttributes["label"])
    }
    #expect(reading.remarks == [])
  }

  /// The same for random graphs, with what the format doesn't hold taken away before.
  @Test(arguments: withoutBooleans + networks + numbered, 0..<60) func randomNetworksComeBack(
    format: GraphFormat, seed: Int
  )
    throws
  {
    let graph = try randomGraph(seed: UInt64(seed))
    var held = AttributedGraph(graph: graph.graph, nodeIDs: graph.nodeIDs)
    if format == .adjacencyList {
      let edges = graph.graph.edges.map { ($0.source, $0.target, 1.0) }
      held = AttributedGraph(
        graph: try WeightedGraph(nodeCount: graph.nodeIDs.count, edges: edges), nodeIDs: graph.nodeIDs)
    } else if format == .gml {
      held = graph
      if case .boolean(let flags)? = graph.nodeAttributes["flag"] {
        held.nodeAttributes["flag"] = .integer(flags.map { $0.map { $0 ? 1 : 0 } })
      }
    }
    let reading = try format.read(format.write(graph), name: "random")
    #expect(reading.graph == held)
    #expect(reading.remarks == [])
  }

  @Test(arguments: appearing, 0..<20) func randomListsComeBack(format: GraphFormat, seed: Int) throws {
    let graph = try randomGraph(seed: UInt64(seed))
    guard graph.graph.edgeCount > 0 else { return }
    let read = try format.read(format.write(graph), name: "random").graph
    if format != .ncol { #expect(Set(read.nodeIDs) == Set(graph.nodeIDs)) }
    let ends = { (edges: Set<[String]>) in Set(edges.map { Array($0.prefix(2)) }) }
    #expect(ends(unordered(read)) == ends(unordered(graph)))
    if format != .sif { #expect(unordered(read) == unordered(graph)) }
  }

  @Test(arguments: lists) func edgeListsComeBack(format: GraphFormat) throws {
    let graph = try ring(named: hostileTexts + controlTexts)
    let read = try format.read(format.write(graph), name: "ring").graph
    // The order of first appearance is another one: edge 1 goes from the first node to the last.
    #expect(unordered(read) == unordered(graph))
    #expect(read.nodeIDs.count == graph.nodeIDs.count)
    for (index, edge) in graph.graph.edges.enumerated() {
      let a = try #require(read.nodeIDs.firstIndex(of: graph.nodeIDs[edge.source]))
      let b = try #require(read.nodeIDs.firstIndex(of: graph.nodeIDs[edge.target]))
      let there = try #require(read.graph.edgeIndex(between: a, and: b))
      #expect(read.graph.edge(there).weight == edge.weight)
      for name in ["count", "label", "npmi"] {
        #expect(read.edgeAttributes[name]?[there] == graph.edgeAttributes[name]?[index])
      }
    }
  }

  /// XML replaces control characters by U+FFFD and keeps ids apart.
  @Test(arguments: [GraphFormat.graphML, .gexf]) func xmlReplacesControlCharacters(format: GraphFormat) throws {
    let names = ["a\u{1}b", "a\u{2}b", "a\u{FFFD}b", "\u{FFFE}", "x\0", "plain"]
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 6, edges: [(0, 1, 1), (1, 2, 2)]), nodeIDs: names)
    graph.nodeAttributes["name"] = .text(["\u{1B}[1m", nil, nil, nil, nil, "plain"])
    graph.nodeAttributes["n\u{1}"] = .integer([1, 2, 3, 4, 5, 6])
    graph.nodeAttributes["n\u{2}"] = .integer([6, 5, 4, 3, 2, 1])
    var file: [UInt8] = []
    let remarks = format.write(graph) { file.append(contentsOf: $0) }
    let read = try format.read(file, name: "controls").graph
    #expect(read.nodeIDs == ["a\u{FFFD}b~2", "a\u{FFFD}b~3", "a\u{FFFD}b", "\u{FFFD}", "x\u{FFFD}", "plain"])
    #expect(read.nodeAttributes["name"]?[0] == .text("\u{FFFD}[1m"))
    #expect(read.nodeAttributes["n\u{FFFD}"]?[0] == .integer(1))
    #expect(read.nodeAttributes["n\u{FFFD}_"]?[0] == .integer(6))
    #expect(remarks.contains { $0.hasPrefix("4 ids have control characters") })
  }

  @Test(arguments: full + withoutBooleans) func numbersComeBackExactly(format: GraphFormat) throws {
    let numbers: [Double] = [
      0.1, 1.0 / 3, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .leastNormalMagnitude, 1e15, 1e16,
      9_007_199_254_740_992, 123_456.789, 1e22, 1e23,
      0.30000000000000004,
    ]
    let edges = numbers.indices.map { ($0, $0 + 1, numbers[$0]) }
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: numbers.count + 1, edges: edges),
      nodeIDs: (0...numbers.count).map { "n\($0)" })
    graph.edgeAttributes["real"] = .real(numbers.map { -$0 })
    graph.edgeAttributes["whole"] = .integer(numbers.indices.map { $0 == 0 ? .max : $0 == 1 ? .min : 1 << $0 })
    var options = GraphReadingOptions()
    options.extremeWeights = .keep
    #expect(try format.read(format.write(graph), name: "numbers", options: options).graph == graph)
  }

  @Test(arguments: [GraphFormat.graphML, .gexf, .gml, .csvEdges, .tsvEdges]) func infiniteValuesComeBack(
    format: GraphFormat
  )
    throws
  {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1)]), nodeIDs: ["a", "b", "c", "d"])
    graph.edgeAttributes["score"] = .real([.infinity, -.infinity, .nan])
    let read = try format.read(format.write(graph), name: "infinite").graph
    guard case .real(let scores)? = read.edgeAttributes["score"] else {
      return #expect(Bool(false), "no column of reals")
    }
    #expect(scores[0] == .infinity && scores[1] == -.infinity)
    #expect(scores[2]?.isNaN == true)
  }

  @Test func infiniteValuesAreGapsInJSON() throws {
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1)]), nodeIDs: ["a", "b", "c"])
    graph.nodeAttributes["score"] = .real([.infinity, 0.5, .nan])
    var file: [UInt8] = []
    let remarks = GraphFormat.nodeLinkJSON.write(graph) { file.append(contentsOf: $0) }
    #expect(remarks == ["2 values that are not a finite number left out; JSON can't hold such"])
    #expect(try GraphFormat.nodeLinkJSON.read(file, name: "j").graph.nodeAttributes["score"] == .real([nil, 0.5, nil]))
  }

  @Test(arguments: full + withoutBooleans + networks + numbered) func emptyGraphsComeBack(format: GraphFormat) throws {
    let graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 0, edges: []), nodeIDs: [])
    #expect(try format.read(format.write(graph), name: "empty").graph == graph)
  }

  @Test(arguments: full + lists, 0..<60) func randomGraphsComeBack(format: GraphFormat, seed: Int) throws {
    let graph = try randomGraph(seed: UInt64(seed))
    let file = format.write(graph)
    #expect(file == format.write(graph))
    let read = try format.read(file, name: "random").graph
    #expect(read.graph.brokenInvariant() == nil)
    if Self.full.contains(format) {
      #expect(read == graph)
    } else {
      #expect(unordered(read) == unordered(graph))
    }
  }

  /// However the bytes are cut, the graph and the errors are the same.
  @Test(arguments: full + lists + withoutBooleans + networks + numbered + appearing, [1, 2, 3, 7, 64, 1_000])
  func chunksDontMatter(format: GraphFormat, size: Int) throws {
    let graph = try ring(named: hostileTexts + ([.graphML, .gexf, .xgmml].contains(format) ? [] : controlTexts))
    let file = format.write(graph)
    var at = 0
    let reading = try format.read(name: "chunks") {
      guard at < file.count else { return nil }
      defer { at += size }
      return Array(file[at..<min(file.count, at + size)])
    }
    #expect(reading == (try format.read(file, name: "chunks")))
  }

  private func unordered(_ graph: AttributedGraph) -> Set<[String]> {
    Set(graph.graph.edges.map { [graph.nodeIDs[$0.source], graph.nodeIDs[$0.target]].sorted() + ["\($0.weight)"] })
  }

  private func randomGraph(seed: UInt64) throws -> AttributedGraph {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...30, using: &random)
    let ids = (0..<count).map { "n\($0)\(hostileTexts[Int.random(in: 0..<hostileTexts.count, using: &random)])" }
    var edges: [(Int, Int, Double)] = []
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) where Int.random(in: 0..<4, using: &random) == 0 {
        edges.append((a, b, Double.random(in: 0.001...1_000, using: &random)))
      }
    }
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: count, edges: edges), nodeIDs: ids)
    graph.nodeAttributes["score"] = .real((0..<count).map { $0 == 0 ? 1 : Double.random(in: -1...1, using: &random) })
    graph.nodeAttributes["flag"] = .boolean((0..<count).map { _ in Bool.random(using: &random) })
    graph.edgeAttributes["rank"] = .integer((0..<edges.count).map { _ in Int.random(in: -9...9, using: &random) })
    if edges.isEmpty { graph.edgeAttributes["rank"] = nil }
    return graph
  }
}
