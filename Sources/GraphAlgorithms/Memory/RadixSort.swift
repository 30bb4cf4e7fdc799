import Primitives

/// Sorting by bytes, from the lowest to the highest; bytes that all keys share cost nothing.
enum RadixSort {
  private struct Entry: BitwiseCopyable {
    let key: UInt64
    let index: Int32
  }

  /// The indices of the keys in ascending order, equal ones in the order they came.
  ///
  /// - Complexity: O(*k*) for *k* keys.
  static func order(_ keys: [UInt64]) -> [Int32] {
    guard let first = keys.first else { return [] }
    let varying = keys.reduce(0) { $0 | ($1 ^ first) }
    var from = [Entry](unsafeUninitializedCapacity: keys.count) { entries, count in
      for (index, key) in keys.enumerated() {
        entries.initializeElement(at: index, to: Entry(key: key, index: Int32(truncatingIfNeeded: index)))
      }
      count = keys.count
    }
    var to = from
    for shift in stride(from: UInt64(0), to: 64, by: 8) where varying >> shift & 0xFF != 0 {
      from.withUnsafeBufferPointer { from in
        to.withUnsafeMutableBufferPointer { pass(from, $0, shift: shift) }
      }
      swap(&from, &to)
    }
    return from.map(\.index)
  }

  private static func pass(
    _ from: UnsafeBufferPointer<Entry>, _ to: UnsafeMutableBufferPointer<Entry>, shift: UInt64
  ) {
    let places = Scratch(repeating: 0, count: 257)
    for entry in from { places[Int(entry.key >> shift & 0xFF) + 1] += 1 }
    for byte in 0..<256 { places[byte + 1] += places[byte] }
    for entry in from {
      let byte = Int(entry.key >> shift & 0xFF)
      to[places[byte]] = entry
      places[byte] += 1
    }
  }
}
