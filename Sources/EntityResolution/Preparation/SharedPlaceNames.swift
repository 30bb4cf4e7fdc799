internal import EntityExtraction
internal import TextModel

/// Gives a side its country where two share it: "North" of "North and South Korea" is North Korea.
enum SharedPlaceNames {
  /// Completes the forms of such mentions of one document.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  static func complete(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: inout NameFormTable) {
    for index in mentions.indices.dropLast() where mentions[index + 1].type == .place && !mentions[index].type.isAdded {
      let lexicon = forms.forms[mentions[index].form].lexicon.others
      let joint = lexicon.spellings["&"]
      let spans = (source.mentions[index].span, source.mentions[index + 1].span)
      let side = source.surface(of: source.mentions[index])
      guard lexicon.halves.contains(side.foldedName), spans.0.end < spans.1.start else { continue }
      guard spans.1.start - spans.0.end <= 8 else { continue }
      let between = source.document.text[TextSpan(spans.0.end, spans.1.start)].split(whereSeparator: \.isBlank)
      guard between.count == 1, String(between[0]) == joint else { continue }
      let words = source.surface(of: source.mentions[index + 1]).split(whereSeparator: \.isBlank)
      guard words.count > 1, lexicon.halves.contains(words[0].foldedName) else { continue }
      let whole = ([side] + words.dropFirst()).joined(separator: " ")
      mentions[index].form = forms.index(of: Substring(whole), in: source.language(of: source.mentions[index]))
      mentions[index].type = .place
    }
  }
}
