import EntityExtraction
import EntityResolution
import Testing

/// Decisions that move mentions, split and join.
@Suite struct DecisionMoveTests {
  private func resolve(_ decisions: String, _ marked: [String]) throws -> EntityIndex {
    EntityIndex(
      resolving: stories(marked), with: Gazetteer(knownNames: []), decisions: try Decisions(parsing: decisions))
  }

  private static let wards = [
    "[p Edith Ward] ruled; [p Ward] slept.", "[p Edith Ward] again, and [p Ward] and [p Ward].", "[p Conrad Ward]",
  ]

  /// The surname's mentions in that document move, without being parted from their bearer first.
  @Test func sameInADocumentMovesTheMentionsThere() throws {
    let index = try resolve("same\tWard\tConrad Ward\t1", Self.wards)
    #expect(index.ids(0) == ["p:edith-ward", "p:edith-ward"])
    #expect(index.ids(1) == ["p:edith-ward", "p:conrad-ward", "p:conrad-ward"])
    #expect(index.decisionOutcomes[0].movedMentions == 2)
    #expect(index.entity("p:conrad-ward")?.merges.contains { $0.reason == .decision && $0.document == 1 } == true)
  }

  /// An id means all mentions of its entity in the document, which is another full name.
  @Test func anIdInADocumentIsAllOfItThere() throws {
    #expect(try resolve("same\tp:edith-ward\tConrad Ward\t1", Self.wards).refusedDecisions.count == 1)
    let index = try resolve("same!\tp:edith-ward\tConrad Ward\t1", Self.wards)
    #expect(Set(index.ids(1)) == ["p:conrad-ward"] && Set(index.ids(0)) == ["p:edith-ward"])
  }

  @Test func theEndOfAPathIsADocument() throws {
    let documents = [story("news/1.txt", "[p Edith Ward] and [p Ward]"), story("2.txt", "[p Conrad Ward]")]
    let decisions = try Decisions(parsing: "same\tWard\tConrad Ward\t1.txt")
    let index = EntityIndex(resolving: documents, with: Gazetteer(knownNames: []), decisions: decisions)
    #expect(index.ids(0) == ["p:edith-ward", "p:conrad-ward"])
  }

  /// What leaves stands by its name; nobody else moves.
  @Test func notSameSplitsWhatItNames() throws {
    let index = try resolve("not-same\tWard\tEdith Ward", Self.wards)
    #expect(index.ids(0) == ["p:edith-ward", "p:ward"] && index.ids(1) == ["p:edith-ward", "p:ward", "p:ward"])
    #expect(index.decisionOutcomes[0].before.map(\.mentions) == [5])
    #expect(index.decisionOutcomes[0].after.map(\.mentions) == [2, 3])
  }

  /// In a document that says nothing but the shorter full name, the surname means its bearer.
  @Test func shortFormsGoAlongWithTheirFullName() throws {
    let marked = ["[p Ann Moss] and [p Moss]", "[p Ann B. Moss] and [p Moss]"]
    #expect(try resolve("", marked).entities.count == 1)
    let index = try resolve("not-same\tAnn Moss\tAnn B. Moss", marked)
    #expect(Set(index.ids(0)).count == 1 && Set(index.ids(1)).count == 1 && index.entities.count == 2)
  }

  /// Parted first, joined afterwards, in whatever order the lines stand.
  @Test(arguments: [
    "not-same\tWard\tEdith Ward\nsame\tWard\tConrad Ward", "same\tWard\tConrad Ward\nnot-same\tWard\tEdith Ward",
  ])
  func splitAndJoin(decisions: String) throws {
    let index = try resolve(decisions, Self.wards)
    #expect(index.ids(0) == ["p:edith-ward", "p:conrad-ward"])
    #expect(index.refusedDecisions.isEmpty)
  }

  @Test func anAliasOfAnotherTypeIsRefused() throws {
    let marked = ["[p Edith Ward] and [p Ward]", "[o Ward Bakery]"]
    #expect(try resolve("alias\tWard\tWard Bakery", marked).refusedDecisions.count == 1)
    #expect(try resolve("alias!\tWard\tWard Bakery", marked).ids(0) == ["p:edith-ward", "o:ward-bakery"])
  }

  /// A line that does nothing says so.
  @Test(arguments: [
    "same\tWard\tEdith Ward", "not-same\tEdith Ward\tConrad Ward", "retype\tConrad Ward\tperson",
    "rename\tConrad Ward\tConrad Ward", "same\tEdith Ward\tEdith Ward.",
  ])
  func whatIsSoAlreadyIsSaid(decision: String) throws {
    guard let decisions = try? Decisions(parsing: decision) else { return }
    let index = EntityIndex(resolving: stories(Self.wards), with: Gazetteer(knownNames: []), decisions: decisions)
    #expect(index.decisionOutcomes.map(\.obstacle) == [.alreadySo])
  }

  /// What no line names keeps its id, its name and its mentions.
  @Test func nothingElseChanges() throws {
    let marked = Self.wards + ["[o Salt Board] and [l Averton]"]
    let (before, after) = (try resolve("", marked), try resolve("same\tWard\tConrad Ward\t1", marked))
    for id in ["o:salt-board", "l:averton"] { #expect(before.entity(id) == after.entity(id)) }
  }

  /// Decisions can be followed on top of others.
  @Test func decisionsAreFollowedOnTopOfOthers() throws {
    let first = try resolve("not-same\tWard\tEdith Ward", Self.wards)
    let second = first.applying(try Decisions(parsing: "rename\tp:ward\tOld Ward"))
    #expect(second.ids(0) == ["p:edith-ward", "p:old-ward"])
    #expect(second.decisions.lines.count == 2 && second.decisionOutcomes.count == 2)
  }
}
