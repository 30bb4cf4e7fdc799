import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct HTMLTests {
  private func document(_ page: String, named name: String = "a.html") throws -> Document {
    let folder = try Workdir()
    try folder.write(page, to: name)
    return try #require(folder.read(name).documents.first)
  }

  private static let prose = """
    The two leaders met for dinner at a hotel on Wednesday, and talked for hours, officials said, about trade and the border.
    """

  private func page(_ body: String, head: String = "") -> String {
    "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  private func story(_ document: Document) -> [String] {
    DocumentReadout(document).paragraphs.filter(\.role.isStory).map { String(document.text[$0.span]) }
  }

  @Test func whatStandsAroundTheStoryIsNoStory() throws {
    let links = (1...8).map { "<li><a href='/\($0)'>Other story number \($0)</a></li>" }.joined()
    let document = try document(
      page(
        """
        <nav><ul>\(links)</ul></nav>
        <article><h2>What they said</h2><p>\(Self.prose)</p><p>Kim &amp; Moon left early, people in the room said. \(Self.prose)</p>
        <p>\(Self.prose) It was the third meeting of this year, and it won't be the last one.</p></article>
        <div class="related"><h3>Most read</h3><ul>\(links)</ul></div>
        <footer><p>Published by the Daily, Lagos.</p></footer>
        <script>var a = "<p>not text</p>"</script>
        """))
    let text = story(document).joined(separator: "\n")
    #expect(text.contains("Kim & Moon left early"))
    #expect(text.contains("It was the third meeting"))
    #expect(!text.contains("Other story") && !text.contains("Lagos"))
    #expect(document.text.contains("Other story number 8"))
    #expect(!document.text.contains("not text"))
    #expect(document.format == "html")
    let reasons = Set(document.parts.filter { $0.role == .boilerplate }.compactMap(\.reason))
    #expect(reasons.contains("in the page's navigation") || reasons.contains("a list of links"))
  }

  private static let bodies: [(String, String)] = [
    ("<p>One<br>two</p><p>three</p>", "One\ntwo\nthree\n"),
    ("<p>un<b>der</b>line <i>it</i>,<span> now</span></p>", "underline it, now\n"),
    ("<div>a<div>b</div>c</div>", "a\nb\nc\n"),
    ("<p>caf&eacute; &#8220;x&#x201d; a&nbsp;b</p>", "café “x” a b\n"),
    ("<table><tr><td>Kim</td><td>3</td></tr><tr><td><p>Moon</p></td><td>4</td></tr></table>", "Kim | 3\nMoon\n4\n"),
    ("<p>unclosed <b>bold<p>next</i></p>", "unclosed bold\nnext\n"),
    ("<style>p{}</style><template>x</template><noscript>y</noscript><p>z</p><select><option>w</select>", "z\n"),
    ("a\u{0}b", "a b\n"),
    ("<p>x</p><p style='DISPLAY : none'>y</p><p hidden>z</p>", "x\n"),
  ]

  @Test(arguments: bodies)
  func linesOfAPage(body: String, text: String) throws {
    #expect(try document(page(body)).text == text)
  }

  @Test func whatAPageSaysOfItself() throws {
    let head = """
      <title>Leaders meet in Hanoi | The Daily</title><meta property="og:title" content="Leaders meet in Hanoi">
      <meta name="author" content="Ngozi Bello"><link rel="canonical" href="https://daily.org/2024/03/hanoi">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
      "headline":"Leaders meet in Hanoi","datePublished":"2024-03-04T10:00:00+01:00","author":[{"name":"Ngozi Bello"},{"name":"Jan Wrona"}]}]}</script>
      """
    let found = try document(page("<p>\(Self.prose)</p>", head: head).replacing("<html>", with: "<html lang='en_US'>"))
    #expect(found.title == "Leaders meet in Hanoi")
    #expect(found.author == "Ngozi Bello, Jan Wrona")
    #expect(found.date == "2024-03-04T10:00:00+01:00")
    #expect(found.language == "en-US")
    #expect(found.url == "https://daily.org/2024/03/hanoi")
  }

  private static let heads: [(String, String)] = [
    ("<title>Leaders meet in old Hanoi today - The Daily</title>", "Leaders meet in old Hanoi today"),
    ("<title>Opinion: Why the leaders met in Hanoi</title>", "Why the leaders met in Hanoi"),
    ("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A &amp; B\",}</script>", "A & B"),
  ]

  @Test(arguments: heads)
  func titles(head: String, title: String) throws {
    #expect(try document(page("<p>\(Self.prose)</p>", head: head)).title == title)
  }

  private static let dated: [(String, String, String)] = [
    ("<meta name='date' content='20240304'>", "", "2024-03-04"),
    // The day that readers of the page had, and not that of Greenwich.
    ("<meta name='pubdate' content='2024-02-29T23:30:00Z'>", "<p>1 March 2024, 00:30</p>", "2024-03-01"),
    ("<meta name='pubdate' content='2024-03-04T23:30:00Z'>", "<p>9 March 2024</p>", "2024-03-04T23:30:00Z"),
    // What stands near the story, and not when the page was made or changed.
    ("<meta name='date' content='2024-03-09'>", "<p>4 March 2024</p>", "2024-03-04"),
    (
      "<meta property='og:updated_time' content='2024-03-09'>", "<time datetime='2024-03-04'>4 March</time>",
      "2024-03-04"
    ),
    ("<meta property='article:modified_time' content='2024-03-09'>", "", "2024-03-09"),
    ("", "<p>04.03.24 | Hanoi</p>", "2024-03-04"),
    (
      #"<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-04"}</script>"#, "",
      "2024-03-04"
    ),
    ("", "<time datetime='2024-03-04'>yesterday</time>", "2024-03-04"),
    ("", "<span class='date'>4. März 2024, 10:15 Uhr</span>", "2024-03-04"),
    ("", "<span class='posted-on'>el 4 de marzo de 2024</span>", "2024-03-04"),
    ("", "<p>Stand: 04.03.2024</p>", "2024-03-04"),
    ("", "<p>2024年3月4日</p>", "2024-03-04"),
    ("<link rel='canonical' href='https://a.org/2024/03/04/x'>", "", "2024-03-04"),
    // What a page states at Greenwich is a day that its address or its readers call another one.
    ("<meta name='pubdate' content='2024-02-29T23:30:00+00:00'>", "<p>1 March 2024, 00:30</p>", "2024-03-01"),
    ("<meta name='pubdate' content='Fri, 01 Mar 2024 02:25:56 GMT'>", "<p>29 February 2024</p>", "2024-02-29"),
    (
      "<meta name='pubdate' content='2024-03-05T05:30:59Z'><link rel='canonical' href='https://a.org/2024/03/04/x'>",
      "",
      "2024-03-04"
    ),
    // When it was published, and not when it was changed; wherever it says so.
    ("", "<p>Letzte Änderung: 9.3.2024, erschienen am 4.3.2024</p>", "2024-03-04"),
    ("", "<p>04.03.2024 - \(prose)</p>", "2024-03-04"),
    ("", "<p>Pressemitteilung vom 4. März 2024 | \(prose)</p>", "2024-03-04"),
    ("<meta name='description' content='Kim left (Notizia del 4 marzo 2024)'>", "", "2024-03-04"),
    ("<script>var a = {\"published_at\":\"2024-03-04T06:22:28\"}</script>", "", "2024-03-04T06:22:28"),
    ("", "<span class='date' title='2024-03-04T18:52:11+00:00'></span>", "2024-03-04T18:52:11+00:00"),
    // What readers see instead of the day when it was published: when it was changed.
    (
      "<meta name='pubdate' content='2023-11-09'><meta property='og:updated_time' content='2024-03-04T10:00:00+01:00'>",
      "<p>Updated 4 March 2024</p>", "2024-03-04T10:00:00+01:00"
    ),
    (
      "<meta name='pubdate' content='2024-03-04'><meta property='og:updated_time' content='2024-03-09'>",
      "<span class='date'>4 March 2024</span><p>Updated 9 March 2024</p>", "2024-03-04"
    ),
    // A clock in the head of the site shows no day of the story that it states with its zone.
    (
      "<meta name='pubdate' content='2024-03-04T14:54:56+00:00'>",
      "<p>Tuesday, 5 March 2024</p><time datetime='2024-03-04T15:54:56+01:00'>Monday</time>",
      "2024-03-04T14:54:56+00:00"
    ),
    // An entry of a blog, and not the first date near the story; entries of several days are those of a list.
    (
      "", "<time class='entry-date published' datetime='2024-03-04'>4/3</time><p>The third, 7 March 2024</p>",
      "2024-03-04"
    ),
    (
      "",
      """
      <time class='published' datetime='2024-02-01'>a</time><time class='published' datetime='2024-02-02'>b</time>\
      <p>4 March 2024</p>
      """, "2024-03-04"
    ),
    // The day that readers had, also where `time` has that of Greenwich.
    (
      "<meta name='pubdate' content='2024-03-05T00:53:29Z'>",
      "<p>4 March 2024</p><time datetime='2024-03-05T00:53:29Z'>yesterday</time>", "2024-03-04"
    ),
    ("", "<p>Stand: 04.03.2024, 07:30 Uhr<br>Unverändert seit 01.02.2024</p>", "2024-03-04"),
    ("<link rel='canonical' href='https://a.org/press/29-02-2024'>", "", "2024-02-29"),
    ("", "<li id='footer-info-lastmod'>This page was last edited on 4 March 2024, at 10:15.</li>", "2024-03-04"),
    ("", "<span itemprop='datePublished'>4. März 2024</span>", "2024-03-04"),
    ("", "<span class='date'>4.&nbsp;3.&nbsp;2024</span>", "2024-03-04"),
    (
      "",
      """
      <footer class='entry-footer'><p>Dieser Eintrag wurde am Montag, den 4. März 2024 um 10:15 Uhr in der Kategorie <a href='/k'>Hafen, Stadt und Land</a> \
      veröffentlicht. Du kannst alle Antworten auf diesen Eintrag verfolgen.</p></footer>
      """, "2024-03-04"
    ),
    ("<script>var a = {\"createdAt\":\"2024-03-04\"}</script>", "", "2024-03-04"),
  ]

  @Test(arguments: dated)
  func dates(head: String, line: String, date: String) throws {
    #expect(try document(page("\(line)<article><p>\(Self.prose)</p></article>", head: head)).date == date)
  }

  private static let slashed: [(String, String, String?)] = [
    ("en-GB", "04/03/2024", "2024-03-04"), ("en-US", "03/04/2024", "2024-03-04"), ("fr", "04/03/2024", "2024-03-04"),
    ("es", "4/3/24 22:41", "2024-03-04"), ("es-PR", "3/4/2024", "2024-03-04"), ("en", "04/03/2024", nil),
    ("en", "04/13/2024", "2024-04-13"),
  ]

  /// Numbers between slashes are read as those who read the language do.
  @Test(arguments: slashed)
  func slashedDates(language: String, line: String, date: String?) throws {
    let text = page("<p>\(line)</p><article><p>\(Self.prose)</p></article>")
    #expect(try document(text.replacing("<html>", with: "<html lang='\(language)'>")).date == date)
  }

  @Test func pagesAreToldByTheirFirstTags() throws {
    let text = page("<p>\(Self.prose)</p>")
    #expect(
      try document("\u{FEFF}<!-- saved from url=(0022)http://a.org/ -->\n\(text)", named: "page.txt").format == "html")
    #expect(try document("<?xml version=\"1.0\"?>\n\(text)", named: "page").format == "html")
    #expect(try document("Tags such as <html> are told.", named: "notes.txt").format == "plainText")
    let folder = try Workdir()
    try folder.write("<html><body><script>x</script></body></html>", to: "a.html")
    #expect(folder.read("a.html").codes == [.empty])
  }

  private static let encoded: [(head: String, bytes: [UInt8], text: String)] = [
    ("<meta charset='windows-1251'><p>", [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], "Москва"),
    ("<meta http-equiv=x content='text/html; charset=iso-8859-1'><p>", [0x93, 0xFC, 0x94], "“ü”"),
    ("<meta charset=gb2312><p>", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
    ("<meta charset=utf-8><p>", [0x66, 0xFC, 0x72], "für"),
  ]

  @Test(arguments: encoded) func encodings(head: String, bytes: [UInt8], text: String) throws {
    let folder = try Workdir()
    try folder.write(Array(head.utf8) + bytes, to: "a.html")
    let document = try #require(folder.read("a.html").documents.first)
    #expect(document.text == text + "\n")
  }

  /// A page that scripts make up may state its text for search machines.
  @Test func textInARecord() throws {
    let body = "\(Self.prose)\\n\\nKim & Moon left early."
    let record = #"{"@type": "NewsArticle", "headline": "T", "articleBody": "\#(body)"}"#
    let document = try document(
      page("<div id='root'></div>", head: "<script type='application/ld+json'>\(record)</script>"))
    #expect(story(document) == [Self.prose, "Kim & Moon left early."] && document.title == "T")
    let folder = try Workdir()
    try folder.write(page("<div id='root'></div>"), to: "a.html")
    #expect(folder.read("a.html").codes == [.empty])
  }

  @Test func aStoryThatThePageHasTwiceIsToldOnce() throws {
    let article =
      "<article><h1>What they said</h1><p>\(Self.prose)</p><p>\(Self.prose) Kim left.</p><p>\(Self.prose) Moon stayed.</p></article>"
    let text = story(try document(page(article + article))).joined(separator: "\n")
    #expect(text.ranges(of: "Kim left.").count == 1 && text.ranges(of: "Moon stayed.").count == 1)
  }

  @Test func theHeadingTellsWhatIsTheSitesName() throws {
    let article = "<article><h1>Harbour deal</h1><p>\(Self.prose)</p><p>\(Self.prose)</p></article>"
    #expect(try document(page(article, head: "<title>Harbour deal | Gazette</title>")).title == "Harbour deal")
    #expect(try document(page(article, head: "<title>Harbour | Gazette</title>")).title == "Harbour | Gazette")
    let site =
      "<meta property='og:site_name' content='The Gazette'><link rel='canonical' href='https://gazette.example/a'>"
    let titles = [
      "Harbour deal | The Gazette", "Harbour deal - Gazette", "HARBOUR DEAL — The Gazette, Lagos",
      "The Gazette » Harbour deal",
    ]
    for title in titles {
      let found = try document(page(article, head: "\(site)<meta property='og:title' content='\(title)'>")).title
      #expect(found?.lowercased() == "harbour deal", "\(title)")
    }
    let other = "\(site)<meta property='og:title' content='Harbour deal: what it costs'>"
    #expect(try document(page(article, head: other)).title == "Harbour deal: what it costs")
  }

  @Test func linksToNotesAndToEditAreNoText() throws {
    let long =
      "Kim Lang left for Oslo on Monday to talk about the pier that was planned for years and is not yet built."
    let page = """
      <html><head><title>Ben &amp;amp; Jo&amp;#39;s pier</title></head><body><article><h2>The pier<span class="mw-editsection">[<a \
      href="/w?action=edit">edit</a>]</span></h2><p>\(long)<sup class="reference"><a href="#cite_note-1">&#91;1&#93;</a></sup> Ada \
      came.<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup></p><p>\(long) In <a href="#y">2019</a> it \
      rained<a href="http://a.example/b#fn2">2</a>.</p></article></body></html>
      """
    let folder = try Workdir()
    try folder.write(page, to: "a.html")
    let document = try #require(folder.read("a.html").documents.first)
    #expect(document.text == "The pier\n\(long) Ada came.\n\(long) In 2019 it rained.\n")
    #expect(document.title == "Ben & Jo's pier")
  }
}
