public import Graphs

/// A stretch of time between two dates, both of them included; open where there is none.
///
///     DateWindow("2018-01..2018-06")?.mayInclude(date)
///
/// Either date may be known to the month or the year only: it begins with its first day and ends with its last.
public struct DateWindow: Hashable, Sendable, CustomStringConvertible {
  /// The first date; nil where time before counts as well.
  public var since: CalendarDate?

  /// The last date; nil where time after counts as well.
  public var until: CalendarDate?

  /// The time between two dates; all time where neither is given.
  public init(since: CalendarDate? = nil, until: CalendarDate? = nil) { (self.since, self.until) = (since, until) }

  /// A date, or two with `..` between, of which one may be missing: `2018`, `2018-01..2018-06`, `..2018-06`, `2018-07..`. Nil for any
  /// other text, and where the end lies before the beginning.
  public init?(_ text: String) {
    let ends = Self.ends(of: text)
    if ends.count == 1 {
      guard let date = CalendarDate(iso: ends[0]) else { return nil }
      self.init(since: date, until: date)
      return
    }
    guard ends.count == 2, ends != ["", ""] else { return nil }
    let dates = ends.map { CalendarDate(iso: $0) }
    guard zip(ends, dates).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    self.init(since: dates[0], until: dates[1])
    if isReversed { return nil }
  }

  private static func ends(of text: String) -> [String] {
    var ends = [""]
    var rest = Substring(text)
    while let sign = rest.first {
      if rest.hasPrefix("..") {
        ends.append("")
        rest = rest.dropFirst(2)
      } else {
        ends[ends.count - 1].append(sign)
        rest = rest.dropFirst()
      }
    }
    return ends
  }

  /// Whether it has no ends.
  public var isEverything: Bool { since == nil && until == nil }

  /// Whether it ends before it begins.
  public var isReversed: Bool {
    guard let since, let until else { return false }
    return since.first > until.last
  }

  /// Whether one of the days that a date can be lies in it.
  public func mayInclude(_ date: CalendarDate) -> Bool {
    (since.map { date.last >= $0.first } ?? true) && (until.map { date.first <= $0.last } ?? true)
  }

  /// Whether all the days that a date can be lie in it.
  public func surelyIncludes(_ date: CalendarDate) -> Bool {
    (since.map { date.first >= $0.first } ?? true) && (until.map { date.last <= $0.last } ?? true)
  }

  /// As ``init(_:)`` reads it: `2018`, `2018-01..2018-06`.
  public var description: String {
    if let since, since == until { return since.description }
    return (since?.description ?? "") + ".." + (until?.description ?? "")
  }
}
