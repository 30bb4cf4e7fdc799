import Graphs

/// Takes the bytes of a file as they are written.
typealias ByteSink<Failure: Error> = (UnsafeRawBufferPointer) throws(Failure) -> Void

/// Bytes on their way to a sink.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 1 << 17) { bytes.reserveCapacity(capacity) }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(verbatim text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(contentsOf more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// A number in the shortest decimals that give it back, whole numbers without a point.
  mutating func append(weight: Double) {
    if weight < 1e15, weight == weight.rounded() {
      append(integer: Int(weight))
    } else {
      append(verbatim: weight.shortest)
    }
  }

  mutating func append(integer: Int) {
    guard integer >= 0 else { return append(verbatim: String(integer)) }
    var divisor = 1
    while integer / divisor > 9 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(integer / divisor % 10))
      divisor /= 10
    }
  }

  /// Hands the bytes on once there are enough of them.
  mutating func drainIfFull<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    if bytes.count >= 1 << 16 { try drain(to: sink) }
  }

  /// Hands all bytes on.
  mutating func drain<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try sink(UnsafeRawBufferPointer(bytes)) }
    bytes.removeAll(keepingCapacity: true)
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
      ends.append(buffer.bytes.count)
    }
    bytes = buffer.bytes
  }

  func append(_ node: Int, to buffer: inout OutputBuffer) {
    buffer.append(contentsOf: bytes[ends[node]..<ends[node + 1]])
  }
}
