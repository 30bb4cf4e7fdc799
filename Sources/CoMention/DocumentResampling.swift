internal import EntityResolution
public import Graphs

/// A co-mention graph taken apart by documents, so that it can be put together from any choice of them without looking at
/// a text again.
///
/// The nodes are those of the whole graph, in the same order; one that no chosen document mentions has no edges.
public struct DocumentResampling: Sendable {
  /// What one document adds.
  private struct Share {
    var unitCount = 0
    /// The nodes in it, with the number of units each is in.
    var nodes: [(node: Int32, units: Int32)] = []
    /// The ties in it, with the number of units that show each.
    var ties: [(tie: Int32, units: Int32)] = []
  }

  private let options: CoMentionOptions
  private let nodeCount: Int
  private let firsts: [Int32]
  private let seconds: [Int32]
  private let shares: [Share]

  /// The number of documents.
  public var documentCount: Int { shares.count }

  /// Takes a graph apart.
  ///
  /// - Complexity: As building it.
  public init(_ coMentions: CoMentionGraph) {
    let index = coMentions.index
    options = coMentions.options
    nodeCount = coMentions.entityOfNode.count
    let tallies = index.documents.indices.map { number in
      DocumentTally(
        UnitScan(
          index.documents[number], sections: DocumentSections(index.documents[number]),
          entities: index.entities(ofDocument: number), nodeOfEntity: coMentions.nodeOfEntity
        ).meetings(in: coMentions.options.unit, keepingCredits: coMentions.options.keepsCredits))
    }
    let pairs = Set(tallies.flatMap { $0.units.keys.filter { $0.isPair } }).sorted()
    let tieOfPair = Dictionary(uniqueKeysWithValues: zip(pairs, pairs.indices.map { Int32($0) }))
    firsts = pairs.map { Int32($0.first) }
    seconds = pairs.map { Int32($0.second) }
    shares = tallies.map { tally in
      var share = Share(unitCount: tally.unitCount)
      for (key, units) in tally.units.sorted(by: { $0.key < $1.key }) {
        if let tie = tieOfPair[key] {
          share.ties.append((tie, Int32(units)))
        } else {
          share.nodes.append((Int32(key.first), Int32(units)))
        }
      }
      return share
    }
  }

  /// The graph in which each document counts so many times.
  ///
  /// With 1 for every document it is the whole graph.
  ///
  /// - Parameter times: How often each document counts.
  /// - Returns: The graph, of the same nodes.
  /// - Precondition: One number per document, none negative.
  /// - Complexity: O(*t*) for *t* ties counted once per document.
  public func graph(countingDocuments times: [Int]) -> WeightedGraph {
    precondition(times.count == shares.count && times.allSatisfy { $0 >= 0 }, "One number per document, none negative")
    var unitCount = 0
    var unitsOfNode = [Int](repeating: 0, count: nodeCount)
    var unitsOfTie = [Int](repeating: 0, count: firsts.count)
    var documentsOfTie = unitsOfTie
    for (share, times) in zip(shares, times) where times > 0 {
      unitCount += times * share.unitCount
      for (node, units) in share.nodes { unitsOfNode[Int(node)] += times * Int(units) }
      for (tie, units) in share.ties {
        unitsOfTie[Int(tie)] += times * Int(units)
        documentsOfTie[Int(tie)] += times
      }
    }
    var sources: [Int32] = [], targets: [Int32] = [], weights: [Double] = []
    for tie in firsts.indices where unitsOfTie[tie] > 0 {
      let counts = CoOccurrence(
        both: unitsOfTie[tie], first: unitsOfNode[Int(firsts[tie])], second: unitsOfNode[Int(seconds[tie])],
        units: unitCount, documents: documentsOfTie[tie])
      let weight = options.weighting.weight(counts)
      guard weight > 0, weight >= options.minimumWeight else { continue }
      sources.append(firsts[tie])
      targets.append(seconds[tie])
      weights.append(weight)
    }
    return WeightedGraph(nodeCount: nodeCount, sortedSources: sources, targets: targets, weights: weights)
  }

  /// Draws as many documents as there are, with replacement.
  ///
  /// - Parameter random: Where the random numbers come from.
  /// - Returns: How often each document came up.
  /// - Complexity: O(documents).
  public func draw(using random: inout some RandomNumberGenerator) -> [Int] {
    var times = [Int](repeating: 0, count: documentCount)
    for _ in times.indices {
      // The bias, at most one part in 2⁶⁴ a document, is far below what any number of draws could show.
      times[Int(random.next().multipliedFullWidth(by: UInt64(documentCount)).high)] += 1
    }
    return times
  }
}

/// How many units of one document show each node and each pair.
private struct DocumentTally {
  /// A pair of nodes, the lower first, or a node twice for itself.
  struct Key: Hashable, Comparable {
    var first: Int
    var second: Int
    var isPair: Bool { first != second }

    static func < (a: Key, b: Key) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  let unitCount: Int
  private(set) var units: [Key: Int] = [:]

  init(_ scan: (unitCount: Int, meetings: [Meeting])) {
    unitCount = scan.unitCount
    for meeting in scan.meetings {
      for (position, a) in meeting.present.enumerated() {
        for b in meeting.present[position...] { units[Key(first: a.node, second: b.node), default: 0] += meeting.units }
      }
    }
  }
}
