import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct SavedPageTests {
  private static let paragraphs = [
    "The port authority dismissed its director, Henrik Saal, on Tuesday after an audit found that invoices had been paid twice.",
    "Saal, who had led the authority since 2011, told the regional council that the payments had been approved by the ministry.",
    "The mayor, Tobias Ferrand, said the council would meet on Friday, and that nobody had asked for the money to be returned.",
  ]
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

  private func document(_ page: String, as name: String = "a.html") throws -> Document {
    let folder = try Workdir()
    try folder.write(page, to: name)
    return try #require(folder.read(name).documents.first)
  }

  private func story(of document: Document) -> String {
    let bytes = Array(document.text.utf8)
    let cuts = document.parts.filter { !$0.role.isStory }.map(\.span)
    return document.text.isEmpty
      ? ""
      : String(
        decoding: bytes.indices.filter { at in !cuts.contains { $0.start <= at && at < $0.end } }.map { bytes[$0] },
        as: UTF8.self)
  }

  /// As Internet Explorer and Chrome, and as SingleFile, note it.
  @Test(arguments: [
    "<!DOCTYPE html>\n<!-- saved from url=(0024)https://p.example/port?x=1 -->\n<html>",
    "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://p.example/port?x=1 \n saved date: x\n-->",
  ])
  func addressInAComment(head: String) throws {
    let page = "\(head)<body><article><h1>Port</h1>\(Self.story)</article></body></html>"
    #expect(try document(page).url == "https://p.example/port?x=1")
    let own = page.replacing("<body>", with: "<link rel=canonical href='https://p.example/own'><body>")
    #expect(try document(own).url == "https://p.example/own")
    #expect(try document(page.replacing("https:", with: "about:")).url == nil)
  }

  @Test func addressOfAWebArchive() throws {
    let archive = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://p.example/port
      Subject: Port
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b"

      --b
      Content-Type: text/html

      <html><body><article><h1>Port</h1>\(Self.story)</article></body></html>
      --b--
      """
    #expect(try document(archive, as: "a.mhtml").url == "https://p.example/port")
  }

  /// What a page shows in place of its story: a word of waiting, a notice, its foot, or the first paragraph before a paywall.
  @Test(arguments: [
    "<p>Loading…</p>", "<h1>Port</h1><div><p>We use cookies to improve your experience on our site.</p></div>",
    "<nav><a href='/'>Home</a></nav><footer><p>Copyright 2024 The Post. Editor: Otto Brandt</p></footer>",
  ])
  func textInARecordBesideAlmostNone(shown: String) throws {
    let body = Self.paragraphs.joined(separator: "\\n\\n")
    let record = #"{"@type": "NewsArticle", "headline": "Port", "articleBody": "\#(body)"}"#
    let page =
      "<html><head><title>Port</title><script type='application/ld+json'>\(record)</script></head><body>\(shown)</body></html>"
    let text = story(of: try document(page))
    #expect(text.hasSuffix(Self.paragraphs.joined(separator: "\n") + "\n"), "\(text)")
    #expect(!text.contains("Loading") && !text.contains("cookies") && !text.contains("Otto Brandt"))
  }

  @Test func aRecordThatSaysLessThanThePage() throws {
    let record = #"{"@type": "NewsArticle", "headline": "Port", "articleBody": "Short of it."}"#
    let page =
      "<html><head><script type='application/ld+json'>\(record)</script></head><body><article><h1>Port</h1>\(Self.story)</article></body></html>"
    #expect(!(try document(page).text.contains("Short of it.")))
  }

  /// A page that names its paragraphs as captions shows its story all the same.
  @Test func aStoryInCaptionsIsShown() throws {
    let body = Self.paragraphs.joined(separator: " ")
    let record = #"{"@type": "NewsArticle", "headline": "Port", "articleBody": "\#(body)"}"#
    let shown = Self.paragraphs.map { "<div class='caption'><p>\($0)</p></div>" }.joined()
    let page =
      "<html><head><title>Port</title><script type='application/ld+json'>\(record)</script></head><body><article><h1>Port</h1>\(shown)</article></body></html>"
    #expect(story(of: try document(page)) == "Port\n" + Self.paragraphs.joined(separator: "\n") + "\n")
  }

  /// Substack's class for calls to subscribe.
  @Test func partsThatProgramsName() throws {
    let call =
      "<div class='subscription-widget-wrap'><p>Harbour Notes by Ida Falkner is a reader-supported publication. To receive posts, become a subscriber.</p></div>"
    let page =
      "<html><body><article><h1>Port</h1><p>\(Self.paragraphs[0])</p>\(call)<p>\(Self.paragraphs[1])</p><p>\(Self.paragraphs[2])</p></article></body></html>"
    let text = story(of: try document(page))
    #expect(Self.paragraphs.allSatisfy(text.contains))
    #expect(!text.contains("Ida Falkner"))
  }

  @Test func theWriterBesideTheDate() throws {
    let line = "<div class='meta'>Veröffentlicht am <time>14. März 2024</time> von Ida Falkner · 3 Kommentare</div>"
    let page = { (line: String) in
      "<html lang='de'><body><article><h1>Hafen</h1>\(line)\(Self.story)</article></body></html>"
    }
    let dated = try document(page(line))
    #expect(dated.author == "Ida Falkner" && !story(of: dated).contains("Ida Falkner"))
    #expect(try document(page("<div>Das Treffen vom 14. März von Anfang an</div>")).author == nil)
  }
}
