public import ArgumentParser
public import ComentionKit

/// How documents are read.
struct ReadingOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Where dates of documents are looked for: their fields (date in JSON Lines, front matter); then, from the text, lines such as \
      “Date: 12 March 2024”, date lines and datelines at its top; then names of files and folders (2024-03-04, 20240304).
      """))
  var dates: DateSearch = .fromText
  @Option(
    help: ArgumentHelp(
      "The column of a table, or the field of a record, that holds the text, where no usual name tells.",
      valueName: "name"))
  var textColumn: String?
  @Option(help: ArgumentHelp("The one that holds what a document is called by.", valueName: "name"))
  var idColumn: String?
  @Option(help: ArgumentHelp("The one that holds its date.", valueName: "name"))
  var dateColumn: String?
  @Option(help: ArgumentHelp("The one that holds its title.", valueName: "name"))
  var titleColumn: String?
  @Option(help: "Whether those in From, To and Cc of letters are mentioned there, together.")
  var mailHeaders: MailHeaders = .people
  @Option(
    help: ArgumentHelp(
      """
      What documents are written in: a language (de), by whose words and tagger all are read that are in it or can't be told; or own, \
      which is English; or any, which leaves none out. The default are the languages that there are taggers for, each document read by \
      that of its own; read shows documents in others, too.
      """, valueName: "language"))
  var language: LanguageChoice?
  @Option(
    help: ArgumentHelp(
      "Read documents in these languages only (de,fr), those that can't be told in the first.", valueName: "languages"))
  var languages: LanguageList?
  @Option(
    help: ArgumentHelp(
      "A file to list all in that could not be read, as tab-separated values; else the first ones are named on standard error.",
      valueName: "file"), completion: .file())
  var errors: String?

  /// Whether nothing is said of the languages of documents.
  var saysNoLanguage: Bool { language == nil && languages == nil }

  func validate() throws {
    guard language != nil, languages != nil else { return }
    throw ValidationError(
      "--language and --languages exclude each other: --languages de,fr reads these and no others, those that can't be told as the first"
    )
  }

  /// What reads so.
  func reader() -> DocumentReader {
    var reader = DocumentReader()
    reader.dates = dates
    reader.mailHeaders = mailHeaders
    reader.otherLanguages = TaggerModel.languages.filter { $0 != .english }
    if let language { language.apply(to: &reader) }
    if let list = self.languages { list.apply(to: &reader) }
    (reader.columns.text, reader.columns.id) = (textColumn, idColumn)
    (reader.columns.date, reader.columns.title) = (dateColumn, titleColumn)
    return reader
  }

  /// Refuses what says how documents are read where a case is asked, whose documents have been read.
  func checkUnused(_ path: String) throws {
    if let option = optionsOfDocuments.first {
      throw ValidationError("\(option): \(path) is a case, whose documents are read; it is for comention index")
    }
  }

  /// The options that were given.
  var optionsOfDocuments: [String] {
    [
      dates == .fromText ? nil : "--dates", mailHeaders == .people ? nil : "--mail-headers",
      language.map { _ in "--language" }, languages.map { _ in "--languages" }, textColumn.map { _ in "--text-column" },
      idColumn.map { _ in "--id-column" },
      dateColumn.map { _ in "--date-column" }, titleColumn.map { _ in "--title-column" },
      errors.map { _ in "--errors" },
    ].compactMap { $0 }
  }
}

extension DateSearch: ExpressibleByArgument {}
extension MailHeaders: ExpressibleByArgument {}
