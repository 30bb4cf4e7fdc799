/// Writes a person's name that the texts have in capitals only the way names are written: "DARNELL WAYNE HUTCHINS" is shown as
/// "Darnell Wayne Hutchins".
///
/// What is no word stays as it is: initials ("J.R.", "JK"), and the numerals and letters behind a name ("III", "QC"). The letter
/// behind "Mc", "O'" and a hyphen stays a capital; "Mac" is left alone, as "MACK" and "MACDONALD" can't be told apart.
enum CapitalSpelling {
  /// A name in running spelling; one with a small letter in it is returned as it is.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  static func running(_ name: String) -> String {
    guard name.contains(where: \.isUpper), !name.contains(where: \.isLower) else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: isWord) else { return name }
    return words.map { isWord($0) ? spelled($0) : String($0) }.joined(separator: " ")
  }

  /// Three letters and more are a word unless they are a numeral or have no vowel; two are where a consonant stands before a
  /// vowel ("BO", "LI"), or where given names look so ("AL", "ED").
  private static func isWord(_ word: Substring) -> Bool {
    let letters = word.filter(\.isAlphabetic)
    if word.dropLast().contains(".") || numerals.contains(String(letters)) { return false }
    if generations.contains(String(letters)) { return true }
    if letters.count == 2, let first = letters.first, let last = letters.last {
      return !isVowel(first) && isVowel(last) || shortNames.contains(String(letters))
    }
    return letters.count > 2 && (letters.contains(where: isVowel) || letters.count > 3)
  }

  private static let numerals: Set<String> = ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII"]
  private static let generations: Set<String> = ["JR", "SR"]
  private static let shortNames: Set<String> = ["AL", "ED", "AN", "IB", "UB", "OZ"]

  private static func isVowel(_ letter: Character) -> Bool {
    letter.isAlphabetic && (letter.asciiValue.map { "AEIOUY".utf8.contains($0) } ?? true)
  }

  private static func spelled(_ word: Substring) -> String {
    var result = ""
    var startsPart = true
    for letter in word {
      if letter.isAlphabetic {
        result += startsPart ? String(letter) : letter.lowercased()
        startsPart = result == "Mc"
      } else {
        result.append(letter)
        // "O'BRIEN", "ANNE-MARIE"; not "JOE'S".
        startsPart = letter == "-" || isApostrophe(letter) && result.count <= 2
      }
    }
    return result
  }

  private static func isApostrophe(_ letter: Character) -> Bool { letter == "'" || letter == "\u{2019}" }
}
