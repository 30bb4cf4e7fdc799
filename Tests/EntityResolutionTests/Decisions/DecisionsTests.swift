import EntityExtraction
import EntityResolution
import Primitives
import Testing
import TextModel

/// Reading decisions, and what contradicts what.
@Suite struct DecisionParsingTests {
  @Test func readsLinesRemarksAndScopes() throws {
    let text =
      "# remark\n\nsame\tA\tB\nnot-same\tC\tD\t07.txt\t# why\nignore\tTags\nignore\tX\t\t1.txt\nrename\tA\tB  b\r\n"
    let decisions = try Decisions(parsing: text)
    #expect(
      decisions.lines == [
        .init(number: 3, verb: .same, name: "A", value: "B"),
        .init(number: 4, verb: .notSame, name: "C", value: "D", document: "07.txt"),
        .init(number: 5, verb: .ignore, name: "Tags"), .init(number: 6, verb: .ignore, name: "X", document: "1.txt"),
        .init(number: 7, verb: .rename, name: "A", value: "B b"),
      ])
  }

  @Test(arguments: [
    ("join\tA\tB", [1]), ("same A B", [1]), ("same\tA", [1]), ("retype\tA\tthing", [1]), ("ignore\tA\tB", [1]),
    ("same\tA\tB\tc\td", [1]), ("same\tKim Yong-chol\tKim Yong Chol", [1]), ("same\t\tB", [1]),
    ("same\tA\tB\nnot-same\tB\tA", [1, 2]), ("same\tA\tB\nsame\tB\tC\n\nnot-same\tC\tA", [1, 2, 4]),
    ("alias\tA\tB\nnot-same\tA\tB\tone.txt", [1, 2]), ("retype\tA\tplace\nretype\ta\tperson", [1, 2]),
    ("same\tA\tB\nrename\tA\tX\nrename\tB\tY", [2, 3]), ("ignore\tA\nsame\tB\tA", [1, 2]),
    ("alias\tA\tB\nalias\tA\tC", [1, 2]), ("ignore!\tA", [1]), ("# one\r\n\r\nsame\tA\r\n", [3]),
  ])
  func whatIsWrongIsNamedByLine(text: String, lines: [Int]) {
    #expect {
      try Decisions(parsing: text)
    } throws: { error in
      (error as? DecisionError)?.problems.map(\.lines) == [lines]
    }
  }

  /// What editors and spreadsheets of other systems write.
  @Test(arguments: [
    "\u{FEFF}same\tA\tB\nignore\tC\n", "same\tA\tB\r\nignore\tC\r\n", "same\tA\tB\rignore\tC",
    "same\tA\tB\t\t  \n  \nignore\tC  \t \n\t\n", " same \t A \tB\n#x\nignore\tC\t\t\t# why",
  ])
  func marksLineEndsAndBlanksAreNoMatter(text: String) throws {
    let lines = try Decisions(parsing: text).lines
    #expect(lines.map(\.verb) == [.same, .ignore] && lines.map(\.name) == ["A", "C"] && lines[0].value == "B")
    #expect(lines.allSatisfy { $0.document == nil })
  }

  @Test func aMarkForcesALine() throws {
    let lines = try Decisions(parsing: "same!\tA\tB\nalias!\tC\tD\nsame\tE\tF").lines
    #expect(lines.map(\.isForced) == [true, true, false])
    #expect(lines[0].fields == ["same!", "A", "B", ""])
  }

  /// File names may have two spaces in a row.
  @Test func idsOfDocumentsKeepTheirSpaces() throws {
    #expect(try Decisions(parsing: "ignore\tA\t\tmay  3.txt ").lines[0].document == "may  3.txt")
  }

  @Test func spacesForTabsAreExplained() throws {
    let error = #expect(throws: DecisionError.self) { try Decisions(parsing: "same  Ada  Byron") }
    #expect(error?.description == "line 1: no tab behind “same”; separate the fields by tabs")
    let both = #expect(throws: DecisionError.self) { try Decisions(parsing: "sam\tA\tB\nretype\tA\n") }
    #expect(both?.problems.map(\.lines) == [[1], [2]])
  }

  @Test func scopesThatDontMeetDontContradict() throws {
    let decisions = try Decisions(parsing: "same\tA\tB\t1.txt\nnot-same\tA\tB\t2.txt")
    #expect(decisions.lines.count == 2)
  }
}

