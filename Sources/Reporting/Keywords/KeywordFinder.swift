public import CoMention
internal import EntityExtraction
internal import EntityResolution
internal import Graphs
internal import TextModel

/// Finds what ties, entities and communities are about: the words that set their sentences apart from the rest of the corpus.
///
///     let finder = KeywordFinder(coMentions)
///     print(finder.keywords(ofEdge: 0).map(\.term))  // ["summit", "sign", "handshake"]
///
/// Terms are the lemmas of content words, and an adjective or a noun with the noun behind it; names are none. They are ranked by the
/// z-score of their weighted log-odds ratio with an informative prior (Monroe, Colaresi and Quinn 2008,
/// https://doi.org/10.1093/pan/mpn018), in which a term counts once for each piece of evidence: fully between the two names
/// of a tie or close to them, less farther away. Verbs between the two names are preferred, adjectives by themselves and
/// terms that the corpus has only once come later. Of terms that share a word one is kept: the pair, where the word mostly stands in it.
///
/// Documents in a language without a table of word forms have no keywords; that is any but English.
public struct KeywordFinder: Sendable {
  private let coMentions: CoMentionGraph
  private let table: TermTable

  /// Reads the corpus behind a graph.
  ///
  /// - Parameters:
  ///   - coMentions: The graph.
  ///   - threads: How many threads read; what is found is the same for any number.
  /// - Complexity: O(text).
  public init(_ coMentions: CoMentionGraph, threads: Int = 1) {
    self.coMentions = coMentions
    table = TermTable(coMentions.index.documents, threads: threads)
  }

  /// Reads the documents behind a graph that are a part of a larger corpus, whose counts are known.
  ///
  /// - Parameters:
  ///   - coMentions: The graph.
  ///   - counts: How often the larger corpus has each term.
  package init(_ coMentions: CoMentionGraph, in counts: CorpusTermCounts) {
    self.coMentions = coMentions
    var table = TermTable(coMentions.index.documents)
    table.count(by: counts)
    self.table = table
  }

  /// Takes over the words that were read for another graph of the same documents.
  ///
  /// - Parameters:
  ///   - coMentions: The graph.
  ///   - other: What read the documents; where names stand in them that were none for it, or none that were, these count as then.
  /// - Precondition: The documents have the same texts.
  package init(_ coMentions: CoMentionGraph, wordsOf other: KeywordFinder) {
    self.coMentions = coMentions
    table = other.table
  }

  /// What a tie is about, the most telling first.
  ///
  /// - Parameters:
  ///   - edge: The index of an edge.
  ///   - limit: How many terms at most. The default is 5.
  /// - Returns: The terms, no word twice.
  /// - Precondition: There is such an edge.
  /// - Complexity: O(text of its evidence).
  public func keywords(ofEdge edge: Int, limit: Int = 5) -> [Keyword] {
    let ends = coMentions.graph.graph.edge(edge)
    let pair = (coMentions.entityOfNode[ends.source], coMentions.entityOfNode[ends.target])
    var counts = TermCounts(table)
    for evidence in coMentions.evidence(ofEdge: edge) {
      let span = coMentions.span(of: evidence)
      counts.add(
        table.occurrences(inDocument: evidence.document, span),
        between: coMentions.closestNames(of: pair, inDocument: evidence.document, span))
    }
    return counts.ranked(limit: limit)
  }

  /// What the sentences are about that name an entity, the most telling first.
  ///
  /// - Parameters:
  ///   - node: The index of a node.
  ///   - limit: How many terms at most. The default is 5.
  /// - Returns: The terms, no word twice.
  /// - Precondition: There is such a node.
  /// - Complexity: O(text of its sentences).
  public func keywords(ofNode node: Int, limit: Int = 5) -> [Keyword] {
    let index = coMentions.index
    let sentences = index.entities[coMentions.entityOfNode[node]].mentions.map { mention in
      let document = index.documents[mention.document]
      return Place(document: mention.document, sentence: document.mentions[mention.mention].sentence)
    }
    return keywords(of: sentences, limit: limit)
  }

  /// What the sentences are about that tie members of a community to one another, the most telling first.
  ///
  /// - Parameters:
  ///   - members: The nodes of the community.
  ///   - limit: How many terms at most. The default is 5.
  /// - Returns: The terms, no word twice.
  /// - Precondition: There are such nodes.
  /// - Complexity: O(edges of the members + text of their evidence).
  public func keywords(ofCommunity members: [Int], limit: Int = 5) -> [Keyword] {
    let graph = coMentions.graph.graph
    let isMember = Set(members)
    var sentences: [Place] = []
    for node in isMember.sorted() {
      for arc in graph.arcs(of: node) where arc.neighbor > node && isMember.contains(arc.neighbor) {
        for evidence in coMentions.evidence(ofEdge: arc.edge) {
          sentences += evidence.sentences.map { Place(document: evidence.document, sentence: $0) }
        }
      }
    }
    return keywords(of: sentences, limit: limit)
  }

  /// A sentence; in the order of documents, then of sentences.
  private struct Place: Hashable, Comparable {
    private let number: UInt64

    var document: Int { Int(number >> 32) }
    var sentence: Int { Int(number & 0xFFFF_FFFF) }

    init(document: Int, sentence: Int) { number = UInt64(document) << 32 | UInt64(UInt32(sentence)) }

    static func < (a: Place, b: Place) -> Bool { a.number < b.number }
  }

  private func keywords(of sentences: [Place], limit: Int) -> [Keyword] {
    var counts = TermCounts(table)
    var last: Place?
    for place in sentences.sorted() where place != last {
      last = place
      let span = coMentions.index.documents[place.document].sentences[place.sentence].span
      counts.add(table.occurrences(inDocument: place.document, span), between: nil)
    }
    return counts.ranked(limit: limit)
  }
}

extension CoMentionGraph {
  /// From the first sentence's start to the last one's end.
  fileprivate func span(of evidence: Evidence) -> TextSpan {
    let sentences = index.documents[evidence.document].sentences
    return TextSpan(
      sentences[evidence.sentences.lowerBound].span.start, sentences[evidence.sentences.upperBound].span.end)
  }

  /// The stretch from the start of one entity's name to the end of the other's where they stand closest; the first of several.
  fileprivate func closestNames(of pair: (Int, Int), inDocument number: Int, _ span: TextSpan) -> TextSpan? {
    let document = index.documents[number]
    var last: (entity: Int, span: TextSpan)?
    var closest: TextSpan?
    for (mention, entity) in zip(document.mentions, index.entities(ofDocument: number))
    where span.contains(mention.span) && (entity == pair.0 || entity == pair.1) {
      if let last, last.entity != entity {
        let stretch = TextSpan(last.span.start, mention.span.end)
        if stretch.length < closest?.length ?? .max { closest = stretch }
      }
      last = (entity, mention.span)
    }
    return closest
  }
}
