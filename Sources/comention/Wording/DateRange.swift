import ComentionKit

extension EntityIndex {
  /// The dates that the documents begin and end with, as closely as they are known; nil where none has an ISO 8601 date.
  ///
  /// Texts are in the order of the dates, see ``CalendarDate``.
  var dateRange: ClosedRange<String>? {
    let dates = documents.compactMap { $0.document.date.flatMap { CalendarDate(iso: $0) } }
    return dates.dateRange.map { $0.lowerBound.description...$0.upperBound.description }
  }
}
