internal import EntityExtraction
internal import TextModel

extension KinshipReader {
  /// The most bytes between a name and a relative in the next sentence, and behind a name for what is said of both.
  private static let (sentenceReach, sameReach) = (200, 32)
  /// The most bytes between an elder sister and the younger one.
  private static let sistersReach = 100

  /// Notes whom the text tells from the bearer of a lone surname: "Lin Tate and her brother, Mr. Tate", "Mr. Tate, her brother,", or, in
  /// the next sentence, "Her brother, Mr. Tate,".
  mutating func readLone(_ index: Int, _ name: PersonName, _ context: PersonContextLexicon) {
    if let last = recent.last, last.parts.first == name.squashed, isRelative(before: index, context),
      let gap = around.between(
        source.mentions[last.mention].span.end, source.mentions[index].span.start, atMost: Self.gapLimit),
      !gap.contains(where: { ".!?;".hasSign($0) })
    {
      // "Ivan the Terrible killed his son Ivan."
      loneOthers[index] = [last.key]
      return
    }
    let title = mentions[index].title
    guard !title.words.isEmpty, let owner = owner(of: index, name.squashed, context) else { return }
    loneOthers[index] = [owner]
    if let sex = title.sex { titledRelatives[owner] = sex }
  }

  /// The key of the full name of the relative, or of the other of two.
  private func owner(of index: Int, _ surname: String, _ context: PersonContextLexicon) -> String? {
    let bearers = recent.filter {
      // "Lin Tate" may be read with the surname first.
      (forms[mentions[$0.mention].form].person.surname == surname || $0.parts.last == surname)
        && source.mentions[index].span.start - source.mentions[$0.mention].span.end <= Self.sentenceReach
    }
    guard let nearest = bearers.last else { return nil }
    let isApart = starts(of: index).contains { start in
      around.between(source.mentions[nearest.mention].span.end, start, atMost: Self.gapLimit).map {
        tellsApart($0, context)
      } ?? false
    }
    if isApart && nearest.mention == last || isRelative(behind: source.mentions[index], context) { return nearest.key }
    guard let sex = possessor(before: index, context) else { return nil }
    // Whom the sentence before speaks of first.
    return bearers.first { (self.sex(of: $0.mention) ?? sex) == sex }?.key
  }

  /// The sex of whose relative a name is: female before "Her husband, Mr. Haddad".
  func possessor(before index: Int, _ context: PersonContextLexicon) -> Sex? {
    guard isRelative(before: index, context) else { return nil }
    let start = starts(of: index).min() ?? source.mentions[index].span.start
    let sentence = around.before(start, Self.gapLimit / 2).split { ".!?;(".hasSign($0) }.last ?? ""
    let words = Self.words(of: String(sentence)).reversed().prefix(3)
    if words.contains(where: context.malePossessives.contains) { return .male }
    return words.contains(where: context.femalePossessives.contains) ? .female : nil
  }

  private func sex(of mention: Int) -> Sex? {
    mentions[mention].title.sex ?? forms[mentions[mention].form].person.givenSex
  }

  /// ", the elder," behind a surname and a title.
  func isElder(_ index: Int, _ context: PersonContextLexicon) -> Bool {
    guard mentions[index].title.sex != nil else { return false }
    let text = around.after(source.mentions[index].span.end, Self.sameReach)
    guard text.first == "," else { return false }
    let words = Self.words(of: String(text.dropFirst().prefix { !",;.)(!?".hasSign($0) }))
    return words.count == 2 && context.articles.contains(words[0]) && context.siblingWords.contains(words[1])
  }

  /// Whether a mention stands shortly behind another.
  func isBehind(_ earlier: Int, _ index: Int) -> Bool {
    (0...Self.sistersReach).contains(source.mentions[index].span.start - source.mentions[earlier].span.end)
  }

  /// Whether the text says of the last two names that they are of one person: "Jack Kennedy and John Kennedy are one man".
  func isSaidOne(_ index: Int, _ context: PersonContextLexicon) -> Bool {
    let text = around.after(source.mentions[index].span.end, Self.sameReach)
    guard text.first?.isBlank == true else { return false }
    let words = Self.words(of: String(text.prefix { !",;.)(!?".hasSign($0) }))
    return context.sameness.contains { words.starts(with: $0) }
  }
}
