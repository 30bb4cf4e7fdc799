internal import CaseStore
internal import ComentionKit
public import GraphDrawing

/// A case that is served: held in memory, asked by many, changed by one after another.
public actor CaseSession {
  /// What is served, and how.
  public struct Options: Sendable {
    /// A heading for the page; empty for the usual one.
    public var title = ""
    /// The most nodes that the page shows. The default is 2,000.
    public var top = 2_000
    /// The most ties among them: of more a page takes long to load, and a correction long to be shown; so where there are more,
    /// fewer nodes are shown. The default is 100,000.
    public var mostTies = 100_000
    /// How many threads work on a correction.
    public var threads = 1
    /// Where layouts are computed.
    public var layout = LayoutProcess.inProcess
    /// The path of the answers, as the page asks for them.
    var base = ""

    /// The defaults.
    public init() {}
  }

  /// The layout of the page in the case.
  private static let layoutName = "page"

  nonisolated let path: String
  nonisolated let options: Options
  let open: OpenCase
  /// The case as it is; replaced as a whole.
  private(set) var live: LiveCase
  /// What was put off, until the server ends.
  private var later: Set<[String]> = []
  private var known: KnownPlaces
  private typealias Doubts = (generation: Int, documents: Int, queue: Task<ReviewQueue, Never>)
  /// The doubts that were found last, and in which state.
  private var queue: Doubts?
  /// What tells what names and ties are about.
  var keywords: SessionKeywords
  /// What changes the case goes on behind this.
  private var last: Task<Void, Never>?

  /// Opens a case and takes all of it up.
  ///
  /// - Throws: Why it can't be opened, or its graph not be laid out.
  init(opening path: String, _ options: Options) async throws {
    (self.path, self.options) = (path, options)
    let open = try OpenCase(opening: path, threads: options.threads)
    let saved = try await open.positions(inLayout: Self.layoutName)
    var known = KnownPlaces(
      Dictionary(uniqueKeysWithValues: saved.map { ($0.entity, NodePlace(x: $0.x, y: $0.y)) }))
    known.follow(await open.successors(of: Array(known.places.keys)))
    let state = await open.state
    let live = try LiveCase(state.coMentions, generation: state.generation, known: known, options)
    (self.open, self.live) = (open, live)
    self.known = try await Self.keeping(live, known, in: open)
    // Who opens a case will want to see what is doubtful.
    queue = Self.begunQueue(of: live)
    keywords = SessionKeywords(of: live, threads: options.threads)
    await prepareNext()
  }

  /// Keeps where the shown nodes stand, where that is not in the case yet, and gives all places.
  private static func keeping(
    _ live: LiveCase, _ known: KnownPlaces, in open: OpenCase
  ) async throws -> KnownPlaces {
    var all = known
    let ids = live.shown.map { live.graph.nodeIDs[$0] }
    let new = zip(ids, live.places).filter { known.places[$0.0] != $0.1 }
    all.add(ids, live.places)
    if !new.isEmpty {
      try await open.keep(new.map { CasePosition(entity: $0.0, x: $0.1.x, y: $0.1.y) }, inLayout: layoutName)
    }
    return all
  }

  // MARK: Changes

  /// Does what changes the case after all that was begun before; a client that goes away breaks nothing off.
  func inTurn<Result: Sendable>(_ body: @Sendable @escaping () async throws -> Result) async throws -> Result {
    let before = last
    let task = Task {
      await before?.value
      return try await body()
    }
    last = Task { _ = try? await task.value }
    return try await task.value
  }

  /// Takes up what other programs wrote.
  func refresh() async throws {
    if try await open.refresh() { try await renew() }
  }

  /// Makes answers out of the case as it is now.
  func renew() async throws {
    known.follow(await open.successors(of: Array(known.places.keys)))
    let state = await open.state
    let live =
      if let begun = state.begun { try await begun.value } else {
        try await made(state.coMentions, state.generation, known)
      }
    guard live.generation >= self.live.generation else { return }
    self.live = live
    keywords.follow(live)
    known = try await Self.keeping(live, known, in: open)
    await prepareNext()
  }

  /// Has answers made of the next state while that is written.
  private func prepareNext() async {
    let (options, known, live) = (options, known, live)
    await open.prepare { next in
      Task.detached {
        try await LongWork.run {
          var known = known
          known.follow(next.successors(of: Array(known.places.keys)))
          return try LiveCase(next.coMentions, generation: next.generation, known: known, options, after: live)
        }
      }
    }
  }

  /// Off the actor, which goes on to answer meanwhile.
  private nonisolated func made(
    _ coMentions: CoMentionGraph, _ generation: Int, _ known: KnownPlaces
  ) async throws -> LiveCase {
    try await LongWork.run { [options] in
      try LiveCase(coMentions, generation: generation, known: known, options)
    }
  }

  // MARK: Review

  /// How many decisions may be made until doubts are looked for anew.
  private static let decisionsUntilReview = 25

  /// The doubts of the case. They are looked for once, and anew, in the background, when documents have come or much has been decided.
  func reviewQueue() async -> ReviewQueue {
    let former = queue
    if let former, live.generation - former.generation < Self.decisionsUntilReview,
      former.documents == live.coMentions.index.documents.count
    {
      return await former.queue.value
    }
    let next = Self.begunQueue(of: live)
    queue = next
    return await (former ?? next).queue.value
  }

  private static func begunQueue(of live: LiveCase) -> Doubts {
    let index = live.coMentions.index
    return (live.generation, index.documents.count, LongWork.beginLater { ReviewQueue(of: index) })
  }

  /// The questions that were put off.
  var putOff: Set<[String]> { later }

  /// Puts a question off.
  func putOff(_ line: Decisions.Line) { later.insert(line.fields) }
}

extension OpenCase {
  /// The graph, the number of the state that it is of, and what was begun with it.
  fileprivate var state: (coMentions: CoMentionGraph, generation: Int, begun: Task<LiveCase, any Error>?) {
    (coMentions, generation, preparation as? Task<LiveCase, any Error>)
  }
}
