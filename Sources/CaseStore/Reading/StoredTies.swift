/// Places that tie two, row by row.
struct EvidencePlaces: Sendable {
  /// A place: a document and the first sentence of a run.
  struct Place: Sendable {
    var document: Int32
    var first: Int32
    /// How many sentences more the run has.
    var more: Int32
  }

  private var starts: [Int32] = [0]
  private var items: [Place] = []

  /// The number of rows.
  var count: Int { starts.count - 1 }

  /// The places of a row.
  subscript(row: Int) -> ArraySlice<Place> { items[Int(starts[row])..<Int(starts[row + 1])] }

  /// Adds a row as the table of ties has it, `[[document,first],[document,first,more]]`; false where it is anything else.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ documents: StoredDates) -> Bool {
    var numbers = (0, 0, 0)
    var (field, digits, depth) = (0, 0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits < 10 else { return false }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch field {
        case 0: numbers.0 = numbers.0 * 10 + digit
        case 1: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      case UInt8(ascii: ","):
        if depth == 2 { (field, digits) = (field + 1, 0) }
      case UInt8(ascii: "["):
        depth += 1
        (numbers, field, digits) = ((0, 0, 0), 0, 0)
      case UInt8(ascii: "]"):
        if depth == 2 {
          guard field == 1 || field == 2, digits > 0, let place = documents.place(of: numbers.0) else { return false }
          items.append(Place(document: place, first: Int32(numbers.1), more: Int32(numbers.2)))
        }
        depth -= 1
      default: return false
      }
    }
    starts.append(Int32(items.count))
    return depth == 0
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
  private(set) var counts: [Int?] = []
  private(set) var documents: [Int?] = []
  var places = EvidencePlaces()
  private var isSorted = true

  /// Adds a tie; false where it can't be one.
  mutating func append(_ source: Int32, _ target: Int32, _ weight: Double) -> Bool {
    if let last = sources.last, (last, targets[targets.count - 1]) >= (source, target) { isSorted = false }
    sources.append(source)
    targets.append(target)
    weights.append(weight)
    return weight > 0 && weight.isFinite
  }

  /// Adds how often the ends of the tie at hand meet, and in how many documents; true.
  mutating func add(_ count: Int, _ documents: Int) -> Bool {
    counts.append(count)
    self.documents.append(documents)
    return true
  }

  /// Puts the ties in the order of their nodes: entities that came later have higher numbers, wherever their ids stand.
  mutating func sort() {
    if isSorted { return }
    let keys = sources.indices.map { UInt64(sources[$0]) << 32 | UInt64(targets[$0]) }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    sources = order.map { sources[$0] }
    targets = order.map { targets[$0] }
    weights = order.map { weights[$0] }
    if counts.isEmpty { return }
    counts = order.map { counts[$0] }
    documents = order.map { documents[$0] }
    places = places.rows(order)
  }
}
