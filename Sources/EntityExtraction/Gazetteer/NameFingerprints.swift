/// A set of names with their kinds, kept as fingerprints in one block of bytes that is used in place.
///
/// Layout, little-endian: `CGZ1`, the number of bucket bits *b*, of entries *n* and of classes *c* (32 bits each); *c*
/// classes (16 bits of ``NameKinds`` each, padded to a multiple of four bytes); 2^*b* + 1 bucket starts (32 bits); *n*
/// fingerprints (32 bits), ascending in their bucket; *n* class numbers (8 bits). A name's bucket is the top *b* bits
/// of its ``NameHash``, its fingerprint the low 32.
///
/// A name that is on no list is taken for one that is with a probability of *n* / 2^(*b* + 32): 3 in a billion for
/// 220,000 names and 14 bucket bits.
package struct NameFingerprints: @unchecked Sendable {
  // The bytes are immutable and live as long as the process, which makes sharing them safe.
  private let bytes: UnsafeRawBufferPointer
  private let bucketBits: Int
  private let entryCount: Int
  private let classesOffset: Int
  private let startsOffset: Int
  private let fingerprintsOffset: Int
  private let classNumbersOffset: Int

  /// The letters that start the block.
  package static let magic: UInt32 = 0x315A_4743

  /// Uses a block in place, or returns nil where it is not of this format.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, Self.word(bytes, 0) == Self.magic else { return nil }
    let bits = Int(Self.word(bytes, 4))
    let entries = Int(Self.word(bytes, 8))
    let classes = Int(Self.word(bytes, 12))
    guard (1...24).contains(bits), classes <= 256 else { return nil }
    classesOffset = 16
    startsOffset = classesOffset + (classes * 2 + 3) / 4 * 4
    fingerprintsOffset = startsOffset + ((1 << bits) + 1) * 4
    classNumbersOffset = fingerprintsOffset + entries * 4
    guard bytes.count == classNumbersOffset + entries else { return nil }
    self.bytes = bytes
    bucketBits = bits
    entryCount = entries
  }

  /// The number of names.
  package var count: Int { entryCount }

  /// The lists that have a name of this hash; empty where none has.
  ///
  /// - Complexity: O(1) on average: about a dozen fingerprints lie in a bucket.
  package func kinds(of hash: UInt64) -> NameKinds {
    let bucket = Int(hash >> UInt64(64 - bucketBits))
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    var index = Int(Self.word(bytes, startsOffset + bucket * 4))
    let end = Int(Self.word(bytes, startsOffset + bucket * 4 + 4))
    while index < end {
      let candidate = Self.word(bytes, fingerprintsOffset + index * 4)
      if candidate == fingerprint { return classKinds(Int(bytes[classNumbersOffset + index])) }
      if candidate > fingerprint { return [] }
      index += 1
    }
    return []
  }

  private func classKinds(_ number: Int) -> NameKinds {
    let raw = bytes.loadUnaligned(fromByteOffset: classesOffset + number * 2, as: UInt16.self)
    return NameKinds(rawValue: UInt16(littleEndian: raw))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
