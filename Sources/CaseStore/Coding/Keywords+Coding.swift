internal import ComentionKit

/// What a tie is about as its row has it: a JSON list of [term, in how many passages, score].
///
/// Terms are letters, hyphens and spaces, so nothing in them is escaped.
enum SavedKeywords {
  static func text(of keywords: [Keyword]) -> String {
    "[" + keywords.map { "[\"\($0.term)\",\($0.count),\($0.score)]" }.joined(separator: ",") + "]"
  }

  /// Reads what was written; nil where it is anything else.
  static func keywords(in text: String) -> [Keyword]? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    var keywords: [Keyword] = []
    for item in text.dropFirst().dropLast().split(separator: "]") {
      let fields = item.drop { $0 != "[" }.dropFirst().split(separator: ",")
      guard fields.count == 3, fields[0].utf8.count > 2, let count = Int(fields[1]), let score = Double(fields[2]) else {
        return nil
      }
      keywords.append(Keyword(term: String(fields[0].dropFirst().dropLast()), count: count, score: score))
    }
    return keywords
  }
}
