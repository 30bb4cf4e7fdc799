import Testing

@testable import DocumentReading

/// What is left out of a page before it is parsed changes nothing of what the parser finds in it.
@Suite struct PageMarkupTests {
  private static let pages: [(page: String, markup: String)] = [
    ("<p id=a data-x='<p>'>b", "<p id=a >b"),
    ("<script src=a>if (a < b) '</p>'</script><p>c", "<script ></script><p>c"),
    ("<SCRIPT>a</SCRIPT ><Style media=x>b</sTyle>c", "<SCRIPT></SCRIPT ><Style ></sTyle>c"),
    ("<script type='application/ld+json'>{}</script>", "<script type='application/ld+json'>{}</script>"),
    ("<script type=application/LD&#43;json>{}</script>", "<script type=application/LD&#43;json>{}</script>"),
    ("<script></p>a<p>b</script>", "<script></p>a<p>b</script>"),
    ("<script/>a<script>b</script>", "<script/>a<script></script>"),
    ("a<!-- <p> -- > -->b<!---->c", "a<!---->b<!---->c"),
    ("<!-->a--><p x=1>", "<!-->a--><p x=1>"),
    ("<a href=b/ onclick=\"c('>')\" title>d</a>", "<a href=b/  title>d</a>"),
    ("<a b='c", "<a b='c"), ("<script>a", "<script>a"), ("1 < 2 <3 <", "1 < 2 <3 <"), ("", ""),
    ("<br data-a/><img alt=a/>b", "<br /><img >b"),
  ]

  @Test(arguments: pages) func condensing(page: String, markup: String) {
    #expect(String(decoding: PageMarkup.condensed(Array(page.utf8)), as: UTF8.self) == markup)
  }

  /// A browser in which scripts run takes nothing of it for markup.
  @Test func whatNoScriptLeavesOpenEndsWithIt() {
    let page = HTMLText.read("<body><noscript><div id=a></noscript><p>Kim met Moon.</p></body>")
    #expect(String(decoding: page.text.bytes, as: UTF8.self) == "Kim met Moon.\n")
  }

  private func isSameTree(_ page: [UInt8]) -> Bool {
    let (some, all) = (PageTreeBuilder.tree(of: page), PageTreeBuilder.tree(ofAll: page))
    func text(_ tree: PageTree, _ node: PageTree.Node) -> [[UInt8]] {
      let ranges =
        node.tag == .text
        ? [Int(node.start)..<Int(node.limit)] : tree.attributes[Int(node.start)..<Int(node.limit)].map(\.value)
      return ranges.map { Array(tree.bytes[$0]) }
    }
    return some.nodes.count == all.nodes.count
      && zip(some.nodes, all.nodes).allSatisfy { a, b in
        a.tag == b.tag && a.parent == b.parent && a.end == b.end && a.flags == b.flags && a.classWords == b.classWords
          && a.idWords == b.idWords && text(some, a) == text(all, b)
      } && some.records.map { Array(some.bytes[$0]) } == all.records.map { Array(all.bytes[$0]) }
      && some.title.map { Array(some.bytes[$0]) } == all.title.map { Array(all.bytes[$0]) }
  }

  @Test(arguments: pages) func theParserFindsTheSame(page: String, markup: String) {
    #expect(isSameTree(Array(page.utf8)))
  }

  /// The same of pages put together at random from pieces of markup, whole and broken ones.
  @Test func theParserFindsTheSameInBrokenPages() {
    let pieces = [
      "<p class=a>", "</p>", "<div id='b' data-c=\"d\">", "</div>", "<script>", "</script>", "<style type=x>",
      "</style>",
      "<script type='application/ld+json'>", "{\"a\":1}", "<!--", "-->", "text ", "a<b", " ", "'", "\"", ">", "<", "/>",
      "=",
      "<a href=x onclick='y'", "<br/>", "<textarea>", "</textarea>", "<title>", "</title>", "<td>", "<li>", "&amp;",
      "é",
    ]
    var random = UInt64(7)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(bound))
    }
    for _ in 0..<4000 {
      let page = (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined()
      #expect(isSameTree(Array(page.utf8)), "\(page)")
    }
  }
}
