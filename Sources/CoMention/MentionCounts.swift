internal import EntityExtraction
internal import EntityResolution
internal import TextModel

/// How often a corpus names an entity, and in how many documents.
struct MentionCounts: Sendable {
  /// The number of mentions; those of passages that count once, as many as in the copy that has most.
  private(set) var mentions = 0

  /// The number of documents with mentions, copies included.
  private(set) var documents = 0

  /// Counts the mentions of an entity.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  init(_ entity: Entity, in index: EntityIndex, sections: [DocumentSections], copies: [DocumentCopies]) {
    var members: [UnitCopy: Int] = [:]
    var ledger = CopyLedger()
    var last: Int?
    func close() {
      for (copy, count) in members { mentions += ledger.raise(.init(copy: copy.number), to: count) }
      members.removeAll(keepingCapacity: true)
    }
    for mention in entity.mentions where sections[mention.document].counts(mention: mention.mention) {
      if mention.document != last {
        close()
        documents += 1
        last = mention.document
      }
      if copies[mention.document].isAlone {
        mentions += 1
        continue
      }
      // Documents are looked at where they are, not copied.
      let sentence = index.documents[mention.document].mentions[mention.mention].sentence
      let paragraph = index.documents[mention.document].sentences[sentence].paragraph
      if let number = copies[mention.document].number(ofParagraph: paragraph) {
        members[UnitCopy(number: number, member: paragraph), default: 0] += 1
      } else {
        mentions += 1
      }
    }
    close()
  }
}
