internal import EntityResolution
public import Graphs

/// A co-mention graph taken apart by documents, so that it can be put together from any choice of them without looking at
/// a text again.
///
/// The nodes are those of the whole graph, in the same order; one that no chosen document mentions has no edges. Passages that count
/// once count as often as the copy that the choice has most often.
public struct DocumentResampling: Sendable {
  /// What one document adds.
  private struct Share {
    var unitCount = 0
    /// The nodes in it, with the number of units each is in.
    var nodes: [(node: Int32, units: Int32)] = []
    /// The ties in it, with the number of units that show each.
    var ties: [(tie: Int32, units: Int32)] = []
    /// What its passages that others have too count for.
    var copied: [(entry: Int32, units: Int32)] = []
    /// The ties that come from another document, with that.
    var borrowed: [(tie: Int32, original: Int32)] = []
  }

  /// What a passage counts for, whatever document it stands in.
  private struct CopyEntry {
    /// The node or the tie; nil for units.
    var place: Place?
    /// The document of its original.
    var original: Int32
  }

  private enum Place {
    case node(Int32)
    case tie(Int32)
  }

  private let options: CoMentionOptions
  private let nodeCount: Int
  private let firsts: [Int32]
  private let seconds: [Int32]
  private let shares: [Share]
  private let copyEntries: [CopyEntry]

  /// The number of documents.
  public var documentCount: Int { shares.count }

  /// Takes a graph apart.
  ///
  /// - Complexity: As building it.
  public init(_ coMentions: CoMentionGraph) {
    let index = coMentions.index
    options = coMentions.options
    nodeCount = coMentions.entityOfNode.count
    let copies = index.documents.indices.map {
      DocumentCopies($0, in: coMentions.duplicates, counting: coMentions.options.duplicates)
    }
    let tallies = index.documents.indices.map { number in
      let scan = UnitScan(
        index.documents[number], sections: DocumentSections(index.documents[number], copies[number]),
        copies: copies[number], entities: index.entities(ofDocument: number), nodeOfEntity: coMentions.nodeOfEntity)
      let units = scan.units(of: coMentions.options.unit, keepingCredits: coMentions.options.keepsCredits)
      return DocumentTally(units, of: scan)
    }
    let pairs = Set(tallies.flatMap(\.pairs)).filter(\.isTie).sorted()
    let tieOfPair = Dictionary(uniqueKeysWithValues: zip(pairs, pairs.indices.map { Int32($0) }))
    firsts = pairs.map { Int32($0.first) }
    seconds = pairs.map { Int32($0.second) }
    var entries: [CopyEntry] = []
    var entryOfItem: [CopyLedger.Item: Int32] = [:]
    shares = zip(tallies, copies).map { tally, copies in
      var share = Share(unitCount: tally.unitCount)
      for (pair, units) in tally.units.sorted(by: { $0.key < $1.key }) {
        if let tie = tieOfPair[pair] {
          share.ties.append((tie, Int32(units)))
        } else {
          share.nodes.append((Int32(pair.first), Int32(units)))
        }
      }
      for (item, units) in tally.copied {
        let entry = entryOfItem[item] ?? Int32(entries.count)
        if entry == entries.count {
          let place = item.pair.map { pair in tieOfPair[pair].map { Place.tie($0) } ?? .node(Int32(pair.first)) }
          entries.append(CopyEntry(place: place, original: Int32(copies.original(ofNumber: item.copy))))
          entryOfItem[item] = entry
        }
        share.copied.append((entry, Int32(units)))
      }
      share.borrowed = tally.borrowed.compactMap { borrowed in
        tieOfPair[borrowed.pair].map { ($0, Int32(borrowed.original)) }
      }
      return share
    }
    copyEntries = entries
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
    let counts = counts(countingDocuments: times)
    var sources: [Int32] = [], targets: [Int32] = [], weights: [Double] = []
    for tie in firsts.indices where counts.unitsOfTie[tie] > 0 {
      let counts = CoOccurrence(
        both: counts.unitsOfTie[tie], first: counts.unitsOfNode[Int(firsts[tie])],
        second: counts.unitsOfNode[Int(seconds[tie])], units: counts.unitCount, documents: counts.documentsOfTie[tie])
      let weight = options.weighting.weight(counts)
      guard weight > 0, weight >= options.minimumWeight else { continue }
      sources.append(firsts[tie])
      targets.append(seconds[tie])
      weights.append(weight)
    }
    return WeightedGraph(nodeCount: nodeCount, sortedSources: sources, targets: targets, weights: weights)
  }

  private struct Counts {
    var unitCount = 0
    var unitsOfNode: [Int]
    var unitsOfTie: [Int]
    var documentsOfTie: [Int]
  }

  private func counts(countingDocuments times: [Int]) -> Counts {
    let zeros = [Int](repeating: 0, count: firsts.count)
    var counts = Counts(
      unitsOfNode: [Int](repeating: 0, count: nodeCount), unitsOfTie: zeros, documentsOfTie: zeros)
    for (share, times) in zip(shares, times) where times > 0 {
      counts.unitCount += times * share.unitCount
      for (node, units) in share.nodes { counts.unitsOfNode[Int(node)] += times * Int(units) }
      for (tie, units) in share.ties {
        counts.unitsOfTie[Int(tie)] += times * Int(units)
        counts.documentsOfTie[Int(tie)] += times
      }
    }
    if options.duplicates == .once { addShared(to: &counts, times) }
    return counts
  }

  /// Adds what counts once for several documents.
  private func addShared(to counts: inout Counts, _ times: [Int]) {
    var most = [Int](repeating: 0, count: copyEntries.count)
    var origins: [Origin: Int] = [:]
    for (share, times) in zip(shares, times) where times > 0 {
      for (entry, units) in share.copied {
        most[Int(entry)] = max(most[Int(entry)], times * Int(units))
        guard case .tie(let tie) = copyEntries[Int(entry)].place else { continue }
        let origin = Origin(tie: tie, document: copyEntries[Int(entry)].original)
        origins[origin] = max(origins[origin, default: 0], times)
      }
      for (tie, original) in share.borrowed {
        let origin = Origin(tie: tie, document: original)
        origins[origin] = max(origins[origin, default: 0], times)
      }
    }
    for (entry, units) in zip(copyEntries, most) {
      switch entry.place {
      case .node(let node): counts.unitsOfNode[Int(node)] += units
      case .tie(let tie): counts.unitsOfTie[Int(tie)] += units
      case nil: counts.unitCount += units
      }
    }
    for (origin, times) in origins {
      // A pair that only copies hold was put together by an edit.
      counts.unitsOfTie[Int(origin.tie)] = max(counts.unitsOfTie[Int(origin.tie)], 1)
      counts.documentsOfTie[Int(origin.tie)] += times
    }
    // A document with the pair in a passage of its own as well was counted already.
    for (document, share) in shares.enumerated() where times[document] > 0 {
      for (tie, _) in share.ties {
        let origin = Origin(tie: tie, document: Int32(document))
        if let counted = origins[origin] { counts.documentsOfTie[Int(tie)] -= min(counted, times[document]) }
      }
    }
  }

  /// A document that a tie comes from.
  private struct Origin: Hashable {
    var tie: Int32
    var document: Int32
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
