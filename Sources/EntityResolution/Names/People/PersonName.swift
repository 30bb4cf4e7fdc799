internal import TextModel

/// A person's name taken apart.
///
/// Hyphens part as spaces do, so "Kim Yong-chol" and "Kim Yong Chol" are the same three parts.
struct PersonName: Hashable, Sendable {
  /// The name as written without titles and letters of honour.
  let display: String

  /// The folded parts in written order, initials apart: "J.R. Smith" has `j`, `r`, `smith`.
  private(set) var parts: [String]

  /// "jr", "sr", "ii", "iii", "iv", "elder" or "younger".
  let suffix: String?

  /// Folded title words that stood inside the name.
  let titles: [String]

  /// Whether the surname is the first part, judged by the name alone.
  let isSurnameFirst: Bool

  /// All letters without spaces: equal for spacing and hyphen variants.
  private(set) var squashed: String

  /// The parts and the suffix: equal for names that differ in case, marks and stops only.
  var key: String {
    if parts.count == 1, suffix == nil { return parts[0] }
    return parts.joined(separator: " ") + (suffix.map { ", " + $0 } ?? "")
  }

  /// Whether it can be a name: common words, figures and commas, or more parts than people have, show that a tagger went wrong.
  let isSound: Bool

  /// Whether it is nothing but a role: "President", "Home Secretary".
  let isRole: Bool

  /// Whether given name and surname both stand in it; a role ("Home Secretary") and initials ("G. W.") are no full name.
  let isFull: Bool

  /// The parts between the first and the last without particles, initials included.
  private(set) var middleNames: [String]

  /// The letters of initials written alone, "JFK" or "G. W."; nil for other names. Three letters at most are read so.
  let bareInitials: String?

  /// What ``bareInitials`` of this name would be.
  var initials: String { String(parts.compactMap(\.first)) }

  /// The surname of birth in brackets inside it: "Cole" of "Mary (née Cole) Rowe".
  let birthSurname: String?

  /// What given names tell in the language it is read in.
  let givenNames: GivenNameLexicon

  /// The part that a lone surname would repeat.
  var surname: String { isSurnameFirst ? parts.first ?? "" : parts.last ?? "" }

