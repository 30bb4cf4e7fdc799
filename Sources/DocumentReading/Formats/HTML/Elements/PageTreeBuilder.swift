internal import CLibXML2
internal import Primitives

/// Builds the tree of a page from what libxml2's HTML parser finds.
///
/// Measured on 1,100 pages from the web (160 MB) this parser, without its own tree, reads 110 MB a second of processor time and gumbo
/// 24; a page as a whole has to be read at 45.
struct PageTreeBuilder {
  /// Elements deeper than this are taken as if they stood at this level.
  static let deepestLevel = 512
  /// A page has no more elements and texts than this; what follows is left out.
  static let mostNodes = 20_000_000

  private(set) var tree = PageTree()
  private var open: [Int32] = []
  /// How many open elements lie below the deepest level.
  private var sunken = 0
  private var tags = NameTable<HTMLTag>(unknown: .other)
  private var recordStart: Int?

  /// Reads a page.
  ///
  /// - Parameter text: The page as UTF-8 without NUL.
  /// - Returns: Its elements and texts.
  static func tree(of text: [UInt8]) -> PageTree { tree(ofAll: PageMarkup.condensed(text)) }

  /// Reads a page with the parser going through all of it.
  static func tree(ofAll text: [UInt8]) -> PageTree {
    var builder = PageTreeBuilder()
    builder.tree.bytes.reserveCapacity(text.count / 2)
    builder.tree.nodes.reserveCapacity(text.count / 40)
    builder.tree.nodes.append(PageTree.Node(tag: .html, parent: -1))
    builder.open = [0]
    withUnsafeMutablePointer(to: &builder) { Self.parse(text, into: $0) }
    builder.finish()
    return builder.tree
  }

