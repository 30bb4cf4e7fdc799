internal import Primitives

/// What a page tells search machines of its article in JSON-LD (schema.org), and in no other form.
struct PageRecord {
  var headline: String?
  var name: String?
  var date: String?
  /// When it was changed.
  var changed: String?
  /// When the page around the article was published, as it says.
  var pageDate: String?
  var author: String?
  var site: String?
  /// The text of the article, with its line ends.
  var body: String?

  /// How many records of a page are looked at, and how deep.
  private static let mostRecords = 64
  private static let deepest = 48

  init(of tree: PageTree) {
    for range in tree.records.prefix(Self.mostRecords) where headline == nil && name == nil {
      read(tree.bytes[range])
    }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    guard let open = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let close = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), open < close
    else { return }
    let clean = bytes[open...close].map { $0 < 0x20 ? 0x20 : $0 }
    do throws(JSONLine.Failure) {
      let record = try JSONNode(line: clean, depth: Self.deepest)
      if let article = Self.article(in: record, levels: 3) { take(article) }
      site = site ?? Self.site(in: record)
      pageDate = pageDate ?? Self.pageDate(in: record, levels: 3)
    } catch {
      takeLoosely(clean)
    }
  }

  // MARK: Articles

  private static let types = [
    "article", "blogposting", "posting", "report", "review", "recipe", "howto", "webpage", "techarticle", "newsarticle",
  ]

  /// The first article of a record, of a list of them, or of a graph.
  private static func article(in node: JSONNode, levels: Int) -> JSONNode? {
    guard levels > 0 else { return nil }
    if let elements = try? node.elements() {
      let found = elements.lazy.compactMap { article(in: $0, levels: levels - 1) }
      return found.first { isArticle($0) && !isPage($0) } ?? found.first
    }
    if isArticle(node), !isPage(node) { return node }
    if let graph = try? node.optional("@graph"), let found = article(in: graph, levels: levels - 1) { return found }
    if let main = try? node.optional("mainEntity"), let found = article(in: main, levels: levels - 1) { return found }
    return nil
  }

  private static func types(of node: JSONNode) -> [String] {
    guard let type = try? node.optional("@type") else { return [] }
    if let text = try? type.text() { return [text.lowercased()] }
    return ((try? type.elements()) ?? []).compactMap { try? $0.text().lowercased() }
  }

  private static func isArticle(_ node: JSONNode) -> Bool {
    types(of: node).contains { type in types.contains { type.hasSuffix($0) } }
  }

  private static func isPage(_ node: JSONNode) -> Bool { types(of: node).allSatisfy { $0.hasSuffix("webpage") } }

  private static func pageDate(in node: JSONNode, levels: Int) -> String? {
    guard levels > 0 else { return nil }
    if let elements = try? node.elements() {
      return elements.lazy.compactMap { pageDate(in: $0, levels: levels - 1) }.first
    }
    if !types(of: node).isEmpty, isPage(node), let date = text("datePublished", of: node) { return date }
    return (try? node.optional("@graph")).flatMap { pageDate(in: $0, levels: levels - 1) }
  }

  private mutating func take(_ article: JSONNode) {
    headline = Self.text("headline", of: article)
    name = Self.text("name", of: article)
    date = Self.text("datePublished", of: article) ?? Self.text("dateCreated", of: article)
    changed = Self.text("dateModified", of: article)
    author = Self.names("author", of: article) ?? Self.names("creator", of: article)
    site = site ?? Self.names("publisher", of: article)
    body = (try? article.optional("articleBody")).flatMap { try? $0.text() }
  }

  private static func site(in node: JSONNode) -> String? {
    types(of: node).contains("website") ? text("name", of: node) : nil
  }

  private static func text(_ name: String, of node: JSONNode) -> String? {
    guard let member = try? node.optional(name), let text = try? member.text() else { return nil }
    return HTMLEntities.decoded(text).squeezed
  }

  /// The names of a person, or of several.
  private static func names(_ name: String, of node: JSONNode) -> String? {
    guard let member = try? node.optional(name) else { return nil }
    let people = (try? member.elements()) ?? [member]
    let names = people.compactMap { person in (try? person.text())?.squeezed ?? text("name", of: person) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  // MARK: Broken records

  /// The first strings behind the names that matter, in a record that is no JSON.
  private mutating func takeLoosely(_ bytes: [UInt8]) {
    let isArticle = types.contains { bytes.firstRange(of: Array("\"\($0)\"".utf8)) != nil }
    headline = string("headline", in: bytes)
    date = string("datePublished", in: bytes)
    if !isArticle { name = nil }
  }

  private var types: [String] { ["NewsArticle", "Article", "BlogPosting"] }

  private func string(_ name: String, in bytes: [UInt8]) -> String? {
    guard let found = bytes.firstRange(of: Array("\"\(name)\"".utf8)) else { return nil }
    let rest = bytes[found.upperBound...].drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    let value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    return value.contains(UInt8(ascii: "\\")) ? nil : String(decoding: value, as: UTF8.self).squeezed
  }
}
