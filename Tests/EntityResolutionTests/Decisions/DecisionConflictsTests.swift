import Testing

@testable import EntityResolution

@Suite struct DecisionConflictsTests {
  private func line(
    _ number: Int, _ verb: Decisions.Verb, _ name: String, _ value: String = "", in document: String? = nil
  ) -> Decisions.Line {
    Decisions.Line(number: number, verb: verb, name: name, value: value, document: document)
  }

  private func problems(_ lines: Decisions.Line...) -> [String] { DecisionConflicts(lines).problems.map(\.description) }

  /// A is C by lines 1 and 2, and by the longer way 3, 4 and 5, which is not told.
  @Test func theShortestChainIsNamed() {
    let found = problems(
      line(1, .same, "A", "B"), line(2, .alias, "B", "C"), line(3, .same, "A", "D"), line(4, .same, "D", "E"),
      line(5, .same, "E", "C"), line(6, .notSame, "C", "A"))
    #expect(found == ["lines 1, 2 and 6: “C” and “A” are said to be the same and not the same"])
  }

  @Test func spellingsAreOneName() {
    #expect(
      problems(line(1, .same, "KIM JONG-UN", "Un"), line(2, .notSame, "un", "Kim Jong Un"))
        == ["lines 1 and 2: “un” and “Kim Jong Un” are said to be the same and not the same"])
  }

  @Test func aLineForOneDocumentMeetsThoseForAll() {
    let everywhere = line(1, .same, "A", "B")
    #expect(problems(everywhere, line(2, .notSame, "A", "B", in: "1.txt")).count == 1)
    #expect(problems(line(1, .same, "A", "B", in: "1.txt"), line(2, .notSame, "A", "B", in: "2.txt")).isEmpty)
  }

  /// A contradiction that holds in all documents is told once, however many have lines of their own.
  @Test func eachIsToldOnce() {
    let found = problems(
      line(1, .same, "A", "B"), line(2, .notSame, "A", "B"), line(3, .ignore, "X", in: "1.txt"),
      line(4, .ignore, "Y", in: "2.txt"))
    #expect(found.count == 1)
  }

  @Test func twoValuesForOneName() {
    #expect(
      problems(line(1, .retype, "A", "person"), line(2, .retype, "a", "place"))
        == ["lines 1 and 2: “A” is to be “person” and “place”"])
    #expect(problems(line(1, .retype, "A", "person"), line(2, .retype, "a", "person")).isEmpty)
    // A document may say otherwise than the corpus.
    #expect(problems(line(1, .retype, "A", "person"), line(2, .retype, "A", "place", in: "1.txt")).isEmpty)
    #expect(
      problems(line(1, .alias, "A", "B"), line(2, .alias, "A", "C")) == ["lines 1 and 2: “A” is to be “B” and “C”"])
  }

  /// Names belong to entities, types to letters.
  @Test func namesOfOneEntity() {
    let same = line(1, .same, "A", "B")
    #expect(
      problems(same, line(2, .rename, "A", "X"), line(3, .rename, "B", "Y"))
        == ["lines 2 and 3: “A” is to be “X” and “Y”"])
    #expect(problems(same, line(2, .retype, "A", "person"), line(3, .retype, "B", "place")).isEmpty)
  }

  @Test func anIgnoredNameIsOfNoUse() {
    #expect(
      problems(line(1, .ignore, "A"), line(2, .same, "B", "a"))
        == ["lines 1 and 2: “a” is ignored and used in another decision"])
    #expect(problems(line(1, .ignore, "A", in: "1.txt"), line(2, .same, "B", "A")).isEmpty)
    #expect(problems(line(1, .ignore, "A"), line(2, .ignore, "a")).isEmpty)
  }

  /// A document's own ties may make one what lines that hold everywhere keep apart, or name otherwise.
  @Test func tiesOfOneDocument() {
    let general = [line(1, .notSame, "A", "B"), line(2, .rename, "A", "X"), line(3, .rename, "B", "Y")]
    #expect(DecisionConflicts(general).problems.isEmpty)
    let found = DecisionConflicts(general + [line(4, .same, "A", "B", in: "1.txt")]).problems.map(\.description)
    #expect(
      found == [
        "lines 1 and 4: “A” and “B” are said to be the same and not the same",
        "lines 2 and 3: “A” is to be “X” and “Y”",
      ])
    #expect(problems(line(1, .ignore, "A", in: "1.txt"), line(2, .same, "B", "A", in: "1.txt")).count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func thousandsOfLines() {
    var lines = (0..<10_000).map { line($0 + 1, .alias, "alias \($0)", "name \($0 / 3)") }
    lines += (0..<10_000).map { line(10_001 + $0, .rename, "name \($0)", "shown \($0)") }
    lines += (0..<3_000).map { line(20_001 + $0, .same, "x \($0)", "y \($0)", in: "\($0).txt") }
    #expect(DecisionConflicts(lines).problems.isEmpty)
    // A chain of all, the ends of which are kept apart.
    var chain = (0..<10_000).map { line($0 + 1, .same, "name \($0)", "name \($0 + 1)") }
    chain.append(line(10_001, .notSame, "name 0", "name 10000"))
    #expect(DecisionConflicts(chain).problems.map(\.lines.count) == [10_001])
  }
}
