/// Pairs of nodes that share units, in order of their nodes, with where they meet.
struct TieTable: Sendable {
  /// Two nodes that share at least one unit.
  struct Tie: Sendable {
    /// The lower node and the higher.
    var first: Int32
    var second: Int32
    /// The units they share.
    var count: Int32
    /// The documents with such units, copies included.
    var documents: Int32
    /// The documents that such units come from; 0 where documents share no passages.
    var originals: Int32
  }

  private(set) var ties: [Tie] = []
  /// Where they meet, each place once, copies included.
  private(set) var evidence = EvidenceTable()
  /// The nodes of a part with units they are in.
  private(set) var units: [(node: Int, count: Int)] = []

  /// Nothing.
  init() {}

  /// Adds up one part of the pairs.
  ///
  /// - Parameters:
  ///   - events: Where they meet.
  ///   - shared: What passages count for that several documents have.
  ///   - mayShare: Whether documents may share passages.
  /// - Complexity: O(*k* log *k*) for *k* events.
  init(_ events: [PairEvent], _ shared: [SharedCount], mayShare: Bool) {
    let events = events.sorted(by: PairEvent.precedes)
    let shared = shared.sorted(by: SharedCount.precedes)
    var (event, item) = (0, 0)
    var originals: Set<Int32> = []
    while event < events.count || item < shared.count {
      let pair = Self.next(event, events, item, shared)
      originals.removeAll(keepingCapacity: true)
      let itemEnd = shared[item...].firstIndex { $0.pair != pair } ?? shared.count
      var count = Self.units(of: shared[item..<itemEnd])
      originals.formUnion(shared[item..<itemEnd].lazy.map(\.original))
      item = itemEnd
      let eventEnd = events[event...].firstIndex { $0.pair != pair } ?? events.count
      let own = events[event..<eventEnd]
      event = eventEnd
      count += own.reduce(0) { $0 + Int($1.units) }
      guard pair.isTie else {
        units.append((pair.first, count))
        continue
      }
      if mayShare { for event in own where event.units > 0 { originals.insert(event.document) } }
      evidence.appendRow(of: own)
      ties.append(
        Tie(
          // Names that are together only in copies of another document met there, unless an edit has put them together.
          first: Int32(pair.first), second: Int32(pair.second), count: Int32(max(1, count)),
          documents: Self.documents(of: own), originals: Int32(originals.count)))
    }
  }

  private static func next(_ event: Int, _ events: [PairEvent], _ item: Int, _ shared: [SharedCount]) -> NodePair {
    guard event < events.count else { return shared[item].pair }
    return item < shared.count ? min(events[event].pair, shared[item].pair) : events[event].pair
  }

  /// Of each passage what its copy counts that counts most.
  private static func units(of shared: ArraySlice<SharedCount>) -> Int {
    var (sum, copy, most) = (0, Int32(-1), Int32(0))
    for item in shared {
      if item.copy != copy { (sum, copy, most) = (sum + Int(most), item.copy, 0) }
      most = max(most, item.units)
    }
    return sum + Int(most)
  }

  private static func documents(of events: ArraySlice<PairEvent>) -> Int32 {
    var (count, last) = (Int32(0), Int32(-1))
    for event in events where event.document != last { (count, last) = (count + 1, event.document) }
    return count
  }

  /// Adds the pairs of the next part.
  mutating func append(_ other: TieTable) {
    ties += other.ties
    units += other.units
    evidence.append(other.evidence)
  }
}

extension EvidenceTable {
  /// Adds the row of the next edge: overlapping windows see the same place again and again.
  fileprivate mutating func appendRow(of events: ArraySlice<PairEvent>) {
    var last: Evidence?
    for event in events {
      let place = Evidence(document: Int(event.document), sentences: Int(event.first)...Int(event.last))
      if place != last { append(place) }
      last = place
    }
    closeRow()
  }
}
