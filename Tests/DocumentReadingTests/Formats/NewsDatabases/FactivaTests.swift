import DocumentReading
import TestSupport
import Testing
import TextModel

/// The layouts are those that tm.plugin.factiva (R), newspapers (R) and factiva_parser (Python) read.
@Suite struct FactivaTests {
  private func read(_ text: String, as name: String = "a.txt") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let plain = """
    Kim Moon leaves the harbour
    By Tom Coghlan
    567 words
    1 January 2020
    12:34
    Reuters News
    LBA
    English
    (c) 2020 Reuters Limited

    LAGOS, Jan 1 (Reuters) - Kim Moon left the harbour of Lagos on Monday.

    Ada Byron, who had come with him, stayed.

    Document LBA0000020200101eg11000b5

    News
    Ada Byron speaks at last in the town of Ashcombe
    1,203 words
    2 January 2020
    The Daily Telegraph
    DT
    4
    English
    Copyright 2020 Telegraph Media Group
    All Rights Reserved

    Ada Byron spoke in Lagos.

    Document DT00000020200102eg1200001

    Search Summary
    Text ada and byron
    Date All Dates
    Results Found 2

    """

  @Test func articlesBehindLines() throws {
    let result = try read(Self.plain)
    #expect(result.ids == ["a.txt:1", "a.txt:2"])
    let first = try #require(result.documents.first), second = try #require(result.documents.last)
    #expect(first.title == "Kim Moon leaves the harbour" && first.author == "Tom Coghlan" && first.date == "2020-01-01")
    #expect(first.publication == "Reuters News")
    #expect(
      first.text
        == "Kim Moon leaves the harbour\n\nReuters News\n\nLAGOS, Jan 1 (Reuters) - Kim Moon left the harbour of "
        + "Lagos on Monday.\n\nAda Byron, who had come with him, stayed.\n\n")
    #expect(second.title == "Ada Byron speaks at last in the town of Ashcombe" && second.author == nil)
    #expect(second.text.hasSuffix("The Daily Telegraph\n\nAda Byron spoke in Lagos.\n\n"))
  }

  private static let fields = [
    ("SE", "News"), ("HD", "Kim Moon leaves the harbour"), ("BY", "By Tom Coghlan"), ("WC", "567 words"),
    ("PD", "1 January 2020"), ("ET", "12:34"), ("SN", "Reuters News"), ("SC", "LBA"), ("LA", "English"),
    ("CY", "(c) 2020 Reuters Limited"), ("LP", "Kim Moon left the harbour of Lagos on Monday."),
    ("TD", "IN LAGOS, Ada Byron stayed."), ("CO", "sabai : Shell PLC"), ("IN", "i1 : Energy | imark : Marketing"),
    ("NS", "gcat : Political/General News"), ("RE", "nigea : Nigeria"), ("PUB", "Reuters Limited"),
    ("AN", "Document LBA0000020200101eg11000b5"),
  ]
  private static let story =
    "Kim Moon leaves the harbour\n\nReuters News\n\nKim Moon left the harbour of Lagos on Monday.\n\n"
    + "IN LAGOS, Ada Byron stayed.\n\nIN TOWN, nobody knew why.\n\n"

  /// Sentences that begin with the letters of a field stay in the story.
  @Test func articlesOfFields() throws {
    let one = Self.fields.map { "\($0)  \($1)\($0 == "TD" ? "\n\nIN TOWN, nobody knew why." : "")\n\n" }.joined()
    let result = try read(one + one)
    #expect(result.documents.map(\.text) == [Self.story, Self.story])
    let first = try #require(result.documents.first)
    #expect(first.title == "Kim Moon leaves the harbour" && first.author == "Tom Coghlan" && first.date == "2020-01-01")
    #expect(first.publication == "Reuters News")
  }

  @Test func aPageOfFields() throws {
    let rows = Self.fields.map { code, value in
      let text =
        code == "LP" || code == "TD"
        ? "<p class=\"articleParagraph enarticleParagraph\">\(value)</p>"
          + (code == "TD" ? "<p class=\"articleParagraph enarticleParagraph\">IN TOWN, nobody knew why.</p>" : "")
        : value
      return "<tr><td class=\"index\"><b>\(code)</b></td><td>\(text)</td></tr>"
    }
    let page =
      "<html><head><title>Factiva</title></head><body><div class=\"article enArticle\"><table>\(rows.joined())</table></div>"
      + "</body></html>"
    #expect(try read(page, as: "a.html").documents.map(\.text) == [Self.story])
  }

  @Test func tablesInRichText() throws {
    let rows = Self.fields.map { code, value in
      "\\trowd\\pard\\intbl \(code)\\cell \(value)\(code == "TD" ? "\\par IN TOWN, nobody knew why." : "")\\cell\\row\n"
    }
    let result = try read("{\\rtf1\\ansi \(rows.joined())}", as: "a.rtf")
    #expect(result.documents.map(\.text) == [Self.story])
  }

  @Test func otherTextsStayWhole() throws {
    for text in [
      "Document LBA0000020200101eg11000b5\n\nKim left the harbour.\n", "HD Supply left.\n\nTD Bank stayed.\n",
    ] {
      #expect(try read(text).documents.map(\.text) == [text])
    }
  }
}
