internal import CTaggerKernel
import Primitives

/// Which row of the table of word vectors a word has, and the clusters of that row.
///
/// Layout, little-endian: `CWR1`, the number of bucket bits, of words *n* and of rows *r* (32 bits each); a
/// ``FingerprintTable`` of the words' hashes; *n* rows (16 bits); *r* fine clusters (16 bits); *r* coarse clusters
/// (16 bits). A form whose row is that of its lower-case form is not listed.
package struct WordRows: @unchecked Sendable {
  // The bytes are immutable and live as long as the process, which makes sharing them safe.
  private let bytes: UnsafeRawBufferPointer
  private let words: FingerprintTable
  private let rowsOffset: Int
  private let fineOffset: Int
  private let coarseOffset: Int

  /// The number of rows of the table of vectors.
  package let rowCount: Int

  package static let magic: UInt32 = 0x3152_5743

  /// Uses a block in place, or returns nil where it is not of this format.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, bytes.littleEndian(at: 0, as: UInt32.self) == Self.magic else { return nil }
    let header = [4, 8, 12].map { Int(bytes.littleEndian(at: $0, as: UInt32.self)) }
    guard let words = FingerprintTable(bytes, at: 16, bucketBits: header[0], count: header[1]) else { return nil }
    self.words = words
    rowCount = header[2]
    rowsOffset = 16 + words.size
    fineOffset = rowsOffset + words.count * 2
    coarseOffset = fineOffset + rowCount * 2
    guard bytes.count == coarseOffset + rowCount * 2 else { return nil }
    self.bytes = bytes
  }

  /// The row of a word, by its exact form or else its form in lower case; -1 where neither is listed.
  func row(of word: WordHashes) -> Int32 {
    let exact = row(ofHash: word.exact)
    return exact >= 0 || word.exact == word.lower ? exact : row(ofHash: word.lower)
  }

  /// Has what ``row(of:)`` will look at fetched.
  @inline(__always)
  func prepare(_ word: WordHashes) {
    tagger_fetch(words.address(of: word.exact))
    if word.exact != word.lower { tagger_fetch(words.address(of: word.lower)) }
  }

  /// The cluster of a row among about a thousand; 0 for no row.
  @inline(__always)
  func fineCluster(_ row: Int32) -> UInt16 { row < 0 ? 0 : 1 + half(fineOffset + Int(row) * 2) }

  /// The cluster of a row among about a hundred; 0 for no row.
  @inline(__always)
  func coarseCluster(_ row: Int32) -> UInt16 { row < 0 ? 0 : 1 + half(coarseOffset + Int(row) * 2) }

  private func row(ofHash hash: UInt64) -> Int32 {
    words.place(of: hash).map { Int32(half(rowsOffset + $0 * 2)) } ?? -1
  }

  @inline(__always)
  private func half(_ offset: Int) -> UInt16 { bytes.littleEndian(at: offset, as: UInt16.self) }
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
    var rowByKey: [UInt64: UInt16] = [:]
    // In a fixed order, so that of two words with one key the same one wins each time.
    for (word, row) in words.sorted(by: { $0.key < $1.key }) where isWorthListing(word, row, words) {
      let hash = Array(word.utf8).withUnsafeBufferPointer { WordHashes($0).exact }
      let key = FingerprintTable.key(of: hash, bucketBits: bucketBits)
      if rowByKey[key] == nil { rowByKey[key] = row }
    }
    let entries = rowByKey.sorted { $0.key < $1.key }
    var bytes: [UInt8] = []
    for value in [magic, UInt32(bucketBits), UInt32(entries.count), UInt32(clusters.count)] {
      bytes.append(littleEndian: value)
    }
    FingerprintTable.append(entries.map(\.key), bucketBits: bucketBits, to: &bytes)
    for entry in entries { bytes.append(littleEndian: entry.value) }
    for cluster in clusters { bytes.append(littleEndian: cluster.fine) }
    for cluster in clusters { bytes.append(littleEndian: cluster.coarse) }
    return bytes
  }

  /// Numbers and signs have features of their own; a form that only repeats its lower-case form says nothing.
  private static func isWorthListing(_ word: String, _ row: UInt16, _ words: [String: UInt16]) -> Bool {
    guard word.contains(where: \.isLetter) else { return false }
    let lower = word.lowercased()
    return lower == word || words[lower] != row
  }
}
