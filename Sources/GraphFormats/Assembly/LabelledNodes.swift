import Graphs

/// The labels of nodes in formats that number nodes and write their names beside the numbers.
struct LabelledNodes {
  private var labels: [String?] = []

  mutating func set(_ label: String, of node: Int) {
    while labels.count <= node { labels.append(nil) }
    labels[node] = label
  }

  func hasLabel(_ node: Int) -> Bool { labels.indices.contains(node) && labels[node] != nil }

  /// The labels of so many nodes, if every node has one of its own.
  func names(count: Int) -> [String]? {
    let own = (0..<count).compactMap { labels.indices.contains($0) ? labels[$0] : nil }
    return own.count == count && Set(own).count == count ? own : nil
  }

  /// The graph with its labels for ids if every node has one of its own; else the numbers stay the ids and the labels become
  /// the attribute `label`.
  func name(_ reading: GraphReading) -> GraphReading {
    let graph = reading.graph
    let all = (0..<graph.graph.nodeCount).map { labels.indices.contains($0) ? labels[$0] : nil }
    let own = all.compactMap { $0 }
    if own.count == all.count, Set(own).count == own.count {
      var named = AttributedGraph(graph: graph.graph, nodeIDs: own)
      named.attributes = graph.attributes
      named.nodeAttributes = graph.nodeAttributes
      named.edgeAttributes = graph.edgeAttributes
      return GraphReading(graph: named, remarks: reading.remarks, buildTime: reading.buildTime)
    }
    guard !own.isEmpty else { return reading }
    var labelled = graph
    if labelled.nodeAttributes["label"] == nil { labelled.nodeAttributes["label"] = .text(all) }
    let remark = "the labels don't tell all nodes apart; the numbers are the ids, and the labels an attribute"
    return GraphReading(graph: labelled, remarks: reading.remarks + [remark], buildTime: reading.buildTime)
  }
}
