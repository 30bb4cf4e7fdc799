import ComentionKit

extension EntityIndex {
  /// The first and the last day that a document is dated; nil where none has an ISO 8601 date.
  var dateRange: ClosedRange<String>? {
    let days = documents.compactMap { $0.document.date?.isoDay }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}

extension String {
  /// The day of an ISO 8601 date or time: `2023-05-02T11:02:00` is `2023-05-02`.
  fileprivate var isoDay: String? {
    let day = prefix(10)
    let isDay = zip(day.utf8, "0000-00-00".utf8).allSatisfy { digit, sample in
      sample == UInt8(ascii: "-") ? digit == sample : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
    }
    return day.utf8.count == 10 && isDay ? String(day) : nil
  }
}
