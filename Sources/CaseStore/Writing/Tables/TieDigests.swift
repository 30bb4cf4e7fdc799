internal import ComentionKit

/// The ties of each entity to those of higher numbers, as rows and as numbers that tell whether they have changed.
struct TieDigests: Sendable {
  /// A row of the table of ties.
  struct Row {
    var target: Int
    /// How many places count, as the default options weigh them.
    var weight: Double
    /// Its places as ``TiePlace`` writes them.
    var evidence: Value
  }

  private struct Edge {
    var number: Int
    /// The number of the entity at the other end.
    var target: Int
    var weight: Double
  }

  private let coMentions: CoMentionGraph
  private let numbers: [Int]
  private let counts: [Int?]
  private let documents: [Int?]
  /// The edges of each entity of the index, one after the other.
  private let edges: [Edge]
  private let starts: [Int]

  /// - Parameters:
  ///   - coMentions: The graph.
  ///   - numbers: The numbers of the documents in the case.
  ///   - entityNumbers: The numbers of the entities.
  init(_ coMentions: CoMentionGraph, numbers: [Int], _ entityNumbers: [Int]) {
    (self.coMentions, self.numbers) = (coMentions, numbers)
    func column(_ name: String) -> [Int?] {
      if case .integer(let values)? = coMentions.graph.edgeAttributes[name] { values } else { [] }
    }
    (counts, documents) = (column("count"), column("documents"))
    let graph = coMentions.graph.graph
    let entities = coMentions.entityOfNode
    func isReversed(_ edge: WeightedGraph.Edge) -> Bool {
      entityNumbers[entities[edge.source]] > entityNumbers[entities[edge.target]]
    }
    var starts = [Int](repeating: 0, count: entityNumbers.count + 1)
    graph.forEachEdge(in: 0..<graph.edgeCount) { _, edge in
      starts[entities[isReversed(edge) ? edge.target : edge.source] + 1] += 1
    }
    for entity in entityNumbers.indices { starts[entity + 1] += starts[entity] }
    var next = starts
    var edges = [Edge](repeating: Edge(number: 0, target: 0, weight: 0), count: graph.edgeCount)
    graph.forEachEdge(in: 0..<graph.edgeCount) { number, edge in
      let (source, target) = isReversed(edge) ? (edge.target, edge.source) : (edge.source, edge.target)
      edges[next[entities[source]]] = Edge(
        number: number, target: entityNumbers[entities[target]], weight: edge.weight)
      next[entities[source]] += 1
    }
    (self.edges, self.starts) = (edges, starts)
  }

  /// A number that stands for all rows of an entity of the index, in any order; 0 where there are none.
  func digest(of entity: Int) -> Int {
    let own = edges[starts[entity]..<starts[entity + 1]]
    if own.isEmpty { return 0 }
    var sum: UInt64 = 0
    for edge in own {
      var hash = StableHash()
      hash.add(edge.target)
      hash.add(Int(bitPattern: UInt(edge.weight.bitPattern)))
      hash.add(counts[edge.number] ?? 0)
      hash.add(documents[edge.number] ?? 0)
      for item in coMentions.evidence(ofEdge: edge.number) {
        hash.add(numbers[item.document])
        hash.add(item.sentences.lowerBound)
        hash.add(item.sentences.count)
      }
      sum &+= hash.value
    }
    return sum == 0 ? 1 : Int(bitPattern: UInt(sum))
  }

  /// The rows of an entity of the index, by their targets.
  func rows(of entity: Int) -> [Row] {
    edges[starts[entity]..<starts[entity + 1]].sorted { $0.target < $1.target }.map { edge in
      let places = coMentions.evidence(ofEdge: edge.number).map {
        TiePlace(
          document: numbers[$0.document], first: $0.sentences.lowerBound, more: $0.sentences.count - 1)
      }
      return Row(target: edge.target, weight: edge.weight, evidence: TiePlace.value(places))
    }
  }
}