  /// The callbacks get the builder as a pointer: through an object, every access would be checked for being the only one.
  private static func parse(_ text: [UInt8], into builder: UnsafeMutablePointer<PageTreeBuilder>) {
    guard libxml2_load(), let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    var callbacks = xmlSAXHandler()
    callbacks.startElement = { PageTreeBuilder.at($0)?.pointee.start($1, $2) }
    callbacks.endElement = { session, _ in PageTreeBuilder.at(session)?.pointee.end() }
    callbacks.characters = { PageTreeBuilder.at($0)?.pointee.text($1, Int($2)) }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = { PageTreeBuilder.at($0)?.pointee.script($1, Int($2)) }
    context.pointee.sax.pointee = callbacks
    context.pointee.userData = UnsafeMutableRawPointer(builder)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        let document = htmlCtxtReadMemory(
          context, characters.baseAddress, Int32(clamping: characters.count), nil, "utf-8", Int32(options))
        xmlFreeDoc(document)
      }
    }
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PageTreeBuilder>? {
    pointer?.assumingMemoryBound(to: PageTreeBuilder.self)
  }

  // MARK: What the parser finds

  private mutating func start(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    let tag = self.tag(name)
    if open.count >= Self.deepestLevel || tree.nodes.count >= Self.mostNodes {
      tree.isTooDeep = true
      sunken += 1
      return
    }
    var node = PageTree.Node(tag: tag, parent: open.last ?? 0)
    node.start = Int32(clamping: tree.attributes.count)
    if let attributes { addAttributes(attributes, to: &node) }
    node.limit = Int32(clamping: tree.attributes.count)
    open.append(Int32(clamping: tree.nodes.count))
    tree.nodes.append(node)
    if tag == .title, tree.title == nil { recordStart = tree.bytes.count }
  }

  private mutating func end() {
    if sunken > 0 {
      sunken -= 1
      return
    }
    guard open.count > 1, let last = open.popLast() else { return }
    tree.nodes[Int(last)].end = Int32(clamping: tree.nodes.count)
    if tree.nodes[Int(last)].tag == .title, let start = recordStart, tree.title == nil {
      tree.title = start..<tree.bytes.count
      recordStart = nil
    }
  }

  private mutating func text(_ start: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let start, count > 0, let parent = open.last, tree.nodes.count < Self.mostNodes else { return }
    let isMore =
      tree.nodes[tree.nodes.count - 1].tag == .text && tree.nodes[tree.nodes.count - 1].parent == parent
      && Int(tree.nodes[tree.nodes.count - 1].limit) == tree.bytes.count
    let place = tree.bytes.count
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    if isMore {
      tree.nodes[tree.nodes.count - 1].limit = Int32(clamping: tree.bytes.count)
      return
    }
    var node = PageTree.Node(tag: .text, parent: parent)
    node.start = Int32(clamping: place)
    node.limit = Int32(clamping: tree.bytes.count)
    node.end = Int32(clamping: tree.nodes.count + 1)
    tree.nodes.append(node)
  }

  /// The text of a script or a style, of which records for search machines are kept.
  private mutating func script(_ start: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let start, count > 0, let element = open.last, tree.nodes[Int(element)].tag == .script,
      let type = tree.valueRange(.type, of: Int(element)), Self.isRecord(tree.bytes[type])
    else { return }
    let place = tree.bytes.count
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    if let last = tree.records.last, last.upperBound == place {
      tree.records[tree.records.count - 1] = last.lowerBound..<tree.bytes.count
    } else {
      tree.records.append(place..<tree.bytes.count)
    }
  }

  private static let recordType = Array("ld+json".utf8)

  /// Whether a type says "ld+json", in letters of any size.
  private static func isRecord(_ type: ArraySlice<UInt8>) -> Bool {
    guard type.count >= recordType.count else { return false }
    return (type.startIndex...type.endIndex - recordType.count).contains { start in
      type[start..<start + recordType.count].elementsEqual(recordType) { $0 | 0x20 == $1 }
    }
  }

  private mutating func finish() {
    while let last = open.popLast() { tree.nodes[Int(last)].end = Int32(clamping: tree.nodes.count) }
  }

  // MARK: Names

  /// The element of a name; the parser gives the same name at the same place all the time.
  private mutating func tag(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
    tags.value(of: name) { HTMLTag(name: $0) }
  }

  private var attributeNames = NameTable<HTMLAttribute?>(unknown: nil)

  private mutating func addAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, to node: inout PageTree.Node
  ) {
    var next = attributes
    while let name = next[0] {
      let value = next[1]
      next += 2
      guard let attribute = attribute(name) else { continue }
      let bytes = UnsafeBufferPointer(start: value, count: value.map(ByteSearch.length) ?? 0)
      let start = tree.bytes.count
      tree.bytes.append(contentsOf: bytes)
      tree.attributes.append(PageTree.Attribute(name: attribute, value: start..<tree.bytes.count))
      switch attribute {
      case .class: node.classWords = ClassWords.found(in: bytes)
      case .id: node.idWords = ClassWords.found(in: bytes)
      default: node.flags.formUnion(AttributeSigns.flags(attribute, bytes, of: node.tag))
      }
    }
  }

  private mutating func attribute(_ name: UnsafePointer<xmlChar>) -> HTMLAttribute? {
    attributeNames.value(of: name) { HTMLAttribute.named($0) }
  }
}

/// What names mean, by the places where the parser has them: it has each of them once.
private struct NameTable<Value> {
  private var names: [UnsafePointer<xmlChar>?]
  private var values: [Value]

  init(unknown: Value) {
    names = [UnsafePointer<xmlChar>?](repeating: nil, count: 256)
    values = [Value](repeating: unknown, count: 256)
  }

  /// What a name means; worked out where another one has its slot.
  @inline(__always)
  mutating func value(of name: UnsafePointer<xmlChar>, _ meaning: (String) -> Value) -> Value {
    let address = UInt(bitPattern: name)
    let slot = Int((address >> 1 ^ address >> 9) & 255)
    if names[slot] == name { return values[slot] }
    let value = meaning(String(cString: name))
    names[slot] = name
    values[slot] = value
    return value
  }
}
