import GraphAlgorithms
import Graphs

/// What can be timed, by name: `read`, any measure, method of finding communities or of finding a backbone, and a few more.
///
/// A measure's name may say what weights mean: `closeness:strength`.
struct Task {
  /// What a run gives: a number per node where there is one, and a number that says whether it is right.
  struct Outcome {
    var values: [Double] = []
    var check: Double
  }

  let name: String
  let run: (WeightedGraph, _ threads: Int) -> Outcome

  init?(_ name: String) {
    self.name = name
    let parts = name.split(separator: ":").map(String.init)
    let weights = parts.count > 1 ? WeightMeaning(rawValue: parts[1]) : nil
    switch parts[0] {
    case "distances": run = { graph, _ in Outcome(graph.distances(from: 0)) }
    case "hops": run = { graph, _ in Outcome(graph.distances(from: 0, weightsAs: .none)) }
    case "personalized-pagerank":
      run = { graph, threads in
        var options = PageRankOptions()
        options.threads = threads
        options.personalization = (0..<graph.nodeCount).map { $0 == 0 ? 1 : 0 }
        return Outcome(graph.pageRank(options))
      }
    default:
      if let run = Self.measure(parts[0], weights) ?? Self.communities(parts[0]) ?? Self.backbone(parts[0]) {
        self.run = run
      } else {
        return nil
      }
    }
  }

  private static func measure(_ name: String, _ weights: WeightMeaning?) -> ((WeightedGraph, Int) -> Outcome)? {
    guard let measure = Measure(rawValue: name) else { return nil }
    return { graph, threads in
      var options = Measure.Options()
      options.weightsAs = weights
      options.threads = threads
      return Outcome(measure.scores(of: graph, options))
    }
  }

  private static func communities(_ name: String) -> ((WeightedGraph, Int) -> Outcome)? {
    guard let method = CommunityMethod(rawValue: name) else { return nil }
    return { graph, _ in
      var options = CommunityMethod.Options()
      // The seed of the figures in README.md.
      options.seed = 0
      guard let partition = try? method.partition(of: graph, options) else { return Outcome(check: .nan) }
      let check = method == .components ? Double(partition.count) : graph.modularity(of: partition)
      return Outcome(check: check)
    }
  }

  private static func backbone(_ name: String) -> ((WeightedGraph, Int) -> Outcome)? {
    guard let method = BackboneMethod(rawValue: name) else { return nil }
    return { graph, _ in
      let isKept = method.edges(of: graph)
      let kept = isKept.indices.filter { isKept[$0] }
      let weight = kept.reduce(0) { $0 + graph.edge($1).weight }
      return Outcome(check: method == .spanningTree ? weight : Double(kept.count))
    }
  }
}

extension Task.Outcome {
  /// Scores, with their sum as far as they are finite.
  init(_ scores: NodeScores) {
    self.init(values: scores.values, check: scores.values.reduce(0) { $1.isFinite ? $0 + $1 : $0 })
  }
}
