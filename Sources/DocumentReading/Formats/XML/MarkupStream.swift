internal import CLibXML2

/// XML that is parsed as it comes, so that no more of it is in memory than its handler keeps.
final class MarkupStream {
  private let session: MarkupSession
  private let context: xmlParserCtxtPtr
  private var limits = AttributeCount()

  /// Starts to parse for a handler; nil where the library is missing.
  init?(_ handler: any MarkupHandler) {
    var callbacks = MarkupSession.callbacks
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    session = MarkupSession(handler)
    let pointer = Unmanaged.passUnretained(session).toOpaque()
    guard libxml2_load(), let context = xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else { return nil }
    self.context = context
    session.context = context
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
  }

  deinit {
    xmlFreeDoc(context.pointee.myDoc)
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  /// Where XML stopped being well-formed so far.
  var fault: MarkupParser.Fault? { session.fault }

  /// Whether it goes no further.
  var isStopped: Bool { session.isStopped }

  /// Parses what comes next.
  func parse(_ bytes: [UInt8]) {
    if let line = limits.line(in: bytes) { return session.stop(at: line, MarkupParser.tooManyAttributes) }
    MarkupParser.feed(bytes, to: session) { start, count in session.check(xmlParseChunk(context, start, count, 0)) }
  }

  /// Says that nothing comes any more.
  func finish() { if !session.isStopped { session.check(xmlParseChunk(context, nil, 0, 1)) } }
}

/// Counts the attributes of tags by their signs of equality: libxml2 compares each with all others.
struct AttributeCount {
  private var count = 0
  private var line = 1

  /// The line where a tag has more than are allowed, in what comes next; nil where none has.
  mutating func line(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"): count = 0
        case UInt8(ascii: "\n"): line += 1
        case UInt8(ascii: "="): count += 1
        default: break
        }
        if count > MarkupParser.mostAttributes { return line }
      }
      return nil
    }
  }
}
