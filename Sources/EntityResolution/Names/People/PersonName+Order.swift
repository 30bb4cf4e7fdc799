internal import TextModel

extension PersonName {
  /// More parts than a person's name has.
  static let soundLimit = 8

  /// More words than a surname, and than what follows the comma behind it.
  private static let halfLimit = 4

  /// The words of a name in the order they are said in, and whether that is not the written order: "Doe, John" is turned round,
  /// "Doe, John, Jr." keeps its end there, while "King, Jr." and "King, PhD" are not turned.
  ///
  /// A comma between anything else stays with its word, which makes the name unsound.
  static func pieces(_ text: String, _ lexicon: PersonNameLexicon) -> (pieces: [String], isTurned: Bool) {
    let halves = text.split(separator: ",", omittingEmptySubsequences: true).map {
      $0.split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
    let all = halves.flatMap { $0 }
    guard halves.count > 1 else { return (all.isEmpty ? [text] : all, false) }
    var body = halves[...]
    var ends: [String] = []
    while body.count > 1, let end = body.last, end.allSatisfy({ isEnd($0, lexicon) }) {
      ends = end + ends
      body = body.dropLast()
    }
    if body.count == 1 { return (all, false) }
    guard body.count == 2, isHalf(body[0], lexicon), isHalf(body[1], lexicon) else {
      return (text.split(separator: " ").map(String.init), false)
    }
    return (body[1] + body[0] + ends, true)
  }

  /// A name without the surname of birth in brackets inside, and that: "Mary (née Cole) Rowe".
  static func withoutBirthName(_ text: String, _ lexicon: PersonNameLexicon) -> (rest: String, birth: String)? {
    guard text.utf8.contains(UInt8(ascii: "(")), let open = text.firstIndex(of: "("),
      let close = text[open...].firstIndex(of: ")")
    else { return nil }
    let words = text[text.index(after: open)..<close].split(separator: " ")
    guard words.count > 1, let first = words.first, first.first?.isLower == true,
      lexicon.birthWords.contains(first.foldedName)
    else { return nil }
    let rest = (text[..<open] + text[text.index(after: close)...]).split(separator: " ").joined(separator: " ")
    return (rest, words.dropFirst().joined(separator: " "))
  }

  /// Words in small letters that stand before a name: "the late", "poor", "old Mr.".
  ///
  /// - Returns: The titles among them.
  static func removeEpithets(of pieces: inout [String], _ lexicon: PersonNameLexicon) -> [String] {
    let last = pieces.dropLast().lastIndex { piece in
      guard let first = piece.first, first.isLower, !piece.contains(where: \.isUpper) else { return false }
      return !lexicon.particles.contains(piece.foldedName) && !lexicon.titleJoiners.contains(piece.foldedName)
        && !lexicon.epithets.contains(piece.foldedName) && !lexicon.innerParticles.contains(piece.foldedName)
        && lexicon.joinedParticles[piece.foldedName] == nil
    }
    guard let last, last <= epithetLimit, pieces[0].first?.isLower == true,
      pieces[(last + 1)...].allSatisfy({ $0.first?.isLower == false }),
      !pieces.contains(where: { $0.contains { ",;:".hasSign($0) } })
    else { return [] }
    let words = pieces[...last].map(\.foldedName)
    pieces.removeFirst(last + 1)
    return words.filter {
      lexicon.titles.contains($0) || lexicon.maleHonorifics.contains($0) || lexicon.femaleHonorifics.contains($0)
    }
  }

  /// The most words before the last of them.
  private static let epithetLimit = 2

  /// "Jr.", "PhD".
  private static func isEnd(_ word: String, _ lexicon: PersonNameLexicon) -> Bool {
    lexicon.suffixes[word.foldedName] != nil || isHonour(word, lexicon)
  }

  /// "Walsh John B": an initial behind a given name with a surname before it shows that the surname stands first, as in tables.
  static func putsInitialLast(_ pieces: [String], _ parts: [String], _ givenNames: GivenNameLexicon) -> Bool {
    guard pieces.count == 3, parts.count == 3, parts[2].utf8.count == 1, parts[0].utf8.count > 2 else { return false }
    return givenNames.isGivenName(parts[1]) && !givenNames.isGivenName(parts[0])
  }

  private static func isHalf(_ words: [String], _ lexicon: PersonNameLexicon) -> Bool {
    words.count <= halfLimit
      && words.allSatisfy { word in
        guard let first = word.first(where: \.isAlphabetic) else { return false }
        return !first.isLower || lexicon.particles.contains(word.foldedName)
      }
  }
}
