internal import EntityResolution

/// Counts of a corpus: how many units each node is in, and which pairs share how many.
struct CoMentionTally {
  /// Two nodes that share at least one unit.
  struct Tie {
    /// The lower node.
    var first: Int
    /// The higher node.
    var second: Int
    /// The units they share.
    var count = 0
    /// The documents with such units, copies included.
    var documents = 0
    /// The documents that such units come from; kept only where documents may share passages.
    var originals: Set<Int> = []
    /// Where they meet, in corpus order, each place once, copies included.
    var evidence: [Evidence] = []
  }

  private(set) var unitCount = 0
  private var unitsOfNode: [Int]

  /// All pairs that meet, in order of their nodes.
  private(set) var ties: [Tie] = []
  private var tieOfPair: [NodePair: Int] = [:]
  private var ledger = CopyLedger()

  init(
    _ index: EntityIndex, sections: [DocumentSections], copies: [DocumentCopies], nodeOfEntity: [Int?], nodeCount: Int,
    options: CoMentionOptions
  ) {
    unitsOfNode = [Int](repeating: 0, count: nodeCount)
    for (number, document) in index.documents.enumerated() {
      let scan = UnitScan(
        document, sections: sections[number], copies: copies[number], entities: index.entities(ofDocument: number),
        nodeOfEntity: nodeOfEntity)
      let units = scan.units(of: options.unit, keepingCredits: options.keepsCredits)
      for meeting in units.meetings { addEvidence(of: meeting, document: number) }
      add(DocumentTally(units, of: scan), document: number, copies[number])
    }
    // Names that are together only in copies of another document met there, unless an edit has put them together.
    for tie in ties.indices where ties[tie].count == 0 { ties[tie].count = 1 }
    ties.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    tieOfPair = [:]
  }

  private mutating func addEvidence(of meeting: Meeting, document: Int) {
    for (position, a) in meeting.present.enumerated() {
      for b in meeting.present[(position + 1)...] {
        let tie = tie(of: NodePair(a.node, b.node))
        let place = Evidence(document: document, sentences: a.closestSentences(to: b))
        if ties[tie].evidence.last?.document != document { ties[tie].documents += 1 }
        // Overlapping windows see the same place again and again.
        if ties[tie].evidence.last != place { ties[tie].evidence.append(place) }
      }
    }
  }

  private mutating func tie(of pair: NodePair) -> Int {
    if let tie = tieOfPair[pair] { return tie }
    tieOfPair[pair] = ties.count
    ties.append(Tie(first: pair.first, second: pair.second))
    return ties.count - 1
  }

  private mutating func add(_ tally: DocumentTally, document: Int, _ copies: DocumentCopies) {
    unitCount += tally.unitCount
    for (pair, count) in tally.units { add(count, to: pair, from: copies.mayShare ? document : nil) }
    for (item, count) in tally.copied {
      let more = ledger.raise(item, to: count)
      if let pair = item.pair {
        add(more, to: pair, from: copies.original(ofNumber: item.copy))
      } else {
        unitCount += more
      }
    }
    for (pair, original) in tally.borrowed { add(0, to: pair, from: original) }
  }

  private mutating func add(_ count: Int, to pair: NodePair, from original: Int?) {
    guard pair.isTie else {
      unitsOfNode[pair.first] += count
      return
    }
    let tie = tie(of: pair)
    ties[tie].count += count
    if let original { ties[tie].originals.insert(original) }
  }

  /// The counts behind a tie.
  func counts(of tie: Tie) -> CoOccurrence {
    CoOccurrence(
      both: tie.count, first: unitsOfNode[tie.first], second: unitsOfNode[tie.second], units: unitCount,
      documents: tie.originals.isEmpty ? tie.documents : tie.originals.count)
  }
}
