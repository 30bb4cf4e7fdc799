internal import EntityResolution

/// Two names met in a unit of a document, or one was there.
struct PairEvent: Sendable {
  var pair: NodePair
  var document: Int32
  /// Which of the document's events it is.
  var order: Int32
  /// The first and the last sentence of the shortest run with both.
  var first: Int32
  var last: Int32
  /// The number of units of the document's own; 0 where they are those of a passage that others say, too.
  var units: Int32

  /// By pairs, then as they come in the corpus; no two are equal.
  static func precedes(_ a: PairEvent, _ b: PairEvent) -> Bool {
    if a.pair != b.pair { return a.pair < b.pair }
    return a.document != b.document ? a.document < b.document : a.order < b.order
  }
}

/// What a passage that several documents have counts for a pair in one of them.
struct SharedCount: Sendable {
  var pair: NodePair
  /// The number of the passage; -1 for a pair that wide units hold in passages of one other document only.
  var copy: Int32
  var units: Int32
  /// The document it comes from.
  var original: Int32

  static func precedes(_ a: SharedCount, _ b: SharedCount) -> Bool {
    a.pair != b.pair ? a.pair < b.pair : a.copy < b.copy
  }
}

/// What some documents in a row say of pairs, in parts by the lower nodes.
struct PairEvents: Sendable {
  /// The events of each part, as they come.
  private(set) var events: [[PairEvent]]
  private(set) var shared: [[SharedCount]]
  /// The units of the documents' own, and the most of each passage that others say, too.
  private(set) var unitCount = 0
  private(set) var unitsOfCopy: [Int: Int] = [:]
  private let parts: NodeParts

  init(_ parts: NodeParts) {
    self.parts = parts
    events = [[PairEvent]](repeating: [], count: parts.count)
    shared = [[SharedCount]](repeating: [], count: parts.count)
  }

  /// Adds a document behind those that were added.
  mutating func add(_ units: DocumentUnits, of scan: UnitScan, document: Int, _ copies: DocumentCopies) {
    unitCount += units.count
    var order: Int32 = 0
    var isShared = !units.copied.isEmpty
    for meeting in units.meetings {
      for (position, a) in meeting.present.enumerated() {
        let part = parts.part(of: a.node)
        for b in meeting.present[position...] {
          let pair = NodePair(a.node, b.node)
          let isOwn = meeting.copy == nil && (!pair.isTie || scan.original(of: a, b) == nil)
          if !isOwn { isShared = true }
          guard isOwn || pair.isTie else { continue }
          let sentences = pair.isTie ? a.closestSentences(to: b) : 0...0
          events[part].append(
            PairEvent(
              pair: pair, document: Int32(document), order: order, first: Int32(sentences.lowerBound),
              last: Int32(sentences.upperBound), units: isOwn ? Int32(meeting.units) : 0))
          order += 1
        }
      }
    }
    if isShared { addShared(DocumentTally(units, of: scan), copies) }
  }

  private mutating func addShared(_ tally: DocumentTally, _ copies: DocumentCopies) {
    for (item, count) in tally.copied {
      guard let pair = item.pair else {
        unitsOfCopy[item.copy] = max(unitsOfCopy[item.copy, default: 0], count)
        continue
      }
      shared[parts.part(of: pair.first)].append(
        SharedCount(
          pair: pair, copy: Int32(item.copy), units: Int32(count),
          original: Int32(copies.original(ofNumber: item.copy))))
    }
    for (pair, original) in tally.borrowed {
      shared[parts.part(of: pair.first)].append(
        SharedCount(pair: pair, copy: -1, units: 0, original: Int32(original)))
    }
  }
}

/// The nodes cut into parts with about as much to count in each.
struct NodeParts: Sendable {
  private let partOfNode: [UInt8]
  let count: Int

  /// The most parts there are.
  private static let most = 64

  /// Cuts nodes by how often each is mentioned.
  init(weights: [Int]) {
    let total = weights.reduce(0, +)
    let count = max(1, min(Self.most, total / 1_000))
    var sum = 0
    partOfNode = weights.map { weight in
      defer { sum += weight }
      return UInt8(min(count - 1, sum * count / max(1, total)))
    }
    self.count = count
  }

  func part(of node: Int) -> Int { Int(partOfNode[node]) }
}
