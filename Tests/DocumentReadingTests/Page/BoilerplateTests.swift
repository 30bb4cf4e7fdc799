import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct BoilerplateTests {
  private func boilerplate(_ text: String) throws -> [String] {
    let folder = try Workdir()
    try folder.write(text, to: "a.txt")
    let document = try #require(folder.read("a.txt").documents.first)
    return document.boilerplate.map { String(document.text[$0]) }
  }

  private func frame(_ line: String) -> String {
    "Leaders meet in Hanoi\n\nThe two leaders met for dinner at a hotel on Wednesday.\n\n"
      + "\(line)\n\nThey talked for two hours, officials said on Thursday morning."
  }

  @Test(arguments: [
    "Related Topics", "Most Popular", "MOST POPULAR:", "Load more", "See all Video", "Tags Moon Jae-in Mike Pompeo",
    "Tags: talks, Korea", "Follow us on Twitter",
    "Subscribe", "Subscribe to our newsletter", "ADVERTISEMENT", "Share this article",
    "Read more: Kim writes a letter to Moon",
    "Read more: The president says that he will meet the leader of the North.",
    "Copyright © 2018. All rights reserved.",
    "More from The Daily",
  ])
  func linesOfThePage(line: String) throws {
    #expect(try boilerplate(frame(line)) == [line])
  }

  @Test(arguments: [
    "Related topics were raised at dinner by both of the leaders.", "Most popular leaders travel.",
    "Trump shares a meal",
    "Reuters reported the meal first.", "The Associated Press/NORC poll was published the same day by both.",
    "Getty Images sued the company.", "Kim Jong Un/Donald Trump", "He tweeted: \"Read more books.\"",
    "Tags were attached to every bag on the flight.", "“Subscribe,” he said.", "Talks", "Share prices rose",
    "More than he wanted", "Print is dead, he said",
  ])
  func linesOfTheStory(line: String) throws {
    #expect(try boilerplate(frame(line)).isEmpty)
  }

  @Test func whatFollowsAListHeadAtTheEndIsBoilerplate() throws {
    let text =
      frame("Advertisement") + "\n\nMost Popular\n\nSenate votes on budget\n\nStorm nears the coast\nBiden travels\n"
    #expect(
      try boilerplate(text)
        == ["Advertisement", "Most Popular", "Senate votes on budget", "Storm nears the coast", "Biden travels"])
  }

  @Test func proseAfterAListHeadIsKept() throws {
    let text =
      "Story begins here with a long sentence about talks.\n\nRelated\n\n"
      + "Kim writes again\n\nThe talks went on for two more days in the city."
    #expect(try boilerplate(text) == ["Related"])
  }

  @Test func itCanBeSwitchedOff() throws {
    var reader = DocumentReader()
    reader.marksBoilerplate = false
    let result = reader.documents(at: ["-"], standardInput: .bytes("Text here.\n\nAdvertisement\n".utf8))
    #expect(result.documents.first?.boilerplate == [])
  }

  @Test func mentionsOfBoilerplateLinesHaveTheirRole() throws {
    let folder = try Workdir()
    try folder.write(frame("Tags Moon Jae-in Mike Pompeo"), to: "a.txt")
    let cut = TokenizedDocument(try #require(folder.read("a.txt").documents.first))
    #expect(cut.paragraphs.map(\.role) == [.heading, .body, .boilerplate, .body])
  }
}
