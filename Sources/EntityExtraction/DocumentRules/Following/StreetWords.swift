import TextModel

/// Takes the word for a street into its name where the language writes it small: "calle Álvarez Quintero".
///
/// Only right before a place's name or a person's, which a street is called after.
struct StreetWords {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, those of streets being whole.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let streets = words.lexicon.kindWords.streets
    return names.map { name in
      let street = name.words.lowerBound - 1
      guard name.type != .organization, name.title == nil, words.isLower(street), words.isOn(streets, street),
        words.sentences[name.sentence].contains(street)
      else { return name }
      var whole = name
      whole.words = street..<name.words.upperBound
      whole.type = .place
      return whole
    }
  }
}
