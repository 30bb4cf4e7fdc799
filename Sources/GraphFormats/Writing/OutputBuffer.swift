import Graphs
import Primitives

/// Takes the bytes of a file as they are written.
typealias ByteSink<Failure: Error> = (UnsafeRawBufferPointer) throws(Failure) -> Void

/// Bytes on their way to a sink.
///
/// A line of a file is a dozen short pieces, so what a piece costs besides its bytes is what writing costs: the room is plain memory,
/// and a piece known to the compiler becomes a few stores instead of a call.
struct OutputBuffer: ~Copyable, ByteOutput {
  private var room: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  private(set) var count = 0

  init(capacity: Int = 1 << 17) {
    room = .allocate(capacity: max(1, capacity))
    self.capacity = max(1, capacity)
  }

  deinit { room.deallocate() }

  /// The bytes so far.
  func withBytes<Result, Failure>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: room, count: count))
  }

  /// Makes room for more bytes.
  @inline(__always) mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  @inline(never) private mutating func grow(by more: Int) {
    let larger = capacity + max(more, capacity)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: room, count: count)
    room.deallocate()
    (room, capacity) = (moved, larger)
  }

  @inline(__always) mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    reserve(more.count)
    (room + count).update(from: source, count: more.count)
    count += more.count
  }

  /// How many bytes a stride is.
  static let strideLength = 16

  /// Appends bytes that can be read up to a stride beyond their end: short ones are copied faster in whole strides than one by one.
  @inline(__always) mutating func append(strides source: UnsafePointer<UInt8>, count more: Int) {
    reserve(more + Self.strideLength)
    let source = UnsafeRawPointer(source), target = UnsafeMutableRawPointer(room + count)
    var place = 0
    while place < more {
      let stride = source.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      target.storeBytes(of: stride, toByteOffset: place, as: SIMD16<UInt8>.self)
      place += Self.strideLength
    }
    count += more
  }

  /// Appends the first of sixteen bytes.
  @inline(__always) mutating func append(_ bytes: SIMD16<UInt8>, count more: Int) {
    reserve(Self.strideLength)
    UnsafeMutableRawPointer(room + count).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    count += more
  }

  @inline(__always) mutating func append(byte: UInt8) {
    reserve(1)
    room[count] = byte
    count += 1
  }

  /// Lets a body write up to `most` bytes in place; it returns how many it wrote.
  @inline(__always) mutating func append(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(most)
    count += body(room + count)
  }

  /// Takes back the last bytes, which were not handed on yet.
  mutating func removeLast(_ bytes: Int = 1) { count -= bytes }

  /// A number in the shortest decimals that give it back, whole numbers without a point.
  mutating func append(weight: Double) {
    if weight.magnitude < 1e15, weight == weight.rounded() {
      append(integer: Int(weight))
    } else {
      append(verbatim: weight.shortest)
    }
  }

  @inline(__always) mutating func append(integer: Int) {
    if 0..<10 ~= integer {
      append(byte: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: integer))
    } else {
      append(digitsOf: integer)
    }
  }

  private mutating func append(digitsOf integer: Int) {
    var rest = integer.magnitude
    // At most 19 digits, so the bound stays within 64 bits.
    var digits = 1
    var bound: UInt = 10
    while rest >= bound {
      digits += 1
      bound &*= 10
    }
    if integer < 0 { append(byte: UInt8(ascii: "-")) }
    reserve(digits)
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = tens
    }
    count += digits
  }

  /// Hands the bytes on once there are enough of them.
  @inline(__always) mutating func drainIfFull<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    if count >= 1 << 16 { try drain(to: sink) }
  }

  /// Hands all bytes on.
  mutating func drain<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    if count > 0 { try sink(UnsafeRawBufferPointer(start: room, count: count)) }
    count = 0
  }
}
