internal import CZlib
internal import ComentionKit
internal import Primitives

/// Numbers and texts one after another, in as few bytes as they need: what the columns of bytes in a case hold.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a number that is not negative, seven bits a byte, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number that may be negative, small ones in few bytes whatever their sign.
  mutating func add(signed number: Int) { add(number < 0 ? ~number << 1 | 1 : number << 1) }

  /// Adds a byte as it is.
  mutating func add(byte: UInt8) { bytes.append(byte) }

  /// Adds a real number, bit by bit.
  mutating func add(_ number: Double) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a text, or that there is none.
  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a list.
  mutating func add<Item>(_ items: some Collection<Item>, _ body: (inout ByteWriter, Item) -> Void) {
    add(items.count)
    for item in items { body(&self, item) }
  }
}

/// Bytes that are not what a ``ByteWriter`` wrote.
struct MalformedBytes: Error {}

/// Reads what a ``ByteWriter`` wrote.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func number() throws(MalformedBytes) -> Int {
    var (result, shift) = (UInt64(0), UInt64(0))
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(result) }
      shift += 7
    }
    throw MalformedBytes()
  }

  mutating func byte() throws(MalformedBytes) -> UInt8 {
    guard position < bytes.count else { throw MalformedBytes() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func signed() throws(MalformedBytes) -> Int {
    let number = try number()
    return number & 1 == 0 ? number >> 1 : ~(number >> 1)
  }

  /// The span that begins so far behind a place.
  mutating func span(behind place: Int) throws(MalformedBytes) -> TextSpan {
    let (start, length) = (place + (try signed()), try number())
    guard start >= 0, start <= Int(Int32.max), length <= Int(Int32.max) - start else { throw MalformedBytes() }
    return TextSpan(start, start + length)
  }

  /// A number of things of which each has a byte at least.
  mutating func count() throws(MalformedBytes) -> Int {
    let count = try number()
    guard count <= bytes.count - position else { throw MalformedBytes() }
    return count
  }

  mutating func real() throws(MalformedBytes) -> Double {
    guard bytes.count - position >= 8 else { throw MalformedBytes() }
    var pattern: UInt64 = 0
    for index in 0..<8 { pattern |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += 8
    return Double(bitPattern: pattern)
  }

  mutating func text() throws(MalformedBytes) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func optionalText() throws(MalformedBytes) -> String? { try number() == 0 ? nil : try text() }

  mutating func list<Item>(
    _ body: (inout ByteReader) throws(MalformedBytes) -> Item
  ) throws(MalformedBytes) -> [Item] {
    let count = try count()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try body(&self)) }
    return items
  }
}

/// Bytes compressed with zlib (RFC 1950), behind their number.
enum Deflated {
  /// How much work is put into making bytes few, as zlib's levels have it.
  enum Effort: Int32 {
    /// For what is written anew with every change.
    case little = 1
    case usual = 6
  }

  /// Compresses bytes.
  static func bytes(_ plain: [UInt8], effort: Effort = .usual) -> [UInt8] {
    var head = ByteWriter()
    head.add(plain.count)
    var size = compressBound(uLong(plain.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&packed, &size, plain, uLong(plain.count), effort.rawValue)
    precondition(status == Z_OK, "There is room for all of it")
    return head.bytes + packed[..<Int(size)]
  }

  /// Gives back what was compressed.
  static func plain(_ bytes: [UInt8]) throws(MalformedBytes) -> [UInt8] {
    var head = ByteReader(bytes)
    let count = try head.number()
    // zlib makes no more than 1,032 bytes of one.
    guard count <= 1_032 * bytes.count else { throw MalformedBytes() }
    var plain = [UInt8](repeating: 0, count: count)
    var size = uLong(count)
    let status = head.rest.withUnsafeBufferPointer {
      uncompress(&plain, &size, $0.baseAddress, uLong($0.count))
    }
    guard status == Z_OK, Int(size) == count else { throw MalformedBytes() }
    return plain
  }
}
