import TextModel

/// Takes into a town's name the water or island that tells it from others: "Oberndorf am Lech", "Burg auf Fehmarn", "Alphen aan den Rijn".
///
/// Only waters that the language lists (``KindWords/waters``), behind the prepositions of such names.
struct WaterNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names of such towns whole, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let (waters, ties) = (words.lexicon.kindWords.waters, words.lexicon.kindWords.waterTies)
    let longer = names.compactMap { name -> FoundName? in
      let tie = name.words.upperBound
      guard name.type == .place, name.words.count <= 3, words.isLower(tie), words.isOn(ties, tie) else { return nil }
      let water =
        words.isLower(tie + 1) && !words.classes(tie + 1).isDisjoint(with: [.article, .ofWord]) ? tie + 2 : tie + 1
      guard words.sentences[name.sentence].contains(water), words.isCapital(water), words.isOn(waters, water),
        !words.kinds(name.words.lowerBound).contains(.country), !words.isTyingHyphen(water + 1)
      else { return nil }
      var whole = name
      whole.words = name.words.lowerBound..<water + 1
      return whole
    }
    return names.replacing(with: longer)
  }
}
