import Graphs

/// From when to when something is, in text attributes of ISO dates: `start` and `end`, `first` and `last`, `firstDate` and
/// `lastDate`, or `date` alone.
///
/// A date is `2019-02-28`, or a time `2019-02-28T12:00:00`, with a zone or without. A column that holds anything else is no date.
struct GraphDates {
  /// The names of the columns used.
  let names: [String]
  private let starts: [String?]
  private let ends: [String?]

  init(_ table: AttributeTable) {
    for (first, last) in [("start", "end"), ("first", "last"), ("firstDate", "lastDate"), ("date", "date")] {
      let starts = Self.dates(table[first])
      let ends = Self.dates(table[last])
      guard starts != nil || ends != nil else { continue }
      self.starts = starts ?? []
      self.ends = ends ?? []
      names = (starts == nil ? [] : [first]) + (ends == nil || last == first ? [] : [last])
      return
    }
    (names, starts, ends) = ([], [], [])
  }

  var isEmpty: Bool { names.isEmpty }

  /// Whether a date has a time of day.
  var hasTimes: Bool { (starts + ends).contains { ($0?.utf8.count ?? 0) > 10 } }

  func start(of row: Int) -> String? { starts.indices.contains(row) ? starts[row] : nil }

  func end(of row: Int) -> String? { ends.indices.contains(row) ? ends[row] : nil }

  private static func dates(_ column: AttributeColumn?) -> [String?]? {
    guard case .text(let texts)? = column, texts.contains(where: { $0 != nil }),
      texts.allSatisfy({ $0.map(isDate) ?? true })
    else { return nil }
    return texts
  }

  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func matches(_ bytes: ArraySlice<UInt8>, _ pattern: String) -> Bool {
      bytes.count == pattern.utf8.count
        && zip(bytes, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0 &- 48 < 10 : $0 == $1 }
    }
    guard bytes.count >= 10, matches(bytes[..<10], "0000-00-00") else { return false }
    let (month, day) = ((bytes[5] - 48) * 10 + bytes[6] - 48, (bytes[8] - 48) * 10 + bytes[9] - 48)
    guard 1...12 ~= month, 1...31 ~= day else { return false }
    if bytes.count == 10 { return true }
    guard bytes.count >= 19, matches(bytes[10..<19], "T00:00:00") else { return false }
    let zone = bytes[19...]
    return zone.isEmpty || zone.elementsEqual("Z".utf8) || matches(zone, "+00:00") || matches(zone, "-00:00")
  }
}
