import Testing

@testable import EntityResolution

@Suite struct DecisionTableTests {
  private func table(_ text: String) throws -> DecisionTable { DecisionTable(try Decisions(parsing: text)) }

  @Test func namesThatAreTheSameAreOne() throws {
    let table = try table("same\tA\tB\nsame\tB\tC\nnot-same\tC\tD")
    #expect(table.names(ofForms: ["A"]) == table.names(ofForms: ["c"]))
    #expect(table.names(ofForms: ["A"]).count == 1 && table.names(ofForms: ["A", "B", "D"]).count == 2)
    #expect(table.names(ofForms: ["E"]).isEmpty)
    #expect(table.joined == table.names(ofForms: ["A"]))
  }

  @Test func whatIsNotOneIsNoneOfThem() throws {
    let table = try table("same\tA\tB\nnot-same\tB\tD\nnot-same\tD\tE")
    let (a, d, e) = (table.names(ofForms: ["A"]), table.names(ofForms: ["D"]), table.names(ofForms: ["E"]))
    #expect(!table.allows(a, d) && !table.allows(d, a) && !table.allows(d, e))
    #expect(table.allows(a, e) && table.allows(a, a) && table.allows(a, []))
  }

  @Test func theOrderOfLinesChangesNothing() throws {
    let lines = ["same\tA\tB", "same\tC\tD", "not-same\tA\tC", "alias\tE\tA"]
    let (forth, back) = (try table(lines.joined(separator: "\n")), try table(lines.reversed().joined(separator: "\n")))
    for form in ["A", "B", "C", "D", "E"] { #expect(forth.names(ofForms: [form]) == back.names(ofForms: [form])) }
    #expect(forth.joined == back.joined && forth.joined.count == 2)
  }
}
