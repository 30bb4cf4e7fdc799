import DocumentReading
import TestSupport
import Testing
import TextModel

/// The story of `samples/formats` comes out of each file that another program made of it.
@Suite struct SampleFormatTests {
  private static let samples = Workdir.root + "/samples/formats/"

  private static let names = [
    "story.txt", "story.md", "story.html", "story-page.html", "story.jsonl", "story.json", "story.csv",
    "story.tsv", "story.ics", "story.docx", "story-pandoc.docx",
    "story.odt", "story.pptx", "story.odp", "story.xlsx", "story.ods", "story.epub", "story-rss.xml", "story-atom.xml",
    "story-nitf.xml", "story-newsml.xml", "story.zip", "story.tar.gz", "story.7z", "story.txt.gz", "story.txt.bz2",
    "story.txt.xz", "story.txt.zst", "story.warc.gz",
  ]

  private func paragraphs(_ name: String) throws -> [String] {
    let result = DocumentReader().documents(at: [Self.samples + name])
    #expect(result.problems.isEmpty)
    let document = try #require(result.documents.first)
    #expect(result.documents.count == 1)
    #expect(document.date?.hasPrefix("2024-06-04") == true)
    let bytes = Array(document.text.utf8)
    return DocumentReadout(document).paragraphs.filter { $0.role == .story }.map {
      String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
  }

  @Test(arguments: names) func theStoryIsTheSame(name: String) throws {
    let story = try paragraphs("story.txt")
    #expect(story.count == 4)
    let own = try paragraphs(name)
    #expect(own.suffix(4) == story[...])
    #expect(own.count <= 5, "pandoc writes the date as a paragraph")
  }

  /// What is said of the broken ones, and how many documents they give all the same.
  @Test(
    .ifItHangs,
    arguments: [
      ("cut.zip", DocumentProblem.Code.damaged, 1), ("locked.zip", .encrypted, 0),
      ("expands.txt.gz", .expandsTooFar, 0),
      ("edges.csv", .noTextField, 0), ("quote.csv", .damaged, 1), ("not-word.docx", .damaged, 0),
    ])
  func brokenFiles(name: String, code: DocumentProblem.Code, count: Int) {
    let result = DocumentReader().documents(at: [Self.samples + "broken/" + name])
    #expect(Set(result.codes) == [code] && result.documents.count == count)
  }

  /// In subtitles it has no paragraphs, and in TEI no quotation marks.
  @Test(arguments: ["story.srt", "story.vtt", "story-tei.xml"]) func theWordsAreTheSame(name: String) throws {
    let words = { (text: [String]) in
      text.joined(separator: " ").filter { !"“”".contains($0) }.split(whereSeparator: \.isWhitespace)
    }
    #expect(try words(paragraphs(name)) == words(paragraphs("story.txt")))
  }
}
