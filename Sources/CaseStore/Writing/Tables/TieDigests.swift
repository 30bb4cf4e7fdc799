internal import ComentionKit

/// The ties of each entity to those of higher numbers, as rows and as numbers that tell whether they have changed.
struct TieDigests: Sendable {
  /// A row of the table of ties.
  struct Row: Equatable {
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
  private let numberOfNode: [Int]

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
    numberOfNode = coMentions.entityOfNode.map { entityNumbers[$0] }
  }

  /// The edges of an entity of the index to those of higher numbers.
  private func edges(of entity: Int) -> [Edge] {
    guard let node = coMentions.nodeOfEntity[entity] else { return [] }
    var edges: [Edge] = []
    for arc in coMentions.graph.graph.arcs(of: node) where numberOfNode[arc.neighbor] > numberOfNode[node] {
      edges.append(Edge(number: arc.edge, target: numberOfNode[arc.neighbor], weight: arc.weight))
    }
    return edges
  }

  /// A number that stands for all rows of an entity of the index, in any order; 0 where there are none.
  func digest(of entity: Int) -> Int {
    let own = edges(of: entity)
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
    edges(of: entity).sorted { $0.target < $1.target }.map { edge in
      let places = coMentions.evidence(ofEdge: edge.number).map {
        TiePlace(
          document: numbers[$0.document], first: $0.sentences.lowerBound, more: $0.sentences.count - 1)
      }
      return Row(target: edge.target, weight: edge.weight, evidence: TiePlace.value(places))
    }
  }
}
