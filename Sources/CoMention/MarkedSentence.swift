internal import EntityExtraction
internal import EntityResolution
internal import TextModel

/// A sentence as people read it, with the names of the graph's nodes in it.
public struct MarkedSentence: Hashable, Sendable {
  /// The text without markup, white space folded to single spaces.
  public var text: String

  /// Where a node is named, in text order.
  public var names: [Name]

  /// A name in the text of a sentence.
  public struct Name: Hashable, Sendable {
    /// UTF-8 offsets in ``MarkedSentence/text``.
    public var range: Range<Int>

    /// The node it stands for.
    public var node: Int
  }
}

extension CoMentionGraph {
  /// All sentences of a document in text order, boilerplate included; entities that are no nodes are not marked.
  ///
  /// - Parameters:
  ///   - document: The index of the document in the corpus.
  ///   - range: The sentences that are wanted, by their numbers in the document; nil for all.
  /// - Returns: A value for each of the sentences, in their order.
  /// - Precondition: The document has such sentences.
  /// - Complexity: O(text of the sentences + mentions of the document), whatever the number of entities of the corpus.
  public func markedSentences(ofDocument document: Int, in range: Range<Int>? = nil) -> [MarkedSentence] {
    let extracted = index.documents[document]
    let range = range ?? extracted.sentences.indices
    var mentions = zip(extracted.mentions, index.entities(ofDocument: document)).makeIterator()
    var next = mentions.next()
    while let (mention, _) = next, mention.sentence < range.lowerBound { next = mentions.next() }
    return range.map { number in
      let span = extracted.sentences[number].span
      var folded = FoldedText()
      var names: [MarkedSentence.Name] = []
      var position = span.start
      while let (mention, entity) = next, mention.sentence <= number {
        next = mentions.next()
        guard let node = nodeOfEntity[entity], span.contains(mention.span) else { continue }
        folded.append(TextSpan(position, mention.span.start), of: extracted.document)
        let start = folded.nextOffset
        folded.append(mention.span, of: extracted.document)
        names.append(MarkedSentence.Name(range: start..<folded.count, node: node))
        position = mention.span.end
      }
      folded.append(TextSpan(position, span.end), of: extracted.document)
      return MarkedSentence(text: folded.text, names: names)
    }
  }
}
