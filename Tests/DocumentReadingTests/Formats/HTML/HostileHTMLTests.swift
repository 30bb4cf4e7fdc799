import Foundation
import Testing
import TextModel

@testable import DocumentReading

@Suite struct HostileHTMLTests {
  @Test(arguments: ["div", "b", "p", "table", "a", "ul", "font", "span"])
  func deepNestingKeepsItsText(tag: String) {
    let page = String(repeating: "<\(tag)>", count: 100_000) + "Kim met Moon."
    let read = HTMLText.read(page)
    #expect(String(decoding: read.text.bytes, as: UTF8.self).contains("Kim met Moon."))
  }

  @Test func strangePagesAreRead() {
    let pages = [
      "", "<", "<!", "<!--", "<![CDATA[", "</", "<a", "<a b", "<a b='", "&", "&#", "&#x110000;", "<html", "<script>",
      "<title>",
      "<p \(String(repeating: "a=b ", count: 10_000))>x", "<p class='\(String(repeating: "x", count: 1_000_000))'>y",
      "<script type='application/ld+json'>\(String(repeating: "[", count: 100_000))</script>z",
      String(repeating: "<br>", count: 50_000), String(repeating: "</p>", count: 50_000),
      "<frameset><frame></frameset>",
    ]
    for page in pages { _ = HTMLText.read(page) }
  }

  /// Pages with bytes changed, cut out, doubled and put elsewhere at random, the same ones each time.
  ///
  /// `COMENTION_FUZZ_INPUTS` sets how many, `COMENTION_FUZZ_PAGE` the path of another page to begin with.
  @Test func changedPagesAreRead() {
    let environment = ProcessInfo.processInfo.environment
    let path = environment["COMENTION_FUZZ_PAGE"]
    let page = path.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init) ?? Self.page
    var changes = PageChanges(seed: 1)
    for _ in 0..<(environment["COMENTION_FUZZ_INPUTS"].flatMap { Int($0) } ?? 2000) {
      let read = HTMLText.read(changes.changed(page))
      let text = read.text.document(id: "a", sha256: nil).text
      let end = read.text.parts.map(\.span.end).max() ?? 0
      #expect(end <= text.utf8.count)
    }
  }

  private static let page = Array(
    """
    <!DOCTYPE html><html lang=en><head><title>A: b | c</title><meta name=date content="2024-03-04">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"x \\u00e9","author":[{"name":"y"}]}</script></head>
    <body class="a b"><nav><a href="#">n</a></nav><article><h1>A: b</h1><p>Kim met <b>Moon</b>, Trump, and &amp; &eacute; others in
    <a href=x>Hanoi</a>.<br>Then &#x41; left.</p><table><tr><td>1<td>2</table><ul><li>é<li>“ü”</ul><figure><figcaption>c</figcaption>
    </figure></article><span class="date">4. März 2024</span><footer>f</footer></body></html>
    """.utf8)
}

/// Changes bytes of pages at random, in the same way each time.
private struct PageChanges {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  mutating func changed(_ page: [UInt8]) -> [UInt8] {
    var bytes = page
    for _ in 0..<(1 + random(8)) where !bytes.isEmpty {
      let at = random(bytes.count)
      let end = min(bytes.count, at + random(40))
      switch random(4) {
      case 0: bytes[at] = UInt8(random(256))
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: random(bytes.count))
      default: bytes.insert(contentsOf: Array("<>&\"'/=!-\0".utf8).suffix(1 + random(10)), at: at)
      }
    }
    return bytes
  }
}
