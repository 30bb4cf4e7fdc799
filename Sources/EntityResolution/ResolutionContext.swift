internal import EntityExtraction

/// What the names of a corpus are compared by.
struct ResolutionContext: Sendable {
  /// The forms of the corpus; mentions and entities have them by index.
  let forms: [NameForm]
}

/// One document under resolution, with the context of its corpus.
struct DocumentContext: Sendable {
  let corpus: ResolutionContext
  /// The document with its mentions as they were extracted.
  let source: ExtractedDocument
  /// The index of the document, which its merges carry.
  let document: Int
  /// The mentions of the document as resolution sees them.
  let mentions: [NamedMention]

  var forms: [NameForm] { corpus.forms }

  /// Whether only credits, captions and the page around the story have somebody, who is then nobody of whom it tells.
  func isOutsideStory(_ entity: DocumentEntity) -> Bool {
    entity.members.allSatisfy { mentions[$0.mention].isOutsideStory }
  }

  /// The reason why two names of this document are one.
  func merge(_ form: String, into target: String, because reason: Merge.Reason) -> Merge {
    Merge(form: form, target: target, reason: reason, document: document)
  }
}
