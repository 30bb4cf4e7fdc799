public import ComentionKit
internal import Primitives

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
  private let threads: Int
  private var corpus: SettledCorpus
  private var ground: DecisionGround
  private var becoming: IDBecoming

  /// How often the corpus, or what was decided of it, has changed: another number where anything may look otherwise.
  public private(set) var generation: Int

  /// Who is mentioned with whom under the default options, with the decisions that hold.
  public private(set) var coMentions: CoMentionGraph

  /// What was begun with the state as it is, while that was written; nil where nothing was, as others wrote it.
  public private(set) var preparation: (any Sendable)?
  private var preparing: (@Sendable (_ next: ComingState) -> any Sendable)?

  /// Sets what is to be begun with each state that follows from a decision before it is written, so that who works on it need not wait
  /// for the disk. It is for nothing where the state can't be written.
  ///
  /// - Parameter begin: Begins it, and returns at once with what ``preparation`` is to be.
  public func prepare(_ begin: @escaping @Sendable (_ next: ComingState) -> any Sendable) {
    preparing = begin
  }

  /// How the documents of the case are read.
  public nonisolated let settings: CaseSettings

  /// Opens a case and takes all of it up.
  ///
  /// - Parameters:
  ///   - path: The case.
  ///   - threads: How many threads work on what is decided.
  /// - Throws: Where the case can't be opened or read.
  /// - Complexity: O(*n*) in the size of the case.
  public init(opening path: String, threads: Int = 1) throws(CaseError) {
    let writer = try CaseWriter(opening: path)
    let connection = writer.connection
    let all = try connection.snapshot { () throws(CaseError) in try Loaded(connection, threads: threads) }
    (self.connection, settings, self.threads) = (connection, writer.settings, threads)
    (corpus, coMentions, ground, becoming) = (all.corpus, all.coMentions, all.ground, all.becoming)
    generation = all.generation
  }

  /// What is taken up of a case.
  private struct Loaded {
    let corpus: SettledCorpus
    let coMentions: CoMentionGraph
    let ground: DecisionGround
    let becoming: IDBecoming
    let generation: Int

    init(_ connection: Connection, threads: Int) throws(CaseError) {
      let (corpus, stored) = try connection.corpusAndGraph(threads: threads)
      self.corpus = corpus
      ground = DecisionGround(corpus.index)
      coMentions = try connection.coMentions(of: corpus, ground.applying(connection.decided()), stored)
      becoming = IDBecoming(corpus.index, coMentions.index)
      generation = try connection.generation()
    }
  }

  /// Takes up what other programs have written.
  ///
  /// - Throws: Where the case can't be read.
  /// - Returns: Whether anything had changed.
  public func refresh() throws(CaseError) -> Bool {
    try connection.snapshot { () throws(CaseError) in try takeUp() }
  }

  private func takeUp() throws(CaseError) -> Bool {
    guard try connection.generation() != generation else { return false }
    let all = try Loaded(connection, threads: threads)
    (corpus, coMentions, ground, becoming) = (all.corpus, all.coMentions, all.ground, all.becoming)
    (generation, preparation) = (all.generation, nil)
    return true
  }

  // MARK: Decisions

  /// All decisions with those that were taken back, in the order in which they were made, and what became of each.
  ///
  /// - Throws: Where the case can't be read.
  public func decisions() throws(CaseError) -> [CaseDecision] { try connection.allDecisions() }

  /// Keeps decisions, and follows them together with those that were made before.
  ///
  /// - Parameters:
  ///   - lines: What was decided, whatever their numbers; what the case has already is kept once.
  ///   - origin: Who said it, or the file it stands in.
  ///   - date: When, in ISO 8601.
  ///   - keepsRefused: Whether the lines are kept though some of them are refused: documents may come for which they hold.
  /// - Returns: What became of the new ones, by the numbers that they have now; or would have, where one is refused and none is kept.
  /// - Throws: A `DecisionError` where they contradict one another or those before, a ``CaseError`` where they can't be kept.
  public func decide(
    _ lines: [Decisions.Line], origin: String, at date: String, keepsRefused: Bool = true
  ) throws -> [DecisionOutcome] {
    do {
      var numbers: Set<Int> = []
      try follow {
        let new = try NewDecisions(lines, to: connection.allDecisions()).lines
        numbers = Set(new.map(\.number))
        try connection.insert(new, origin: { _ in origin }, at: date)
        return !new.isEmpty
      } unless: { index in
        let outcomes = index.decisionOutcomes.filter { numbers.contains($0.line.number) }
        if !keepsRefused, outcomes.contains(where: \.isRefused) { throw Refusal(outcomes: outcomes) }
      }
      return coMentions.index.decisionOutcomes.filter { numbers.contains($0.line.number) }
    } catch let refusal as Refusal {
      return refusal.outcomes
    }
  }

  private struct Refusal: Error {
    var outcomes: [DecisionOutcome]
  }

  /// Takes decisions back. They stay on record; what they did is undone.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the decisions.
  ///   - date: When that was said, in ISO 8601.
  /// - Throws: Where there is no such decision, or where it is taken back already.
  public func undo(_ numbers: [Int], at date: String) throws {
    try follow {
      try connection.checkUndoing(numbers)
      try connection.undo(numbers, at: date)
      return !numbers.isEmpty
    }
  }

  /// Changes the decisions and writes what follows, or leaves everything as it is.
  ///
  /// - Parameters:
  ///   - change: Changes them; false where there is nothing to change.
  ///   - check: Throws where what follows is not to be.
  /// - Throws: What they throw, and where the case can't be written.
  private func follow(
    _ change: () throws -> Bool, unless check: (EntityIndex) throws -> Void = { _ in }
  ) throws {
    try connection.execute("BEGIN IMMEDIATE")
    do {
      _ = try takeUp()
      guard try change() else {
        try connection.execute("COMMIT")
        return
      }
      let decided = ground.applying(try connection.decided())
      try check(decided)
      let coming = try coming(decided)
      try connection.write(coming.coMentions, of: corpus, past: PastCorpus(), since: coMentions, threads: threads)
      try connection.execute("COMMIT")
      (coMentions, preparation, becoming) = (coming.coMentions, coming.preparation, coming.becoming)
      generation = try connection.generation()
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// The graph with what is decided, and what is begun with it; side by side with it the counts of terms are written, which need no graph.
  private func coming(
    _ decided: EntityIndex
  ) throws(CaseError) -> (coMentions: CoMentionGraph, becoming: IDBecoming, preparation: (any Sendable)?) {
    let (corpus, former, generation, threads, preparing) = (corpus, coMentions, generation, threads, preparing)
    // One side alone uses it.
    nonisolated(unsafe) let connection = connection
    let (coming, failure) = Blocks.sideBySide(threads: threads) {
      let graph = former.updated(to: decided, threads: threads)
      let becoming = IDBecoming(corpus.index, graph.index)
      let next = preparing?(ComingState(coMentions: graph, generation: generation + 1, becoming: becoming))
      return (coMentions: graph, becoming: becoming, preparation: next)
    } _: {
      CaseError.of { () throws(CaseError) in
        try connection.writeTerms(of: decided, corpus, since: former.index, threads: threads)
      }
    }
    if let failure { throw failure }
    return coming
  }

  /// The id that an entity has now that had another one before something was decided; nil where nobody has it any more.
  public func currentID(of id: Entity.ID) -> Entity.ID? { becoming.currentID(of: id) }

  /// The ids that entities have now of some that had other ones before something was decided.
  ///
  /// - Parameter ids: Ids of any time.
  /// - Returns: The ids of today of those that are another one now; who is gone is left out.
  /// - Complexity: O(*n*) for *n* ids.
  public func successors(of ids: [Entity.ID]) -> [Entity.ID: Entity.ID] { becoming.successors(of: ids) }

  // MARK: Marks

  /// The stars and notes of entities and ties that are there, under the ids that they have now.
  ///
  /// A mark belongs to an entity whatever becomes of its name; those of two that were made one are joined.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* marks.
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
  ///
  /// - Throws: Where the case can't be written.
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
  ///
  /// - Throws: Where the case can't be read.
  public func views() throws(CaseError) -> [CaseView] { try connection.views() }

  /// The view of a name; nil where there is none.
  ///
  /// - Throws: Where the case can't be read.
  public func view(named name: String) throws(CaseError) -> CaseView? { try connection.view(named: name) }

  /// Keeps a view in place of the one of its name.
  ///
  /// - Throws: Where the case can't be written.
  public func keep(_ view: CaseView) throws(CaseError) { try connection.keep(view) }

  /// Takes a view away; false where there is none.
  ///
  /// - Throws: Where the case can't be written.
  public func delete(viewNamed name: String) throws(CaseError) -> Bool { try connection.delete(viewNamed: name) }

  /// The layouts of which positions are kept, in the order of their names.
  ///
  /// - Throws: Where the case can't be read.
  public func layouts() throws(CaseError) -> [String] { try connection.layouts() }

  /// Where nodes stand in a layout, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* positions of the layout.
  public func positions(inLayout layout: String) throws(CaseError) -> [CasePosition] {
    try connection.positions(inLayout: layout)
  }

  /// Keeps where nodes stand in a layout; the others stay where they were.
  ///
  /// - Throws: Where the case can't be written.
  public func keep(_ positions: [CasePosition], inLayout layout: String) throws(CaseError) {
    try connection.transaction { () throws(CaseError) in try connection.keep(positions, inLayout: layout) }
  }

  /// Forgets a layout.
  ///
  /// - Throws: Where the case can't be written.
  public func delete(layout: String) throws(CaseError) { try connection.delete(layout: layout) }
}
