import Primitives

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
    for value in [magic, UInt32(bucketBits), UInt32(entries.count), UInt32(classes.count)] {
      bytes.append(littleEndian: value)
    }
    for value in classes { bytes.append(littleEndian: value) }
    while bytes.count % 4 != 0 { bytes.append(0) }
    FingerprintTable.append(entries.map(\.key), bucketBits: bucketBits, to: &bytes)
    for entry in entries { bytes.append(UInt8(classes.firstIndex(of: entry.kinds.rawValue) ?? 0)) }
    return bytes
  }

  /// The entries in order, two names with the same bucket and fingerprint made one.
  private static func uniqueEntries(
    _ kinds: [UInt64: NameKinds], bucketBits: Int
  ) -> [(key: UInt64, kinds: NameKinds)] {
    var merged: [UInt64: NameKinds] = [:]
    for (hash, kind) in kinds {
      merged[FingerprintTable.key(of: hash, bucketBits: bucketBits), default: []].formUnion(kind)
    }
    return merged.sorted { $0.key < $1.key }.map { (key: $0.key, kinds: $0.value) }
  }
}