/// What decisions do to resolution.
@Suite struct DecisionTests {
  private func resolve(_ marked: [String], _ decisions: String, knowing names: [KnownName] = []) throws -> EntityIndex {
    EntityIndex(
      resolving: stories(marked), with: Gazetteer(knownNames: names), decisions: try Decisions(parsing: decisions))
  }

  @Test func sameJoinsInAndAcrossDocuments() throws {
    let index = try resolve(
      ["[p Charles Dickens] wrote as [p Boz].", "[p Boz] again"], "same\tBoz\tCharles Dickens")
    #expect(index.ids(0) == ["p:charles-dickens", "p:charles-dickens"])
    #expect(index.ids(1) == ["p:charles-dickens"])
    #expect(index.reasons("p:charles-dickens").contains(.decision))
  }

  @Test func sameJoinsOtherTypesOnlyWhereItIsForced() throws {
    let marked = ["[o Blue House] said", "[p Moon Jae-in] said"]
    let refused = try resolve(marked, "same\tBlue House\tMoon Jae-in")
    #expect(refused.entities.count == 2 && refused.refusedDecisions.count == 1)
    let forced = try resolve(marked, "same!\tBlue House\tMoon Jae-in")
    #expect(forced.entities.count == 1 && forced.refusedDecisions.isEmpty)
  }

  @Test func notSameHoldsInADocument() throws {
    let marked = ["[p Mike Pompeo] spoke; [p Pompeo] left."]
    #expect(try resolve(marked, "").entities.count == 1)
    #expect(try resolve(marked, "not-same\tPompeo\tMike Pompeo").entities.count == 2)
  }

  @Test func notSameHoldsAcrossDocumentsAndThroughOthers() throws {
    let marked = ["[p John Bolton]", "[p John R. Bolton] and [p Bolton]", "[p Bolton]"]
    #expect(try resolve(marked, "").entities.count == 1)
    let index = try resolve(marked, "not-same\tJohn Bolton\tBolton")
    let john = index.ids(0)[0]
    #expect(!index.ids(1).dropFirst().contains(john) && index.ids(2)[0] != john)
  }

  @Test func notSamePartsAKnownName() throws {
    let index = try resolve(["[l US] and [l United States]"], "not-same\tUS\tUnited States", knowing: knownCountries)
    #expect(index.entities.count == 2)
  }

  @Test func aScopeIsOneDocument() throws {
    let marked = ["[p Mike Pompeo] and [p Pompeo]", "[p Mike Pompeo] and [p Pompeo]"]
    let index = try resolve(marked, "not-same\tPompeo\tMike Pompeo\t1")
    #expect(Set(index.ids(0)).count == 1 && Set(index.ids(1)).count == 2)
  }

  @Test func anAliasNeedsItsTargetNowhere() throws {
    let index = try resolve(["[p Supreme Leader] and [p Dear Leader]"], "alias\tSupreme Leader\tKim Jong Un")
    #expect(index.ids() == ["p:kim-jong-un", "p:dear-leader"])
    #expect(index.entity("p:kim-jong-un")?.aliases.map(\.form) == ["Supreme Leader"])
  }

  @Test func anAliasOverridesTheRules() throws {
    let marked = ["[p Kim Jong Un] met [p Kim Yong Chol], [p Kim Jong Un] left, [p Kim] stayed"]
    let index = try resolve(marked, "alias\tKim\tKim Yong Chol")
    #expect(index.ids().last == "p:kim-yong-chol")
  }

