import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

/// A case that is held open and corrected.
@Suite struct OpenCaseTests {
  private let work: Workdir
  private let path: String

  init() async throws {
    work = try Workdir()
    path = work["case.comention"]
    try work.write("Ada Obi met Lena Falk in Oslo.\n\nLena Falk knew Jonas Weir.\n", to: "in/a.txt")
    try work.write("Jonas Weir saw Ada Obi. It rained.\n", to: "in/b.txt")
    let maker = try CaseWriter.create(at: path)
    _ = try await maker.add([work["in"]], finding: SmallCorpus.finder)
    try maker.finish()
  }

  private static let now = "2024-05-06T07:08:09Z"

  private func line(_ text: String) throws -> [Decisions.Line] { try Decisions(parsing: text).lines }

  @Test func decisionsAreFollowedKeptAndTakenBack() async throws {
    let before = try SmallCorpus.ofCase(at: path)
    let open = try OpenCase(opening: path)
    let outcomes = try await open.decide(
      try line("rename\tAda Obi\tAda B. Obi\nsame\tLena Falk\tJonas Weir\nignore\tnobody\n"), origin: "browser",
      at: Self.now)
    #expect(outcomes.map(\.line.number) == [1, 2, 3])
    #expect(outcomes.map { CaseDecision.Effect.of($0) } == [.followed, .refused, .idle])
    let all = try await open.decisions()
    #expect(all.map(\.effect) == [.followed, .refused, .idle])
    #expect(all[1].reason.contains("different full names") && all[0].reason.isEmpty && all[0].origin == "browser")
    #expect(await open.coMentions.graph.nodeIDs.contains("p:ada-b-obi"))
    #expect(try CaseReader(opening: path).graph().nodeIDs.contains("p:ada-b-obi"))
    #expect(try await open.decide(try line("ignore\tnobody"), origin: "browser", at: Self.now).isEmpty, "kept once")
    await #expect(throws: DecisionError.self) {
      try await open.decide(try line("rename\tAda Obi\tAda C. Obi"), origin: "browser", at: Self.now)
    }
    try await open.undo([1, 2], at: Self.now)
    #expect(try await open.decisions().map(\.effect) == [.undone, .undone, .idle])
    #expect(try await open.decisions()[0].undoneAt == Self.now)
    #expect(try SmallCorpus.ofCase(at: path) == before)
    await #expect(throws: CaseError.self) { try await open.undo([1], at: Self.now) }
    await #expect(throws: CaseError.self) { try await open.undo([4], at: Self.now) }
    let again = try await open.decide(try line("rename\tAda Obi\tAda C. Obi"), origin: "browser", at: Self.now)
    #expect(again.map(\.line.number) == [4] && again[0].obstacle == nil)
    #expect(try CaseReader(opening: path).status().undoneDecisions == 2)
  }

  @Test func whatOthersWriteIsTakenUp() async throws {
    let open = try OpenCase(opening: path)
    #expect(try await open.refresh() == false)
    try work.write("Lena Falk met Ada Obi in Kisumu.\n", to: "in/c.txt")
    _ = try await CaseWriter(opening: path).add([work["in"]], finding: SmallCorpus.finder)
    _ = try await open.decide(try line("retype\tl:oslo\torganization"), origin: "browser", at: Self.now)
    #expect(await open.coMentions.index.documents.count == 3)
    #expect(try await open.refresh() == false)
    let kept = try CaseReader(opening: path).coMentions()
    #expect(await open.coMentions.graph == kept.graph)
  }

  /// What was begun with a state: its number, and who is in it.
  private struct Begun: Sendable {
    var generation: Int
    var ids: [String]
  }

  @Test func whatFollowsOfADecisionIsBegunWhileItIsWritten() async throws {
    let open = try OpenCase(opening: path)
    await open.prepare { Begun(generation: $0.generation, ids: $0.coMentions.graph.nodeIDs) }
    #expect(await open.preparation == nil)
    _ = try await open.decide(try line("rename\tAda Obi\tAda B. Obi"), origin: "browser", at: Self.now)
    let begun = try #require(await open.preparation as? Begun)
    let (generation, ids) = (await open.generation, await open.coMentions.graph.nodeIDs)
    #expect(begun.generation == generation && begun.ids == ids)
    // What is refused is not begun.
    _ = try await open.decide(
      try line("same\tLena Falk\tJonas Weir"), origin: "browser", at: Self.now, keepsRefused: false)
    let still = try #require(await open.preparation as? Begun)
    #expect(still.generation == begun.generation)
    try await open.undo([1], at: Self.now)
    let undone = try #require(await open.preparation as? Begun)
    #expect(undone.ids.contains("p:ada-obi"))
    try work.write("Lena Falk met Ada Obi in Kisumu.\n", to: "in/c.txt")
    _ = try await CaseWriter(opening: path).add([work["in"]], finding: SmallCorpus.finder)
    #expect(try await open.refresh())
    #expect(await open.preparation == nil, "others wrote it")
  }

  @Test func marksStayWithWhoTheyAreOn() async throws {
    let open = try OpenCase(opening: path)
    try await open.keep(CaseMark(.entity("p:ada-obi"), isStarred: true, note: "who?", changedAt: Self.now))
    try await open.keep(CaseMark(.tie("p:lena-falk", "p:ada-obi"), note: "since when", changedAt: Self.now))
    #expect(try await open.marks().map(\.subject) == [.entity("p:ada-obi"), .tie("p:ada-obi", "p:lena-falk")])
    _ = try await open.decide(try line("rename\tAda Obi\tZoe Obi"), origin: "browser", at: Self.now)
    #expect(try await open.marks().map(\.subject) == [.entity("p:zoe-obi"), .tie("p:lena-falk", "p:zoe-obi")])
    try await open.keep(CaseMark(.entity("p:zoe-obi"), note: "herself", changedAt: Self.now))
    try await open.undo([1], at: Self.now)
    let marks = try await open.marks()
    #expect(marks.map(\.subject) == [.entity("p:ada-obi"), .tie("p:ada-obi", "p:lena-falk")])
    #expect(marks[0].note == "herself" && !marks[0].isStarred)
    try await open.keep(CaseMark(.entity("p:jonas-weir"), isStarred: true, note: "he", changedAt: Self.now))
    _ = try await open.decide(try line("same!\tp:ada-obi\tp:jonas-weir"), origin: "browser", at: Self.now)
    let joined = try await open.marks().first { if case .entity = $0.subject { true } else { false } }
    #expect(joined?.isStarred == true && joined?.note == "herself\nhe")
    try await open.keep(CaseMark(try #require(joined).subject, changedAt: Self.now))
    #expect(try await open.marks().count == 1, "what has neither star nor note is gone")
    // Documents come and go, marks stay.
    _ = try await CaseWriter(opening: path).remove(["a.txt"], finding: SmallCorpus.finder)
    #expect(try CaseReader(opening: path).marks().count == 1)
  }

  @Test func viewsAndPositionsAreKeptByName() async throws {
    let open = try OpenCase(opening: path)
    try await open.keep(CaseView(name: "b", content: "{}", savedAt: Self.now))
    try await open.keep(CaseView(name: "a", content: "[1]", savedAt: Self.now))
    try await open.keep(CaseView(name: "b", content: "[2]", savedAt: Self.now))
    #expect(try await open.views().map(\.content) == ["[1]", "[2]"])
    #expect(try await open.view(named: "c") == nil)
    #expect(try await open.delete(viewNamed: "a") == true)
    #expect(try await open.delete(viewNamed: "a") == false)
    #expect(try CaseReader(opening: path).views().map(\.name) == ["b"])
    let first = [CasePosition(entity: "p:x", x: 1.5, y: -2), CasePosition(entity: "p:a", x: 0, y: 0)]
    try await open.keep(first, inLayout: "main")
    try await open.keep([CasePosition(entity: "p:x", x: 7, y: 8)], inLayout: "main")
    #expect(
      try CaseReader(opening: path).positions(inLayout: "main") == [
        CasePosition(entity: "p:a", x: 0, y: 0), CasePosition(entity: "p:x", x: 7, y: 8),
      ])
    #expect(try await open.layouts() == ["main"])
    try await open.delete(layout: "main")
    #expect(try await open.positions(inLayout: "main").isEmpty)
  }
}
