internal import EntityExtraction
internal import TextModel

/// Reads who was born with a name that opens a sentence: "Born Frances Gumm in Grand Rapids, Minnesota, Judy Garland began…", and, in an
/// obituary of Eleanor Whitby, "Born Eleanor Sayre, she was…".
enum BirthNames {
  /// The most bytes between the two names.
  private static let reach = 120

  /// The later name of the bearer of a full name of birth: the next person's behind a comma in the same sentence, or else that of the
  /// only one with the given name whom the document has named in full before.
  ///
  /// - Complexity: O(1), as the text that is read is bounded.
  static func later(
    than index: Int, _ mentions: [NamedMention], in source: ExtractedDocument, forms: [NameForm]
  ) -> PersonName? {
    let (form, birth) = (forms[mentions[index].form], source.mentions[index].span)
    guard form.person.isFull, !form.lexicon.context.birthOpeners.isEmpty else { return nil }
    let around = TextAround(source.document.text)
    let before = around.before(birth.start, 12).split(whereSeparator: \.isBlank)
    guard let opener = before.last, opener.first?.isUpper == true,
      form.lexicon.context.birthOpeners.contains(opener.foldedName)
    else { return nil }
    return next(behind: index, mentions, source, forms) ?? earlier(than: index, mentions, forms)
  }

  private static func earlier(than index: Int, _ mentions: [NamedMention], _ forms: [NameForm]) -> PersonName? {
    let birth = forms[mentions[index].form].person
    var found: PersonName?
    for mention in mentions[..<index] where mention.type == .person {
      let name = forms[mention.form].person
      guard name.isFull, name.parts.first == birth.parts.first, name.key != birth.key, name.key != found?.key else {
        continue
      }
      if found != nil { return nil }
      found = name
    }
    return found
  }

  private static func next(
    behind index: Int, _ mentions: [NamedMention], _ source: ExtractedDocument, _ forms: [NameForm]
  ) -> PersonName? {
    let birth = source.mentions[index].span
    let around = TextAround(source.document.text)
    let next = mentions.indices.dropFirst(index + 1).first {
      source.mentions[$0].span.start - birth.end > reach || mentions[$0].type == .person
    }
    guard let next, forms[mentions[next].form].person.isFull,
      let gap = around.between(birth.end, source.mentions[next].span.start, atMost: reach),
      gap.first == " ", gap.drop(while: { $0 != "," }).contains(","), gap.reversed().first(where: { $0 != " " }) == ",",
      !gap.contains(where: { ";:!?".hasSign($0) }), !gap.contains(". ")
    else { return nil }
    return forms[mentions[next].form].person
  }
}
