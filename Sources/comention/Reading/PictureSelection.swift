import ComentionKit
import GraphDrawing
import Primitives

/// What the options of `render` choose, in this order: the backbone leaves edges; `--ego` and `--path` leave who is near along these
/// edges, the nearest first; `--community` leaves its members; the rest is up to `--top`. Who is named is drawn in any case.
struct PictureSelection {
  /// What may be drawn.
  private(set) var scope = DrawingScope()
  /// What is put in front.
  private(set) var highlight: DrawingHighlight?

  private let loaded: SourcedGraph
  private let lookup: NodeLookup
  private var graph: WeightedGraph { loaded.graph.graph }

  /// Everything, as the filters of the graph say.
  init(of loaded: SourcedGraph, filters: CoMentionOptions) {
    self.loaded = loaded
    lookup = NodeLookup(loaded)
    scope.rules = filters.rulesInWords
  }

  /// Applies the options.
  ///
  /// - Parameters:
  ///   - options: What was asked for.
  ///   - scores: Who comes first among equals.
  ///   - communities: The communities by their numbers.
  ///   - context: What the command works with.
  /// - Throws: Names that nobody has, and choices that leave nothing.
  mutating func apply(
    _ options: SelectionOptionGroup, scores: NodeScores, communities: Partition, in context: CommandContext
  ) throws {
    let egos = try nodes(named: options.ego), paths = try paths(options.pathEnds)
    try keepBackbone(options.backbone, context)
    let onPaths = Array(Set(paths.flatMap(\.nodes))).sorted()
    let ranking = scores.ranking()
    let near = surroundings(of: egos + onPaths, depth: options.depth ?? 1, ranking: ranking)
    scope.nodes = near ?? connected(ranking, by: options.backbone)
    try keepCommunity(options.community, of: communities, ranking: ranking)
    let highlighted = try nodes(named: options.highlight.flatMap(names))
    pin(egos: egos, paths: paths, highlighted: highlighted)
    describe(options, egos: egos, highlighted: highlighted)
  }

  private func nodes(named names: [String]) throws -> [Int] { try names.map { try lookup.node(named: $0) } }

  /// Names separated by commas, unless the whole is a name itself.
  private func names(in list: String) -> [String] {
    if (try? lookup.node(named: list)) != nil { return [list] }
    return list.split(separator: ",").map { String($0.trimmingPrefix(" ")) }.filter { !$0.isEmpty }
  }

  private func paths(_ ends: (from: String, to: String)?) throws -> [Path] {
    guard let ends else { return [] }
    let (from, to) = (try lookup.node(named: ends.from), try lookup.node(named: ends.to))
    let paths = graph.allShortestPaths(from: from, to: to, limit: 20)
    guard !paths.isEmpty else {
      throw LookupError(
        description: "no path connects \(loaded.graph.name(of: from)) and \(loaded.graph.name(of: to))")
    }
    return paths
  }

  private mutating func keepBackbone(_ backbone: PictureBackbone, _ context: CommandContext) throws {
    guard let (method, rule) = backbone.method else { return }
    let isKept = context.compute(method.name) { method.edges(of: graph) }
    guard isKept.contains(true) || graph.edgeCount == 0 else {
      throw LookupError(
        description: "--backbone \(backbone.rawValue) leaves no edge of this graph; try --backbone mst, or none")
    }
    scope.edges = isKept
    scope.rules.append(rule)
  }

  /// Those within `depth` edges of the centres, the nearest first, then by rank; nil without centres.
  private func surroundings(of centres: [Int], depth: Int, ranking: [Int]) -> [Int]? {
    guard !centres.isEmpty else { return nil }
    var distances = [Int](repeating: .max, count: graph.nodeCount)
    for centre in centres { distances[centre] = 0 }
    var frontier = centres
    for distance in 1...depth where !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        for arc in graph.arcs(of: node) where distances[arc.neighbor] == .max && scope.edges?[arc.edge] ?? true {
          distances[arc.neighbor] = distance
          next.append(arc.neighbor)
        }
      }
      frontier = next
    }
    var ranks = [Int](repeating: 0, count: ranking.count)
    for (rank, node) in ranking.enumerated() { ranks[node] = rank }
    return ranking.filter { distances[$0] != .max }.sorted { (distances[$0], ranks[$0]) < (distances[$1], ranks[$1]) }
  }

  /// Those that a backbone ties to anybody, by rank; nil without a backbone.
  private func connected(_ ranking: [Int], by backbone: PictureBackbone) -> [Int]? {
    guard let isKept = scope.edges else { return nil }
    return ranking.filter { graph.arcs(of: $0).contains { isKept[$0.edge] } }
  }

  private mutating func keepCommunity(_ number: Int?, of communities: Partition, ranking: [Int]) throws {
    guard let number else { return }
    guard number <= communities.count else {
      throw LookupError(
        description: "there is no community \(number), only \(communities.count); list them with: "
          + "comention cluster INPUT --summary")
    }
    scope.nodes = (scope.nodes ?? ranking).filter { communities[$0] == number - 1 }
    scope.rules.append("community \(number)")
  }

  private mutating func pin(egos: [Int], paths: [Path], highlighted: [Int]) {
    let onPaths = Set(paths.flatMap(\.nodes)), pathEdges = Set(paths.flatMap(\.edges))
    let front = onPaths.union(egos).union(highlighted)
    guard !front.isEmpty else { return }
    let named = Set(highlighted)
    let between = (0..<graph.edgeCount).filter {
      let edge = graph.edge($0)
      return named.contains(edge.source) && named.contains(edge.target)
    }
    // A circle is about the ties of its centre.
    let egoEdges = egos.flatMap { graph.arcs(of: $0).map(\.edge) }.filter { scope.edges?[$0] ?? true }
    scope.pinnedNodes = front.sorted()
    scope.pinnedEdges = pathEdges.union(between).union(egoEdges).sorted()
    highlight = DrawingHighlight(nodes: front, edges: pathEdges.union(between), meaning: "")
    highlight?.fadesOthers = !paths.isEmpty || !highlighted.isEmpty
  }

  /// Says it in words.
  private mutating func describe(_ options: SelectionOptionGroup, egos: [Int], highlighted: [Int]) {
    func list(_ nodes: [Int]) -> String { nodes.map { loaded.graph.name(of: $0) }.joined(separator: ", ") }
    let depth = options.depth ?? 1
    let reach = counted(depth, "edge")
    var meanings: [String] = []
    if !egos.isEmpty {
      scope.rules.append("within \(reach) of \(list(egos)), the nearest first")
      meanings.append(list(egos))
    }
    if let ends = options.pathEnds, let from = try? lookup.node(named: ends.from),
      let to = try? lookup.node(named: ends.to)
    {
      scope.rules.append("within \(reach) of the path")
      meanings.append("shortest path between \(loaded.graph.name(of: from)) and \(loaded.graph.name(of: to))")
    }
    if !highlighted.isEmpty { meanings.append(list(highlighted)) }
    highlight?.meaning = meanings.joined(separator: "; ")
  }
}

extension CoMentionOptions {
  /// What the filters hide, in words for a legend.
  var rulesInWords: [String] {
    var rules: [String] = []
    if types.count < EntityType.allCases.count {
      rules.append("only " + types.sorted().map { "\($0.rawValue)s" }.joined(separator: " and "))
    }
    if minimumMentions > 1 { rules.append("named at least \(minimumMentions) times") }
    if minimumWeight > 0 { rules.append("edges of weight \(NumberText.exact(minimumWeight)) or more") }
    return rules
  }
}
