extension ArraySlice<UInt8> {
  /// Whether a word stands in these bytes.
  ///
  /// - Complexity: O(*n*) for short words.
  func holds(_ word: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in
      guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
      return (0...bytes.count - word.count).contains { start in
        bytes[start] == first && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
      }
    }
  }
}

/// Some bytes, of which it is quickly told whether one is among them.
struct ByteSet: Sendable {
  private let isMember: [Bool]

  init(_ bytes: some Sequence<UInt8>) {
    var isMember = [Bool](repeating: false, count: 256)
    for byte in bytes { isMember[Int(byte)] = true }
    self.isMember = isMember
  }

  /// Whether a byte is among them.
  func contains(_ byte: UInt8) -> Bool { isMember[Int(byte)] }
}
