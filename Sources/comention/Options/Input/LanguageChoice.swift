import ArgumentParser
import ComentionKit

/// What documents are written in, as the command is told.
enum LanguageChoice: ExpressibleByArgument, Hashable {
  /// Those of the program, which are English, or all.
  case documents(DocumentLanguages)
  /// A language.
  case language(Language)

  init?(argument: String) {
    if let documents = DocumentLanguages(rawValue: argument) { self = .documents(documents); return }
    guard let language = Language(code: argument), argument.prefix(while: { $0 != "-" }).count <= 3 else { return nil }
    self = .language(language)
  }

  var defaultValueDescription: String {
    switch self {
    case .documents(let documents): documents.rawValue
    case .language(let language): language.code
    }
  }

  func apply(to reader: inout DocumentReader) {
    switch self {
    case .documents(.own): (reader.languages, reader.otherLanguages) = (.own, [])
    case .documents(.any): reader.languages = .any
    case .language(let language): (reader.language, reader.languages, reader.otherLanguages) = (language, .own, [])
    }
  }
}

/// Languages with commas between them.
struct LanguageList: ExpressibleByArgument, Hashable {
  let first: Language
  let others: [Language]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let languages = parts.compactMap { part in
      part.prefix { $0 != "-" }.count <= 3 ? Language(code: String(part)) : nil
    }
    guard let first = languages.first, languages.count == parts.count else { return nil }
    (self.first, others) = (first, Array(languages.dropFirst()))
  }

  func apply(to reader: inout DocumentReader) {
    (reader.language, reader.languages, reader.otherLanguages) = (first, .own, others)
  }
}
