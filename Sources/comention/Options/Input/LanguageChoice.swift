import ArgumentParser
import ComentionKit

/// What documents are written in, as the command is told.
enum LanguageChoice: ListedArgument, Hashable {
  /// Those of the program, which are English, or all.
  case documents(DocumentLanguages)
  /// A language.
  case language(Language)

  init?(argument: String) {
    if let documents = DocumentLanguages(rawValue: argument) { self = .documents(documents); return }
    guard let language = Language(known: argument) else { return nil }
    self = .language(language)
  }

  var defaultValueDescription: String {
    switch self {
    case .documents(let documents): documents.rawValue
    case .language(let language): language.code
    }
  }

  static var allValueStrings: [String] { DocumentLanguages.allCases.map(\.rawValue) + LanguageList.allValueStrings }

  func apply(to reader: inout DocumentReader) {
    switch self {
    case .documents(.own): (reader.languages, reader.otherLanguages) = (.own, [])
    case .documents(.any): reader.languages = .any
    case .language(let language): (reader.language, reader.languages, reader.otherLanguages) = (language, .own, [])
    }
  }
}

/// Languages with commas between them.
struct LanguageList: ListedArgument, Hashable {
  let first: Language
  let others: [Language]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let languages = parts.compactMap { Language(known: String($0)) }
    guard let first = languages.first, languages.count == parts.count else { return nil }
    (self.first, others) = (first, Array(languages.dropFirst()))
  }

  static var allValueStrings: [String] { TaggerModel.languages.map(\.code) }

  func apply(to reader: inout DocumentReader) {
    (reader.language, reader.languages, reader.otherLanguages) = (first, .own, others)
  }
}

extension Language {
  /// The language of a tag, of its ISO 639-2 code (`deu`, `ger`), or of its name in English; nil where it is none that has a name.
  fileprivate init?(known text: String) {
    if let named = LanguageNames.language(of: text) { self = named; return }
    guard let language = Language(code: text), LanguageNames.hasName(language) else { return nil }
    self = language
  }
}

extension ReadingOptionGroup {
  /// Refuses languages that nothing finds names in.
  ///
  /// - Parameter model: The model that finds names, where one is given: it may be of any language.
  /// - Throws: `ValidationError` with the list of those that names are found in.
  func checkLanguages(model: String?) throws {
    var chosen: [Language] = []
    if case .language(let language) = language { chosen.append(language) }
    if let languages { chosen += [languages.first] + languages.others }
    guard model == nil, let other = chosen.first(where: { !TaggerModel.languages.contains($0.primary) }) else { return }
    let known = TaggerModel.languages.map { "\($0.code) (\(LanguageNames.name(of: $0)))" }.joined(separator: ", ")
    throw ValidationError(
      "\(language == nil ? "--languages" : "--language") \(other): there is no tagger for \(LanguageNames.name(of: other)); there are "
        + "\(known), comention train makes others, and any keeps documents in all languages")
  }
}
