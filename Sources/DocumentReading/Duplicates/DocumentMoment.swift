internal import TextModel

/// When a document comes among others: by its date, then by its id; one without a date comes after those with one.
struct DocumentMoment: Comparable {
  private let date: String?
  private let id: String

  init(_ document: Document) {
    // A date that is no year first tells no order.
    date = document.date.flatMap {
      let year = $0.utf8.prefix(4)
      return year.count == 4 && year.allSatisfy(Self.isDigit) ? $0 : nil
    }
    id = document.id
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func < (a: DocumentMoment, b: DocumentMoment) -> Bool {
    switch (a.date, b.date) {
    case (let first?, let second?) where first != second: first.utf8.lexicographicallyPrecedes(second.utf8)
    case (.some, nil): true
    case (nil, .some): false
    default: a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
    }
  }
}
