internal import EntityResolution
internal import Primitives

/// Counts of a corpus: how many units each node is in, and which pairs share how many.
///
/// Documents are read in blocks, pairs added up in parts, each on any thread; the order of the pairs, and of what is behind each, comes
/// from the nodes and the documents alone.
struct CoMentionTally: Sendable {
  private(set) var unitCount = 0
  private var unitsOfNode: [Int]
  private let table: TieTable

  /// The fewest documents of a block.
  private static let fewestDocuments = 16

  /// All pairs that meet, in order of their nodes.
  var ties: [TieTable.Tie] { table.ties }

  /// Where each of ``ties`` meets, in corpus order.
  var evidence: EvidenceTable { table.evidence }

  init(
    _ index: EntityIndex, sections: [DocumentSections], copies: [DocumentCopies], nodeOfEntity: [Int?],
    mentionsOfNode: [Int], options: CoMentionOptions, threads: Int
  ) {
    let parts = NodeParts(weights: mentionsOfNode)
    let blocks = Blocks.ranges(
      index.documents.count, minimum: Self.fewestDocuments, maximum: threads > 1 ? 4 * threads : 1)
    var found = Blocks.map(blocks, threads: threads) { block in
      var events = PairEvents(parts)
      for number in block {
        let scan = UnitScan(
          index.documents[number], sections: sections[number], copies: copies[number],
          entities: index.entities(ofDocument: number), nodeOfEntity: nodeOfEntity)
        let units = scan.units(of: options.unit, keepingCredits: options.keepsCredits)
        events.add(units, of: scan, document: number, copies[number])
      }
      return events
    }
    unitCount = found.reduce(0) { $0 + $1.unitCount }
    let copied = found.reduce(into: [Int: Int]()) { $0.merge($1.unitsOfCopy, uniquingKeysWith: max) }
    unitCount += copied.values.reduce(0, +)
    let mayShare = copies.contains(where: \.mayShare)
    let events = (0..<parts.count).map { part in
      (found.map { $0.events[part] }, found.map { $0.shared[part] })
    }
    found = []
    table = Blocks.reduce(events, threads: threads, into: TieTable()) { events, shared in
      TieTable(Array(events.joined()), Array(shared.joined()), mayShare: mayShare)
    } _: {
      $0.append($1)
    }
    unitsOfNode = [Int](repeating: 0, count: mentionsOfNode.count)
    for (node, count) in table.units { unitsOfNode[node] += count }
  }

  /// The counts behind a tie.
  func counts(of tie: TieTable.Tie) -> CoOccurrence {
    CoOccurrence(
      both: Int(tie.count), first: unitsOfNode[Int(tie.first)], second: unitsOfNode[Int(tie.second)], units: unitCount,
      documents: Int(tie.originals == 0 ? tie.documents : tie.originals))
  }
}
