import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct GluedHeadlinesTests {
  private func sentences(_ text: String) throws -> [String] {
    let folder = try Workdir()
    try folder.write(text, to: "a.txt")
    let document = try #require(folder.read("a.txt").documents.first)
    let cut = TokenizedDocument(document)
    return cut.sentences.map { sentence in
      cut.tokens[sentence.tokens].map { String(cut.text(of: $0)) }.joined(separator: " ")
    }
  }

  @Test func aSentenceGoesOnBehindTheRun() throws {
    let text = """
      Secretary of State Ana BelloAna BelloWrona to travel to Lagos for early event Poll: Diallo leads primary trailed by Otieno \
      Otieno v. Wrona on trade: Competing visions MORE on Sunday praised the talks in Geneva.
      """
    #expect(try sentences(text) == ["Secretary of State Ana Bello on Sunday praised the talks in Geneva ."])
  }

  @Test func withoutALabelTheRunEndsWithTheLine() throws {
    let text =
      "The minister spoke to Ana BelloAna BelloWrona travels to Lagos for early event Diallo leads the primary\n\nNext came Kim."
    #expect(try sentences(text) == ["The minister spoke to Ana Bello", "Next came Kim ."])
  }

  @Test func threeSeamsMakeARun() throws {
    let text =
      "Storm hits the coastMayor opens the new bridgeTeam wins in the last minuteKim visits the north of Peru\n\nIt rained."
    #expect(try sentences(text) == ["Storm hits the coast", "It rained ."])
  }

  @Test(arguments: [
    "GitHub and LinkedIn sued PayPal over WhatsApp data that BuzzFeed and TikTok had bought.",
    "Ms. MacDonald of JavaScript fame met DeSantis and McConnell at the YouTube office.",
    "He left New YorkShe stayed behind for the rest of the week, friends said.",
  ])
  func namesWithCapitalsInsideAreNone(line: String) throws {
    let folder = try Workdir()
    try folder.write(line, to: "a.txt")
    let document = try #require(folder.read("a.txt").documents.first)
    #expect(document.markup.isEmpty)
  }
}
