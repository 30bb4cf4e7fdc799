import CLibXML2

/// What a reader of an XML format does with the elements of a file, in the order of the file.
protocol XMLEventHandler {
  /// The line the parser is on; set before each event.
  var line: Int { get set }

  /// An element starts. Names are without prefix.
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError)

  /// An element ends.
  mutating func end() throws(GraphFormatError)

  /// Text, possibly a part of it, entities resolved.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError)
}

/// The name of an element, without prefix. Valid only while the event is handled.
struct XMLName {
  fileprivate let start: UnsafePointer<UInt8>

  static func == (name: XMLName, text: StaticString) -> Bool {
    var at = 0
    while at < text.utf8CodeUnitCount {
      // A name ends in NUL, which no wanted text holds, so this never reads past its end.
      guard name.start[at] == text.utf8Start[at] else { return false }
      at += 1
    }
    return name.start[at] == 0
  }

  static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }

  var description: String { String(cString: start) }
}

/// The attributes of an element. Valid only while the event is handled.
struct XMLAttributes {
  /// Five pointers each: name, prefix, namespace, start and end of the value.
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The value of the attribute with a name, prefix ignored.
  subscript(name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    for index in 0..<count {
      guard let found = pointers[5 * index], XMLName(start: found) == name,
        let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
      else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// The value of an attribute as text.
  func text(_ name: StaticString) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }
}

/// Parses XML piece by piece with libxml2, nothing but the file itself being looked at.
///
/// A document type is read over; entities other than XML's own five are refused at their declaration, so none is ever expanded
/// or fetched. The network is off, external subsets aren't loaded. Elements are at most 256 levels deep, and libxml2's own limit
/// of 10 million bytes holds for a text.
struct XMLEvents {
  let source: GraphSource

  func parse<Handler: XMLEventHandler>(
    _ input: inout ChunkedInput, with handler: inout Handler
  ) throws(GraphFormatError) {
    try withUnsafeMutablePointer(to: &handler) { handler throws(GraphFormatError) in
      try parse(&input, in: HandlerSession(handler: handler, source: source))
    }
  }

  private func parse(_ input: inout ChunkedInput, in session: Session) throws(GraphFormatError) {
    var callbacks = Self.callbacks
    defer { withExtendedLifetime(session) {} }
    let pointer = Unmanaged.passUnretained(session).toOpaque()
    guard libxml2_load() else {
      throw source.error(
        .unsupported,
        "the file is XML, and libxml2 is not installed; install it (Debian and Ubuntu: apt install libxml2; "
          + "macOS: brew install libxml2)")
    }
    guard let context = xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else {
      throw source.error(.limit, "not enough memory to start the XML parser")
    }
    defer {
      xmlFreeDoc(context.pointee.myDoc)
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    session.context = context
    // Entities are substituted, or `&amp;` in attributes would come as `&#38;`; there are only XML's own five.
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    while true {
      try feed(&input, to: session)
      if input.isFinal { break }
      try input.refill()
    }
    session.isAtEnd = true
    session.check(xmlParseChunk(context, nil, 0, 1))
    if let failure = session.failure { throw failure }
  }

  private func feed(_ input: inout ChunkedInput, to session: Session) throws(GraphFormatError) {
    let pieceSize = 1 << 16
    let start = input.position
    try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
      var at = start
      while at < bytes.count {
        let count = min(pieceSize, bytes.count - at)
        bytes.withMemoryRebound(to: CChar.self) { characters in
          session.check(xmlParseChunk(session.context, characters.baseAddress.map { $0 + at }, Int32(count), 0))
        }
        if let failure = session.failure { throw failure }
        at += count
      }
    }
    input.position = input.window.count
  }
}

/// What the callbacks, which can't be generic, see of a parse that is going on.
private class Session {
  let source: GraphSource
  var context: xmlParserCtxtPtr?
  var failure: GraphFormatError?
  var isAtEnd = false
  private var depth = 0

