import TextModel

/// Takes a compound that ends with the head of a body for an organization, whatever was read: "Revisornævnet", "Stockholmsbörsen", and
/// in the owner's form "Sejlunionens".
///
/// Only with the endings that the language lists (``KindWords/bodyEndings``), and of words that are in no list of its common words.
struct CompoundHeads: DocumentRule {
  /// The fewest letters before the ending: "Bestyrelsen" is no body.
  private static let least = 4

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let endings = words.lexicon.kindWords.bodyEndings
    guard !endings.isEmpty else { return names }
    let retyped = names.map(withSmallHead).map { name in
      guard name.type != .organization, name.title == nil, name.words.count == 1, isBody(name.words.lowerBound, endings)
      else { return name }
      var body = name
      body.type = .organization
      return body
    }
    let cover = NameCover(retyped, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard isBody(index, endings), !words.isCapital(index - 1) || index == sentence.lowerBound,
          !words.isCapital(index + 1) || cover[index + 1] != nil
        else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: 0.6))
      }
    }
    return retyped.replacing(with: found)
  }

  /// "Göteborgs stadsteaters", "Kalmar läns museum": a town and the head of a body in small letters.
  private func withSmallHead(_ name: FoundName) -> FoundName {
    let heads = words.lexicon.kindWords.smallHeads
    guard !heads.isEmpty, name.type == .place, name.words.count == 1 else { return name }
    let sentence = words.sentences[name.sentence]
    let next = name.words.upperBound
    let head = words.isOn(words.lexicon.kindWords.headLinks, next) ? next + 1 : next
    guard sentence.contains(head), words.isLower(head) else { return name }
    let isOwned = words.plainHash(head) != nil
    // "Landskrona museum", but not "Danmark museum": without the owner's ending only behind a town.
    guard isOwned || head > next || !words.kinds(name.words.lowerBound).contains(.country) else { return name }
    let letters = words.letters(head)
    let folded = String(decoding: isOwned ? letters.dropLast() : letters, as: UTF8.self).foldedName
    guard heads.contains(where: folded.hasSuffix) else { return name }
    var body = name
    body.words = name.words.lowerBound..<head + 1
    body.type = .organization
    return body
  }

  private func isBody(_ index: Int, _ endings: [String]) -> Bool {
    guard words.words[index].letterCase == .capitalized, let entry = words.entry(index), entry.lowerCount == 0,
      !entry.kinds.contains(.commonWord), words.gazetteer.knownForm(ofHash: entry.hash) == nil,
      !words.isTyingHyphen(index + 1), !words.isTyingHyphen(index - 1)
    else { return false }
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    let plain = words.plainHash(index) == nil ? folded : String(folded.dropLast())
    return endings.contains { ending in
      [folded, plain].contains { $0.hasSuffix(ending) && $0.utf8.count >= ending.utf8.count + Self.least }
    }
  }
}
