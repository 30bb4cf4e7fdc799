internal import TextModel

/// Reads the text of a page of MediaWiki: links become their words, pictures their captions; templates, tables, references and
/// categories are left out, as they are values and sources and no running text.
enum Wikitext {
  /// Adds the blocks of a page to a text.
  ///
  /// - Complexity: O(*n* *d*) for *n* bytes and links *d* deep in one another, at most ``WikitextRenderer/deepest``.
  static func add(_ text: String, to blocks: inout BlockText) {
    var renderer = WikitextRenderer(WikitextElements.removed(from: Array(text.utf8)))
    var lines = WikitextLines()
    for line in renderer.rendered().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lines.add(line, to: &blocks)
    }
    lines.flush(to: &blocks)
  }

  /// Whether a page only leads to another one.
  static func isRedirect(_ text: String) -> Bool {
    let start = text.prefix(40).drop(while: \.isWhitespace).lowercased()
    return WikitextWords.redirects.contains { start.hasPrefix($0) }
  }
}
