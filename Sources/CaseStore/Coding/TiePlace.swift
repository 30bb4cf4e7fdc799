/// A place that ties two: a document, by its number in the case, and a run of sentences.
///
/// A case holds most places as one number, `document × 4096 + first × 16 + more`, where there are fewer than 256 sentences before it and
/// fewer than 16 more in it; all others as a list `[document, first, more]`. A tie has one such number, or JSON: a list of them.
struct TiePlace: Hashable, Sendable {
  var document: Int
  /// The number of the first sentence in its document.
  var first: Int
  /// How many sentences follow it.
  var more: Int

  init(document: Int, first: Int, more: Int) { (self.document, self.first, self.more) = (document, first, more) }

  init(packed: Int) { self.init(document: packed >> 12, first: packed >> 4 & 255, more: packed & 15) }

  private var packed: Int? { first < 256 && more < 16 ? document << 12 | first << 4 | more : nil }

  /// What a row of the table of ties holds where this is its only place.
  var value: Value { packed.map { .integer($0) } ?? .text("[[\(document),\(first),\(more)]]") }

  /// What a row of the table of ties holds.
  static func value(_ places: [TiePlace]) -> Value {
    if places.count == 1 { return places[0].value }
    let items = places.map { $0.packed.map { "\($0)" } ?? "[\($0.document),\($0.first),\($0.more)]" }
    return .text("[\(items.joined(separator: ","))]")
  }

  /// The places of a row; nil where it holds anything else.
  static func places(_ text: UnsafeBufferPointer<UInt8>) -> [TiePlace]? {
    var places: [TiePlace] = []
    let isWhole = read(text) {
      places.append($0)
      return true
    }
    return isWhole ? places : nil
  }

  /// Reads the places of a row one after the other; false where it holds anything else, or where the body says so.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ body: (TiePlace) -> Bool) -> Bool {
    var list: [Int] = []
    var (number, digits, depth) = (0, 0, 0)
    // What ends a number in the outer list, or outside of any, is a place; in an inner one three numbers are.
    func end() -> Bool {
      guard digits > 0 else { return true }
      defer { (number, digits) = (0, 0) }
      if depth < 2 { return body(TiePlace(packed: number)) }
      list.append(number)
      return true
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 17 else { return false }
        (number, digits) = (number * 10 + Int(byte - UInt8(ascii: "0")), digits + 1)
      case UInt8(ascii: ","): guard end() else { return false }
      case UInt8(ascii: "["):
        depth += 1
        list.removeAll(keepingCapacity: true)
      case UInt8(ascii: "]"):
        guard end() else { return false }
        if depth == 2 {
          guard list.count == 3, list[1] <= Int32.max, list[2] <= Int32.max,
            body(TiePlace(document: list[0], first: list[1], more: list[2]))
          else { return false }
        }
        depth -= 1
      default: return false
      }
    }
    return end() && depth == 0
  }

  /// How many documents some places are in, in the order in which they are kept: those of a document stand together.
  static func documentCount(_ places: ArraySlice<TiePlace>) -> Int {
    zip(places, places.dropFirst()).count { $0.document != $1.document } + (places.isEmpty ? 0 : 1)
  }
}
