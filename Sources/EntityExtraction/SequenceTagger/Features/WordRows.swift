/// Which row of the table of word vectors a word has, and the clusters of that row.
///
/// Layout, little-endian: `CWR1`, the number of bucket bits *b*, of words *n* and of rows *r* (32 bits each); 2^*b* + 1
/// bucket starts (32 bits); *n* fingerprints (32 bits), ascending in their bucket; *n* rows (16 bits); *r* fine clusters (16 bits);
/// *r* coarse clusters (16 bits). A word's bucket is the top *b* bits of its hash, its fingerprint the low 32. A form whose row
/// is that of its lower-case form is not listed.
package struct WordRows: @unchecked Sendable {
  // The bytes are immutable and live as long as the process, which makes sharing them safe.
  private let bytes: UnsafeRawBufferPointer
  private let bucketBits: Int
  private let startsOffset = 16
  private let fingerprintsOffset: Int
  private let rowsOffset: Int
  private let fineOffset: Int
  private let coarseOffset: Int

  /// The number of rows of the table of vectors.
  package let rowCount: Int

  package static let magic: UInt32 = 0x3152_5743

  /// Uses a block in place, or returns nil where it is not of this format.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, Self.word(bytes, 0) == Self.magic else { return nil }
    bucketBits = Int(Self.word(bytes, 4))
    let words = Int(Self.word(bytes, 8))
    rowCount = Int(Self.word(bytes, 12))
    guard (1...24).contains(bucketBits) else { return nil }
    fingerprintsOffset = startsOffset + ((1 << bucketBits) + 1) * 4
    rowsOffset = fingerprintsOffset + words * 4
    fineOffset = rowsOffset + words * 2
    coarseOffset = fineOffset + rowCount * 2
    guard bytes.count == coarseOffset + rowCount * 2 else { return nil }
    self.bytes = bytes
  }

  /// The row of a word, by its exact form or else its form in lower case; -1 where neither is listed.
  func row(of word: WordHashes) -> Int32 {
    let exact = row(ofHash: word.exact)
    return exact >= 0 || word.exact == word.lower ? exact : row(ofHash: word.lower)
  }

  /// The cluster of a row among about a thousand; 0 for no row.
  @inline(__always)
  func fineCluster(_ row: Int32) -> UInt16 { row < 0 ? 0 : 1 + half(fineOffset + Int(row) * 2) }

  /// The cluster of a row among about a hundred; 0 for no row.
  @inline(__always)
  func coarseCluster(_ row: Int32) -> UInt16 { row < 0 ? 0 : 1 + half(coarseOffset + Int(row) * 2) }

  private func row(ofHash hash: UInt64) -> Int32 {
    let bucket = Int(hash >> UInt64(64 - bucketBits))
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    let end = Int(Self.word(bytes, startsOffset + bucket * 4 + 4))
    for index in Int(Self.word(bytes, startsOffset + bucket * 4))..<end {
      let candidate = Self.word(bytes, fingerprintsOffset + index * 4)
      if candidate == fingerprint { return Int32(half(rowsOffset + index * 2)) }
      if candidate > fingerprint { break }
    }
    return -1
  }

  @inline(__always)
  private func half(_ offset: Int) -> UInt16 {
    UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension WordRows {
  /// A row of the table with its clusters.
  package struct Clusters: Sendable {
    package var fine: UInt16 = 0
    package var coarse: UInt16 = 0

    package init() {}
  }

  /// Writes the block for a list of words; the same list gives the same bytes.
  ///
  /// - Parameters:
  ///   - words: Each word's row.
  ///   - clusters: The clusters of each row.
  ///   - bucketBits: The number of leading bits that choose a bucket.
  /// - Returns: The block.
  package static func encoded(_ words: [String: UInt16], clusters: [Clusters], bucketBits: Int) -> [UInt8] {
    var rowByPlace: [UInt64: UInt16] = [:]
    // In a fixed order, so that of two words with one place the same one wins each time.
    for (word, row) in words.sorted(by: { $0.key < $1.key }) where isWorthListing(word, row, words) {
      let hash = Array(word.utf8).withUnsafeBufferPointer { WordHashes($0).exact }
      let place = (hash >> UInt64(64 - bucketBits)) << 32 | (hash & 0xFFFF_FFFF)
      if rowByPlace[place] == nil { rowByPlace[place] = row }
    }
    let entries = rowByPlace.sorted { $0.key < $1.key }
    var bytes: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for value in [magic, UInt32(bucketBits), UInt32(entries.count), UInt32(clusters.count)] { append(value) }
    var index = 0
    for bucket in 0...(1 << bucketBits) {
      while index < entries.count, Int(entries[index].key >> 32) < bucket { index += 1 }
      append(UInt32(index))
    }
    for entry in entries { append(UInt32(truncatingIfNeeded: entry.key)) }
    for entry in entries { append(entry.value) }
    for cluster in clusters { append(cluster.fine) }
    for cluster in clusters { append(cluster.coarse) }
    return bytes
  }

  /// Numbers and signs have features of their own; a form that only repeats its lower-case form says nothing.
  private static func isWorthListing(_ word: String, _ row: UInt16, _ words: [String: UInt16]) -> Bool {
    guard word.contains(where: \.isLetter) else { return false }
    let lower = word.lowercased()
    return lower == word || words[lower] != row
  }
}
