import EntityExtraction
import Testing
import TextModel

struct GluedWordsTests {
  private static let text = """
    Secretary of State Mike PompeoMike PompeoNoem, a governor, and PompeoSenators demand answers.
    Mike Pompeo said he would go. Pompeo left with Mike.
    """

  @Test func gluedNamesComeApart() {
    let found = names(in: Self.text)
    #expect(found.first == "person:Mike Pompeo")
    #expect(!found.contains { $0.contains("PompeoMike") || $0.contains("PompeoNoem") || $0.contains("PompeoSenators") })
  }

  @Test func partsStayInsideTheirTokens() {
    let document = tokenized(Self.text)
    let mentions = RuleTagger().mentions(in: document)
    let isPart = mentions.map { mention in
      document.tokens[mention.tokens].first?.span.start != mention.span.start
        || document.tokens[mention.tokens].last?.span.end != mention.span.end
    }
    #expect(isPart.contains(true) && isPart.contains(false))
    for mention in mentions {
      let tokens = document.tokens[mention.tokens]
      #expect(tokens.first.map { $0.span.start <= mention.span.start } == true)
      #expect(tokens.last.map { mention.span.end <= $0.span.end } == true)
    }
  }

  @Test(arguments: ["McDonald", "YouTube", "MacArthur", "LinkedIn"])
  func namesWithInnerCapitalsStayWhole(_ name: String) {
    let found = names(in: "He met \(name) again. Then \(name) spoke to Ursula von der Leyen.")
    #expect(found.last == "person:Ursula von der Leyen")
    #expect(!found.dropLast().contains { !$0.hasSuffix(":" + name) })
  }

  @Test(arguments: ["McDonald", "MacArthur"])
  func surnamesWithInnerCapitalsAreFoundBehindTitles(_ name: String) {
    #expect(names(in: "Yesterday Mr. \(name) left.") == ["person:" + name])
  }
}
