internal import TextModel

/// Tells that "Grueber" is written for "Grüber": letters with marks that are also written as two ("ue", "oe", "aa").
///
/// Only words of which the texts have the marked form count, so that "Bauer" stays itself. All spellings then fold to the letters without
/// marks: "gruber".
struct UmlautSpellings {
  /// The folded word with two letters → the one without marks.
  private(set) var plain: [String: String] = [:]

  /// Spellings that were read from names before.
  init(plain: [String: String]) { self.plain = plain }

  /// Reads names.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  init(_ names: some Sequence<String>) {
    for name in names where name.utf8.contains(where: { $0 >= 0x80 }) {
      for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
        guard let expanded = Self.expanded(word) else { continue }
        // Of several words that are written so, whatever order they come in, the first by its letters.
        let letters = word.foldedName
        plain[expanded] = plain[expanded].map { min($0, letters) } ?? letters
      }
    }
  }

  var isEmpty: Bool { plain.isEmpty }

  /// A folded word as it is without marks.
  func plain(_ word: String) -> String { plain[word] ?? word }

  /// The folded word with two letters for each marked one; nil where it has none.
  private static func expanded(_ word: Substring) -> String? {
    var result = ""
    var hasMark = false
    for character in word {
      if let pair = pairs[character] {
        result += pair
        hasMark = true
      } else {
        result.append(character)
      }
    }
    return hasMark ? result.foldedName : nil
  }

  private static let pairs: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
  ]
}