  /// Reads a name with its white space folded.
  init(_ text: String, _ lexicon: PersonNameLexicon) {
    givenNames = lexicon.givenNames
    let whole = Self.withoutBirthName(text, lexicon)
    birthSurname = whole?.birth
    var (pieces, isTurned) = Self.pieces(whole?.rest ?? text, lexicon)
    let epithets = Self.removeEpithets(of: &pieces, lexicon)
    let lead = Self.titleCount(pieces, lexicon)
    titles = epithets + pieces[..<lead].map(\.foldedName)
    pieces.removeFirst(lead)
    // "Don Miguel Hidalgo y Costilla"; "Don" before two names is Donald.
    if pieces.count > 3, lexicon.nobleTitles.contains(pieces[0]) { pieces.removeFirst() }
    if Self.putsInitialLast(pieces, pieces.flatMap { Self.parts($0, lexicon) }, lexicon.givenNames) {
      pieces = [pieces[1], pieces[2], pieces[0]]
      isTurned = true
    }
    display = Self.withoutHonours(pieces, lexicon).joined(separator: " ")
    pieces = Self.withoutEnd(pieces, lexicon)
    let hasHyphen = pieces.dropFirst().contains { $0.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" } }
    if let first = pieces.first, pieces.count > 1, Self.isInitials(first, beside: pieces[1]) {
      pieces[0] = first.map { "\($0)." }.joined()
    }
    var parts = pieces.flatMap { Self.parts($0, lexicon) }
    let suffix = Self.removeSuffix(of: &parts, lexicon)
    isSound = Self.isSound(pieces, parts, lexicon)
    self.parts = parts
    self.suffix = suffix
    squashed = parts.joined()
    let isCapital = display.unicodeScalars.allSatisfy { $0.isCapital || $0 == "." || $0 == " " }
    bareInitials = isCapital && (2...3).contains(squashed.utf8.count) ? squashed : nil
    isSurnameFirst = !isTurned && Self.putsSurnameFirst(parts, hasHyphen: hasHyphen, lexicon)
    isRole =
      !parts.isEmpty && suffix == nil
      && parts.allSatisfy {
        lexicon.titles.contains($0) || lexicon.leaderTitles.contains($0) || lexicon.titleStopWords.contains($0)
      }
    // "Nick Pope".
    let isNamedByTitle = parts.count == 2 && lexicon.givenNames.isGivenName(parts[0])
    isFull =
      parts.count > 1 && !Self.isSurnameOnly(pieces, parts, lexicon)
      && (!lexicon.titles.contains(parts[parts.count - 1]) || isNamedByTitle)
      && parts.contains { $0.utf8.count > 1 }
    middleNames = parts.dropFirst().dropLast().filter { !lexicon.particles.contains($0) || $0.utf8.count == 1 }
  }

  /// The name with the spellings of umlauts made one; nil where none is in it.
  func respelled(_ umlauts: UmlautSpellings) -> PersonName? {
    let plain = parts.map(umlauts.plain)
    guard plain != parts else { return nil }
    var name = self
    name.parts = plain
    name.squashed = plain.joined()
    name.middleNames = middleNames.map(umlauts.plain)
    return name
  }

  /// The suffix at the end, cut off: "Jr.", "III", "the Younger".
  private static func removeSuffix(of parts: inout [String], _ lexicon: PersonNameLexicon) -> String? {
    guard parts.count > 1, let last = parts.last else { return nil }
    if let usual = lexicon.suffixes[last] {
      parts.removeLast()
      return usual
    }
    guard parts.count > 2, lexicon.epithets.contains(last),
      lexicon.epithetArticles.contains(parts[parts.count - 2])
    else { return nil }
    parts.removeLast(2)
    return last
  }

  /// Whether nothing but a surname stands there: "De los Santos", "al-Sayed". "Al Gore" and "Van Morrison" have a given name.
  private static func isSurnameOnly(_ pieces: [String], _ parts: [String], _ lexicon: PersonNameLexicon) -> Bool {
    guard let first = parts.first, lexicon.particles.contains(first), pieces.allSatisfy({ !$0.hasSuffix(".") }) else {
      return false
    }
    return parts.count > 2
      ? parts.dropLast().allSatisfy(lexicon.particles.contains)
      : pieces.count == 1 || pieces[0].first?.isLower == true || !lexicon.givenNames.isGivenName(first)
  }

  /// Whether a first word is initials without stops: "JK" in "JK Rowling", but not "JOHN" in a name in capitals.
  private static func isInitials(_ word: String, beside next: String) -> Bool {
    (2...3).contains(word.utf8.count) && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && next.contains(where: \.isLower)
  }

  /// Whether no word is a common one, and there are no more parts than a name has.
  private static func isSound(_ pieces: [String], _ parts: [String], _ lexicon: PersonNameLexicon) -> Bool {
    guard parts.count <= soundLimit else { return false }
    guard pieces.contains(where: \.hasCapital) else { return true }
    return pieces.allSatisfy { piece in
      if piece.isPlainName { return true }
      guard !piece.contains(where: { $0 == ";" || $0 == ":" || $0 == "," || $0.isFigure && $0.isASCII }) else {
        return false
      }
      guard let first = piece.first(where: \.isAlphabetic), first.isLower else { return true }
      let folded = piece.foldedName
      return lexicon.particles.contains(folded) || lexicon.titleJoiners.contains(folded)
        || lexicon.innerParticles.contains(folded) || lexicon.joinedParticles[folded] != nil
        || piece.contains(where: \.isUpper)
    }
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

  /// "Amara Osei" of "Amara Osei, M.D."
  private static func withoutHonours(_ pieces: [String], _ lexicon: PersonNameLexicon) -> [String] {
    var rest = pieces
    while rest.count > 2, let last = rest.last, isHonour(last, lexicon) { rest.removeLast() }
    guard rest.count < pieces.count, let last = rest.popLast() else { return pieces }
    return rest + [last.hasSuffix(",") ? String(last.dropLast()) : last]
  }

  static func isHonour(_ piece: String, _ lexicon: PersonNameLexicon) -> Bool {
    lexicon.honours.contains(piece.foldedName)
      && piece.unicodeScalars.filter(\.properties.isUppercase).count > 1
  }

  /// How many leading words are a title, from the first word to the last that is one: "U.S. President Donald Trump"; one word
  /// always stays, and "Governor of Virginia" has none.
  private static func titleCount(_ pieces: [String], _ lexicon: PersonNameLexicon) -> Int {
    guard let last = pieces.dropLast().lastIndex(where: { lexicon.titles.contains($0.foldedName) }) else { return 0 }
    if lexicon.titlesAreSurnames, last > 0, lexicon.givenNames.isGivenName(pieces[0].foldedName) { return 0 }
    return lexicon.particles.contains(pieces[last + 1].foldedName) ? 0 : last + 1
  }

  /// Whether a word is letters, each with its stop: "J.R."
  private static func isInitials(_ piece: String) -> Bool {
    guard piece.utf8.contains(0x2E) else { return false }
    let scalars = Array(piece.unicodeScalars)
    return scalars.count > 2 && scalars.count % 2 == 0
      && scalars.indices.allSatisfy { $0 % 2 == 1 ? scalars[$0] == "." : scalars[$0].properties.isAlphabetic }
  }

  /// The folded parts of one word: initials that were written together come apart.
  private static func parts(_ piece: String, _ lexicon: PersonNameLexicon) -> [String] {
    let folded = piece.foldedName
    if isInitials(piece) { return folded.map(String.init) }
    let isCapital = piece.first.map { $0.isASCII && $0.isUpper } ?? false
    func parts(ofWord word: String) -> [String] {
      if let joined = lexicon.joinedParticles[word] { return joined.split(separator: " ").map(String.init) }
      return [(isCapital ? lexicon.abbreviations[word] : nil) ?? word]
    }
    if folded.isEmpty { return [] }
    // Most are one word.
    return folded.utf8.contains(0x20)
      ? folded.split(separator: " ").flatMap { parts(ofWord: String($0)) } : parts(ofWord: folded)
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

extension String {
  /// Whether any letter is a capital.
  fileprivate var hasCapital: Bool { utf8.contains { (0x41...0x5A).contains($0) } || contains(where: \.isUpper) }

  /// Whether it is of letters of ASCII alone and begins with a capital, as most words of names are.
  fileprivate var isPlainName: Bool {
    guard let first = utf8.first, (0x41...0x5A).contains(first) else { return false }
    return utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
