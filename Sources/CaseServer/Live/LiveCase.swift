internal import CaseStore
internal import ComentionKit
internal import ExplorePage
internal import GraphDrawing
internal import Graphs
internal import Primitives

/// A case as it stood after one change: all that is asked of it again and again, in memory.
final class LiveCase: Sendable {
  let coMentions: CoMentionGraph
  /// The number of the state, which grows with every change.
  let generation: Int
  /// The whole graph with measures and communities as attributes.
  let graph: AttributedGraph
  /// PageRank of the whole graph.
  let ranks: NodeScores
  let communities: Partition
  /// The nodes of the page, by their numbers in the whole graph.
  let shown: [Int]
  /// Where they stand, in their order.
  let places: [NodePlace]
  /// The page's data.
  let pageData: [UInt8]
  /// The language of most documents.
  let language: Language
  let entityOfID: [Entity.ID: Int]
  let documentOfID: [String: Int]
  /// Who shares names, worked out in the background.
  let apartNames: Task<ApartNames, Never>
  private let page: ExplorePage

  /// Works all of it out.
  ///
  /// - Parameters:
  ///   - coMentions: The case.
  ///   - generation: The number of its state.
  ///   - known: Where nodes stand.
  ///   - options: What the page shows.
  ///   - former: A state before, of which is taken over what is the same.
  /// - Throws: What keeps a layout from being made, where none is known.
  /// - Complexity: That of PageRank and communities.
  init(
    _ coMentions: CoMentionGraph, generation: Int, known: KnownPlaces, _ options: CaseSession.Options,
    after former: LiveCase? = nil
  ) throws {
    (self.coMentions, self.generation) = (coMentions, generation)
    let same = former.flatMap { $0.graph.graph == coMentions.graph.graph ? $0 : nil }
    // Communities take longest, and one thread.
    let (communities, rest) = Blocks.sideBySide(threads: options.threads) {
      same?.communities ?? coMentions.graph.graph.leiden(LeidenOptions())
    } _: {
      Rest(of: coMentions, same?.ranks, options)
    }
    (self.communities, ranks, shown) = (communities, rest.ranks, rest.shown)
    (entityOfID, documentOfID) = (rest.entityOfID, rest.documentOfID)
    var graph = Self.measured(coMentions.graph, ranks, options)
    graph.attach(communities)
    self.graph = graph
    let part = shown.count < graph.graph.nodeCount ? graph.subgraph(of: shown) : graph
    places = try known.places(of: part, options)
    var page = ExplorePage(of: part, positions: places.map { ExplorePage.Point(x: $0.x, y: -$0.y) })
    page.title = options.title
    var live = ExplorePage.Live(
      base: options.base, generation: generation, documents: coMentions.index.documents.count)
    (live.names, live.ties) = (graph.graph.nodeCount, graph.graph.edgeCount)
    live.mostTies = shown.count < min(options.top, graph.graph.nodeCount) ? options.mostTies : nil
    live.dates = rest.dates
    page.live = live
    self.page = page
    pageData = page.json
    language = coMentions.index.mainLanguage
    apartNames = LongWork.begin { ApartNames(coMentions.index) }
  }

  /// What needs no communities.
  private struct Rest: Sendable {
    let ranks: NodeScores
    let shown: [Int]
    let dates: ExplorePage.Dates?
    let entityOfID: [Entity.ID: Int]
    let documentOfID: [String: Int]

    init(of coMentions: CoMentionGraph, _ known: NodeScores?, _ options: CaseSession.Options) {
      let (graph, index) = (coMentions.graph, coMentions.index)
      ranks = known ?? Measure.pageRank.scores(of: graph.graph, LiveCase.measuring(options))
      shown = LiveCase.shown(of: graph.graph, ranks, options)
      dates = ExplorePage.Dates(
        of: coMentions, showing: shown.count < graph.graph.nodeCount ? graph.subgraph(of: shown) : graph)
      entityOfID = Dictionary(uniqueKeysWithValues: index.entities.enumerated().map { ($1.id, $0) })
      documentOfID = Dictionary(
        index.documents.enumerated().map { ($1.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The highest-ranked nodes: as many as are asked for, or fewer where there would be too many ties among them.
  private static func shown(of graph: WeightedGraph, _ ranks: NodeScores, _ options: CaseSession.Options) -> [Int] {
    var isShown = [Bool](repeating: false, count: graph.nodeCount)
    var (shown, ties) = ([Int](), 0)
    for node in ranks.ranking().prefix(options.top) {
      ties += graph.arcs(of: node).count { isShown[$0.neighbor] }
      if ties > options.mostTies { break }
      isShown[node] = true
      shown.append(node)
    }
    return shown.sorted()
  }

  /// The page, and what it may do.
  var html: (bytes: [UInt8], policy: String) { (page.html, page.policy) }

  /// The most nodes times edges of a graph whose betweenness is computed: for others it takes longer than a correction may.
  private static let mostBetweennessWork = 50_000_000

  private static func measuring(_ options: CaseSession.Options) -> Measure.Options {
    var measuring = Measure.Options()
    measuring.threads = options.threads
    return measuring
  }

  private static func measured(
    _ graph: AttributedGraph, _ ranks: NodeScores, _ options: CaseSession.Options
  ) -> AttributedGraph {
    var result = graph
    let measuring = measuring(options)
    for measure in [Measure.degree, .strength] { result.attach(measure, measuring) }
    result.attach(ranks, as: .pageRank, measuring)
    if graph.graph.nodeCount * graph.graph.edgeCount <= mostBetweennessWork { result.attach(.betweenness, measuring) }
    return result
  }
}

extension LiveCase {
  /// A name, as answers have it.
  func node(_ entity: Int) -> Entity { coMentions.index.entities[entity] }
}
