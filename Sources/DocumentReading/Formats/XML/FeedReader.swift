internal import Primitives
internal import TextModel

/// The items of a feed: RSS 0.9 to 2.0 and Atom (RFC 4287).
final class FeedReader: MarkupHandler {
  private struct Item {
    var values: [String: String] = [:]
    /// The content where it stands as elements in the feed itself.
    var blocks: BlockText?
  }

  /// An author as WordPress lists them before the items: who is meant by the name with which they log in.
  private var (login, namesOfLogins): (String?, [String: String]) = (nil, [:])

  private var items: [Item] = []
  private var isInItem = false
  private var depth = 0
  private var itemDepth = 0
  /// The child of the item that is being read.
  private var field: String?
  private var value: [UInt8] = []
  private var inner: HTMLBlocks?
  /// Whether the place is in an author's address, not the name.
  private var isOtherFact = false

  /// The elements of an item that are read, with or without their usual prefix.
  private static let fields: Set<String> = [
    "title", "description", "summary", "content:encoded", "content", "pubDate", "dc:date", "published", "updated",
    "link", "dc:creator", "author", "guid", "wp:post_date", "wp:post_type", "wp:status", "wp:author_login",
    "wp:author_display_name",
  ]
  /// The prefixes that belong to the names of fields, and those that say nothing.
  private static let (told, untold): (Set<String>, Set<String>) = (["content", "dc", "wp"], ["atom", "rss"])
  /// Those with the text, the longest last.
  private static let texts = ["description", "summary", "content", "content:encoded"]

  func start(_ element: MarkupElement) {
    depth += 1
    if let inner { return inner.start(element) }
    if isInItem, depth == itemDepth + 2 { startInside(element) }
    if !isInItem, element.name == "item" || element.name == "entry" {
      items.append(Item())
      (isInItem, itemDepth) = (true, depth)
    } else if isInItem ? depth == itemDepth + 1 : element.prefix == "wp" {
      startField(element)
    }
  }

  /// Elements inside a field: those of an author, or of a text that is XHTML and doesn't say so.
  private func startInside(_ element: MarkupElement) {
    isOtherFact = field == "author" && element.name != "name"
    guard let field, Self.texts.contains(field), !value.contains(where: { $0 > 0x20 }) else { return }
    inner = HTMLBlocks()
    inner?.start(element)
  }

  private func startField(_ element: MarkupElement) {
    var name = element.name
    if let prefix = element.prefix, !Self.untold.contains(prefix) {
      name = Self.told.contains(prefix) ? "\(prefix):\(name)" : ""
    }
    field = Self.fields.contains(name) ? name : nil
    value.removeAll(keepingCapacity: true)
    if name == "link", let target = element["href"], (element["rel"] ?? "alternate") == "alternate" {
      set("link", target)
    }
    if name == "content", element["type"] == "xhtml" { inner = HTMLBlocks() }
  }

  func end(_ name: String) {
    defer { depth -= 1 }
    if depth == itemDepth, isInItem { return isInItem = false }
    if !isInItem { return endOutside() }
    guard depth == itemDepth + 1 else {
      isOtherFact = false
      inner?.end(name)
      return
    }
    if let inner {
      inner.flush()
      if items[items.count - 1].blocks == nil || field?.hasPrefix("content") == true {
        items[items.count - 1].blocks = inner.blocks
      }
    }
    inner = nil
    if let field { set(field, String(decoding: value, as: UTF8.self)) }
    field = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let inner { return inner.text(bytes) }
    if field != nil, !isOtherFact { value.append(contentsOf: bytes) }
  }

  /// Outside of items, only authors are told.
  private func endOutside() {
    let text = String(decoding: value, as: UTF8.self).squeezed
    if field == "wp:author_login" { login = text }
    if field == "wp:author_display_name", let login { namesOfLogins[login] = text }
    field = nil
  }

  private func set(_ field: String, _ value: String) {
    guard value.contains(where: { !$0.isWhitespace }), items[items.count - 1].values[field] == nil else { return }
    items[items.count - 1].values[field] = value
  }

  /// What is said of items that are left out; nil where there are none.
  var remark: String? { WordPressItem.remark(on: items.map { WordPressItem($0.values) }) }

  /// The documents, called by the feed and their number.
  func documents(of fileID: String) -> [Document] {
    items.enumerated().compactMap { index, item in
      let post = WordPressItem(item.values)
      return post.isPart || post.isDraft ? nil : document(of: item, id: "\(fileID):\(index + 1)")
    }
  }

  private func document(of item: Item, id: String) -> Document? {
    var blocks = BlockText()
    let value = { (names: [String]) in names.lazy.compactMap { item.values[$0] }.first }
    let isPost = item.values["wp:post_type"] != nil
    let title = value(["title"]).map(Self.plain)
    if let title { blocks.add(title, .heading) }
    if let own = item.blocks {
      blocks.append(own)
    } else if let body = value(Self.texts.reversed()) {
      blocks.add(textOrHTML: isPost ? WordPressItem.withoutShortcodes(body) : body)
    }
    guard !blocks.isEmpty else { return nil }
    var document = blocks.document(id: id, sha256: SHA256.digest(of: blocks.bytes).hexadecimal)
    document.title = title
    // Those that write a post's date know the day where it was written.
    document.date = value(["wp:post_date", "pubDate", "published", "dc:date", "updated"]).map(Self.trimmed)
    document.author = value(["dc:creator", "author"]).map { Self.person(Self.plain($0)) }
    if isPost { document.author = document.author.map { namesOfLogins[$0] ?? $0 } }
    document.url = value(["link", "guid"]).map(Self.trimmed)
    return document
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The name of `jane@example.org (Jane Doe)`, as RSS 2.0 has it.
  private static func person(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// A title, which may be HTML.
  private static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return trimmed(text) }
    var blocks = BlockText()
    HTMLBlocks.add(html: Array(text.utf8), to: &blocks)
    return trimmed(String(decoding: blocks.bytes, as: UTF8.self))
  }
}

extension BlockText {
  /// Adds a text, read as HTML where it is that, and line by line otherwise.
  mutating func add(textOrHTML text: String) {
    if RecordText.isHTML(text) { return _ = HTMLBlocks.add(html: RecordText.marked(text), to: &self) }
    for line in HTMLEntities.decoded(text).split(whereSeparator: \.isNewline) { add(line) }
  }

  /// Adds all blocks of another text.
  mutating func append(_ other: BlockText) {
    var parts = other.parts[...], start = 0
    while let end = other.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      var role = DocumentPart.Role.story
      if let part = parts.first, part.span.start == start {
        role = part.role
        parts = parts.dropFirst()
      }
      add(String(decoding: other.bytes[start..<end], as: UTF8.self), role)
      start = end + 1
    }
  }
}
