import ComentionKit

extension [Document] {
  /// The language of most documents that say theirs and have a tagger for it, of as many English, then the first by its code: what those are
  /// read in that are too short for theirs to be told.
  var mainLanguage: Language {
    var counts: [Language: Int] = [:]
    for document in self {
      guard let own = document.language.flatMap(Language.init(code:))?.primary, TaggerModel.languages.contains(own)
      else {
        continue
      }
      counts[own, default: 0] += 1
    }
    let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code }
    guard let first = ranked.first, first.value > counts[.english] ?? 0 else { return .english }
    return first.key
  }
}
