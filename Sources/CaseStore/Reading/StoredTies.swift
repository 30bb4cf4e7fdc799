internal import ComentionKit

/// Places that tie two, row by row.
struct EvidencePlaces: Sendable {
  /// A place: a document and the first sentence of a run.
  struct Place: Sendable {
    var document: Int32
    var first: Int32
    /// How many sentences more the run has.
    var more: Int32
  }

  /// Where each row begins, and where the last ends.
  private(set) var starts: [Int32] = [0]
  private var items: [Place] = []

  /// The number of rows.
  var count: Int { starts.count - 1 }

  /// The places of a row.
  subscript(row: Int) -> ArraySlice<Place> { items[Int(starts[row])..<Int(starts[row + 1])] }

  /// Adds the row of a tie as the table has it; false where it is anything else.
  mutating func append(_ row: Statement, column: Int32, _ documents: StoredDates) -> Bool {
    func append(_ place: TiePlace) -> Bool {
      guard let document = documents.place(of: place.document) else { return false }
      items.append(Place(document: document, first: Int32(place.first), more: Int32(place.more)))
      return true
    }
    defer { starts.append(Int32(items.count)) }
    if let packed = row.wholeNumber(column) { return append(TiePlace(packed: packed)) }
    return row.withText(column) { TiePlace.read($0, append) }
  }

  /// The places of all rows as evidence.
  var evidence: [Evidence] {
    items.map { Evidence(document: Int($0.document), sentences: Int($0.first)...Int($0.first + $0.more)) }
  }

  /// Adds the rows of other places.
  mutating func append(_ other: EvidencePlaces) {
    let start = Int32(items.count)
    items += other.items
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + start })
  }

  /// How many documents a row has places in.
  func documentCount(ofRow row: Int) -> Int {
    var (count, last) = (0, Int32(-1))
    for place in self[row] where place.document != last { (count, last) = (count + 1, place.document) }
    return count
  }

  /// The rows in another order.
  func rows(_ order: [Int]) -> EvidencePlaces {
    var result = EvidencePlaces()
    result.items.reserveCapacity(items.count)
    for row in order {
      result.items += self[row]
      result.starts.append(Int32(result.items.count))
    }
    return result
  }
}

/// The ties of a case while they are read.
struct StoredTies {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double] = []
  var places = EvidencePlaces()
  private var isSorted = true

  /// Adds a tie; false where it can't be one.
  mutating func append(_ source: Int32, _ target: Int32, _ weight: Double) -> Bool {
    if let last = sources.last, (last, targets[targets.count - 1]) >= (source, target) { isSorted = false }
    sources.append(source)
    targets.append(target)
    weights.append(weight)
    return weight > 0 && weight < 1e15
  }

  /// Adds ties behind these.
  mutating func append(_ other: StoredTies) {
    if let last = sources.last, let first = other.sources.first,
      (last, targets[targets.count - 1]) >= (first, other.targets[0])
    {
      isSorted = false
    }
    isSorted = isSorted && other.isSorted
    sources += other.sources
    targets += other.targets
    weights += other.weights
    places.append(other.places)
  }

  /// Puts the ties in the order of their nodes: entities that came later have higher numbers, wherever their ids stand.
  mutating func sort() {
    if isSorted { return }
    let order = Self.ordered(by: sources, Self.ordered(by: targets, Array(targets.indices)))
    sources = order.map { sources[$0] }
    targets = order.map { targets[$0] }
    weights = order.map { weights[$0] }
    // Where only weights are read there are no places.
    if places.count == 0 { return }
    places = places.rows(order)
  }

  /// Rows in the order of their keys, those of equal keys as they were; in time linear in both.
  private static func ordered(by keys: [Int32], _ rows: [Int]) -> [Int] {
    var next = [Int](repeating: 0, count: Int(keys.max() ?? 0) + 2)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 1..<next.count { next[key] += next[key - 1] }
    var result = [Int](repeating: 0, count: rows.count)
    for row in rows {
      let key = Int(keys[row])
      result[next[key]] = row
      next[key] += 1
    }
    return result
  }
}
