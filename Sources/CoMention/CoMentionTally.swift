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
    var count: Int
    /// The documents with such units.
    var documents: Int
    /// Where they meet, in corpus order, each place once.
    var evidence: [Evidence]
  }

  private(set) var unitCount = 0
  private var unitsOfNode: [Int]

  /// All pairs that meet, in order of their nodes.
  private(set) var ties: [Tie] = []

  init(
    _ index: EntityIndex, sections: [DocumentSections], nodeOfEntity: [Int?], nodeCount: Int, options: CoMentionOptions
  ) {
    unitsOfNode = [Int](repeating: 0, count: nodeCount)
    var tieOfPair: [UInt64: Int] = [:]
    for (number, document) in index.documents.enumerated() {
      let scan = UnitScan(
        document, sections: sections[number], entities: index.entities(ofDocument: number), nodeOfEntity: nodeOfEntity)
      let (units, meetings) = scan.meetings(in: options.unit, keepingCredits: options.keepsCredits)
      unitCount += units
      for meeting in meetings { add(meeting, document: number, tieOfPair: &tieOfPair) }
    }
    ties.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private mutating func add(_ meeting: Meeting, document: Int, tieOfPair: inout [UInt64: Int]) {
    for presence in meeting.present { unitsOfNode[presence.node] += meeting.units }
    for (position, a) in meeting.present.enumerated() {
      for b in meeting.present[(position + 1)...] {
        let place = Evidence(document: document, sentences: a.closestSentences(to: b))
        let key = UInt64(a.node) << 32 | UInt64(b.node)
        if let tie = tieOfPair[key] {
          ties[tie].count += meeting.units
          if ties[tie].evidence.last?.document != document { ties[tie].documents += 1 }
          // Overlapping windows see the same place again and again.
          if ties[tie].evidence.last != place { ties[tie].evidence.append(place) }
        } else {
          tieOfPair[key] = ties.count
          ties.append(Tie(first: a.node, second: b.node, count: meeting.units, documents: 1, evidence: [place]))
        }
      }
    }
  }

  /// The counts behind a tie.
  func counts(of tie: Tie) -> CoOccurrence {
    CoOccurrence(
      both: tie.count, first: unitsOfNode[tie.first], second: unitsOfNode[tie.second], units: unitCount,
      documents: tie.documents)
  }
}
