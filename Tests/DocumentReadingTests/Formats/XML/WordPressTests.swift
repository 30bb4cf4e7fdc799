import DocumentReading
import TestSupport
import Testing
import TextModel

/// Exports of WordPress (WXR 1.2), in the form its own exporter writes.
@Suite struct WordPressTests {
  private func item(_ title: String, _ text: String, type: String = "post", status: String = "publish") -> String {
    """
    <item><title><![CDATA[\(title)]]></title><link>https://p.example/\(title)</link>
    <pubDate>Fri, 15 Mar 2024 04:30:00 +0000</pubDate><dc:creator><![CDATA[ada]]></dc:creator><description></description>
    <content:encoded><![CDATA[\(text)]]></content:encoded><excerpt:encoded><![CDATA[short]]></excerpt:encoded>
    <wp:post_date><![CDATA[2024-03-14 23:30:00]]></wp:post_date><wp:status><![CDATA[\(status)]]></wp:status>
    <wp:post_type><![CDATA[\(type)]]></wp:post_type>
    <wp:comment><wp:comment_author>Zoe</wp:comment_author><wp:comment_content>Great</wp:comment_content></wp:comment></item>
    """
  }

  private func read(_ items: String...) throws -> ReadingResult {
    let folder = try Workdir()
    let wxr = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>P</title>
      <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login>
      <wp:author_display_name><![CDATA[Ada Byron]]></wp:author_display_name></wp:author>
      """
    try folder.write(wxr + items.joined() + "</channel></rss>", to: "a.xml")
    return folder.read("a.xml")
  }

  @Test func aPost() throws {
    let text = """
      Kim left [sic].

      [caption id="a" align="left"]<img src="x"/> The pier[/caption]

      Moon came.[gallery ids="1,2"]

      [embed]https://v.example/1[/embed]
      """
    let document = try #require(try read(item("Port", text)).documents.first)
    #expect(document.text == "Port\nKim left [sic].\nThe pier\nMoon came.\nhttps://v.example/1\n")
    #expect(document.parts.map(\.role) == [.heading, .caption])
    #expect(document.author == "Ada Byron" && document.date == "2024-03-14 23:30:00")
    #expect(document.url == "https://p.example/Port" && document.title == "Port")
  }

  @Test func draftsAndFilesAreLeftOut() throws {
    let result = try read(
      item("Port", "Kim left."), item("Later", "Moon came.", status: "draft"),
      item("x.jpg", "", type: "attachment", status: "inherit"), item("About", "Ada writes.", type: "page"))
    #expect(result.documents.map(\.title) == ["Port", "About"])
    #expect(
      result.remarks.map(\.message) == [
        "left out: 1 item of other kinds (files, menus, revisions), 1 post not published (drafts)"
      ])
  }
}
