internal import ComentionKit
internal import Primitives

/// When the documents of a case are from.
struct StoredDates {
  /// How many documents there are.
  var count: Int { dates.count }
  private let dates: [CalendarDate?]
  private let placeOfNumber: [Int32]

  /// Reads the dates.
  ///
  /// - Parameters:
  ///   - connection: The case.
  ///   - numbers: The numbers of the documents in the order in which evidence is to have them; nil for any.
  init(_ connection: Connection, order numbers: [Int]? = nil) throws(CaseError) {
    let rows = try connection.rows("SELECT number, date FROM document") { ($0.integer(0), $0.optionalText(1)) }
    let byNumber = Dictionary(uniqueKeysWithValues: rows)
    let numbers = numbers ?? rows.map(\.0)
    dates = numbers.map { byNumber[$0].flatMap { $0 }.flatMap { CalendarDate(iso: $0) } }
    var placeOfNumber = [Int32](repeating: -1, count: (numbers.max() ?? 0) + 1)
    for (place, number) in numbers.enumerated() { placeOfNumber[number] = Int32(place) }
    self.placeOfNumber = placeOfNumber
  }

  /// The place of a document by its number; nil where there is none.
  func place(of number: Int) -> Int32? {
    placeOfNumber.indices.contains(number) && placeOfNumber[number] >= 0 ? placeOfNumber[number] : nil
  }

  /// The dates that evidence begins and ends with, row by row, as `dateRange` has them; nil where none has a date.
  func ranges(_ places: EvidencePlaces) -> (first: [String?], last: [String?])? {
    let distinct = Set(dates.compactMap { $0 })
    if distinct.isEmpty { return nil }
    // Numbers in the order of the dates, by which the earliest and the latest are the lowest and the highest; of those without none.
    let starts = distinct.sorted()
    let ends = distinct.sorted { $0.last != $1.last ? $0.last < $1.last : $0.first > $1.first }
    let startOfDate = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, Int32($0)) })
    let endOfDate = Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($1, Int32($0)) })
    let startOf = dates.map { $0.flatMap { startOfDate[$0] } ?? .max }
    let endOf = dates.map { $0.flatMap { endOfDate[$0] } ?? -1 }
    let (startTexts, endTexts) = (starts.map(\.description), ends.map(\.description))
    var (first, last): ([String?], [String?]) = ([], [])
    first.reserveCapacity(places.count)
    last.reserveCapacity(places.count)
    var isDated = false
    for edge in 0..<places.count {
      var (start, end) = (Int32.max, Int32(-1))
      for place in places[edge] {
        start = min(start, startOf[Int(place.document)])
        end = max(end, endOf[Int(place.document)])
      }
      first.append(end < 0 ? nil : startTexts[Int(start)])
      last.append(end < 0 ? nil : endTexts[Int(end)])
      isDated = isDated || end >= 0
    }
    return isDated ? (first, last) : nil
  }
}
