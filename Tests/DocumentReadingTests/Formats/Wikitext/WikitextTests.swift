import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct WikitextTests {
  private func read(_ text: String, as name: String = "a.wiki") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let page = """
    {{Infobox person
    | name = Ada Byron
    | spouse = {{marriage|[[William King]]|1835}}
    }}
    [[File:Ada.jpg|thumb|200px|Portrait of Ada by [[Alfred Chalon|Chalon]]]]
    '''Ada Byron''' ({{IPA|ada}}; 1815–1852) was the daughter of [[Lord Byron|the poet]]<ref name="a">{{cite|Smith}}</ref> and of
    [[Anne Isabella Milbanke|Lady ''Byron'']].<ref name="b" /> She met [[Charles Babbage]]s machine&nbsp;in {{lang|fr|Genève}}.<!-- not
    Kim Moon -->

    == Life ==
    * Born in [[London]]
    * See [https://example.org/x the letters]<br>and [http://example.org]
    {| class="wikitable"
    |-
    | [[Kim Moon]] || 3
    |}
    {{quote|Kim Moon said no}}
    Last line.

    == References ==
    * [[Jane Roe]]: ''Ada''
    {{reflist}}
    [[Category:People]]
    [[de:Ada Byron]]
    __NOTOC__
    """

  @Test(arguments: ["a.wiki", "a.txt", "a"]) func plainText(name: String) throws {
    let document = try #require(try read(Self.page, as: name).documents.first)
    #expect(
      document.text == """
        Portrait of Ada by Chalon
        Ada Byron (1815–1852) was the daughter of the poet and of Lady Byron. She met Charles Babbages machine in Genève.
        Life
        Born in London
        See the letters and
        Last line.
        References
        Jane Roe: Ada

        """)
    #expect(document.format == "wikitext")
    #expect(document.parts.map(\.role) == [.caption, .heading, .boilerplate, .boilerplate])
  }

  @Test func linksAndQuotes() throws {
    let cases = [
      ("[[Paris (Texas)|]] and [[:Category:Towns|towns]] [[#Life]]", "Paris and towns Life"),
      ("l'''Iliade'' d'Homère, '''gras''' et '''''les deux'''''", "l'Iliade d'Homère, gras et les deux"),
      ("a [[open link, and }} and {{ left", "a open link, and }} and {{ left"),
      ("[[Fichier:x.jpg|vignette|upright=1.2|La mer]] Kim [[Datei:y.png|mini]] left", "Kim left\nLa mer"),
      ("<gallery>\nx.jpg|Kim on the pier\n</gallery>", "Kim on the pier"),
      ("x<ref>a<ref>b</ref> y<math>1<2</math> z", "x y z"), ("&lt;i&gt; &amp; <small>s</small>", "<i> & s"),
    ]
    for (wiki, plain) in cases { #expect(try read(wiki).documents.map(\.text) == [plain + "\n"], "\(wiki)") }
  }

  /// MediaWiki's export format 0.11, as in pages-articles.xml.
  @Test func anExport() throws {
    let page = { (title: String, space: Int, text: String, more: String) in
      "<page><title>\(title)</title><ns>\(space)</ns><id>1</id>\(more)<revision><id>2</id><parentid>1</parentid>"
        + "<timestamp>2024-03-04T10:00:00Z</timestamp><contributor><username>Zoe Bell</username></contributor>"
        + "<comment>/* Life */ Kim</comment><model>wikitext</model><text bytes=\"5\">\(text)</text></revision></page>"
    }
    let result = try read(
      "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" xml:lang=\"en\"><siteinfo><sitename>W</sitename></siteinfo>"
        + page("Ada Byron", 0, "'''Ada''' met [[Charles Babbage|Babbage]].&lt;ref&gt;no&lt;/ref&gt;", "")
        + page("Ada", 0, "#REDIRECT [[Ada Byron]]", "<redirect title=\"Ada Byron\" />")
        + page("Talk:Ada Byron", 1, "no", "") + "</mediawiki>", as: "dump.xml")
    #expect(result.ids == ["Ada Byron"])
    let document = try #require(result.documents.first)
    #expect(document.text == "Ada Byron\nAda met Babbage.\n" && document.title == "Ada Byron")
    #expect(document.date == "2024-03-04T10:00:00Z" && document.language == "en" && document.author == nil)
    #expect(
      result.remarks.map(\.message).contains { $0.contains("1 page of other kinds") && $0.contains("1 redirect") }
    )
  }

  @Test func markdownWithLinksStaysMarkdown() throws {
    let note = "# Kim\n\n[[Ada Byron]] met **Kim** and {{moon}}.\n"
    #expect(try read(note, as: "a.md").documents.first?.format == "markdown")
  }

  @Test(
    .ifItHangs,
    arguments: ["[[", "{{", "{|\n", "<ref>", "<!--", "[[File:a|", "'''", "[http://", "]]", "}}", "<a ", "<gallery>"])
  func hostileSigns(sign: String) throws {
    let result = try read("Kim left. " + String(repeating: sign, count: 20_000) + " Ada")
    #expect(result.documents.count == 1)
  }

  /// Signs that open in one thing and close in another: nothing is read twice, however deep they are nested.
  @Test(.timeLimit(.minutes(1)))
  func signsThatCross() throws {
    let text = try #require(try read("Ada met [http://x {{lang|de|[a] b}} c] and left.").documents.first?.text)
    #expect(text == "Ada met [a] b c and left.\n")
    let deep = String(repeating: "[http://a {{lang|en|] b ", count: 40) + "Ada" + String(repeating: "}} y]", count: 40)
    #expect(try #require(try read("Ada Byron left.\n\n\(deep)").documents.first).text.utf8.count < 2_000)
  }

  /// Two pages of one title are called by the lines at which they begin.
  @Test func pagesComeWithTheirLines() throws {
    let page = { (text: String) in
      "<page>\n<title>Ada</title>\n<ns>0</ns>\n<revision>\n<text>\(text)</text>\n</revision>\n</page>\n"
    }
    let export = "<mediawiki>\n" + page("Kim left.\nMoon came.") + page("Zoe stayed.") + "</mediawiki>\n"
    #expect(try read(export, as: "a.xml").ids == ["a.xml/Ada:10", "a.xml/Ada:2"])
    let cut = try read(export.replacing("</mediawiki>", with: ""), as: "a.xml")
    #expect(cut.documents.count == 2 && cut.remarks.contains { $0.message.contains("no well-formed XML") })
    #expect(try read("<mediawiki></mediawiki>", as: "a.xml").codes == [.empty])
    #expect(try read("<mediawiki><page", as: "a.xml").codes == [.damaged])
  }

  /// More than a piece of a file is read at once; pages go on over the ends of pieces.
  @Test func aLongExport() throws {
    let pages = (1...400).map { number in
      "<page><title>P\(number)</title><ns>0</ns><revision><text>"
        + String(repeating: "Kim left [[Lagos]] on day \(number). ", count: 60) + "</text></revision></page>\n"
    }
    let result = try read("<mediawiki>" + pages.joined() + "</mediawiki>", as: "a.xml")
    #expect(result.documents.count == 400 && result.remarks.isEmpty)
    let last = try #require(result.documents.first { $0.id == "P400" })
    #expect(
      last.text == "P400\n" + Array(repeating: "Kim left Lagos on day 400.", count: 60).joined(separator: " ") + "\n")
  }
}
