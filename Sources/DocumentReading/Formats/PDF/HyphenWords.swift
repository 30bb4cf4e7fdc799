/// Joins lines, and the words that a hyphen cuts at the end of one.
///
/// The words of the same text say which hyphens are of the word and which only of the line: "co-" and "mention" are one word where
/// "comention" stands elsewhere, and two where "co-mention" does. Where neither does, a small letter behind the hyphen says that the
/// word goes on.
struct HyphenWords {
  private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{AD}"]

  private var words: Set<Substring> = []

  /// Takes the words of all lines, but the last of each.
  init(_ layout: PDFLayout) {
    for line in layout.pages.lazy.flatMap(\.lines) {
      for word in line.text.split(separator: " ").dropLast() { words.insert(Self.bare(word)) }
    }
  }

  private static func bare(_ word: Substring) -> Substring {
    let start = word.firstIndex { $0.isLetter } ?? word.endIndex
    let end = word.lastIndex { $0.isLetter }.map(word.index(after:)) ?? start
    return start < end ? word[start..<end] : ""
  }

  /// A text with a line more.
  func joined(_ text: String, _ line: String) -> String {
    guard !text.isEmpty else { return line }
    guard let hyphen = text.unicodeScalars.last, Self.hyphens.contains(hyphen),
      text.unicodeScalars.dropLast().last?.properties.isAlphabetic == true, let first = line.unicodeScalars.first,
      first.properties.isAlphabetic
    else { return text + " " + line }
    if hyphen == "\u{AD}" { return text.dropLast() + line }
    guard first.properties.isLowercase else { return text + line }
    let start = text.lastIndex(of: " ").map(text.index(after:)) ?? text.startIndex
    let left = text[start...].dropLast()
    let right = line.prefix { $0 != " " }
    let keepsHyphen = words.contains(Self.bare(left + "-" + right)) && !words.contains(Self.bare(left + right))
    return keepsHyphen ? text + line : text.dropLast() + line
  }
}
