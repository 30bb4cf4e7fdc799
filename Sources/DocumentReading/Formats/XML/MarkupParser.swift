internal import CLibXML2

/// Parses XML and HTML with libxml2, nothing but the bytes themselves being looked at.
///
/// Entities that a file declares are dropped, never expanded or fetched; those of XML and HTML become their characters. The
/// network is off, and external subsets aren't loaded. Elements are at most ``deepest`` levels deep; what lies deeper isn't read.
enum MarkupParser {
  /// How deep elements may be nested.
  static let deepest = 512
  /// How many attributes an element may have: each is compared with all others.
  static let mostAttributes = 10_000

  /// Where XML stops being well-formed.
  struct Fault: Hashable {
    var line: Int
    /// What is wrong, as libxml2 says it.
    var reason: String

    /// What is said of a file that could be read up to there, or farther.
    var remark: String {
      "line \(line) is no well-formed XML (\(reason)); what comes behind it may be missing"
    }
  }

  private static let pieceSize = 1 << 16

  /// Parses XML, in the encoding it declares; on behind a fault as far as can be.
  ///
  /// - Returns: The first fault, or nil.
  static func parse(xml bytes: [UInt8], with handler: any MarkupHandler) -> Fault? {
    guard let stream = MarkupStream(handler) else { return nil }
    stream.parse(bytes)
    stream.finish()
    return stream.fault
  }

  /// Parses HTML, well-formed or not; the bytes are UTF-8 whatever they say.
  static func parse(html bytes: [UInt8], with handler: any MarkupHandler) {
    var limits = AttributeCount()
    guard limits.line(in: bytes) == nil else { return }
    var callbacks = MarkupSession.callbacks
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    let session = MarkupSession(handler)
    withExtendedLifetime(session) {
      let pointer = Unmanaged.passUnretained(session).toOpaque()
      guard libxml2_load(),
        let context = htmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      else { return }
      defer {
        xmlFreeDoc(context.pointee.myDoc)
        context.pointee.myDoc = nil
        htmlFreeParserCtxt(context)
      }
      session.context = context
      let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_RECOVER.rawValue
      _ = htmlCtxtUseOptions(context, Int32(options))
      feed(bytes, to: session) { start, count in _ = htmlParseChunk(context, start, count, 0) }
      _ = htmlParseChunk(context, nil, 0, 1)
    }
  }

  /// What is wrong with a tag of more attributes than are allowed.
  static let tooManyAttributes = "an element has more than \(mostAttributes) attributes"

  static func feed(_ bytes: [UInt8], to session: MarkupSession, _ parse: (UnsafePointer<CChar>, Int32) -> Void) {
    bytes.withUnsafeBytes { all in
      guard let start = all.bindMemory(to: CChar.self).baseAddress else { return }
      var at = 0
      while at < all.count, !session.isStopped {
        let count = min(pieceSize, all.count - at)
        parse(start + at, Int32(count))
        at += count
      }
    }
  }
}

/// What the callbacks see of a parse that is going on.
final class MarkupSession {
  let handler: any MarkupHandler
  var context: xmlParserCtxtPtr?
  var fault: MarkupParser.Fault?
  private(set) var isStopped = false
  private var depth = 0
  /// HTML's entities that were asked for; libxml2 keeps pointers to them.
  private var entities: [String: UnsafeMutablePointer<xmlEntity>] = [:]

  init(_ handler: any MarkupHandler) { self.handler = handler }

  /// Notes where the parser went no further without a word, as it does behind bytes that are not of the encoding.
  func check(_ result: Int32) {
    guard result != 0, fault == nil, !isStopped, let context, context.pointee.disableSAX != 0 else { return }
    fault = MarkupParser.Fault(
      line: Int(xmlSAX2GetLineNumber(context)),
      reason: "what follows can't be read in the encoding that the file declares")
  }

  deinit {
    for entity in entities.values {
      entity.pointee.content.deallocate()
      entity.deallocate()
    }
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> MarkupSession? {
    pointer.map { Unmanaged<MarkupSession>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ element: MarkupElement) {
    depth += 1
    if depth > MarkupParser.deepest {
      stop(at: Int(xmlSAX2GetLineNumber(context)), "elements nest deeper than \(MarkupParser.deepest) levels")
    }
    guard !isStopped else { return }
    var element = element
    element.line = Int(xmlSAX2GetLineNumber(context))
    handler.start(element)
  }

  func end(_ name: UnsafePointer<UInt8>) {
    depth -= 1
    if !isStopped { handler.end(String(cString: name)) }
  }

  func text(_ start: UnsafePointer<UInt8>, _ count: Int32) {
    if !isStopped { handler.text(UnsafeBufferPointer(start: start, count: Int(count))) }
  }

  /// Reads no further, for a reason.
  func stop(at line: Int, _ reason: String) {
    guard !isStopped else { return }
    isStopped = true
    note(line: line, reason)
    xmlStopParser(context)
  }

  func note(line: Int, _ reason: String) {
    if fault == nil { fault = MarkupParser.Fault(line: max(1, line), reason: reason) }
  }

  /// An entity that HTML knows and the file doesn't declare, as if it were one of XML's own.
  func entity(_ name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
    let key = String(cString: name)
    if let known = entities[key] { return known }
    guard let found = htmlEntityLookup(name), let scalar = Unicode.Scalar(found.pointee.value) else { return nil }
    let bytes = Array(String(Character(scalar)).utf8) + [0]
    let content = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    content.initialize(from: bytes, count: bytes.count)
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.length = Int32(bytes.count - 1)
    entities[key] = entity
    return entity
  }
}

extension MarkupSession {
  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.startElementNs = { session, name, prefix, _, _, _, count, _, attributes in
      guard let name else { return }
      MarkupSession.of(session)?.start(.xml(name, prefix: prefix, attributes, count: Int(count)))
    }
    callbacks.endElementNs = { session, name, _, _ in
      if let name { MarkupSession.of(session)?.end(name) }
    }
    callbacks.startElement = { session, name, attributes in
      if let name { MarkupSession.of(session)?.start(.html(name, attributes)) }
    }
    callbacks.endElement = { session, name in
      if let name { MarkupSession.of(session)?.end(name) }
    }
    callbacks.characters = { session, text, count in
      if let text { MarkupSession.of(session)?.text(text, count) }
    }
    callbacks.cdataBlock = callbacks.characters
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.getEntity = { session, name in name.flatMap { MarkupSession.of(session)?.entity($0) } }
    callbacks.serror = { session, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_FATAL.rawValue else { return }
      let said = error.pointee.message.map { String(cString: $0) } ?? "not well-formed"
      let words = said.split(whereSeparator: \.isNewline).joined(separator: " ")
      MarkupSession.of(session)?.note(line: Int(error.pointee.line), words)
    }
    return callbacks
  }
}
