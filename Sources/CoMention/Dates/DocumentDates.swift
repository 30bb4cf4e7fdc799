internal import EntityExtraction
public import EntityResolution
public import Graphs
internal import TextModel

extension EntityIndex {
  /// The date of each document; nil where it has none, or none that ISO 8601 knows.
  public var documentDates: [CalendarDate?] {
    documents.map { $0.document.date.flatMap { CalendarDate(iso: $0) } }
  }

  /// The dates that the documents begin and end with, as closely as they are known; nil where none has a date.
  public var dateRange: ClosedRange<CalendarDate>? { documentDates.compactMap { $0 }.dateRange }
}

/// When the documents of a corpus are from.
struct DocumentDates: Sendable {
  private let dates: [CalendarDate?]

  /// The dates of a corpus; nil where no document has one.
  init?(_ index: EntityIndex) {
    dates = index.documentDates
    if dates.allSatisfy({ $0 == nil }) { return nil }
  }

  /// The dates that some documents begin and end with; nil where none has a date.
  func range(of documents: some Sequence<Int>) -> ClosedRange<CalendarDate>? {
    var (previous, known): (Int?, [CalendarDate]) = (nil, [])
    for document in documents where document != previous {
      previous = document
      if let date = dates[document] { known.append(date) }
    }
    return known.dateRange
  }
}

extension AttributeTable {
  /// Sets `first` and `last`, as precise as the dates are known; nothing where there are no dates.
  mutating func set(_ ranges: [ClosedRange<CalendarDate>?]) {
    guard ranges.contains(where: { $0 != nil }) else { return }
    // There are far fewer dates than ranges.
    var texts: [CalendarDate: String] = [:]
    func text(_ date: CalendarDate?) -> String? {
      guard let date else { return nil }
      if let text = texts[date] { return text }
      texts[date] = date.description
      return texts[date]
    }
    self["first"] = .text(ranges.map { text($0?.lowerBound) })
    self["last"] = .text(ranges.map { text($0?.upperBound) })
  }
}
