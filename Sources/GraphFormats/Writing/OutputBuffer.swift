import Graphs

/// Takes the bytes of a file as they are written.
typealias ByteSink<Failure: Error> = (UnsafeRawBufferPointer) throws(Failure) -> Void

/// Bytes on their way to a sink.
///
/// The room is kept ready and written to by place, since appending to an array costs more than most of what is written.
struct OutputBuffer {
  private var room: [UInt8]
  /// How many bytes there are.
  private(set) var count = 0

  init(capacity: Int = 1 << 17) { room = [UInt8](repeating: 0, count: capacity) }

  /// The bytes so far.
  var bytes: ArraySlice<UInt8> { room[..<count] }

  private mutating func makeRoom(for more: Int) {
    guard count + more > room.count else { return }
    room += [UInt8](repeating: 0, count: max(more, room.count))
  }

  @inline(__always) mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: more.count)
    guard let source = more.baseAddress else { return }
    let start = count
    room.withUnsafeMutableBufferPointer { room in
      if let room = room.baseAddress { (room + start).update(from: source, count: more.count) }
    }
    count = start + more.count
  }

  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(verbatim text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { for byte in text.utf8 { append(byte: byte) } }
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append(contentsOf: $0) } }

  mutating func append(scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte: byte) }
  }

  @inline(__always) mutating func append(byte: UInt8) {
    if count == room.count { makeRoom(for: 1) }
    room[count] = byte
    count += 1
  }

  /// Takes back the last bytes, which were not handed on yet.
  mutating func removeLast(_ bytes: Int = 1) { count -= bytes }

  /// A number in the shortest decimals that give it back, whole numbers without a point.
  mutating func append(weight: Double) {
    if weight < 1e15, weight == weight.rounded() {
      append(integer: Int(weight))
    } else {
      append(verbatim: weight.shortest)
    }
  }

  mutating func append(integer: Int) {
    var rest = integer.magnitude
    // At most 19 digits, so the bound stays within 64 bits.
    var digits = 1
    var bound: UInt = 10
    while rest >= bound {
      digits += 1
      bound &*= 10
    }
    if integer < 0 { append(byte: UInt8(ascii: "-")) }
    makeRoom(for: digits)
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = tens
    }
    count += digits
  }

  /// Hands the bytes on once there are enough of them.
  mutating func drainIfFull<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    if count >= 1 << 16 { try drain(to: sink) }
  }

  /// Hands all bytes on.
  mutating func drain<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    let end = count
    try room.withUnsafeBufferPointer { bytes throws(Failure) in
      try sink(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<end])))
    }
    count = 0
  }
}

/// The ids of all nodes as a format writes them, encoded once: an edge only copies them.
struct EncodedIDs {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  init(_ ids: [String], encode: (String, inout OutputBuffer) -> Void) {
    var buffer = OutputBuffer()
    for id in ids {
      encode(id, &buffer)
      ends.append(buffer.count)
    }
    bytes = Array(buffer.bytes)
  }

  func append(_ node: Int, to buffer: inout OutputBuffer) {
    bytes.withUnsafeBufferPointer { bytes in
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[ends[node]..<ends[node + 1]]))
    }
  }
}
