internal import ComentionKit

/// The ties of each entity to those of higher numbers, as rows and as numbers that tell whether they have changed. There are a million of
/// them, each of which asks the same graph: it is shared, not copied.
final class TieDigests: Sendable {
  /// A tie of an entity.
  struct Tie {
    /// The number of its edge.
    fileprivate var edge: Int
    /// The number of the entity at the other end.
    var target: Int
    /// How many places count, as the default options weigh them.
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

  /// The ties of an entity of the index to those of higher numbers.
  private func unordered(of entity: Int) -> [Tie] {
    guard let node = coMentions.nodeOfEntity[entity] else { return [] }
    var ties: [Tie] = []
    for arc in coMentions.graph.graph.arcs(of: node) where numberOfNode[arc.neighbor] > numberOfNode[node] {
      ties.append(Tie(edge: arc.edge, target: numberOfNode[arc.neighbor], weight: arc.weight))
    }
    return ties
  }

  /// A number that stands for all rows of an entity of the index, in any order; 0 where there are none.
  func digest(of entity: Int) -> Int {
    let own = unordered(of: entity)
    if own.isEmpty { return 0 }
    var sum: UInt64 = 0
    for tie in own {
      var hash = StableHash()
      hash.add(tie.target)
      hash.add(Int(bitPattern: UInt(tie.weight.bitPattern)))
      hash.add(counts[tie.edge] ?? 0)
      hash.add(documents[tie.edge] ?? 0)
      for item in coMentions.evidence(ofEdge: tie.edge) {
        hash.add(numbers[item.document])
        hash.add(item.sentences.lowerBound)
        hash.add(item.sentences.count)
      }
      sum &+= hash.value
    }
    return sum == 0 ? 1 : Int(bitPattern: UInt(sum))
  }

  /// The ties of an entity of the index, by their targets.
  func ties(of entity: Int) -> [Tie] { unordered(of: entity).sorted { $0.target < $1.target } }

  /// The places of a tie as ``TiePlace`` writes them.
  func evidence(of tie: Tie) -> Value {
    let evidence = coMentions.evidence(ofEdge: tie.edge)
    // Most have one place.
    if evidence.count == 1, let only = evidence.first { return place(only).value }
    return TiePlace.value(evidence.map { place($0) })
  }

  /// Whether a tie has the places that a column of a row has.
  func hasPlaces(_ tie: Tie, in row: Statement, _ column: Int32) -> Bool {
    let evidence = coMentions.evidence(ofEdge: tie.edge)
    if let packed = row.wholeNumber(column) {
      return evidence.count == 1 && evidence.first.map { place($0) } == TiePlace(packed: packed)
    }
    return row.withText(column) { text in
      guard let places = TiePlace.places(text), places.count == evidence.count else { return false }
      return zip(places, evidence).allSatisfy { $0 == place($1) }
    }
  }

  private func place(_ evidence: Evidence) -> TiePlace {
    TiePlace(
      document: numbers[evidence.document], first: evidence.sentences.lowerBound, more: evidence.sentences.count - 1)
  }
}
