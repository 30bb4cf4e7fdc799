internal import EntityExtraction

extension NonPersonName {
  /// More words than a name has.
  private static let wordLimit = 16
  /// The fewest letters of a singular.
  private static let pluralLength = 4

  /// The words, joined by spaces, that this name may be shortened to.
  ///
  /// For organizations: the last words ("Port Authority" of "Northvale Port Authority", "Congress" of "U.S. Congress"), the head
  /// before "of" and the like ("Church" of "Church of Scientology"), and all but designators at the end ("Harrow" of "Harrow School").
  /// For places: all but a head with "of" ("Texas" of "State of Texas"), all before a "de" or the like ("Santa Elena"
  /// of "Santa Elena de Uairén"), all but designators at the end ("Trafalgar" of "Trafalgar Square"), and islands
  /// in one word ("Falklands" of "Falkland Islands").
  /// A body is not shortened to its parent: "United Nations" is no short form of "United Nations General Assembly".
  func shortForms(as type: EntityType) -> Set<String> {
    let words = shortenedWords(as: type)
    guard (type == .organization ? 1 : 2) <= words.count, words.count <= Self.wordLimit else { return [] }
    if NonPersonNameLexicon.neverShortened.contains(words.joined(separator: " ")) { return [] }
    var forms = type == .organization ? Self.organizationForms(words) : Self.placeForms(words)
    let designators =
      type == .organization ? NonPersonNameLexicon.designators : NonPersonNameLexicon.placeDesignators
    // "North" of "North Korea": taggers take a direction for a place only where the document makes it that country.
    if words.count == 2, NonPersonNameLexicon.dividedCountries.contains(words[1]),
      NonPersonNameLexicon.halves.contains(words[0])
    {
      forms.insert(words[0])
    }
    var rest = words[...]
    while rest.count > 1, let last = rest.last, designators.contains(last) {
      rest.removeLast()
      forms.insert(rest.joined(separator: " "))
    }
    return forms.subtracting(NonPersonNameLexicon.neverShortForms)
  }

  /// The words that short forms are compared by.
  func shortenedWords(as type: EntityType) -> [String] { type == .organization ? coreWords : words }

  /// Whether this is `place` behind a head and "of": "State of Texas".
  func hasPlaceHead(before place: NonPersonName) -> Bool {
    words.count == place.words.count + 2 && Self.hasPlaceHead(words) && words.dropFirst(2).elementsEqual(place.words)
  }

  /// What stands behind a head and "of": "Texas" of "State of Texas"; nil for other names.
  var placeBehindHead: String? {
    guard Self.hasPlaceHead(words), !NonPersonNameLexicon.neverShortened.contains(words.joined(separator: " ")) else {
      return nil
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  private static func organizationForms(_ words: [String]) -> Set<String> {
    var forms: Set<String> = []
    // "Ho-Chunks", "Native Americans".
    if let last = words.last, last.utf8.count > Self.pluralLength, last.hasSuffix("s"), !last.hasSuffix("ss") {
      forms.insert(words.joined(separator: " ").dropLast().description)
    }
    guard words.count > 1 else { return forms }
    for start in 1..<words.count where !NonPersonNameLexicon.stopWords.contains(words[start - 1]) {
      forms.insert(words[start...].joined(separator: " "))
    }
    // "Church of Scientology", "Legislative Council of Ceylon", "Front for Change".
    for end in words.indices.dropFirst() where NonPersonNameLexicon.headPrepositions.contains(words[end]) {
      forms.insert(words[..<end].joined(separator: " "))
    }
    if words.count > 2, words[1] == "of", NonPersonNameLexicon.droppedHeads.contains(words[0]) {
      forms.insert(words.dropFirst(2).joined(separator: " "))
    }
    return forms
  }

  private static func placeForms(_ words: [String]) -> Set<String> {
    var forms: Set<String> = []
    for end in 1..<words.count where NonPersonNameLexicon.placePrepositions.contains(words[end]) {
      forms.insert(words[..<end].joined(separator: " "))
    }
    if hasPlaceHead(words) { forms.insert(words[2...].joined(separator: " ")) }
    guard let last = words.last else { return forms }
    // "The Falklands".
    if last == "islands" { forms.insert(words.dropLast().joined(separator: " ") + "s") }
    return forms
  }

  private static func hasPlaceHead(_ words: [String]) -> Bool {
    words.count > 2 && words[1] == "of" && NonPersonNameLexicon.placeHeads.contains(words[0])
  }
}
