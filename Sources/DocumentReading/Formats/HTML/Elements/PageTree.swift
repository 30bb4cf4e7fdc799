/// The elements and texts of a page in document order, in flat lists: no walk over them needs a call for each level.
struct PageTree {
  /// An element or a text.
  struct Node {
    var tag: HTMLTag
    /// What its class and its id say; nothing for a text.
    var classWords: ClassWords = []
    var idWords: ClassWords = []
    /// What its attributes say besides.
    var flags: Flags = []
    /// The node around it; -1 for the first.
    var parent: Int32
    /// The node behind the last one inside it.
    var end: Int32 = 0
    /// Where its text, or its attributes, stand in their list.
    var start: Int32 = 0
    var limit: Int32 = 0
  }

  /// What attributes say of an element.
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let hidden = Flags(rawValue: 1)
    /// Its role is one of a page's own: `navigation`, `complementary`, `dialog`.
    static let apart = Flags(rawValue: 2)
    /// It names the author.
    static let author = Flags(rawValue: 4)
    /// It holds the text of the article, as it says itself (`itemprop="articleBody"`).
    static let articleBody = Flags(rawValue: 8)
    /// A link inside the page, or a script.
    static let localLink = Flags(rawValue: 16)
    /// A table that sets the page.
    static let layoutTable = Flags(rawValue: 32)
    /// A picture of one point or a sign of a page.
    static let comments = Flags(rawValue: 64)
  }

  /// An attribute's name and where its value stands in ``bytes``.
  struct Attribute {
    var name: HTMLAttribute
    var value: Range<Int>
  }

  var nodes: [Node] = []
  /// Texts and values of attributes.
  var bytes: [UInt8] = []
  var attributes: [Attribute] = []
  /// Where the texts of `script type="application/ld+json"` stand in ``bytes``.
  var records: [Range<Int>] = []
  /// The text of `title`.
  var title: Range<Int>?
  /// Whether the page had more levels than are kept apart.
  var isTooDeep = false

  /// The value of an attribute of an element; nil where it has none.
  func value(_ name: HTMLAttribute, of node: Int) -> String? {
    valueRange(name, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where the value of an attribute stands.
  func valueRange(_ name: HTMLAttribute, of node: Int) -> Range<Int>? {
    let found = nodes[node]
    guard found.tag != .text else { return nil }
    for index in Int(found.start)..<Int(found.limit) where attributes[index].name == name {
      return attributes[index].value
    }
    return nil
  }

  /// Where the text of a text node stands in ``bytes``.
  func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].limit) }
}

/// The attributes that are looked at.
enum HTMLAttribute: UInt8 {
  case `class`, id, role, style, hidden, ariaHidden, itemprop, itemtype, href, rel, name, property, content, datetime
  case type, lang, httpEquiv, title, charset, dataComponent, width, height, src, pubdate

  /// The attribute of a name in lower case; nil for one that tells nothing.
  static func named(_ name: String) -> HTMLAttribute? { byName[name] }

  /// The names of all.
  static var names: [String] { Array(byName.keys) }

  private static let byName: [String: HTMLAttribute] = [
    "class": .class, "id": .id, "role": .role, "style": .style, "hidden": .hidden, "aria-hidden": .ariaHidden,
    "itemprop": .itemprop, "itemtype": .itemtype, "href": .href, "rel": .rel, "name": .name, "property": .property,
    "content": .content, "datetime": .datetime, "type": .type, "lang": .lang, "xml:lang": .lang,
    "http-equiv": .httpEquiv, "title": .title, "pubdate": .pubdate, "data-component": .dataComponent,
  ]
}
