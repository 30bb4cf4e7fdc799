public import ComentionKit

/// A case held open with all that is in it, to be asked and corrected again and again.
///
///     let open = try OpenCase(opening: "case.comention", threads: 4)
///     let outcomes = try await open.decide(lines, origin: "browser", at: now)
///     let graph = await open.coMentions
///
/// What is decided is in the file when the call returns, and so is what follows of it. Other programs may read and write the case meanwhile:
/// what they wrote is taken up before anything is decided here, and when ``refresh()`` is called.
public actor OpenCase {
  let connection: Connection
  private let writer: CaseWriter
  private let threads: Int
  private var corpus: SettledCorpus
  private var generation: Int
  private var becoming: IDBecoming

  /// Who is mentioned with whom under the default options, with the decisions that hold.
  public private(set) var coMentions: CoMentionGraph

  /// The graph, and the number of the state that it is of, which grows with whatever is decided, added or removed.
  public var state: (coMentions: CoMentionGraph, generation: Int) { (coMentions, generation) }

  /// How the documents of the case are read.
  public nonisolated let settings: CaseSettings

  /// Opens a case and takes all of it up.
  ///
  /// - Parameters:
  ///   - path: The case.
  ///   - threads: How many threads work on what is decided.
  /// - Complexity: O(*n*) in the size of the case.
  public init(opening path: String, threads: Int = 1) throws(CaseError) {
    let writer = try CaseWriter(opening: path)
    let connection = writer.connection
    let (corpus, coMentions, generation) = try connection.snapshot { () throws(CaseError) in
      try Self.load(connection)
    }
    (self.writer, self.connection, settings, self.threads) = (writer, connection, writer.settings, threads)
    (self.corpus, self.coMentions, self.generation) = (corpus, coMentions, generation)
    becoming = IDBecoming(corpus.index, coMentions.index)
  }

  private static func load(_ connection: Connection) throws(CaseError) -> (SettledCorpus, CoMentionGraph, Int) {
    let corpus = try connection.settledCorpus()
    return (corpus, try connection.coMentions(of: corpus), try connection.generation())
  }

  /// Takes up what other programs have written.
  ///
  /// - Returns: Whether anything had changed.
  public func refresh() throws(CaseError) -> Bool {
    try connection.snapshot { () throws(CaseError) in try takeUp() }
  }

  private func takeUp() throws(CaseError) -> Bool {
    guard try connection.generation() != generation else { return false }
    (corpus, coMentions, generation) = try Self.load(connection)
    becoming = IDBecoming(corpus.index, coMentions.index)
    return true
  }

  // MARK: Decisions

  /// All decisions with those that were taken back, in the order in which they were made, and what became of each.
  public func decisions() throws(CaseError) -> [CaseDecision] { try connection.allDecisions() }

  /// Keeps decisions, and follows them together with those that were made before.
  ///
  /// - Parameters:
  ///   - lines: What was decided, whatever their numbers; what the case has already is kept once.
  ///   - origin: Who said it, or the file it stands in.
  ///   - date: When, in ISO 8601.
  ///   - isWhole: Whether all are left out where one of them is refused. The default is false: they are kept, as documents may come
  ///     for which they hold.
  /// - Returns: What became of the new ones, by the numbers that they have now.
  /// - Throws: A ``DecisionError`` where they contradict one another or those before, ``RefusedDecisions`` where one is refused that may
  ///   not be, a ``CaseError`` where they can't be kept.
  public func decide(
    _ lines: [Decisions.Line], origin: String, at date: String, refusing isWhole: Bool = false
  ) throws -> [DecisionOutcome] {
    let new = try NewDecisions(lines, to: connection.allDecisions()).lines
    guard !new.isEmpty else { return [] }
    let numbers = Set(new.map(\.number))
    var refused: [DecisionOutcome] = []
    do {
      try follow { () throws(CaseError) in
        try connection.insert(new, origin: { _ in origin }, at: date)
      } checking: { index throws(CaseError) in
        let outcomes = index.decisionOutcomes.filter { numbers.contains($0.line.number) }
        guard isWhole, outcomes.contains(where: \.isRefused) else { return }
        refused = outcomes
        throw CaseError(.failed, connection.path, "decisions were refused")
      }
    } catch {
      throw refused.isEmpty ? error : RefusedDecisions(outcomes: refused)
    }
    return coMentions.index.decisionOutcomes.filter { numbers.contains($0.line.number) }
  }

  /// Takes decisions back. They stay on record; what they did is undone.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the decisions.
  ///   - date: When that was said, in ISO 8601.
  /// - Throws: Where there is no such decision, or where it is taken back already.
  public func undo(_ numbers: [Int], at date: String) throws(CaseError) {
    try follow { () throws(CaseError) in
      try connection.checkUndoing(numbers)
      try connection.undo(numbers, at: date)
    }
  }

  private func follow(
    _ change: () throws(CaseError) -> Void, checking check: (EntityIndex) throws(CaseError) -> Void = { _ in }
  ) throws(CaseError) {
    let (graph, generation) = try connection.transaction { () throws(CaseError) in
      _ = try takeUp()
      try change()
      return (try writer.follow(corpus, threads: threads, checking: check), try connection.generation())
    }
    (coMentions, self.generation) = (graph, generation)
    becoming = IDBecoming(corpus.index, graph.index)
  }

  /// The id that an entity has now that had another one before something was decided; nil where nobody has it any more.
  public func currentID(of id: Entity.ID) -> Entity.ID? { becoming.currentID(of: id) }

  // MARK: Marks

  /// The stars and notes of entities and ties that are there, under the ids that they have now.
  ///
  /// A mark belongs to an entity whatever becomes of its name; those of two that were made one are joined.
  public func marks() throws(CaseError) -> [CaseMark] {
    var order: [CaseMark.Subject] = []
    var marks: [CaseMark.Subject: CaseMark] = [:]
    for stored in try connection.marks() {
      let mark = stored.on(stored.subject.mapped { becoming.currentID(of: $0) ?? $0 })
      if let known = marks[mark.subject] {
        marks[mark.subject] = known.joined(with: mark)
      } else {
        order.append(mark.subject)
        marks[mark.subject] = mark
      }
    }
    return order.compactMap { marks[$0] }
  }

  /// Keeps a mark in place of the one that was there; one without star and note is taken away.
  public func keep(_ mark: CaseMark) throws(CaseError) {
    try connection.transaction { () throws(CaseError) in
      for stored in try connection.marks()
      where stored.subject.mapped({ becoming.currentID(of: $0) ?? $0 }) == mark.subject {
        try connection.delete(markOn: stored.subject)
      }
      try connection.keep(mark.on(mark.subject.mapped(becoming.firstID)))
    }
  }

  // MARK: Views

  /// The views that were saved, in the order of their names.
  public func views() throws(CaseError) -> [CaseView] { try connection.views() }

  /// The view of a name; nil where there is none.
  public func view(named name: String) throws(CaseError) -> CaseView? { try connection.view(named: name) }

  /// Keeps a view in place of the one of its name.
  public func keep(_ view: CaseView) throws(CaseError) { try connection.keep(view) }

  /// Takes a view away; false where there is none.
  public func delete(viewNamed name: String) throws(CaseError) -> Bool { try connection.delete(viewNamed: name) }

  /// The layouts of which positions are kept, in the order of their names.
  public func layouts() throws(CaseError) -> [String] { try connection.layouts() }

  /// Where nodes stand in a layout, in the order of their ids.
  public func positions(inLayout layout: String) throws(CaseError) -> [CasePosition] {
    try connection.positions(inLayout: layout)
  }

  /// Keeps where nodes stand in a layout; the others stay where they were.
  public func keep(_ positions: [CasePosition], inLayout layout: String) throws(CaseError) {
    try connection.transaction { () throws(CaseError) in try connection.keep(positions, inLayout: layout) }
  }

  /// Forgets a layout.
  public func delete(layout: String) throws(CaseError) { try connection.delete(layout: layout) }
}

/// Decisions that were left out, as one of them was refused.
public struct RefusedDecisions: Error, Sendable {
  /// What became of each of them.
  public let outcomes: [DecisionOutcome]
}
