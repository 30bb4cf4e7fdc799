public import CoMention
public import EntityExtraction
public import EntityResolution
public import GraphAlgorithms
public import Graphs
import Primitives
public import TextModel

/// The whole way from documents to a measured, clustered co-mention graph, as one value.
///
///     let reading = DocumentReader().documents(at: ["articles/"])
///     let analysis = await Analysis(of: reading.documents)
///     for (node, score) in analysis.pageRank.top(10) { print(analysis.graph.name(of: node), score) }
///
/// The same documents give the same analysis, whatever their order and the number of threads.
public struct Analysis: Sendable {
  /// What an analysis can be told.
  public struct Options: Sendable {
    /// The language of documents that don't say theirs, or whose own has no tagger. The default is English.
    public var language = Language.english

    /// Finds the mentions. The default is the trained tagger of the documents' language.
    public var extractor = EntityExtractor()

    /// Knows which names mean the same. The default is the gazetteer that comes with the package.
    public var gazetteer = Gazetteer.standard

    /// What a person decided about names. The default is nothing.
    public var decisions = Decisions()

    /// How the graph is built. The default is one unit per paragraph, weighted by count.
    public var coMention = CoMentionOptions()

    /// How communities are found. The default is modularity at resolution 1.
    public var communities = LeidenOptions()

    /// How much a measure may cost before it is estimated. The default is some seconds.
    public var budget = Measure.Options.Budget()

    /// How many threads extract, a document each, and compute measures. The default is 1; the result is the same for any
    /// number.
    public var threads = 1

    /// The default options.
    public init() {}
  }

  /// The documents and the entities in them.
  public let index: EntityIndex

  /// Who is mentioned with whom, and where.
  public let coMentions: CoMentionGraph

  /// The graph with ``standardMeasures`` and `community` as attributes of its nodes.
  public let graph: AttributedGraph

  /// The PageRank of every node.
  public let pageRank: NodeScores

  /// The communities of the graph, largest first; the members of each by decreasing strength, ties by their ids.
  public let communities: Partition

  /// How far those of the ``standardMeasures`` may be off that are estimated, as the graph is large; their attributes
  /// are named `approximate-`….
  public let approximations: [Measure: ScoreApproximation]

  /// The measures that ``graph`` carries.
  public static let standardMeasures: [Measure] = [.degree, .strength, .pageRank, .betweenness]

  /// Analyses documents.
  ///
  /// - Parameters:
  ///   - documents: The documents, in any order, each with an id of its own.
  ///   - options: How to analyse them.
  ///   - progress: Called with the number of documents read so far.
  public init(
    of documents: [Document], options: Options = Options(), progress: (Int) -> Void = { _ in }
  ) async {
    let index = await EntityIndex(extractedFrom: documents, options: options, progress: progress)
    self.init(of: index, options: options)
  }

  /// Analyses a resolved corpus.
  public init(of index: EntityIndex, options: Options = Options()) {
    let coMentions = CoMentionGraph(
      findingDuplicatesIn: index, options: options.coMention, threads: options.threads)
    let graph = coMentions.graph.graph
    var measuring = Measure.Options()
    measuring.threads = options.threads
    measuring.budget = options.budget
    self.init(of: coMentions, communities: graph.leiden(options.communities)) { $0.scores(of: graph, measuring) }
  }

  /// Puts an analysis together from parts that were made one by one.
  ///
  /// - Parameters:
  ///   - coMentions: The graph.
  ///   - communities: Its communities.
  ///   - scores: Computes a measure by its defaults; called once for each of the ``standardMeasures``.
  public init(of coMentions: CoMentionGraph, communities: Partition, scores: (Measure) -> NodeScores) {
    var graph = coMentions.graph
    var approximations: [Measure: ScoreApproximation] = [:]
    let (pageRank, strength) = (scores(.pageRank), scores(.strength))
    for measure in Self.standardMeasures {
      switch measure {
      case .pageRank: graph.attach(pageRank, as: measure)
      case .strength: graph.attach(strength, as: measure)
      default:
        let other = scores(measure)
        graph.attach(other, as: measure)
        approximations[measure] = other.approximation
      }
    }
    self.approximations = approximations
    graph.attach(communities)
    index = coMentions.index
    self.coMentions = coMentions
    self.graph = graph
    self.communities = communities.ranked(by: strength)
    self.pageRank = pageRank
  }
}

extension EntityIndex {
  /// Extracts and resolves: documents in, entities out.
  ///
  /// Documents are taken in order of their ids, so that the order in which they are given has no effect.
  public init(
    extractedFrom documents: [Document], options: Analysis.Options = Analysis.Options(),
    progress: (Int) -> Void = { _ in }
  ) async {
    let extracted = await options.extractor.extract(
      documents, language: options.language, threads: options.threads, progress: progress)
    self.init(
      resolving: extracted, with: options.gazetteer, decisions: options.decisions, threads: options.threads)
  }
}

extension EntityExtractor {
  /// Finds the names in documents: the first half of
  /// ``EntityResolution/EntityIndex/init(extractedFrom:options:progress:)``.
  ///
  /// - Parameters:
  ///   - documents: The documents, in any order.
  ///   - language: What those are taken for that don't say what they are written in, or in a language without a tagger.
  ///   - threads: How many documents, or parts of a long one, to work on at once; the result is the same for any number.
  ///   - progress: Called with the number of documents done so far.
  /// - Returns: The documents with their mentions, in order of their ids.
  public func extract(
    _ documents: [Document], language: Language = .english, threads: Int = 1, progress: (Int) -> Void = { _ in }
  ) async -> [ExtractedDocument] {
    let sorted = documents.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let long = Self.longDocuments(of: sorted, threads: threads)
    guard !long.isEmpty else {
      return await sorted.concurrentMap(threads: threads, progress: progress) { extract($0, orIn: language) }
    }
    // One after the other, so that the tokens of one are held at a time.
    var found: [Int: ExtractedDocument] = [:]
    for place in long {
      found[place] = extract(sorted[place], orIn: language, threads: threads)
      progress(found.count)
    }
    let rest = sorted.indices.filter { found[$0] == nil }
    let others = await rest.concurrentMap(threads: threads, progress: { progress(long.count + $0) }) {
      extract(sorted[$0], orIn: language)
    }
    for (place, other) in zip(rest, others) { found[place] = other }
    return sorted.indices.compactMap { found[$0] }
  }

  /// The shortest text that is worth being cut for several threads, in bytes.
  private static let longText = 1 << 16

  /// The documents that would keep one thread busy while the others have nothing left to do: longer than an eighth of what each thread
  /// has to read.
  private static func longDocuments(of documents: [Document], threads: Int) -> [Int] {
    guard threads > 1 else { return [] }
    let sizes = documents.map(\.text.utf8.count)
    let share = sizes.reduce(0, +) / (threads * 8)
    return sizes.indices.filter { sizes[$0] >= longText && sizes[$0] > share }
  }
}
