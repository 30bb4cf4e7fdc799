internal import EntityExtraction
internal import TextModel

/// Tells the sex of whom a coordination names beside somebody with the same surname: "President Macron and Mrs. Macron".
enum Couples {
  private static let gapLimit = 8

  /// Gives the title of the one the sex that the other's has not.
  static func settle(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    let around = TextAround(source.document.text)
    for next in mentions.indices.dropFirst() where mentions[next].type == .person && mentions[next - 1].type == .person
    {
      let (a, b) = (forms[mentions[next - 1].form], forms[mentions[next].form])
      guard a.person.surname == b.person.surname, !a.person.isFull || !b.person.isFull else { continue }
      let (sexA, sexB) = (mentions[next - 1].title.sex, mentions[next].title.sex)
      guard (sexA == nil) != (sexB == nil), let title = source.mentions[next].title else { continue }
      guard let gap = around.between(source.mentions[next - 1].span.end, title.start, atMost: gapLimit) else {
        continue
      }
      let words = gap.split(whereSeparator: \.isBlank)
      guard words.count == 1, b.lexicon.context.conjunctions.contains(String(words[0])) else { continue }
      if let sexB { mentions[next - 1].title.setSex(sexB.other) }
      if let sexA { mentions[next].title.setSex(sexA.other) }
    }
  }
}
