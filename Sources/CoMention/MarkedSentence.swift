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
    markedSentences(ofDocument: document, in: range) { _, _ in true }.compactMap { $0 }
  }

  /// Some sentences of a document; nil in the place of those that are not wanted.
  ///
  /// - Parameters:
  ///   - document: The index of the document in the corpus.
  ///   - range: The sentences that are asked about, by their numbers in the document; nil for all.
  ///   - isWanted: Whether a sentence is, by its number and the nodes that it names.
  /// - Returns: A value for each of the sentences, in their order.
  /// - Complexity: O(text of the sentences that are wanted + mentions of the document).
  package func markedSentences(
    ofDocument document: Int, in range: Range<Int>? = nil, where isWanted: (_ sentence: Int, _ nodes: [Int]) -> Bool
  ) -> [MarkedSentence?] {
    let extracted = index.documents[document]
    let range = range ?? extracted.sentences.indices
    var mentions = zip(extracted.mentions, index.entities(ofDocument: document)).makeIterator()
    var next = mentions.next()
    while let (mention, _) = next, mention.sentence < range.lowerBound { next = mentions.next() }
    var spans: [TextSpan] = []
    var nodes: [Int] = []
    return range.map { number in
      let span = extracted.sentences[number].span
      spans.removeAll(keepingCapacity: true)
      nodes.removeAll(keepingCapacity: true)
      while let (mention, entity) = next, mention.sentence <= number {
        next = mentions.next()
        guard let node = nodeOfEntity[entity], span.contains(mention.span) else { continue }
        spans.append(mention.span)
        nodes.append(node)
      }
      return isWanted(number, nodes) ? marked(span, of: extracted.document, spans, nodes) : nil
    }
  }

  private func marked(_ span: TextSpan, of document: Document, _ spans: [TextSpan], _ nodes: [Int]) -> MarkedSentence {
    var folded = FoldedText()
    var names: [MarkedSentence.Name] = []
    names.reserveCapacity(spans.count)
    var position = span.start
    for (mention, node) in zip(spans, nodes) {
      folded.append(TextSpan(position, mention.start), of: document)
      let start = folded.nextOffset
      folded.append(mention, of: document)
      names.append(MarkedSentence.Name(range: start..<folded.count, node: node))
      position = mention.end
    }
    folded.append(TextSpan(position, span.end), of: document)
    return MarkedSentence(text: folded.text, names: names)
  }
}
