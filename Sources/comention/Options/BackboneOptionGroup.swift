import ArgumentParser
import ComentionKit

/// Which edges stay.
struct BackboneOptionGroup: ParsableArguments {
  @Option(help: "How edges are chosen.")
  var method: BackboneMethod = .disparity
  @Option(
    in: .from(0, to: 1),
    help: ArgumentHelp("For disparity: the significance below which an edge stays, 0 to 1.", valueName: "level"))
  var level = 0.05
  @Option(
    in: .any,
    help: ArgumentHelp("For noise-corrected: standard deviations above expectation that an edge needs.", valueName: "n")
  )
  var deviations = 1.64
  @Option(in: .atLeast(1), help: ArgumentHelp("For strongest: how many edges each node keeps.", valueName: "n"))
  var perNode = 3
  @Option(in: .any, help: ArgumentHelp("For threshold: the least weight that stays.", valueName: "weight"))
  var threshold = 2.0
  @Flag(help: "Keep the maximum spanning tree too, so that nothing falls apart.")
  var keepConnected = false

  /// The options that were given and are for other methods.
  var unused: [String] {
    let given: [(String, BackboneMethod, Bool)] = [
      ("--level", .disparity, level != 0.05), ("--deviations", .noiseCorrected, deviations != 1.64),
      ("--per-node", .strongest, perNode != 3), ("--threshold", .threshold, threshold != 2),
    ]
    return given.filter { $0.2 && $0.1 != method }.map(\.0)
  }

  /// Whether each edge stays.
  func edges(of graph: WeightedGraph) -> [Bool] {
    var options = BackboneMethod.Options()
    options.level = level
    options.deviations = deviations
    options.edgesPerNode = perNode
    options.minimumWeight = threshold
    options.keepsSpanningTree = keepConnected
    return method.edges(of: graph, options)
  }
}
