import EntityExtraction
import Testing
import TextModel

/// Who voted and who came, in minutes; what a careful reader says.
struct RollCallsTests {
  private func people(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == .person }.map {
      String(document.text(of: $0.span))
    }
  }

  @Test(arguments: [
    (
      "Ayes: Rivera, Lincoln, O'Shea, Young.\nNoes: Madison, Pell.\n",
      ["Rivera", "Lincoln", "O'Shea", "Young", "Madison", "Pell"]
    ),
    ("Ayes (3): Trustee Austin, Trustee Wood and Mayor Church.\n", ["Austin", "Wood", "Church"]),
    (
      "The motion carried.\n\nAYES: HARTLEY, YOUNG, WOOD, PIERCE.\n\nABSENT: CHURCH, BISHOP.\n",
      ["HARTLEY", "YOUNG", "WOOD", "PIERCE", "CHURCH", "BISHOP"]
    ),
  ])
  func thoseWhoVotedArePeople(text: String, expected: [String]) { #expect(people(text) == expected) }

  @Test func bodiesAndNobodyAreNone() {
    let votes = "Ayes: Rivera, Lincoln, O'Shea, Young.\n"
    let bodies = "Present: Planning Board, Lincoln Fire Department, Board of Health.\n"
    for line in [bodies, "Absent: None.\n"] {
      #expect(people(votes + line) == ["Rivera", "Lincoln", "O'Shea", "Young"], "\(line)")
    }
  }
}
