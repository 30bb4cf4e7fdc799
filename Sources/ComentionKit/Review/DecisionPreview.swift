public import CoMention
public import EntityResolution
internal import GraphAlgorithms
internal import Graphs

/// What decisions would do to a corpus and its graph, line by line.
///
///     let decisions = try Decisions(parsing: "same\tBoz\tCharles Dickens")
///     let preview = DecisionPreview(of: coMentions, following: decisions)
///     for step in preview.steps { print(step.outcome.line.number, step.outcome.movedMentions) }
public struct DecisionPreview: Sendable {
  /// An entity that a line touches, and where it stands in the graph.
  public struct Standing: Hashable, Sendable {
    /// The entity.
    public var party: DecisionOutcome.Party
    /// Its place by PageRank, from 1, ties in the order of the ids; nil where it is no node of the graph.
    public var rank: Int?
  }

  /// What one line does, on top of the lines that were followed before it.
  public struct Step: Hashable, Sendable {
    /// The line, and what becomes of it.
    public var outcome: DecisionOutcome
    /// The entities it changes, as they are before, in order of their ids.
    public var before: [Standing]
    /// What becomes of them, in order of their ids.
    public var after: [Standing]
  }

  /// How large corpus and graph are.
  public struct Size: Hashable, Sendable {
    /// How many entities there are.
    public var entities: Int
    /// How many mentions they have.
    public var mentions: Int
    /// How many nodes the graph has, under its filters.
    public var nodes: Int
    /// How many edges it has.
    public var edges: Int
  }

  /// The lines in their order in the file.
  public let steps: [Step]
  /// Before all lines.
  public let before: Size
  /// After all lines.
  public let after: Size

  /// Follows decisions line by line.
  ///
  /// - Parameters:
  ///   - graph: The graph without them.
  ///   - decisions: What a person decided.
  ///   - isForced: Whether to follow what would have to be forced.
  /// - Complexity: Nothing is extracted or resolved anew; for every line that changes anything, that of building the graph and of its PageRank.
  public init(of graph: CoMentionGraph, following decisions: Decisions, isForced: Bool = false) {
    var session = DecisionSession(graph.index, decisions, isForced: isForced)
    var steps: [Step] = []
    var ranks = Self.ranks(of: graph)
    var latest = graph
    while let outcome = session.next() {
      var step = Step(outcome: outcome, before: [], after: [])
      if outcome.obstacle == nil {
        step.before = outcome.before.map { Standing(party: $0, rank: ranks[$0.id]) }
        latest = CoMentionGraph(session.index(), options: graph.options, duplicates: graph.duplicates)
        ranks = Self.ranks(of: latest)
        step.after = outcome.after.map { Standing(party: $0, rank: ranks[$0.id]) }
      }
      steps.append(step)
    }
    // What not-same keeps apart in the end is no line's doing.
    if !steps.isEmpty { latest = CoMentionGraph(session.index(), options: graph.options, duplicates: graph.duplicates) }
    self.steps = steps.sorted { $0.outcome.line.number < $1.outcome.line.number }
    before = Size(graph)
    after = Size(latest)
  }

  private static func ranks(of graph: CoMentionGraph) -> [Entity.ID: Int] {
    let scores = graph.graph.graph.pageRank()
    let order = scores.values.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { (graph.graph.nodeIDs[$1], $0 + 1) })
  }
}

extension DecisionPreview.Size {
  fileprivate init(_ graph: CoMentionGraph) {
    self.init(
      entities: graph.index.entities.count,
      mentions: graph.index.entities.lazy.map(\.mentions.count).reduce(0, +), nodes: graph.graph.graph.nodeCount,
      edges: graph.graph.graph.edgeCount)
  }
}
