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

  @Test("any sequence of adding, changing, removing and deciding", arguments: 0..<12) func anySequence(
    seed: UInt64
  ) async throws {
    var corpus = try SmallCorpus(seed: seed)
    for _ in 0..<4 { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    var history = ["index"]
    var decisions: [Decisions.Line] = []
    try await expectFresh(corpus, decisions, history)
    for _ in 0..<10 {
      let writer = try CaseWriter(opening: corpus.path)
      switch corpus.number(5) {
      case 0, 1:
        for _ in 0...corpus.number(3) { try corpus.addFile() }
        history.append("add")
        _ = try await writer.add(corpus.folders, finding: SmallCorpus.finder)
      case 2:
        try corpus.changeFile()
        history.append("change")
        // What changed is found without being named.
        _ = try await writer.add([], finding: SmallCorpus.finder)
      case 3:
        guard let path = try corpus.deleteFile() else { continue }
        history.append("remove \(path.dropFirst(corpus.work.path.count))")
        _ = try await writer.remove([path], finding: SmallCorpus.finder)
      default:
        let decision = try corpus.decision()
        history.append("decide \(decision.lines.map(\.name))")
        do {
          let count = try writer.decide(decision, origin: "d.tsv", at: "2024-05-06T07:08:09Z")
          for var line in decision.lines.prefix(count) {
            line.number = decisions.count + 1
            decisions.append(line)
          }
        } catch is DecisionError {
          history.append("(contradicts)")
        }
      }
      try await expectFresh(corpus, decisions, history)
    }
    #expect(try CaseReader(opening: corpus.path).integrityProblems().isEmpty)
    #expect(try CaseReader(opening: corpus.path).decisions().count == decisions.count)
  }

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
