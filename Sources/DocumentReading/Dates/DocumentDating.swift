internal import TextModel

/// Gives documents their dates, in the order of ``DateSearch``, by the words of their language.
///
/// Of a text whose language can't be told, a date counts that is one in the words of any of the languages that are read, where all those
/// in which it is one say the same day; so does a field, which may be in another language than the text. What isn't written in the words
/// of a text's language is looked for in those of the reader's.
struct DocumentDating {
  private let search: DateSearch
  private let words: DateWords
  /// Those of the other languages that a field may be in, and those of them that a text may be in.
  private let wordsOfFields: [DateWords], wordsOfTexts: [DateWords]

  /// Dates as a reader does.
  ///
  /// - Parameters:
  ///   - reader: The reader.
  ///   - language: The language of the document; nil where that isn't known.
  init(_ reader: DocumentReader, of language: String?) {
    search = reader.dates
    let read = [reader.language] + reader.otherLanguages
    let told = language.flatMap(Language.init(code:))?.primary
    let own = read.first { $0.primary == told } ?? reader.language
    words = .of(own)
    wordsOfFields = read.filter { $0.primary != own.primary }.map(DateWords.of)
    wordsOfTexts = told == nil ? wordsOfFields : own == reader.language ? [] : [.of(reader.language)]
  }

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
      document.date = iso(ofField: date) ?? date
    } else if let (date, origin) = found(document.text, path) {
      (document.date, document.dateOrigin) = (date, origin)
    }
  }

  /// A field in ISO 8601; nil where it can't be read, or is in it already.
  private func iso(ofField date: String) -> String? {
    let inOtherWords = { Self.same(wordsOfFields.compactMap { WrittenDate(wholly: date, $0)?.iso }) { $0 } }
    guard let read = WrittenDate(wholly: date, words)?.iso ?? NumericDate.iso(date) ?? inOtherWords() else {
      return nil
    }
    guard date.hasPrefix(read) else { return read }
    let rest = date.dropFirst(read.count)
    // Most dates need no look with a pattern, which is made anew each time.
    if rest.hasPrefix(" "), let time = rest.wholeMatch(of: #/ (\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:UTC|GMT|Z)/#) {
      return "\(read)T\(time.1)Z"
    }
    // A zone of no time, and words.
    return rest.first == "T" || rest.allSatisfy { $0.isASCII && !$0.isLetter } ? nil : read
  }

  private typealias Found = (date: String, origin: Document.DateOrigin)

  private func found(_ text: String, _ path: String?) -> Found? {
    let own = found(text, path, words)
    if let own, own.origin != .name || search == .names { return own }
    let others = wordsOfTexts.compactMap { found(text, path, $0) }
    return Self.same(others.filter { $0.origin != .name }) { $0.date } ?? own ?? Self.same(others) { $0.date }
  }

  /// The first of what is found where all are of one date.
  private static func same<Element>(_ found: [Element], _ date: (Element) -> String) -> Element? {
    Set(found.map(date)).count == 1 ? found.first : nil
  }

  private func found(_ text: String, _ path: String?, _ words: DateWords) -> Found? {
    let name = path.map { NameDate(path: $0, words) }
    let top = search == .fromText ? TextDate(of: text, words) : nil
    let yearless = name?.year.flatMap { year in top?.yearless?.inYear(year) }
    let candidates: [(WrittenDate?, Document.DateOrigin)] = [
      (top?.header, .header), (top?.dateline, .dateline), (name?.day, .name), (yearless, .dateline),
      (name?.period, .name),
    ]
    return candidates.lazy.compactMap { date, origin in date?.iso.map { (date: $0, origin: origin) } }.first
  }
}
