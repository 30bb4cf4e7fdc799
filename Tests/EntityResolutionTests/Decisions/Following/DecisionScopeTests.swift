import EntityExtraction
import EntityResolution
import Testing

/// A decision acts on what its words name, and on nothing else.
@Suite struct DecisionScopeTests {
  /// A father, his daughter, their firm, and a place that is none: each has mentions written "Marlow".
  private static let family = [
    "[p Hugh Marlow] met [p Iris Marlow]. [p Mr.: Marlow] left.", "[o Marlow Glass] grew.",
    "[p Iris Marlow] spoke. [p Marlow] went on.", "[l! Marlow] rose. [l! Marlow] fell.",
  ]

  private func resolve(_ decisions: String, _ marked: [String] = family) throws -> EntityIndex {
    EntityIndex(
      resolving: stories(marked), with: Gazetteer(knownNames: []), decisions: try Decisions(parsing: decisions))
  }

  /// The mentions of each entity by its id.
  private func sizes(_ index: EntityIndex) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: index.entities.map { ($0.id, $0.mentions.count) })
  }

  private static let undecided = ["p:hugh-marlow": 2, "p:iris-marlow": 3, "o:marlow-glass": 1, "l:marlow": 2]

  @Test func theFamilyIsFour() throws { #expect(sizes(try resolve("")) == Self.undecided) }

  /// The place is what is called "Marlow"; people who have it as a surname are left alone.
  @Test func aNameIsTheEntityThatIsShownByIt() throws {
    let refused = try resolve("same\tMarlow\tMarlow Glass")
    #expect(sizes(refused) == Self.undecided)
    guard case .differentTypes = refused.decisionOutcomes[0].obstacle else {
      Issue.record("\(refused.decisionOutcomes)")
      return
    }
    let forced = try resolve("same!\tMarlow\tMarlow Glass")
    #expect(forced.entities.count == 3)
    #expect(sizes(forced)["p:hugh-marlow"] == 2 && sizes(forced)["p:iris-marlow"] == 3)
  }

  @Test(arguments: ["same!\tl:marlow\to:marlow-glass", "retype\tl:marlow\torganization\nsame\to:marlow\tMarlow Glass"])
  func idsNameEntities(decisions: String) throws {
    let index = try resolve(decisions)
    #expect(index.refusedDecisions.isEmpty, "\(index.decisionOutcomes)")
    #expect(index.entities.count == 3 && index.entities.contains { $0.mentions.count == 3 && $0.type != .person })
  }

  /// The id that an entity had goes on to mean what became of it.
  @Test func anIdOutlivesItsEntity() throws {
    let index = try resolve("retype\tl:marlow\torganization\nrename\tl:marlow\tMarlow Works")
    #expect(sizes(index)["o:marlow-works"] == 2)
  }

  /// Without the place, nobody is shown as "Marlow", and two people have the surname.
  @Test(arguments: ["ignore\tMarlow", "retype\tMarlow\tplace", "same\tMarlow\tMarlow Glass", "rename\tMarlow\tM"])
  func aNameThatFitsSeveralIsRefused(decision: String) throws {
    let people = Array(Self.family.prefix(1) + Self.family[2...2])
    let before = try resolve("", people + ["[o Marlow Glass]"])
    let after = try resolve(decision, people + ["[o Marlow Glass]"])
    #expect(after.entities == before.entities)
    guard case .ambiguous("Marlow", let fits) = after.decisionOutcomes[0].obstacle else {
      Issue.record("\(after.decisionOutcomes)")
      return
    }
    #expect(fits.map(\.id) == ["p:iris-marlow", "p:hugh-marlow"])
    #expect(after.decisionOutcomes[0].reason.contains("Iris Marlow (p:iris-marlow, 3 mentions)"))
  }

  /// The surname of one person is not the person.
  @Test func aBareSurnameIsNobodyToLeaveOut() throws {
    let people = ["[p Hugh Marlow] left. [p Marlow] is gone."]
    let index = try resolve("ignore\tMarlow", people)
    #expect(sizes(index) == ["p:hugh-marlow": 2])
    #expect(index.refusedDecisions.count == 1)
    #expect(sizes(try resolve("ignore\tMarlow\t\t0", people)) == ["p:hugh-marlow": 1])
  }

  @Test func ignoreAndRetypeLeaveSurnamesAlone() throws {
    let without = try resolve("ignore\tMarlow")
    #expect(sizes(without) == ["p:hugh-marlow": 2, "p:iris-marlow": 3, "o:marlow-glass": 1])
    #expect(without.documents.map(\.mentions.count) == [3, 1, 2, 0])
    let retyped = try resolve("retype\tMarlow\torganization")
    #expect(sizes(retyped)["o:marlow"] == 2 && sizes(retyped)["p:hugh-marlow"] == 2)
  }

  /// Two of one name and type are one.
  @Test func whatIsRetypedJoinsItsName() throws {
    let index = try resolve("retype\tl:acme-mills\torganization", ["[o! Acme Mills]", "[l! Acme Mills]"])
    #expect(sizes(index) == ["o:acme-mills": 2])
  }

  @Test func differentFullNamesAreRefused() throws {
    let index = try resolve("same\tHugh Marlow\tIris Marlow")
    #expect(sizes(index) == Self.undecided)
    #expect(index.decisionOutcomes[0].reason.hasSuffix("have different full names; if they are one, write same!"))
    #expect(sizes(try resolve("same!\tHugh Marlow\tIris Marlow"))["p:iris-marlow"] == 5)
    let forced = EntityIndex(resolving: stories(Self.family), with: Gazetteer(knownNames: []))
      .applying(try Decisions(parsing: "same\tHugh Marlow\tIris Marlow"), isForced: true)
    #expect(sizes(forced)["p:iris-marlow"] == 5)
  }

  /// Initials, nicknames, numerals on one side and lone names are no other full names.
  @Test(arguments: [
    ("Bill Thorne", "William Thorne"), ("W. J. Thorne", "William Thorne"), ("William Thorne III", "William J. Thorne"),
    ("Thorne", "William Thorne"), ("William James Thorne", "William Thorne"),
  ])
  func namesThatCanBeOneAreJoined(a: String, b: String) throws {
    // A third person keeps the rules from joining them.
    let index = try resolve("same\t\(a)\t\(b)", ["[p \(a)] spoke", "[p \(b)] and [p Walter Thorne] left"])
    #expect(index.refusedDecisions.isEmpty, "\(index.decisionOutcomes.map(\.reason))")
    #expect(index.ids(0)[0] == index.ids(1)[0])
  }

  @Test(arguments: [("Bill Thorne", "Walter Thorne"), ("John Thorne Jr.", "John Thorne Sr."), ("Ann Lee", "Ann Roe")])
  func namesThatCantBeOneAreNot(a: String, b: String) throws {
    #expect(try resolve("same\t\(a)\t\(b)", ["[p \(a)] met [p \(b)]"]).refusedDecisions.count == 1)
  }

  /// The rest of the file is followed.
  @Test func aRefusedLineStopsNoOther() throws {
    let index = try resolve("same\tHugh Marlow\tIris Marlow\nrename\tMarlow Glass\tMarlow Glassworks\nignore\tNobody")
    #expect(sizes(index)["o:marlow-glassworks"] == 1)
    #expect(index.decisionOutcomes.map { $0.obstacle?.isRefusal } == [true, nil, false])
  }

  @Test func aNameThatAnotherHasIsNotGiven() throws {
    let index = try resolve("rename\tHugh Marlow\tIris Marlow")
    #expect(sizes(index) == Self.undecided)
    #expect(index.decisionOutcomes[0].reason.contains("same\tHugh Marlow\tp:iris-marlow"))
  }
}
