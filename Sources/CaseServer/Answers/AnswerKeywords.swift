internal import ComentionKit
internal import Reporting

/// What names and ties are about, worked out once for each state of the case: of who is named in thousands of sentences it takes longer
/// than an answer may, which then comes without, and has it the next time.
actor AnswerKeywords {
  /// How long an answer waits.
  static let patience = Duration.milliseconds(12)

  /// What is asked for.
  enum Subject: Hashable {
    /// A node, and some of its edges.
    case node(Int, edges: [Int])
    case edge(Int)
  }

  /// The terms of a node, and of edges in the order in which they were asked for.
  struct Terms: Sendable {
    var node: [String] = []
    var edges: [[String]] = []
  }

  private var generation = -1
  private var tasks: [Subject: Task<Terms, Never>] = [:]
  /// The most answers that are kept.
  private static let mostKept = 2_000

  /// The terms of a subject; nil where they are not there yet.
  nonisolated func terms(of subject: Subject, in live: LiveCase, _ finder: Task<KeywordFinder, Never>) async -> Terms? {
    await LongWork.value(of: task(subject, live, finder), within: Self.patience)
  }

  private func task(_ subject: Subject, _ live: LiveCase, _ finder: Task<KeywordFinder, Never>) -> Task<Terms, Never> {
    if live.generation != generation || tasks.count >= Self.mostKept { tasks = [:] }
    generation = live.generation
    if let known = tasks[subject] { return known }
    let task = Task.detached {
      let found = await finder.value
      return await LongWork.begin { Self.terms(of: subject, found) }.value
    }
    tasks[subject] = task
    return task
  }

  private static func terms(of subject: Subject, _ finder: KeywordFinder) -> Terms {
    switch subject {
    case .node(let node, let edges):
      Terms(
        node: finder.keywords(ofNode: node).map(\.term),
        edges: edges.map { finder.keywords(ofEdge: $0).map(\.term) })
    case .edge(let edge): Terms(edges: [finder.keywords(ofEdge: edge).map(\.term)])
    }
  }
}
