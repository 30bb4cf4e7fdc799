extension NameFingerprints {
  /// Writes the block for a set of names; the same names give the same bytes.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of each name, by its ``NameHash``.
  ///   - bucketBits: The number of leading bits that choose a bucket.
  /// - Returns: The block, or nil where the names have more than 256 different combinations of kinds.
  package static func encoded(_ kinds: [UInt64: NameKinds], bucketBits: Int) -> [UInt8]? {
    let classes = Set(kinds.values.map(\.rawValue)).sorted()
    guard classes.count <= 256 else { return nil }
    let entries = uniqueEntries(kinds, bucketBits: bucketBits)
    var bytes: [UInt8] = []
    for value in [magic, UInt32(bucketBits), UInt32(entries.count), UInt32(classes.count)] { append(value, to: &bytes) }
    for value in classes {
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(value >> 8))
    }
    while bytes.count % 4 != 0 { bytes.append(0) }
    appendBucketStarts(of: entries, bucketBits: bucketBits, to: &bytes)
    for entry in entries { append(entry.fingerprint, to: &bytes) }
    for entry in entries { bytes.append(UInt8(classes.firstIndex(of: entry.kinds.rawValue) ?? 0)) }
    return bytes
  }

  private struct Entry {
    var bucket: Int
    var fingerprint: UInt32
    var kinds: NameKinds
  }

  /// The entries in order, two names with the same bucket and fingerprint made one.
  private static func uniqueEntries(_ kinds: [UInt64: NameKinds], bucketBits: Int) -> [Entry] {
    var merged: [UInt64: NameKinds] = [:]
    for (hash, kind) in kinds {
      let place = (hash >> UInt64(64 - bucketBits)) << 32 | (hash & 0xFFFF_FFFF)
      merged[place, default: []].formUnion(kind)
    }
    return merged.sorted { $0.key < $1.key }.map {
      Entry(bucket: Int($0.key >> 32), fingerprint: UInt32(truncatingIfNeeded: $0.key), kinds: $0.value)
    }
  }

  private static func appendBucketStarts(of entries: [Entry], bucketBits: Int, to bytes: inout [UInt8]) {
    var index = 0
    for bucket in 0...(1 << bucketBits) {
      while index < entries.count, entries[index].bucket < bucket { index += 1 }
      append(UInt32(index), to: &bytes)
    }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
