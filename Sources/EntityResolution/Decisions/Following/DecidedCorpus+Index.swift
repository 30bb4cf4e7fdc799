internal import EntityExtraction
internal import TextModel

extension DecidedCorpus {
  /// The corpus as it stands.
  func index(after decisions: Decisions, _ outcomes: [DecisionOutcome]) -> EntityIndex {
    // Where a mention stands among those that are kept; nil for documents that keep all.
    let places = slotOfMention.map { slots -> [Int]? in
      guard slots.contains(where: { $0 < 0 }) else { return nil }
      var next = 0
      return slots.map { slot in
        defer { next += slot < 0 ? 0 : 1 }
        return next
      }
    }
    var documents = index.documents
    for number in Set(types.keys.map(\.document)).union(places.indices.filter { places[$0] != nil }) {
      let slots = slotOfMention[number]
      documents[number] = document(number, keeping: slots.indices.filter { slots[$0] >= 0 })
    }
    let entities = slots.enumerated().compactMap { number, slot -> Entity? in
      if slot.mentions.isEmpty { return nil }
      // What no line touched is the same, the memory it lies in too.
      if !slot.isTouched, number < index.entities.count, slot.mentions.allSatisfy({ places[$0.document] == nil }) {
        return index.entities[number]
      }
      let mentions = slot.mentions.map { mention in
        MentionReference(
          document: mention.document, mention: places[mention.document]?[mention.mention] ?? mention.mention)
      }
      return Entity(
        id: slot.id, type: slot.type, name: slot.name, aliases: slot.aliases, mentions: mentions,
        documentCount: Set(mentions.map(\.document)).count, merges: slot.merges)
    }
    return EntityIndex(
      documents: documents, entities: entities.sorted { $0.id < $1.id }, decisions: index.decisions.adding(decisions),
      decisionOutcomes: index.decisionOutcomes + outcomes.sorted { $0.line.number < $1.line.number })
  }

  /// A document without what is left out, and with the types that were decided.
  private func document(_ number: Int, keeping kept: [Int]) -> ExtractedDocument {
    let document = index.documents[number]
    let mentions = kept.map { place in
      var mention = document.mentions[place]
      mention.type = types[MentionReference(document: number, mention: place)] ?? mention.type
      return mention
    }
    if mentions == document.mentions { return document }
    let text = TokenizedDocument(
      document: document.document, language: document.language, paragraphs: document.paragraphs,
      sentences: document.sentences, tokens: [])
    return ExtractedDocument(text, mentions: mentions)
  }
}
