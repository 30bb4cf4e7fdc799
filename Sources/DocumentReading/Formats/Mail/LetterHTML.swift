internal import CLibXML2
internal import TextModel

/// The text of a letter that was written as a page: all that can be seen of it, block by block.
enum LetterHTML {
  /// The blocks of a page.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - charset: The encoding that the letter says it has.
  /// - Returns: The blocks; none where it holds no text.
  static func text(_ bytes: [UInt8], charset: String?) -> BlockText {
    guard case .text(let text, _) = TextDecoder.decode(bytes, declared: charset) else { return BlockText() }
    let reader = PageBlocks()
    reader.parse(text.utf8.map { $0 == 0 ? 0x20 : $0 })
    reader.flush()
    return reader.blocks
  }
}

/// Collects blocks as the parser goes through a page; no tree is built, so that no depth is too deep.
private final class PageBlocks {
  private(set) var blocks = BlockText()
  private var line: [UInt8] = []
  /// The open elements that give what is in them a role.
  private var roles: [(element: String, role: DocumentPart.Role)] = []
  private var skipped = 0

  /// More levels of roles than these don't count.
  private static let deepest = 256
  private static let silent: Set = ["head", "script", "style", "template", "select", "textarea", "button"]
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "o:p",
  ]

  func parse(_ text: [UInt8]) {
    guard let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    var callbacks = xmlSAXHandler()
    callbacks.startElement = { session, name, _ in PageBlocks.of(session)?.start(PageBlocks.text(name)) }
    callbacks.endElement = { session, name in PageBlocks.of(session)?.end(PageBlocks.text(name)) }
    callbacks.characters = { PageBlocks.of($0)?.characters($1, Int($2)) }
    callbacks.ignorableWhitespace = callbacks.characters
    context.pointee.sax.pointee = callbacks
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    text.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      xmlFreeDoc(htmlCtxtReadMemory(context, start, Int32(clamping: bytes.count), nil, "utf-8", Int32(options)))
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> PageBlocks? {
    pointer.map { Unmanaged<PageBlocks>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ name: UnsafePointer<xmlChar>?) -> String { name.map { String(cString: $0) } ?? "" }

  private func start(_ name: String) {
    if Self.silent.contains(name) { skipped += 1 }
    if name == "td" || name == "th" { return line.append(contentsOf: " ".utf8) }
    if !Self.inline.contains(name) { flush() }
    if let role = Self.role(name), roles.count < Self.deepest { roles.append((name, role)) }
  }

  private func end(_ name: String) {
    if Self.silent.contains(name) { skipped = max(0, skipped - 1) }
    if name != "td", name != "th", !Self.inline.contains(name) { flush() }
    if let last = roles.lastIndex(where: { $0.element == name }) { roles.removeSubrange(last...) }
  }

  private static func role(_ name: String) -> DocumentPart.Role? {
    switch name {
    case "blockquote": .quote
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading
    default: nil
    }
  }

  private func characters(_ start: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let start, count > 0, skipped == 0 else { return }
    line.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  func flush() {
    guard !line.isEmpty else { return }
    blocks.add(
      String(decoding: line, as: UTF8.self), roles.first { $0.role == .quote }?.role ?? roles.last?.role ?? .story)
    line = []
  }
}
