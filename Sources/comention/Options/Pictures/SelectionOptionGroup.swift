import ArgumentParser
import ComentionKit

/// Which part of a graph is drawn, and what in it is put in front.
struct SelectionOptionGroup: ParsableArguments {
  @Option(help: "Draw only the edges that matter: noise-corrected, disparity, mst (a maximum spanning tree), none.")
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

  @Option(help: ArgumentHelp("How many ties away from --ego and --path; 1 unless said.", valueName: "n"))
  var depth: Int?

  @Option(help: ArgumentHelp("Draw only this community, by the number that legend and cluster give.", valueName: "n"))
  var community: Int?

  @Option(
    help: ArgumentHelp(
      "Put nodes in front of the rest, names separated by commas; may be said several times.", valueName: "names"))
  var highlight: [String] = []

  func validate() throws {
    if path.count == 1 { throw ValidationError("--path needs two names, such as --path \"\(path[0])\" \"…\"") }
    if let depth, depth < 1 { throw ValidationError("--depth must be at least 1") }
    if depth != nil, ego.isEmpty, path.isEmpty { throw ValidationError("--depth goes with --ego or --path") }
    if let community, community < 1 { throw ValidationError("--community must be at least 1") }
  }

  /// The two ends of the path, if one was asked for.
  var pathEnds: (from: String, to: String)? { path.count < 2 ? nil : (path[0], path[1]) }

  /// What follows the two names of a path: arguments of the command.
  var argumentsAfterPath: [String] { Array(path.dropFirst(2)) }
}

/// The backbones that a picture can be drawn of.
enum PictureBackbone: String, CaseIterable, ExpressibleByArgument {
  case noiseCorrected = "noise-corrected"
  case disparity, mst, none

  /// The method, and its rule in words.
  var method: (method: BackboneMethod, rule: String)? {
    let options = BackboneMethod.Options()
    switch self {
    case .noiseCorrected:
      return (.noiseCorrected, "edges of the noise-corrected backbone (\(options.deviations) deviations)")
    case .disparity: return (.disparity, "edges of the disparity backbone (level \(options.level))")
    case .mst: return (.spanningTree, "edges of a maximum spanning tree")
    case .none: return nil
    }
  }
}
