public import ComentionKit

/// How the documents of a case are read and the names in them found; the same for all, whenever they were added.
public struct CaseSettings: Hashable, Sendable {
  /// Where dates are looked for.
  public var dates = DateSearch.fromText
  /// Whether people in the heads of letters are mentions.
  public var mailHeaders = MailHeaders.people
  /// Which documents are read.
  public var languages = DocumentLanguages.own
  /// The language of documents whose own can't be told.
  public var language = Language.english
  /// Other languages whose documents are read.
  public var otherLanguages: [Language] = []
  /// Which columns and fields hold what.
  public var columns = DocumentColumns()
  /// Mentions that are less likely are left out.
  public var minimumScore = 0.0
  /// The file of the tagger's model; nil for the one of the program.
  public var model: String?

  /// The defaults.
  public init() {}

  /// What reads so.
  public var reader: DocumentReader {
    var reader = DocumentReader()
    (reader.dates, reader.mailHeaders) = (dates, mailHeaders)
    (reader.languages, reader.columns) = (languages, columns)
    (reader.language, reader.otherLanguages) = (language, otherLanguages)
    return reader
  }
}

extension CaseSettings {
  /// Names and values as the table of settings holds them.
  var rows: [(name: String, value: String?)] {
    [
      ("dates", dates.rawValue), ("mail_headers", mailHeaders.rawValue), ("languages", languages.rawValue),
      ("language", language == .english ? nil : language.code),
      ("other_languages", otherLanguages.isEmpty ? nil : otherLanguages.map(\.code).joined(separator: " ")),
      ("text_column", columns.text), ("id_column", columns.id), ("date_column", columns.date),
      ("title_column", columns.title), ("minimum_score", "\(minimumScore)"), ("model", model),
    ]
  }

  init(_ values: [String: String]) {
    dates = values["dates"].flatMap { DateSearch(rawValue: $0) } ?? dates
    mailHeaders = values["mail_headers"].flatMap { MailHeaders(rawValue: $0) } ?? mailHeaders
    languages = values["languages"].flatMap { DocumentLanguages(rawValue: $0) } ?? languages
    language = values["language"].flatMap(Language.init(code:)) ?? language
    otherLanguages = (values["other_languages"] ?? "").split(separator: " ").compactMap { Language(code: String($0)) }
    (columns.text, columns.id) = (values["text_column"], values["id_column"])
    (columns.date, columns.title) = (values["date_column"], values["title_column"])
    minimumScore = values["minimum_score"].flatMap { Double($0) } ?? minimumScore
    model = values["model"]
  }
}
