/// JSON (RFC 8259) written value by value, without spaces.
///
/// The standard encoder either shuffles the members of an object or sorts them; here they keep the order in which they are added.
///
///     var json = JSONText()
///     json.object { json in
///       json.add("id", "a")
///       json.add("size", 2)
///     }
///     json.text  // {"id":"a","size":2}
///
/// What is called for each of many values is specialized where it is called: see ``ByteOutput``.
@usableFromInline package struct JSONText: Sendable {
  /// The bytes so far.
  @usableFromInline package private(set) var bytes: [UInt8] = []
  private let escapes: JSONEscapes
  private var needsComma = false

  /// Nothing yet.
  package init(_ escapes: JSONEscapes = .readable) { self.escapes = escapes }

  /// An object.
  package init(_ escapes: JSONEscapes = .readable, object body: (inout JSONText) -> Void) {
    self.escapes = escapes
    object(body)
  }

  /// What is written so far, as a text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object, whose members a body adds.
  @inlinable package mutating func object(_ body: (inout JSONText) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  /// A list, whose values a body adds.
  @inlinable package mutating func array(_ body: (inout JSONText) -> Void) {
    open("[")
    body(&self)
    close("]")
  }

  /// A member's name; its value comes next.
  @usableFromInline package mutating func key(_ name: String) {
    string(name)
    bytes.append(":")
    needsComma = false
  }

  /// A text.
  package mutating func string(_ text: String) {
    separate()
    bytes.append(json: text, escapes)
  }

  /// A whole number.
  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  /// A number, with a point even where it is whole; null where it is not finite, for JSON has no other way to write it.
  package mutating func real(_ value: Double) { item(value.isFinite ? "\(value)" : "null") }

  /// A number, without a point where it is whole; null where it is not finite.
  package mutating func number(_ value: Double) {
    if value == value.rounded(), abs(value) < 1e15 { integer(Int(value)) } else { real(value) }
  }

  /// A truth value.
  package mutating func boolean(_ value: Bool) { item(value ? "true" : "false") }

  /// No value.
  package mutating func null() { item("null") }

  private mutating func item(_ text: String) {
    separate()
    bytes.append(verbatim: text)
  }

  @usableFromInline mutating func open(_ sign: StaticString) {
    separate()
    bytes.append(sign)
    needsComma = false
  }

  @usableFromInline mutating func close(_ sign: StaticString) {
    bytes.append(sign)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(",") }
    needsComma = true
  }
}

// Members of the object that is being written.
extension JSONText {
  /// A text; nil leaves the member out.
  package mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A whole number.
  package mutating func add(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// A number, with a point.
  package mutating func add(_ name: String, _ value: Double) {
    key(name)
    real(value)
  }

  /// A truth value.
  package mutating func add(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// An object.
  package mutating func add(_ name: String, object body: (inout JSONText) -> Void) {
    key(name)
    object(body)
  }

  /// A list with a value for each of some elements.
  @inlinable package mutating func add<Rows: Sequence>(
    _ name: String, _ rows: Rows, _ add: (inout JSONText, Rows.Element) -> Void
  ) {
    key(name)
    array { json in
      for row in rows { add(&json, row) }
    }
  }

  /// Offsets as `start` and `end`.
  package mutating func add(_ offsets: Range<Int>) {
    add("start", offsets.lowerBound)
    add("end", offsets.upperBound)
  }
}
