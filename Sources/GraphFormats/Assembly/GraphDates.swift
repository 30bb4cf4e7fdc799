import Graphs

/// From when to when something is, in text attributes of ISO dates: `start` and `end`, `first` and `last`, `firstDate` and
/// `lastDate`, or `date` alone.
///
/// A date is a day, `2019-02-28`, a month or a year, or a time `2019-02-28T12:00:00`, with a zone or without; see ``ISODateForm``. A
/// column that holds anything else is no date, and neither is one of numbers, which may count what they like. A month and a year are
/// intervals: what starts in `1848-02` starts on 1848-02-01 at the earliest, and what ends in it ends on 1848-02-29 at the latest.
struct GraphDates {
  /// The names of the columns used.
  let names: [String]

  /// Whether a date has a time of day.
  let hasTimes: Bool

  private let starts: [String?]
  private let ends: [String?]

  /// Looks for columns of dates.
  ///
  /// - Complexity: O(rows), without an allocation per row.
  init(_ table: AttributeTable) {
    for (first, last) in [("start", "end"), ("first", "last"), ("firstDate", "lastDate"), ("date", "date")] {
      let starts = Column(table[first])
      let ends = first == last ? starts : Column(table[last])
      guard starts != nil || ends != nil else { continue }
      self.starts = starts?.texts ?? []
      self.ends = ends?.texts ?? []
      hasTimes = starts?.hasTimes ?? false || ends?.hasTimes ?? false
      names = (starts == nil ? [] : [first]) + (ends == nil || last == first ? [] : [last])
      return
    }
    (names, hasTimes, starts, ends) = ([], false, [], [])
  }

  var isEmpty: Bool { names.isEmpty }

  /// The date from which a row is, as precise as it is known.
  func startAsWritten(of row: Int) -> String? { starts.indices.contains(row) ? starts[row] : nil }

  /// The date up to which a row is, as precise as it is known.
  func endAsWritten(of row: Int) -> String? { ends.indices.contains(row) ? ends[row] : nil }
}

extension GraphDates {
  /// The dates as plain memory, valid while the closure runs that it is given to; see ``ColumnValues``.
  struct Rows: @unchecked Sendable {
    fileprivate let starts: UnsafeBufferPointer<String?>
    fileprivate let ends: UnsafeBufferPointer<String?>

    /// From when to when a row is, as `xs:date` or `xs:dateTime`: of a month or a year its first and its last day. Neither where it
    /// would end before it starts, which is no interval.
    func interval(of row: Int) -> (start: String?, end: String?) {
      let start = row < starts.count ? starts[row].map(GraphDates.firstDay) : nil
      let end = row < ends.count ? ends[row].map(GraphDates.lastDay) : nil
      // Most are in order, which one look at the texts tells; a time may follow the day that it is on.
      if let start, let end, end < start, end.utf8.prefix(10).lexicographicallyPrecedes(start.utf8.prefix(10)) {
        return (nil, nil)
      }
      return (start, end)
    }
  }

  /// Calls a body with the dates.
  func withRows<Result, Failure>(_ body: (Rows) throws(Failure) -> Result) throws(Failure) -> Result {
    try starts.withUnsafeBufferPointer { starts throws(Failure) in
      try ends.withUnsafeBufferPointer { ends throws(Failure) in try body(Rows(starts: starts, ends: ends)) }
    }
  }

  /// The first day of a date in one of the forms of ``ISODateForm``; a day and a time are as they are.
  static func firstDay(_ date: String) -> String {
    // Ten bytes are stored in the string itself.
    switch date.utf8.count {
    case 4: date + "-01-01"
    case 7: date + "-01"
    default: date
    }
  }

  /// The last day of a date in one of the forms of ``ISODateForm``; a day and a time are as they are.
  static func lastDay(_ date: String) -> String {
    switch date.utf8.count {
    case 4: return date + "-12-31"
    case 7:
      guard let year = Int(date.prefix(4)), let month = Int(date.suffix(2)) else { return date }
      switch CalendarDay.length(ofMonth: month, in: year) {
      case 28: return date + "-28"
      case 29: return date + "-29"
      case 30: return date + "-30"
      default: return date + "-31"
      }
    default: return date
    }
  }

  /// A column that holds dates and nothing else.
  private struct Column {
    let texts: [String?]
    let hasTimes: Bool

    init?(_ column: AttributeColumn?) {
      guard case .text(let texts)? = column else { return nil }
      var isDated = false, hasTimes = false
      for case var text? in texts {
        guard let form = text.withUTF8({ ISODateForm($0) }) else { return nil }
        isDated = true
        if form == .time { hasTimes = true }
      }
      guard isDated else { return nil }
      (self.texts, self.hasTimes) = (texts, hasTimes)
    }
  }
}
