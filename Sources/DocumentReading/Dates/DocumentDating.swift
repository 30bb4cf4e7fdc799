internal import TextModel

/// Gives documents their dates, in the order of ``DateSearch``.
struct DocumentDating {
  private let search: DateSearch
  private let words: DateWords

  init(_ search: DateSearch, words: DateWords) { (self.search, self.words) = (search, words) }

  /// Sets a document's date and where it was found.
  ///
  /// A field that is written in another way than ISO 8601's is put into that; one that can't be read stays as it is.
  ///
  /// - Parameters:
  ///   - document: The document, with the date that its source gives.
  ///   - path: The path of the file that it is; nil for records and standard input.
  func date(_ document: inout Document, at path: String?) {
    guard search != .none else { return document.date = nil }
    if let date = document.date {
      document.dateOrigin = .field
      if let read = WrittenDate(wholly: date, words)?.iso ?? NumericDate.iso(date), !date.hasPrefix(read) {
        document.date = read
      }
    } else if let (date, origin) = found(document.text, path) {
      (document.date, document.dateOrigin) = (date, origin)
    }
  }

  private func found(_ text: String, _ path: String?) -> (String, Document.DateOrigin)? {
    let name = path.map { NameDate(path: $0, words) }
    let top = search == .fromText ? TextDate(of: text, words) : nil
    let yearless = name?.year.flatMap { year in top?.yearless?.inYear(year) }
    let candidates: [(WrittenDate?, Document.DateOrigin)] = [
      (top?.header, .header), (top?.dateline, .dateline), (name?.day, .name), (yearless, .dateline),
      (name?.period, .name),
    ]
    return candidates.lazy.compactMap { date, origin in date?.iso.map { ($0, origin) } }.first
  }
}
