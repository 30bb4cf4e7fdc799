internal import TextModel

/// A person's name taken apart.
///
/// Hyphens part as spaces do, so "Kim Yong-chol" and "Kim Yong Chol" are the same three parts.
struct PersonName: Hashable, Sendable {
  /// The name as written without titles.
  let display: String

  /// The folded parts in written order, initials apart: "J.R. Smith" has `j`, `r`, `smith`.
  let parts: [String]

  /// "jr", "sr", "ii", "iii" or "iv".
  let suffix: String?

  /// Folded title words that stood inside the name.
  let titles: [String]

  /// Whether the surname is the first part, judged by the name alone.
  let isSurnameFirst: Bool

  /// All letters without spaces: equal for spacing and hyphen variants.
  let squashed: String

  /// The parts and the suffix: equal for names that differ in case, marks and stops only.
  var key: String { parts.joined(separator: " ") + (suffix.map { ", " + $0 } ?? "") }

  /// Whether it is nothing but a role: "President", "Home Secretary".
  let isRole: Bool

  /// Whether given name and surname both stand in it; a role ("Home Secretary") and initials ("G. W.") are no full name.
  let isFull: Bool

  /// The parts between the first and the last without particles, initials included.
  let middleNames: [String]

  /// The letters of initials written alone, "JFK" or "G. W."; nil for other names. Three letters at most are read so.
  let bareInitials: String?

  /// What ``bareInitials`` of this name would be.
  var initials: String { String(parts.compactMap(\.first)) }

  /// The part that a lone surname would repeat.
  var surname: String { isSurnameFirst ? parts.first ?? "" : parts.last ?? "" }

  /// Reads a name with its white space folded.
  init(_ text: String, _ lexicon: PersonNameLexicon) {
    var pieces = Self.pieces(text, lexicon)
    let lead = Self.titleCount(pieces, lexicon)
    titles = pieces[..<lead].map(\.foldedName)
    pieces.removeFirst(lead)
    // "Don Miguel Hidalgo y Costilla"; "Don" before two names is Donald.
    if pieces.count > 3, lexicon.nobleTitles.contains(pieces[0]) { pieces.removeFirst() }
    display = pieces.joined(separator: " ")
    pieces = Self.withoutEnd(pieces, lexicon)
    let hasHyphen = pieces.dropFirst().contains { $0.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" } }
    var parts = pieces.flatMap { Self.parts($0, lexicon) }
    var suffix: String?
    if parts.count > 1, let last = parts.last, let usual = lexicon.suffixes[last] {
      suffix = usual
      parts.removeLast()
    }
    self.parts = parts
    self.suffix = suffix
    squashed = parts.joined()
    let isCapital = display.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." || $0 == " " }
    bareInitials = isCapital && (2...3).contains(squashed.utf8.count) ? squashed : nil
    isSurnameFirst = Self.putsSurnameFirst(parts, hasHyphen: hasHyphen, lexicon)
    isRole =
      !parts.isEmpty
      && parts.allSatisfy {
        lexicon.titles.contains($0) || lexicon.leaderTitles.contains($0) || lexicon.titleStopWords.contains($0)
      }
    isFull =
      parts.count > 1 && !lexicon.titles.contains(parts[parts.count - 1]) && parts.contains { $0.utf8.count > 1 }
    middleNames = parts.dropFirst().dropLast().filter { !lexicon.particles.contains($0) || $0.utf8.count == 1 }
  }

  /// The words of a name; "Doe, John" is turned round, while "King, Jr." is not.
  private static func pieces(_ text: String, _ lexicon: PersonNameLexicon) -> [String] {
    let halves = text.split(separator: ",", omittingEmptySubsequences: true).map {
      $0.split(separator: " ").map(String.init)
    }
    let all = halves.flatMap { $0 }
    guard halves.count == 2, let second = halves.last, let word = second.first else {
      return all.isEmpty ? [text] : all
    }
    return lexicon.suffixes[word.foldedName] != nil ? all : second + halves[0]
  }

  /// The words before letters of honour ("OBE", "PhD"), and before an origin ("of Auchleuchries") where a full name
  /// precedes it.
  private static func withoutEnd(_ pieces: [String], _ lexicon: PersonNameLexicon) -> [String] {
    var pieces = pieces
    if let of = pieces.indices.dropFirst(2).first(where: { lexicon.originWords.contains(pieces[$0]) }) {
      pieces = Array(pieces[..<of])
    }
    while pieces.count > 2, let last = pieces.last, isHonour(last, lexicon) { pieces.removeLast() }
    return pieces
  }

  private static func isHonour(_ piece: String, _ lexicon: PersonNameLexicon) -> Bool {
    lexicon.honours.contains(piece.foldedName)
      && piece.unicodeScalars.filter(\.properties.isUppercase).count > 1
  }

  /// How many leading words are a title, from the first word to the last that is one: "U.S. President Donald Trump"; one word
  /// always stays, and "Governor of Virginia" has none.
  private static func titleCount(_ pieces: [String], _ lexicon: PersonNameLexicon) -> Int {
    guard let last = pieces.dropLast().lastIndex(where: { lexicon.titles.contains($0.foldedName) }) else { return 0 }
    return lexicon.particles.contains(pieces[last + 1].foldedName) ? 0 : last + 1
  }

  /// The folded parts of one word: initials that were written together come apart.
  private static func parts(_ piece: String, _ lexicon: PersonNameLexicon) -> [String] {
    let scalars = Array(piece.unicodeScalars)
    let isInitials =
      scalars.count > 2 && scalars.count % 2 == 0
      && scalars.indices.allSatisfy { $0 % 2 == 1 ? scalars[$0] == "." : scalars[$0].properties.isAlphabetic }
    let folded = piece.foldedName
    if isInitials { return folded.map(String.init) }
    let isCapital = piece.first.map { $0.isASCII && $0.isUppercase } ?? false
    return folded.split(separator: " ").map { word in
      (isCapital ? lexicon.abbreviations[String(word)] : nil) ?? String(word)
    }
  }

  /// Two parts suffice for "Xi Jinping"; "Kim", "Lee" or "Park" need a hyphen or two short given parts, for "Kim Basinger"'s sake.
  private static func putsSurnameFirst(
    _ parts: [String], hasHyphen: Bool, _ lexicon: PersonNameLexicon
  ) -> Bool {
    guard (2...4).contains(parts.count), let first = parts.first else { return false }
    guard lexicon.surnamesFirst.contains(first) else { return false }
    if parts.dropFirst().contains(where: { $0.utf8.count == 1 }) { return false }
    if hasHyphen { return true }
    if parts.count == 2 { return lexicon.unmistakableSurnamesFirst.contains(first) }
    return parts.count == 3 && parts.dropFirst().allSatisfy { $0.utf8.count <= 5 }
  }
}
