/// A set of hashes, each with a place from 0 on, kept as fingerprints in a block of bytes that is used in place.
///
/// Layout, little-endian, for *n* hashes: 2^*b* + 1 bucket starts (32 bits); *n* fingerprints (32 bits), ascending in
/// their bucket. A hash's bucket is its top *b* bits, its fingerprint the low 32.
///
/// A hash that is not in the set is taken for one that is with a probability of *n* / 2^(*b* + 32).
@usableFromInline package struct FingerprintTable: @unchecked Sendable {
  // The bytes are immutable and live as long as the process, which makes sharing them safe.
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline let bucketBits: Int

  /// The number of hashes.
  package let count: Int

  /// Uses the part of a block that begins at `offset`; nil where the block is too short, or has too many buckets.
  package init?(_ block: UnsafeRawBufferPointer, at offset: Int, bucketBits: Int, count: Int) {
    guard (1...24).contains(bucketBits) else { return nil }
    let size = Self.size(bucketBits: bucketBits, count: count)
    guard count >= 0, offset >= 0, block.count - offset >= size else { return nil }
    bytes = UnsafeRawBufferPointer(rebasing: block[offset..<(offset + size)])
    self.bucketBits = bucketBits
    self.count = count
  }

  private static func size(bucketBits: Int, count: Int) -> Int { ((1 << bucketBits) + 1 + count) * 4 }

  /// How many bytes it takes.
  package var size: Int { bytes.count }

  /// The place of a hash; nil where it is not in the set.
  ///
  /// - Complexity: O(*n* / 2^*b*) on average, the size of a bucket.
  @inlinable package func place(of hash: UInt64) -> Int? {
    let bucket = Int(hash >> UInt64(64 - bucketBits))
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    let fingerprints = ((1 << bucketBits) + 1) * 4
    var place = Int(bytes.littleEndian(at: bucket * 4, as: UInt32.self))
    let end = Int(bytes.littleEndian(at: bucket * 4 + 4, as: UInt32.self))
    while place < end {
      let candidate = bytes.littleEndian(at: fingerprints + place * 4, as: UInt32.self)
      if candidate >= fingerprint { return candidate == fingerprint ? place : nil }
      place += 1
    }
    return nil
  }
}

extension FingerprintTable {
  /// What of a hash the table keeps: its bucket above its fingerprint. Places are in the order of these.
  package static func key(of hash: UInt64, bucketBits: Int) -> UInt64 {
    (hash >> UInt64(64 - bucketBits)) << 32 | (hash & 0xFFFF_FFFF)
  }

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - keys: The keys, ascending and each once.
  ///   - bucketBits: The number of leading bits that choose a bucket.
  ///   - bytes: Where it is added.
  package static func append(_ keys: [UInt64], bucketBits: Int, to bytes: inout [UInt8]) {
    var place = 0
    for bucket in 0...(1 << bucketBits) {
      while place < keys.count, Int(keys[place] >> 32) < bucket { place += 1 }
      bytes.append(littleEndian: UInt32(place))
    }
    for key in keys { bytes.append(littleEndian: UInt32(truncatingIfNeeded: key)) }
  }
}
