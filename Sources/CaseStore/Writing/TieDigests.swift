internal import ComentionKit

/// The ties of each node to those behind it, as rows and as numbers that tell whether they have changed.
struct TieDigests: Sendable {
  /// A row of the table of ties.
  struct Row {
    var target: Int
    var weight: Double
    var count: Int
    var documents: Int
    /// JSON: [document, first sentence, how many more], the last only where there are more.
    var evidence: String
  }

  private let coMentions: CoMentionGraph
  private let numbers: [Int]
  /// The numbers of the nodes' entities.
  private let nodeNumbers: [Int]
  private let counts: [Int?]
  private let documents: [Int?]
  private let targets: [Int]
  private let weights: [Double]
  /// The first edge of each node to one behind it.
  private let starts: [Int]

  init(_ coMentions: CoMentionGraph, numbers: [Int], _ entityNumbers: [Int]) {
    (self.coMentions, self.numbers) = (coMentions, numbers)
    nodeNumbers = coMentions.entityOfNode.map { entityNumbers[$0] }
    func column(_ name: String) -> [Int?] {
      if case .integer(let values)? = coMentions.graph.edgeAttributes[name] { values } else { [] }
    }
    (counts, documents) = (column("count"), column("documents"))
    let graph = coMentions.graph.graph
    var targets: [Int] = []
    var weights: [Double] = []
    var starts = [0]
    targets.reserveCapacity(graph.edgeCount)
    weights.reserveCapacity(graph.edgeCount)
    graph.forEachEdge(in: 0..<graph.edgeCount) { number, edge in
      while starts.count <= edge.source { starts.append(number) }
      targets.append(edge.target)
      weights.append(edge.weight)
    }
    while starts.count <= graph.nodeCount { starts.append(graph.edgeCount) }
    (self.targets, self.weights, self.starts) = (targets, weights, starts)
  }

  /// A number that stands for all rows of a node; 0 where there are none.
  func digest(of node: Int) -> Int {
    let edges = starts[node]..<starts[node + 1]
    if edges.isEmpty { return 0 }
    var hash = StableHash()
    for edge in edges {
      hash.add(nodeNumbers[targets[edge]])
      hash.add(Int(bitPattern: UInt(weights[edge].bitPattern)))
      hash.add(counts[edge] ?? 0)
      hash.add(documents[edge] ?? 0)
      for item in coMentions.evidence(ofEdge: edge) {
        hash.add(numbers[item.document])
        hash.add(item.sentences.lowerBound)
        hash.add(item.sentences.count)
      }
    }
    return hash.number
  }

  /// The rows of a node.
  func rows(of node: Int) -> [Row] {
    (starts[node]..<starts[node + 1]).map { edge in
      var evidence = "["
      for item in coMentions.evidence(ofEdge: edge) {
        if evidence.utf8.count > 1 { evidence += "," }
        evidence += "[\(numbers[item.document]),\(item.sentences.lowerBound)"
        evidence += item.sentences.count > 1 ? ",\(item.sentences.count - 1)]" : "]"
      }
      return Row(
        target: nodeNumbers[targets[edge]], weight: weights[edge], count: counts[edge] ?? 0,
        documents: documents[edge] ?? 0, evidence: evidence + "]")
    }
  }
}
