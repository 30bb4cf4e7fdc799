internal import EntityExtraction
internal import TextModel

extension SharedSurnames {
  /// The most bytes between somebody and his wife, and between two children.
  private static let (wifeReach, childReach) = (32, 100)

  /// Gives a wife the surname of her husband, where the document has a Mrs. with that surname ("Silas Boone and his wife Martha … Mrs.
  /// Boone"), and one of several children that of the other: "Their elder son, Giles Boone, is away; the younger, Hugo, farms".
  mutating func completeRelative(
    _ index: Int, _ given: PersonName, _ mentions: inout [NamedMention], forms: inout NameFormTable
  ) {
    guard let last = lastFull, source.mentions[last].span.end <= source.mentions[index].span.start,
      !mentions[index].isFamily
    else { return }
    let full = forms.forms[mentions[last].form].person
    let context = forms.forms[mentions[index].form].lexicon.context
    guard !full.isSurnameFirst, mayShare(given.squashed, full),
      isWife(index, of: last, full, mentions, context) || isOtherChild(index, than: last, context)
    else { return }
    let whole = given.display + " " + full.displayedSurname
    mentions[index].form = forms.index(of: whole[...], in: source.language(of: source.mentions[index]))
  }

  private func isWife(
    _ index: Int, of husband: Int, _ name: PersonName, _ mentions: [NamedMention], _ context: PersonContextLexicon
  ) -> Bool {
    guard wives.contains(name.squashed) || wives.contains(name.surname), name.givenSex != .female,
      mentions[husband].title.sex != .female,
      let gap = around.between(
        source.mentions[husband].span.end, source.mentions[index].span.start, atMost: Self.wifeReach)
    else { return false }
    let words = KinshipReader.words(of: gap)
    guard !gap.contains(where: { ".;!?".hasSign($0) }), words.count > 1, let wife = words.last else { return false }
    return context.wives.contains(wife) && context.malePossessives.contains(words[words.count - 2])
  }

  /// "the younger, " right before a given name, behind a child that was named in full.
  private func isOtherChild(_ index: Int, than child: Int, _ context: PersonContextLexicon) -> Bool {
    let start = source.mentions[index].span.start
    guard source.mentions[index].title == nil,
      let gap = around.between(source.mentions[child].span.end, start, atMost: Self.childReach),
      let comma = around.comma(before: start), !gap.contains(where: { ".!?".hasSign($0) })
    else { return false }
    let words = around.lastWords(before: comma)
    guard words.count == 2, context.siblingWords.contains(words[0]), context.articles.contains(words[1]) else {
      return false
    }
    let end = source.mentions[child].title?.start ?? source.mentions[child].span.start
    let kin = KinshipReader.words(of: around.before(end, Self.wifeReach)).last
    return kin.map(context.isKin) ?? false
  }
}
