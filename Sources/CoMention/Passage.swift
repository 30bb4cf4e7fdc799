internal import EntityExtraction
internal import EntityResolution
internal import Graphs
public import TextModel

/// The text of one piece of evidence.
public struct Passage: Hashable, Sendable {
  /// The index of the document in the corpus.
  public var document: Int

  /// The id of the document.
  public var documentID: String

  /// The page on which it begins, "page 3"; nil in a document without pages.
  public var page: String?

  /// Where it stands, for a person: the document and the page.
  public var place: String { page.map { "\(documentID), \($0)" } ?? documentID }

  /// The index of the paragraph in the document, of the first where there are several.
  public var paragraph: Int

  /// From the first sentence's start to the last one's end, in the document's text.
  public var span: TextSpan

  /// The sentences without markup, white space folded to single spaces.
  public var text: String

  /// Where the two names stand in ``text``, in UTF-8 offsets, ascending.
  public var names: [Range<Int>]
}

extension CoMentionGraph {
  /// The passages that tie the ends of an edge, in corpus order.
  ///
  /// - Parameter edge: The index of an edge.
  /// - Returns: The passages, one for each piece of ``evidence(ofEdge:)``.
  /// - Precondition: There is such an edge.
  /// - Complexity: O(text of the passages).
  public func passages(ofEdge edge: Int) -> [Passage] {
    let ends = graph.graph.edge(edge)
    let entities: Set<Int> = [entityOfNode[ends.source], entityOfNode[ends.target]]
    return evidence(ofEdge: edge).map { passage($0, marking: entities) }
  }

  private func passage(_ evidence: Evidence, marking entities: Set<Int>) -> Passage {
    let document = index.documents[evidence.document]
    let span = TextSpan(
      document.sentences[evidence.sentences.lowerBound].span.start,
      document.sentences[evidence.sentences.upperBound].span.end)
    var folded = FoldedText()
    var names: [Range<Int>] = []
    var position = span.start
    for (mention, entity) in zip(document.mentions, index.entities(ofDocument: evidence.document))
    where span.contains(mention.span) && entities.contains(entity) {
      folded.append(TextSpan(position, mention.span.start), of: document.document)
      let start = folded.nextOffset
      folded.append(mention.span, of: document.document)
      names.append(start..<folded.count)
      position = mention.span.end
    }
    folded.append(TextSpan(position, span.end), of: document.document)
    return Passage(
      document: evidence.document, documentID: document.document.id, page: document.document.pageName(at: span.start),
      paragraph: document.sentences[evidence.sentences.lowerBound].paragraph, span: span, text: folded.text,
      names: names)
  }
}
