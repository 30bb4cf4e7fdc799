internal import EntityExtraction
public import EntityResolution
internal import TextModel

extension CoMentionGraph {
  /// The mentions of an entity of the index that count, in corpus order: where copies are dropped, none that stand in one.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func countedMentions(of entity: Entity) -> [MentionReference] {
    guard options.duplicates == .drop, !duplicates.isEmpty else { return entity.mentions }
    return entity.mentions.filter { reference in
      let document = index.documents[reference.document]
      let mention = document.mentions[reference.mention]
      let paragraph = document.sentences[mention.sentence].paragraph
      return !duplicates.isCopy(.init(document: reference.document, paragraph: paragraph))
        || document.document.credits.contains { $0.overlaps(mention.span) }
    }
  }
}
