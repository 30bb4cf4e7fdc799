import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

/// Whatever was done to a case, it holds what a fresh run makes of the documents in it.
@Suite struct AsIfFromScratchTests {
  private func expectFresh(_ corpus: SmallCorpus, _ decisions: [Decisions.Line], _ history: [String]) async throws {
    let fresh = try await corpus.fresh(decisions)
    let kept = try corpus.ofCase()
    for (name, bytes) in fresh {
      #expect(kept[name] == bytes, "\(name) after \(history.joined(separator: ", "))")
    }
  }

  @Test("any sequence of adding, changing, removing, deciding and taking back", arguments: 0..<12) func anySequence(
    seed: UInt64
  ) async throws {
    var corpus = try SmallCorpus(seed: seed)
    // Many documents that few changes concern, or few.
    for _ in 0..<(seed % 3 == 0 ? 40 : 4) { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    var history = ["index"]
    try await expectFresh(corpus, [], history)
    let open = try OpenCase(opening: corpus.path, threads: 2)
    var count = 0
    for _ in 0..<12 {
      let writer = try CaseWriter(opening: corpus.path)
      switch corpus.number(7) {
      case 0, 1:
        for _ in 0...corpus.number(3) { try corpus.addFile() }
        history.append("add")
        _ = try await writer.add(corpus.folders, finding: SmallCorpus.finder, threads: 2)
      case 2:
        try corpus.changeFile()
        history.append("change")
        // What changed is found without being named.
        _ = try await writer.add([], finding: SmallCorpus.finder)
      case 3:
        guard let path = try corpus.deleteFile() else { continue }
        history.append("remove \(path.dropFirst(corpus.work.path.count))")
        _ = try await writer.remove([path], finding: SmallCorpus.finder)
      case 4:
        let holding = try await open.decisions().filter { $0.undoneAt == nil }.map(\.line.number)
        guard !holding.isEmpty else { continue }
        let number = holding[corpus.number(holding.count)]
        history.append("undo \(number)")
        if corpus.number(2) == 0 {
          try writer.undo([number], at: Self.now)
        } else {
          try await open.undo([number], at: Self.now)
        }
      case 5:
        let decision = try corpus.decision()
        history.append("decide \(decision.lines.map(\.name)) in an open case")
        do {
          count += try await open.decide(decision.lines, origin: "test", at: Self.now).count
          let kept = try CaseReader(opening: corpus.path).coMentions()
          #expect(await open.coMentions.graph == kept.graph)
        } catch is DecisionError {
          history.append("(contradicts)")
        }
      default:
        let decision = try corpus.decision()
        history.append("decide \(decision.lines.map(\.name))")
        do {
          count += try writer.decide(decision, origin: "d.tsv", at: Self.now)
        } catch is DecisionError {
          history.append("(contradicts)")
        }
      }
      let decisions = try CaseReader(opening: corpus.path).decisions().map(\.line)
      try await expectFresh(corpus, decisions, history)
    }
    #expect(try CaseReader(opening: corpus.path).integrityProblems().isEmpty)
    #expect(try CaseReader(opening: corpus.path).allDecisions().count == count, "none is forgotten")
  }

  private static let now = "2024-05-06T07:08:09Z"

  @Test func whatDidNotChangeIsNotReadAgain() async throws {
    var corpus = try SmallCorpus(seed: 7)
    for _ in 0..<6 { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    let first = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    #expect(Set(first.paths) == Set(corpus.files.map { corpus.work[$0] }))
    let again = try await CaseWriter(opening: corpus.path).add(corpus.folders, finding: SmallCorpus.finder)
    #expect(again.paths.isEmpty && again.extractedCount == 0 && again.unchanged == first.added.count)
    // Another time, the same bytes.
    let file = corpus.work[corpus.files[0]]
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 5)], ofItemAtPath: file)
    let touched = try await CaseWriter(opening: corpus.path).add([], finding: SmallCorpus.finder)
    #expect(touched.paths.isEmpty && touched.extractedCount == 0)
    let other = CaseWriter.Finder(EntityExtractor(tagger: RuleTagger()), name: "other rules")
    let anew = try await CaseWriter(opening: corpus.path).add([], finding: other)
    #expect(anew.paths.isEmpty && anew.extractedCount == first.added.count, "another finder looks anew")
  }

  @Test func whatVanishedStaysUntilItIsRemoved() async throws {
    var corpus = try SmallCorpus(seed: 3)
    for _ in 0..<6 { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    let before = try corpus.ofCase()
    let path = try #require(try corpus.deleteFile())
    let addition = try await CaseWriter(opening: corpus.path).add(corpus.folders, finding: SmallCorpus.finder)
    #expect(addition.vanished == [path])
    #expect(try corpus.ofCase() == before)
    #expect(try CaseReader(opening: corpus.path).status().vanished == [path])
    _ = try await CaseWriter(opening: corpus.path).remove([path], finding: SmallCorpus.finder)
    try await expectFresh(corpus, [], ["remove"])
    await #expect(throws: CaseError.self) {
      try await CaseWriter(opening: corpus.path).remove([path], finding: SmallCorpus.finder)
    }
  }
}
