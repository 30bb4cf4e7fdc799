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

/// From when to when documents are, by the places of their dates among those of a corpus.
struct DateSpan: Sendable {
  /// The place of the one that begins first.
  fileprivate(set) var start = Int32.max
  /// The place of the one that ends last; -1 where there is none.
  fileprivate(set) var end: Int32 = -1
}

/// When the documents of a corpus are from: numbers in the order of the dates, as there are far fewer dates than what is asked of them.
struct DocumentDates: Sendable {
  /// What the dates are called, those that begin first before others, and those that end last behind others.
  fileprivate let starts: [String]
  fileprivate let ends: [String]
  private let startOfDocument: [Int32]
  private let endOfDocument: [Int32]

  /// The dates of a corpus; nil where no document has one.
  init?(_ index: EntityIndex) {
    let dates = index.documentDates
    let distinct = Set(dates.compactMap { $0 })
    if distinct.isEmpty { return nil }
    // The same order as that of `dateRange`.
    let starts = distinct.sorted()
    let ends = distinct.sorted { $0.last != $1.last ? $0.last < $1.last : $0.first > $1.first }
    let startOfDate = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, Int32($0)) })
    let endOfDate = Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($1, Int32($0)) })
    startOfDocument = dates.map { $0.flatMap { startOfDate[$0] } ?? .max }
    endOfDocument = dates.map { $0.flatMap { endOfDate[$0] } ?? -1 }
    (self.starts, self.ends) = (starts.map(\.description), ends.map(\.description))
  }

  /// The dates that some documents begin and end with.
  func span(of documents: some Sequence<Int>) -> DateSpan {
    var span = DateSpan()
    for document in documents {
      span.start = min(span.start, startOfDocument[document])
      span.end = max(span.end, endOfDocument[document])
    }
    return span
  }
}

extension AttributeTable {
  /// Sets `first` and `last`, as precise as the dates are known; nothing where there are no dates.
  mutating func set(_ spans: [DateSpan], _ dates: DocumentDates) {
    guard spans.contains(where: { $0.end >= 0 }) else { return }
    self["first"] = .text(spans.map { $0.end < 0 ? nil : dates.starts[Int($0.start)] })
    self["last"] = .text(spans.map { $0.end < 0 ? nil : dates.ends[Int($0.end)] })
  }
}
