import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct MarkdownTests {
  private func document(_ text: String) throws -> Document {
    let folder = try Workdir()
    try folder.write(text, to: "a.md")
    let document = try #require(folder.read("a.md").documents.first)
    #expect(document.text == text)
    return document
  }

  private func sentences(_ text: String) throws -> [String] {
    let cut = TokenizedDocument(try document(text))
    return cut.sentences.map { sentence in
      cut.tokens[sentence.tokens].map { String(cut.text(of: $0)) }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("**Kim**'s _letter_ to ***Moon***.", "Kim 's letter to Moon ."),
    ("[Kim Jong Un](https://example.org/Kim_(leader) \"Kim\") met Moon.", "Kim Jong Un met Moon ."),
    ("![Kim waves](img/Trump.png) by AP", "Kim waves by AP"),
    ("See [the story][Trump-1] now.", "See the story now ."),
    ("[![Logo](Trump.png)](https://x.org) text", "Logo text"),
    ("Use `Donald Trump` and ``a ` b`` now.", "Use and now ."),
    ("A<br>B <span class=\"Trump\">C</span>", "A B C"),
    ("<https://example.org/Trump> here", "here"),
    ("AT&amp;T and&nbsp;Kim", "AT & T and Kim"),
    ("\\*Kim\\* said", "* Kim * said"),
    ("snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4"),
    ("He \"promise[d] it\" [sic].", "He \" promise [ d ] it \" [ sic ] ."),
    ("A note[^1] here.", "A note here ."),
    ("see http://x.org/a_b_c now", "see http://x.org/a_b_c now"),
    ("~~Kim~~ Moon ~5", "Kim Moon ~ 5"),
  ])
  func inlineMarkupIsNoText(markdown: String, tokens: String) throws {
    #expect(try sentences(markdown).joined(separator: " ") == tokens)
  }

  @Test func blocks() throws {
    let text = """
      # Kim meets *Trump*

      They met in
      Singapore on
      Tuesday.

      Second Title
      ------------
      > Quoted words
      > go on.

      - One item
      - [x] Two items
        of text
      1. Three

      ```swift
      let name = "Donald Trump"
      ```

          indented("Donald Trump")

      <!-- Donald
      Trump -->
      ***
      | Name | Role |
      |------|:----:|
      | Moon | President |

      [ref]: https://example.org/Trump

      ### Last ###
      """
    let cut = TokenizedDocument(try document(text))
    let found = cut.paragraphs.map { paragraph in
      let tokens = cut.tokens.filter { paragraph.span.contains($0.span) }
      return "\(paragraph.role): " + tokens.map { String(cut.text(of: $0)) }.joined(separator: " ")
    }
    #expect(
      found == [
        "heading: Kim meets Trump", "body: They met in Singapore on Tuesday .", "heading: Second Title",
        "body: Quoted words go on .", "body: One item", "body: Two items of text", "body: Three",
        "body: | Name | Role |", "body: | Moon | President |", "heading: Last",
      ])
    #expect(cut.document.title == "Kim meets Trump")
  }

  @Test func frontMatter() throws {
    let text =
      "---\ntitle: \"Kim: a life\"\ndate: 2018-06-12\ntags:\n  - Trump\nurl: https://x.org\n---\n# Other\n\nText."
    let found = try document(text)
    #expect(found.title == "Kim: a life" && found.date == "2018-06-12" && found.url == "https://x.org")
    #expect(try sentences(text) == ["Other", "Text ."])
    #expect(try document("---\ndate: 1848-03\n---\nText.").date == "1848-03")
    #expect(try document("---\ndate: '1848'\n---\nText.").date == "1848")
    #expect(try document("+++\ntitle = 'T'\n+++\nText.").title == "T")
    #expect(try document("---\ntitle: not closed\n\nText.").title == nil)
  }

  @Test func crLFAndUnclosedBlocks() throws {
    #expect(try sentences("# Kim\r\n\r\nText\r\ngoes on.\r\n") == ["Kim", "Text goes on ."])
    #expect(try sentences("Text.\n\n```\nTrump") == ["Text ."])
    #expect(try sentences("Text.\n\n<script>\nTrump") == ["Text ."])
  }

  /// Lines that would make a search start over at each sign.
  @Test(
    .ifItHangs,
    arguments: [
      "[", "![", "](", "[a](", "`", "``` `", "<a", "*", "_a", "&a", "\\", "[a][", "<!--", "> ", "- ", "# ", "(", "a\n",
    ])
  func hostileSigns(piece: String) throws {
    let text = "x" + String(repeating: piece, count: 20_000)
    let cut = TokenizedDocument(try document(text))
    #expect(cut.tokens.first.map { String(cut.text(of: $0)) }?.hasPrefix("x") == true)
  }

  /// Three hyphens are a rule where no name follows at once.
  @Test(arguments: [
    "---\n\nKim left.\n\n---\n\nAda came.\n", "---\nKim left: she was late for all that was planned.\n---\nAda came.\n",
  ])
  func rulesAroundText(text: String) throws {
    let folder = try Workdir()
    try folder.write(text, to: "a.md")
    let document = try #require(folder.read("a.md").documents.first)
    let markup = document.markup.map { document.text.utf8.count > $0.start ? $0.end - $0.start : 0 }
    #expect(markup.allSatisfy { $0 < 9 })
  }

  @Test func foldedTitles() throws {
    let folder = try Workdir()
    try folder.write(
      "---\ntitle: >-\n  The pier\n  of Hull\nauthor:\n  name: Jo\ndate: 2024-03-04\n---\nKim left.\n", to: "a.md")
    let document = try #require(folder.read("a.md").documents.first)
    #expect(document.title == "The pier of Hull" && document.date == "2024-03-04")
  }

  /// Calls of Hugo, notes that Obsidian sets in, and what a quotation is there for.
  @Test func signsOfOtherPrograms() throws {
    let folder = try Workdir()
    try folder.write(
      "---\ncreated: 2024-03-14\n---\nKim left.\n\n{{< figure src=\"a.jpg\" >}}\n\n![[quay.png]]\n\n> [!note]- Remember\n> Moon came.\n",
      to: "a.md")
    let document = try #require(folder.read("a.md").documents.first)
    let bytes = Array(document.text.utf8)
    let kept = bytes.indices.filter { at in !document.markup.contains { $0.start <= at && at < $0.end } }
    let words = String(decoding: kept.map { bytes[$0] }, as: UTF8.self).split { $0.isWhitespace }
    #expect(words == ["Kim", "left.", "Remember", "Moon", "came."] && document.date == "2024-03-14")
  }
}
