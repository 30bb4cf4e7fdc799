internal import EntityExtraction
internal import TextModel

extension DecidedCorpus {
  /// The corpus as it stands.
  func index(after decisions: Decisions, _ outcomes: [DecisionOutcome]) -> EntityIndex {
    let kept = slotOfMention.indices.map { document in
      slotOfMention[document].indices.filter { slotOfMention[document][$0] >= 0 }
    }
    let documents = index.documents.indices.map { self.document($0, keeping: kept[$0]) }
    // Where a mention stands among those that are kept; nil for documents that keep all.
    let places = kept.enumerated().map { document, kept -> [Int: Int]? in
      guard kept.count < slotOfMention[document].count else { return nil }
      return Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    }
    let entities = slots.filter { !$0.mentions.isEmpty }.map { slot in
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