  @Test func ignoreRetypeRename() throws {
    let index = try resolve(
      ["[o Tags] [o Amazon] [p Kim Jong Un]"], "ignore\ttags\nretype\tAmazon\tplace\nrename\tKim Jong Un\tKim Jong-un")
    #expect(index.entities.map(\.name).sorted() == ["Amazon", "Kim Jong-un"])
    #expect(index.entity("l:amazon") != nil)
    #expect(index.documents[0].mentions.count == 2)
  }

  @Test func retypeHoldsAgainstTheGazetteer() throws {
    let index = try resolve(["[l US] won"], "retype\tUS\torganization", knowing: knownCountries)
    #expect(index.ids() == ["o:us"])
  }

  @Test func unmatchedLinesAreNamed() throws {
    let index = try resolve(
      ["[p Ada Lovelace]"], "same\tAda Lovelace\tNobody\nignore\tTags\nrename\tada lovelace\tAda\t9")
    #expect(
      index.decisionOutcomes.map(\.obstacle) == [
        .missing(names: ["Nobody"], nearest: []), .missing(names: ["Tags"], nearest: []), .unknownDocument("9"),
      ])
  }

  // Laws, on random soups of names and decisions.

  private static let names = [
    "p Anna Smith", "p Anna B. Smith", "p Smith", "p Boris Smith", "p Boris", "o Lakeland Transit", "o LT",
    "l Lakeland",
    "o Transit", "p Clara Jones", "p Jones", "l U.S.", "l United States",
  ]

  private func soup(_ random: inout SplitMix64) -> [String] {
    (0..<5).map { _ in
      (0..<Int.random(in: 1...7, using: &random)).map { _ in "[\(Self.names.randomElement(using: &random) ?? "")]" }
        .joined(separator: " and ")
    }
  }

  /// Lines that don't contradict one another.
  private func decisions(_ random: inout SplitMix64) -> [Decisions.Line] {
    var lines: [Decisions.Line] = []
    for number in 1...6 {
      let verb = Decisions.Verb.allCases.randomElement(using: &random) ?? .same
      let name = String((Self.names.randomElement(using: &random) ?? "").dropFirst(2))
      let other = String((Self.names.randomElement(using: &random) ?? "").dropFirst(2))
      let value = verb == .retype ? "place" : verb == .ignore ? "" : other
      let scope = Int.random(in: 0..<4, using: &random)
      let line = Decisions.Line(
        number: number, verb: verb, name: name, value: value, document: scope == 0 ? "\(number % 5)" : nil)
      if (try? Decisions(lines + [line])) != nil { lines.append(line) }
    }
    return lines
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func theOrderOfLinesAndDocumentsChangesNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = stories(soup(&random))
    let lines = decisions(&random)
    let gazetteer = Gazetteer(knownNames: knownCountries)
    let first = EntityIndex(resolving: documents, with: gazetteer, decisions: try Decisions(lines))
    let second = EntityIndex(
      resolving: documents, with: gazetteer, decisions: try Decisions(lines.shuffled(using: &random)))
    #expect(first.entities == second.entities)
    let reversed = EntityIndex(resolving: documents.reversed(), with: gazetteer, decisions: try Decisions(lines))
    for document in documents.indices {
      #expect(first.ids(document) == reversed.ids(documents.count - 1 - document), "\(lines)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsNotTheSameNeverMeets(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = stories(soup(&random))
    let lines = decisions(&random)
    let index = EntityIndex(
      resolving: documents, with: Gazetteer(knownNames: knownCountries), decisions: try Decisions(lines))
    for line in lines where line.verb == .notSame {
      for entity in index.entities {
        let forms = Set(
          entity.mentions.filter { line.document == nil || index.documents[$0.document].document.id == line.document }
            .map { String(index.documents[$0.document].surface(of: index.documents[$0.document].mentions[$0.mention])) }
        )
        #expect(!(forms.contains(line.name) && forms.contains(line.value)), "\(entity.id) under \(lines)")
      }
    }
  }
}
