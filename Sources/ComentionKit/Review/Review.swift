public import CoMention
internal import EntityResolution
internal import GraphAlgorithms
internal import Graphs

/// What is worth a person's look: what is likely wrong in a corpus and matters most.
public struct Review: Sendable {
  /// The candidates whose consequence is worked out for each one that is wanted; the others have too few mentions to
  /// matter.
  static let candidatesPerResult = 4

  /// The doubtful decisions by ``DoubtfulDecision/weight``, the largest first, then by what they say.
  public let doubts: [DoubtfulDecision]

  /// Finds doubts and works out what each would change.
  ///
  /// The place of a doubt is *impact × doubt*. Impact is Σ |PageRank after − PageRank before| over all nodes, with the decision
  /// followed and the graph built anew; of a type, which moves nobody by itself, twice the PageRank of the node: what one type loses
  /// and another gains. Doubt, 0...1, is how likely the rules went wrong: a surname that
  /// one person bears is next to certain, one that two people of a document bear is not.
  ///
  /// Candidates are chosen by the mentions that would move times the doubt, and only for the first few of them the graph is built anew;
  /// so the time is bounded by the number wanted, not by the number of doubts.
  ///
  /// What was decided already is in doubt no more. Each decision is followed as it is returned: one that would change nothing is left
  /// out, and one that has to be forced is.
  ///
  /// - Parameters:
  ///   - graph: The graph as it is.
  ///   - limit: The most doubts to return.
  /// - Complexity: O(`limit`) times that of building the graph and its PageRank.
  public init(of graph: CoMentionGraph, limit: Int) {
    let before = Self.ranks(of: graph)
    let candidates = Self.candidates(graph.index).prefix(limit * Self.candidatesPerResult)
    let trial = DecisionTrial(graph.index, of: candidates.map(\.line))
    let doubts = candidates.compactMap { $0.decision(on: graph, trial, ranked: before) }
    self.doubts = Array(
      doubts.sorted {
        $0.weight != $1.weight
          ? $0.weight > $1.weight : $0.decision.fields.lexicographicallyPrecedes($1.decision.fields)
      }.prefix(limit))
  }

  /// What is in doubt and not decided, by the mentions that would move times the doubt.
  static func candidates(_ index: EntityIndex) -> [ReviewCandidate] {
    let decided = DecidedPairs(index.decisions)
    let all =
      index.doubtfulJoins() + index.doubtfulSplits() + index.doubtfulTypes()
      + index.doubtfulSurnames() + index.doubtfulNames()
    return all.filter { !decided.covers($0.line) }.sorted {
      let (a, b) = (Double($0.movedMentions) * $0.doubt, Double($1.movedMentions) * $1.doubt)
      return a != b ? a > b : $0.line.fields.lexicographicallyPrecedes($1.line.fields)
    }
  }

  static func ranks(of graph: CoMentionGraph) -> [String: Double] {
    let scores = graph.graph.graph.pageRank().values
    return Dictionary(uniqueKeysWithValues: zip(graph.graph.nodeIDs, scores))
  }
}

/// The lines that decided something, whatever they call it.
struct DecidedPairs {
  private var keys: Set<[String]> = []

  init(_ decisions: Decisions) {
    for line in decisions.lines { keys.insert(Self.key(line.verb, line.name, line.value)) }
  }

  /// Whether what a line is about was decided: the two names of a join or of a split, the name of a type, or a name's being one.
  func covers(_ line: Decisions.Line) -> Bool {
    keys.contains(Self.key(line.verb, line.name, line.value))
  }

  /// Joins and splits of the same two names are one question, and so are types and being a name.
  private static func key(_ verb: Decisions.Verb, _ name: String, _ value: String) -> [String] {
    switch verb {
    case .same, .notSame, .alias: ["pair"] + [name, value].sorted()
    case .retype, .ignore: ["name", name]
    case .rename: ["rename", name, value]
    }
  }
}
