import ArgumentParser
import ComentionKit
import GraphDrawing

/// Which part of a graph is drawn, and what in it is put in front.
struct SelectionOptionGroup: ParsableArguments {
  @Option(
    help: "Draw only the edges that matter: the backbone of this method (see comention backbone --help), or none.")
  var backbone: PictureBackbone = .none

  @Option(
    help: ArgumentHelp("Draw a node and those within --depth of it; may be said several times.", valueName: "name"))
  var ego: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Two names: draw the shortest paths between them, strong ties being short, and the nodes within --depth.",
      valueName: "names"))
  var path: [String] = []

  @Option(
    in: .atLeast(1),
    help: ArgumentHelp("How many ties away from --ego and --path; 1 unless said.", valueName: "n"))
  var depth: Int?

  @Option(
    in: .atLeast(1),
    help: ArgumentHelp("Draw only this community, by the number that legend and cluster give.", valueName: "n"))
  var community: Int?

  @Option(
    help: ArgumentHelp(
      "Put nodes in front of the rest, names separated by commas; may be said several times.", valueName: "names"))
  var highlight: [String] = []

  func validate() throws {
    if path.count == 1 { throw ValidationError("--path needs two names, such as --path \"\(path[0])\" \"…\"") }
    if depth != nil, ego.isEmpty, path.isEmpty { throw ValidationError("--depth goes with --ego or --path") }
  }

  /// Whether all of a graph may be drawn.
  var isEmpty: Bool { backbone == .none && ego.isEmpty && path.isEmpty && community == nil }

  /// The two ends of the path, if one was asked for.
  var pathEnds: (from: String, to: String)? { path.count < 2 ? nil : (path[0], path[1]) }

  /// What follows the two names of a path: arguments of the command.
  var argumentsAfterPath: [String] { Array(path.dropFirst(2)) }
}

/// From names to nodes.
extension SelectionOptionGroup {
  /// What is drawn of a graph.
  ///
  /// - Parameters:
  ///   - loaded: The graph, and what it was made from.
  ///   - scores: Who comes first among equals.
  ///   - communities: The communities by their numbers.
  ///   - rules: What the filters hide, in words.
  ///   - context: What the command works with.
  /// - Throws: Names that nobody has, and choices that leave nothing.
  /// - Returns: What may be drawn, and what is put in front.
  func selection(
    of loaded: SourcedGraph, scores: NodeScores, communities: Partition, rules: [String], in context: CommandContext
  ) throws -> PictureSelection {
    let lookup = NodeLookup(loaded), graph = loaded.graph
    var options = SelectionOptions()
    options.rules = rules
    options.egos = try ego.map(lookup.node)
    options.pathEnds = try pathEnds.map { try .init(from: lookup.node(named: $0.from), to: lookup.node(named: $0.to)) }
    options.depth = depth ?? 1
    options.community = community.map { $0 - 1 }
    options.highlighted = try highlight.flatMap { names(in: $0, lookup) }.map(lookup.node)
    if let (method, rule) = backbone.method {
      options.edges = context.compute(method.name) { method.edges(of: graph.graph) }
      options.edgeRule = rule
    }
    do throws(SelectionError) {
      return try PictureSelection(of: graph, scores: scores, communities: communities, options: options)
    } catch {
      throw LookupError(description: advice(on: error, graph))
    }
  }

  /// Names separated by commas, unless the whole is a name itself.
  private func names(in list: String, _ lookup: NodeLookup) -> [String] {
    if (try? lookup.node(named: list)) != nil { return [list] }
    return list.split(separator: ",").map { String($0.trimmingPrefix(" ")) }.filter { !$0.isEmpty }
  }

  private func advice(on error: SelectionError, _ graph: AttributedGraph) -> String {
    switch error {
    case .noPath(let source, let target): "no path connects \(graph.name(of: source)) and \(graph.name(of: target))"
    case .noEdges:
      "--backbone \(backbone.rawValue) leaves no edge of this graph\(Self.weightAdvice(graph)); "
        + "try --backbone spanning-tree, or none"
    case .noSuchCommunity: "\(error); list them with: comention cluster INPUT --summary"
    }
  }
}

extension SelectionOptionGroup {
  /// Why weights may have decided nothing.
  private static func weightAdvice(_ graph: AttributedGraph) -> String {
    let weights = graph.graph.edges.lazy.map(\.weight)
    return weights.allSatisfy { $0 == weights.first } ? ", whose edges all weigh the same" : ""
  }
}

/// The backbones that a picture can be drawn of.
enum PictureBackbone: String, CaseIterable, ExpressibleByArgument {
  case noiseCorrected = "noise-corrected"
  case disparity
  case spanningTree = "spanning-tree"
  case none

  /// Also `mst`, as the spanning tree was called here in a released version.
  init?(argument: String) { self.init(rawValue: argument == "mst" ? Self.spanningTree.rawValue : argument) }

  /// The method, and its rule in words.
  var method: (method: BackboneMethod, rule: String)? {
    let options = BackboneMethod.Options()
    switch self {
    case .noiseCorrected:
      return (.noiseCorrected, "edges of the noise-corrected backbone (\(options.deviations) deviations)")
    case .disparity: return (.disparity, "edges of the disparity backbone (level \(options.level))")
    case .spanningTree: return (.spanningTree, "edges of a maximum spanning tree")
    case .none: return nil
    }
  }
}
