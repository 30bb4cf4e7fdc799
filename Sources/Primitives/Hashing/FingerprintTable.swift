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
  /// Fingerprints are even, so that one is looked for first where it would lie if they were perfectly so.
  ///
  /// - Complexity: O(1) on average: the square root of a bucket's size at most.
  @inlinable package func place(of hash: UInt64) -> Int? {
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    let (start, end) = bucket(of: hash)
    guard start < end else { return nil }
    var place = Self.estimate(fingerprint, start, end)
    while place < end - 1, self.fingerprint(place) < fingerprint { place += 1 }
    while place > start, self.fingerprint(place) > fingerprint { place -= 1 }
    return self.fingerprint(place) == fingerprint ? place : nil
  }

  /// Where a hash is looked for first, to be fetched in good time: the table is larger than the caches that are near.
  package func address(of hash: UInt64) -> UnsafeRawPointer? {
    let (start, end) = bucket(of: hash)
    guard start < end else { return nil }
    let place = Self.estimate(UInt32(truncatingIfNeeded: hash), start, end)
    return bytes.baseAddress.map { $0 + ((1 << bucketBits) + 1 + place) * 4 }
  }

  @inlinable @inline(__always) func bucket(of hash: UInt64) -> (start: Int, end: Int) {
    let bucket = Int(hash >> UInt64(64 - bucketBits))
    return (
      Int(bytes.littleEndian(at: bucket * 4, as: UInt32.self)),
      Int(bytes.littleEndian(at: bucket * 4 + 4, as: UInt32.self))
    )
  }

  @inlinable @inline(__always) static func estimate(_ fingerprint: UInt32, _ start: Int, _ end: Int) -> Int {
    start + Int(UInt64(fingerprint) * UInt64(end - start) >> 32)
  }

  @inlinable @inline(__always) func fingerprint(_ place: Int) -> UInt32 {
    bytes.littleEndian(at: ((1 << bucketBits) + 1 + place) * 4, as: UInt32.self)
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
