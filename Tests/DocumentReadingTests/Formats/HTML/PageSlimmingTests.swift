import Primitives
import Testing

@testable import DocumentReading

/// The truth is the tree of the page as it came: leaving out what is of no use must not change it.
@Suite struct PageSlimmingTests {
  private func slim(_ page: String) -> String {
    String(decoding: PageSlimming.slimmed(Array(page.utf8)), as: UTF8.self)
  }

  @Test func whatIsOfNoUseIsLeftOut() {
    #expect(slim("<p>a<!-- b -->c</p>") == "<p>a<!---->c</p>")
    #expect(slim("<script src=x>if (a < b) { '<p>' }</script>d") == "<script></script>d")
    #expect(slim("<STYLE>p > a {}</style >d") == "<STYLE></style >d")
    #expect(slim(#"<a data-x="<b>" href="y" onclick='z'>e</a>"#) == #"<a href="y">e</a>"#)
    #expect(slim("<a href=y data-x='1'/>e") == "<a href=y />e")
    #expect(slim("<img src='x' CLASS=big alt>") == "<img CLASS=big>")
  }

  @Test func whatIsLookedAtStays() {
    for page in [
      #"<script type="application/LD+JSON">{"a": "<!-- b -->"}</script>"#, "<meta charset=x data-y=z>",
      "<p>1 < 2 <3 <= 4</p>", "<!doctype html><p>a", "a < b", "<", "", "<p", "<p class='a", "<!-- a", "<script>a",
      "<!-->a<!--->b", "<?php echo '<p>' ?>a", "</ p>b", "<![CDATA[a]]>",
    ] { #expect(slim(page) == page) }
  }

  /// Pieces of pages, whole and broken.
  private static let pieces = [
    "<p>", "</p>", "<div class=\"a b\" data-x='1' id=c>", "</div>", "<a href='/x' onclick=\"a('<b>')\">", "</a>",
    "text ",
    "<script>", "</script>", "<script type=\"application/ld+json\">{\"headline\":\"A<b\"}</script>", "<style>",
    "</style>",
    "<!--", "-->", "--!>", "<!-->", "<!--->", "<!doctype html>", "<?xml a='>' ?>", "<![CDATA[x]]>", "<br/>",
    "<br clear/>",
    "<a href=x/>", "<p @click=\"a > b\" class=x>", "<p a=\"1\"b='2'class=c>", "<p class = d>", "<p class=>",
    "<p / id=e>", "<p x/y=z>",
    "</p x='>'>", "</", "<", ">", "\"", "'", "=", "/", " ", "\n", "&amp;", "&#x41;", "é", "<textarea>", "</textarea>",
    "<title>T</title>",
    "<td width=1 hidden>", "<svg viewBox='0 0'><path d='M1'/></svg>", "<meta name=author content='B'>", "<:x a=b>",
    "<_y>", "<p class='f",
    "style=\"display:none\"", " itemprop=author ", "<h1>", "</h1>",
    "<SCRIPT SRC=\"x\">var a = \"</scr\" + \"ipt>\";</SCRIPT>", "\t", "\r",
    "<noscript>", "</noscript>", "<iframe src=x></iframe>", "</style", "</script", "<p\u{C}class=g>", "<p style>",
    "<p id='' role=\"menu\">",
  ]

  @Test(arguments: 0..<40 as Range<UInt64>) func theTreeIsTheSame(seed: UInt64) {
    for round in 0..<50 as Range<UInt64> {
      var random = SplitMix64(seed: seed * 1000 + round)
      let count = 1 + random.below(60)
      let page = Array((0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined().utf8)
      let slim = PageSlimming.slimmed(page)
      #expect(slim.count <= page.count)
      let (expected, found) = (PageTreeBuilder.tree(ofSlimmed: page), PageTreeBuilder.tree(ofSlimmed: slim))
      #expect(shown(expected) == shown(found), "\(String(decoding: page, as: UTF8.self))")
    }
  }

  private func shown(_ tree: PageTree) -> String {
    let nodes = tree.nodes.map { "\($0)" }.joined(separator: "\n")
    let attributes = tree.attributes.map { "\($0)" }.joined(separator: "\n")
    let title = tree.title.map { "\($0)" } ?? ""
    return [nodes, attributes, "\(tree.records)", title, String(decoding: tree.bytes, as: UTF8.self)]
      .joined(separator: "\n\n")
  }
}
