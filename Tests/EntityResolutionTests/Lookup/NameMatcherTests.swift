import EntityResolution
import Testing

@Suite struct NameMatcherTests {
  private let matcher = NameMatcher([
    (id: "p:kim-jong-un", names: ["Kim Jong Un", "Kim", "Chairman Kim"]),
    (id: "p:kim-yong-chol", names: ["Kim Yong Chol", "Kim"]),
    (id: "p:jose-nunez", names: ["José Núñez"]),
    (id: "l:united-states", names: ["United States", "U.S.", "US"]),
    (id: "7", names: []),
  ])

  @Test(arguments: [
    ("p:kim-jong-un", [0], NameLookup.Match.id), ("KIM JONG-UN", [0], .name), ("jose nunez", [2], .name),
    ("u.s", [3], .alias), ("kim", [0, 1], .alias), ("Jong  Un", [0], .words), ("Núñez", [2], .words), ("7", [4], .id),
  ])
  func finds(name: String, matches: [Int], match: NameLookup.Match) {
    let lookup = matcher.lookup(name)
    #expect(lookup.matches == matches)
    #expect(lookup.match == match)
    #expect(lookup.suggestions.isEmpty)
  }

  @Test func suggestsTheNearest() {
    let lookup = matcher.lookup("Kim Jogn Un")
    #expect(lookup.matches.isEmpty && lookup.match == nil)
    #expect(lookup.suggestions.first == .init(index: 0, name: "Kim Jong Un", distance: 1))
    #expect(matcher.lookup("Nunes").suggestions == [.init(index: 2, name: "José Núñez", distance: 1)])
  }

  @Test func suggestsNothingForTheFarAway() {
    for name in ["Angela Merkel", "", " ", "xy", "★"] {
      let lookup = matcher.lookup(name)
      #expect(lookup.matches.isEmpty && lookup.suggestions.isEmpty, "\(name)")
    }
  }

  @Test func suggestsThreeAtMost() {
    let many = NameMatcher((0..<9).map { (id: "n\($0)", names: ["Name\($0)"]) })
    #expect(many.lookup("Namex").suggestions.map(\.index) == [0, 1, 2])
  }

  @Test func entitiesAreFoundByTheirForms() {
    let index = EntityIndex("[p Mike Pompeo] [p Pompeo] [l Hanoi]")
    #expect(index.lookup("POMPEO").matches.map { index.entities[$0].id } == ["p:mike-pompeo"])
    #expect(index.lookup("Hanoy").suggestions.map(\.name) == ["Hanoi"])
  }
}
