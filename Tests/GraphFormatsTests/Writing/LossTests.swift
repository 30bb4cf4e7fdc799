import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// What doesn't come back was told: for every format that is read, and through any two of them.
struct LossTests {
  static let readable = GraphFormat.allCases.filter(\.isReadable)

  private func written(_ graph: AttributedGraph, as format: GraphFormat) -> (file: [UInt8], remarks: [String]) {
    var file: [UInt8] = []
    let remarks = format.write(graph) { file.append(contentsOf: $0) }
    return (file, remarks)
  }

  private func rich() throws -> AttributedGraph {
    var graph = try ring(named: ["Zoë", "a b", "😀", "line\nend", "1984", "\"q\""])
    graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 7, edges: graph.graph.edges.map { ($0.source, $0.target, $0.weight) }),
      nodeIDs: graph.nodeIDs + ["alone"])
    graph.attributes = ["title": .text("T"), "year": .integer(1984), "share": .real(0.5), "final": .boolean(true)]
    graph.nodeAttributes["name"] = .text(["A", "1984", "true", "", "x\u{1}y", nil, "G"])
    graph.nodeAttributes["strange name"] = .integer([1, 2, 3, nil, 5, 6, 7])
    graph.nodeAttributes["score"] = .real([1, .infinity, .nan, nil, -0.5, 1e300, 0])
    graph.nodeAttributes["flag"] = .boolean([true, false, nil, true, false, true, false])
    graph.edgeAttributes["weight"] = .integer([1, 2, 3, 4, 5, 6])
    graph.edgeAttributes["since"] = .text(["1", "2", "3", "4", "5", "6"])
    graph.edgeAttributes["sure"] = .boolean([true, true, false, nil, nil, true])
    return graph
  }

  /// What one graph has and another lacks, in words that have to be in a remark.
  private func missing(from read: AttributedGraph, of graph: AttributedGraph) -> [[String]] {
    var missing: [[String]] = []
    if read.attributes != graph.attributes {
      missing += graph.attributes.filter { read.attributes[$0.key] != $0.value }.map { [$0.key, "attribute"] }
    }
    var place: [Int] = []
    for id in graph.nodeIDs {
      guard let there = read.nodeIDs.firstIndex(of: id) else { return missing + [["node"]] }
      place.append(there)
    }
    for (name, column) in graph.nodeAttributes.columns {
      let isHere = graph.nodeIDs.indices.allSatisfy { same(read.nodeAttributes[name]?[place[$0]], column[$0]) }
      if !isHere { missing.append([name]) }
    }
    let edges = graph.graph.edges.map { read.graph.edgeIndex(between: place[$0.source], and: place[$0.target]) }
    let weights = zip(edges, graph.graph.edges).allSatisfy { $0.map { read.graph.edge($0).weight } == $1.weight }
    if !weights { missing.append(["weight"]) }
    for (name, column) in graph.edgeAttributes.columns {
      let isHere = edges.enumerated().allSatisfy { index, there in
        same(there.flatMap { read.edgeAttributes[name]?[$0] }, column[index])
      }
      if !isHere { missing.append([name]) }
    }
    return missing
  }

  private func same(_ a: AttributeValue?, _ b: AttributeValue?) -> Bool {
    if case .real(let x)? = a, case .real(let y)? = b, x.isNaN, y.isNaN { return true }
    return a == b
  }

  @Test(arguments: readable) func whatIsLostIsTold(format: GraphFormat) throws {
    let graph = try rich()
    let (file, remarks) = written(graph, as: format)
    let read = try format.read(file, name: "rich").graph
    for words in missing(from: read, of: graph) {
      let isTold = remarks.contains { remark in words.allSatisfy { remark.contains($0) } }
      // A text that lost characters, or a number that isn't finite, is counted, not named.
      let isCounted = remarks.contains { $0.contains("control character") || $0.contains("not a finite number") }
      let isOfCounted = words == ["name"] || words == ["score"]
      #expect(
        isTold || (isOfCounted && isCounted)
          || (words == ["node"] && remarks.contains { $0.contains("without edges") }),
        "\(format.rawValue): \(words) is lost; told was \(remarks)")
    }
  }

  /// What two formats both hold comes through both: the remarks of the second say what only it lost.
  @Test(arguments: readable, readable) func throughTwoFormats(first: GraphFormat, second: GraphFormat) throws {
    let once = try first.read(first.write(try rich()), name: "once").graph
    let (file, remarks) = written(once, as: second)
    let twice = try second.read(file, name: "twice").graph
    for words in missing(from: twice, of: once) {
      let isTold = remarks.contains { remark in words.allSatisfy { remark.contains($0) } }
      let isCounted = remarks.contains {
        $0.contains("control character") || $0.contains("not a finite number") || $0.contains("without edges")
      }
      #expect(isTold || isCounted, "\(first.rawValue) to \(second.rawValue): \(words) is lost; told was \(remarks)")
    }
  }

  /// Formats that aren't read tell what they leave out, too.
  @Test func writtenOnly() throws {
    let graph = try rich()
    for format in GraphFormat.allCases where !format.isReadable {
      let remarks = written(graph, as: format).remarks.joined(separator: "\n")
      if format != .cypher {
        #expect(remarks.contains("attributes of the graph (title, year, share, final)"), "\(format)")
      }
      switch format {
      case .csvNodes, .neo4jNodes, .gephiNodes: #expect(remarks.contains("holds no edges"), "\(format)")
      case .neo4jRelationships, .gephiEdges, .mermaid, .followTheMoney: #expect(remarks.contains("flag: 6 values"))
      default: break
      }
    }
    let mermaid = written(graph, as: .mermaid).remarks.joined(separator: "\n")
    #expect(mermaid.contains("since: 6 values") && mermaid.contains("the ids of"))
    #expect(written(graph, as: .followTheMoney).remarks.joined().contains("since: 6 values"))
  }

  @Test func typesWithoutASchema() throws {
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1)]), nodeIDs: ["a", "b", "c"])
    graph.nodeAttributes["type"] = .text(["person", "ship", "ship"])
    #expect(
      written(graph, as: .followTheMoney).remarks == [
        "FollowTheMoney has no schema for these types; their nodes are of LegalEntity: \"ship\" (2 nodes)"
      ])
  }
}
