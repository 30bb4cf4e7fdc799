internal import EntityExtraction

/// Follows decisions one line at a time.
///
/// The order of the lines in their file has no effect: first names are parted, then names are left out and types are changed, then mentions
/// move, entities join, and names are changed; lines of one kind in the order of what they say. A line that can't be followed at its
/// turn is tried again after the others, since they may make what it speaks of. What `not-same` says holds in the end.
///
/// - Complexity: O(*n*) for *n* mentions, and for every line as much as it touches.
package struct DecisionSession {
  private var corpus: DecidedCorpus
  private let decisions: Decisions
  private let isForced: Bool
  /// The lines to try in this round, the next one last.
  private var pending: [Decisions.Line]
  private var deferred: [DecisionOutcome] = []
  private var hasProgressed = false
  private var isOver = false

  /// What became of the lines so far, in the order they were followed in.
  package private(set) var outcomes: [DecisionOutcome] = []

  /// Prepares to follow `decisions`; `isForced` follows all lines as if they were forced, see ``Decisions/Line/isForced``.
  package init(_ index: EntityIndex, _ decisions: Decisions, isForced: Bool = false) {
    self.init(DecidedCorpus(index, for: decisions.lines), decisions, isForced: isForced)
  }

  init(_ corpus: DecidedCorpus, _ decisions: Decisions, isForced: Bool = false) {
    self.corpus = corpus
    self.decisions = decisions
    self.isForced = isForced
    pending = decisions.lines.sorted { Self.key($0) < Self.key($1) }.reversed()
  }

  private static func key(_ line: Decisions.Line) -> (Int, String, String, String, Int) {
    (line.verb.turn, line.name, line.value, line.document ?? "", line.isForced ? 0 : 1)
  }

  /// Follows the next line that can be followed, or settles why one can't; nil at the end.
  package mutating func next() -> DecisionOutcome? {
    while !isOver {
      guard let line = pending.popLast() else {
        startRound()
        continue
      }
      let outcome = corpus.outcome(of: line, corpus.follow(line, isForced: isForced))
      if outcome.obstacle == nil {
        hasProgressed = true
        outcomes.append(outcome)
        return outcome
      }
      deferred.append(outcome)
    }
    guard !deferred.isEmpty else { return nil }
    var outcome = deferred.removeFirst()
    outcome.obstacle = outcome.obstacle.map(corpus.withNearestNames)
    outcomes.append(outcome)
    return outcome
  }

  /// Tries again what was deferred, or ends where nothing has changed since.
  private mutating func startRound() {
    if hasProgressed, !deferred.isEmpty {
      pending = deferred.map(\.line).reversed()
      deferred = []
      hasProgressed = false
      return
    }
    isOver = true
    for _ in decisions.lines.indices {
      var isChanged = false
      for line in decisions.lines.sorted(by: { Self.key($0) < Self.key($1) }) where line.verb == .notSame {
        let document = line.document.flatMap(corpus.forms.document)
        guard line.document == nil || document != nil else { continue }
        if corpus.separate(line, document, mayJoin: false) == nil { isChanged = true }
        corpus.step = DecidedCorpus.Step()
      }
      if !isChanged { break }
    }
  }

  /// The corpus as it stands after the lines so far.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  package func index() -> EntityIndex { corpus.index(after: decisions, outcomes) }
}

extension Decisions.Verb {
  /// When lines of this kind have their turn.
  fileprivate var turn: Int {
    switch self {
    case .notSame: 0
    case .ignore: 1
    case .retype: 2
    case .alias: 3
    case .same: 4
    case .rename: 5
    }
  }
}

/// Follows single decisions, each on the same corpus, to see what it would do.
package struct DecisionTrial {
  private let corpus: DecidedCorpus

  /// Prepares a corpus for any of `lines`.
  package init(_ index: EntityIndex, of lines: [Decisions.Line]) { corpus = DecidedCorpus(index, for: lines) }

  /// What would become of one of the lines.
  ///
  /// - Complexity: As much as the line touches.
  package func outcome(of line: Decisions.Line) -> DecisionOutcome {
    var corpus = corpus
    return corpus.outcome(of: line, corpus.follow(line))
  }

  /// The corpus with one of the lines followed, and nothing else.
  package func following(_ line: Decisions.Line) -> EntityIndex {
    var corpus = corpus
    let outcome = corpus.outcome(of: line, corpus.follow(line))
    return corpus.index(after: Decisions(unchecked: [line]), [outcome])
  }
}

/// A corpus on which decisions are followed again and again, each time from what the rules made.
package struct DecisionGround: Sendable {
  private let corpus: DecidedCorpus

  /// Prepares a corpus with nothing decided.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  package init(_ index: EntityIndex) { corpus = DecidedCorpus(index, for: nil) }

  /// The corpus with decisions followed: the same as ``EntityIndex/applying(_:isForced:)``, without reading the mentions again.
  package func applying(_ decisions: Decisions) -> EntityIndex {
    if decisions.isEmpty { return corpus.index }
    var session = DecisionSession(corpus, decisions)
    while session.next() != nil {}
    return session.index()
  }
}

extension EntityIndex {
  /// The corpus with decisions followed on top of what it is.
  ///
  /// Nothing is resolved anew: what no line names stays as it is, with its id. What became of every line is in ``decisionOutcomes``.
  ///
  ///     let corrected = index.applying(try Decisions(parsing: "same\tBoz\tCharles Dickens"))
  ///     print(corrected.refusedDecisions.map(\.reason))
  ///
  /// - Parameters:
  ///   - decisions: What a person decided. Ignored mentions are left out of ``documents``.
  ///   - isForced: Whether to join what has different types or full names without being asked line by line.
  /// - Returns: The corpus as it is then.
  public func applying(_ decisions: Decisions, isForced: Bool = false) -> EntityIndex {
    if decisions.isEmpty { return self }
    var session = DecisionSession(self, decisions, isForced: isForced)
    while session.next() != nil {}
    return session.index()
  }
}