  init(source: GraphSource) { self.source = source }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> Session? {
    pointer.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Counts the level of an element that starts; libxml2 itself counts them in some versions only.
  func descend() {
    depth += 1
    if depth > 256 { refuse(.limit, "elements are nested deeper than 256 levels; expected a graph") }
  }

  func ascend() { depth -= 1 }

  func stop(_ error: GraphFormatError) {
    if failure == nil { failure = error }
    xmlStopParser(context)
  }

  /// Refuses what the parser went no further in without a word, as it does behind bytes that are not of the encoding.
  func check(_ result: Int32) {
    guard result != 0, failure == nil, let context, context.pointee.disableSAX != 0 else { return }
    refuse(
      .encoding,
      "what follows can't be read in the encoding that the file declares; save it as UTF-8, or correct the declaration")
  }

  func refuse(_ code: GraphFormatError.Code, _ message: String) {
    stop(source.error(code, line: Int(xmlSAX2GetLineNumber(context)), message))
  }

  func take(line: Int, column: Int, code: Int32, message: UnsafePointer<CChar>?) {
    guard failure == nil else { return }
    if isAtEnd, code == XML_ERR_DOCUMENT_END.rawValue || code == XML_ERR_DOCUMENT_EMPTY.rawValue {
      return stop(
        source.error(.syntax, line: max(1, line), "the file ends before its last element does; is it complete?"))
    }
    let said = message.map { String(cString: $0) } ?? "not well-formed XML"
    let text = String(said.split(whereSeparator: \.isNewline).joined(separator: " "))
    // 114 is XML_ERR_RESOURCE_LIMIT, which older headers don't name.
    let isLimit = code == 114 || ["XML_PARSE_HUGE", "too long", "Huge input"].contains(where: text.contains)
    let isEncoding = code == XML_ERR_INVALID_ENCODING.rawValue || code == XML_ERR_INVALID_CHAR.rawValue
    let hint =
      isLimit
      ? "; the file is deeper or has longer texts than the XML parser allows"
      : "; expected well-formed XML, is the file complete?"
    stop(
      source.error(
        isLimit ? .limit : isEncoding ? .encoding : .syntax, line: max(1, line), column: column > 0 ? column : nil,
        "\(text)\(hint)"))
  }
}

/// A parse with its handler.
private final class HandlerSession<Handler: XMLEventHandler>: Session {
  /// A pointer, since a stored handler would be guarded at run time against being used twice at once, for each event.
  private let handler: UnsafeMutablePointer<Handler>

  init(handler: UnsafeMutablePointer<Handler>, source: GraphSource) {
    self.handler = handler
    super.init(source: source)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    perform { handler throws(GraphFormatError) in try handler.start(name, attributes) }
  }

  override func end() { perform { handler throws(GraphFormatError) in try handler.end() } }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    perform { handler throws(GraphFormatError) in try handler.text(bytes) }
  }

  /// Runs the handler unless something failed before, and stops the parser if it fails now.
  private func perform(_ event: (inout Handler) throws(GraphFormatError) -> Void) {
    guard failure == nil else { return }
    handler.pointee.line = Int(xmlSAX2GetLineNumber(context))
    do { try event(&handler.pointee) } catch { stop(error) }
  }
}

extension XMLEvents {
  fileprivate static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { session, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      guard let session = Session.of(session) else { return }
      session.descend()
      session.start(XMLName(start: name), XMLAttributes(pointers: attributes, count: Int(count)))
    }
    callbacks.endElementNs = { session, _, _, _ in
      guard let session = Session.of(session) else { return }
      session.ascend()
      session.end()
    }
    callbacks.characters = { session, text, count in
      Session.of(session)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    callbacks.cdataBlock = callbacks.characters
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.entityDecl = { session, name, _, _, _, _ in
      let name = name.map { String(cString: $0) } ?? ""
      Session.of(session)?.refuse(
        .unsupported,
        "the file declares an entity, \(name.quoted); entities aren't read, replace them by what they stand for")
    }
    callbacks.reference = { session, name in
      let name = name.map { String(cString: $0) } ?? ""
      Session.of(session)?.refuse(
        .unsupported,
        "the file uses an entity, \(name.quoted); entities aren't read, replace them by what they stand for")
    }
    callbacks.serror = { session, error in
      guard let error, let session = Session.of(session) else { return }
      let isUndeclared = error.pointee.code == XML_WAR_UNDECLARED_ENTITY.rawValue
      guard error.pointee.level.rawValue >= XML_ERR_FATAL.rawValue || isUndeclared else { return }
      session.take(
        line: Int(error.pointee.line), column: Int(error.pointee.int2), code: error.pointee.code,
        message: error.pointee.message)
    }
    return callbacks
  }
}
