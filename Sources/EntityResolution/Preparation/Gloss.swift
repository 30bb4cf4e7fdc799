internal import EntityExtraction
internal import TextModel

/// Names repeated in other letters behind themselves: "Nikos Aliagas (Greek: Νίκος Αλιάγας)", "Dvořák (/ˈdvɔːrʒɑːk/)".
enum Gloss {
  /// The most bytes between a name and its gloss.
  private static let reach = 160

  /// Marks the mentions in other letters that stand in brackets behind a mention of the same type in Latin letters.
  static func mark(_ mentions: inout [NamedMention], in source: ExtractedDocument) {
    guard mentions.count > 1 else { return }
    for index in 1..<mentions.count {
      let surface = source.surface(of: source.mentions[index])
      guard surface.utf8.contains(where: { $0 >= 0x80 }), isInOtherLetters(surface) else { continue }
      let start = source.mentions[index].span.start
      var name = index - 1
      while name >= 0, mentions[name].glossOf != nil || source.mentions[name].type != source.mentions[index].type {
        name -= 1
      }
      guard name >= 0, source.mentions[name].span.end <= start, start - source.mentions[name].span.end <= reach else {
        continue
      }
      let between = source.document.text[TextSpan(source.mentions[name].span.end, start)].utf8
      guard between.contains(UInt8(ascii: "(")), !between.contains(UInt8(ascii: ")")) else { continue }
      mentions[index].glossOf = name
    }
  }

  /// Puts the marked mentions with the entity of the mention that they repeat.
  static func join(to entities: inout [DocumentEntity], in context: DocumentContext) {
    for (index, mention) in context.mentions.enumerated() {
      guard let name = mention.glossOf else { continue }
      guard let entity = entities.firstIndex(where: { $0.members.contains { $0.mention == name } }) else { continue }
      entities[entity].members.append(
        .init(mention: index, form: mention.form, writtenForm: mention.writtenForm, isFull: false))
      let target = entities[entity].name(context.forms)
      entities[entity].add(context.merge(context.forms[mention.form].text, into: target, because: .gloss))
    }
  }

  /// Whether half or more of the letters are of another script than Latin, or one is a sign of the phonetic alphabet.
  private static func isInOtherLetters(_ text: Substring) -> Bool {
    var (letters, others) = (0, 0)
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      // IPA extensions and modifier letters.
      if (0x0250...0x02FF).contains(scalar.value) && scalar.value != 0x02BB && scalar.value != 0x02BC { return true }
      if scalar.value > 0x0370 && !(0x1E00...0x1EFF).contains(scalar.value) { others += 1 }
    }
    return letters > 0 && 2 * others >= letters
  }
}
