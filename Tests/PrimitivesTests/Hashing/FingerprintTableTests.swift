import Primitives
import Testing

@Suite struct FingerprintTableTests {
  private func encoded(_ hashes: [UInt64], bucketBits: Int) -> [UInt8] {
    var bytes: [UInt8] = [9, 9, 9]
    let keys = Set(hashes.map { FingerprintTable.key(of: $0, bucketBits: bucketBits) }).sorted()
    FingerprintTable.append(keys, bucketBits: bucketBits, to: &bytes)
    return bytes + [9]
  }

  /// A naive twin: the order of the keys in a sorted list.
  @Test("every hash has its place, others have none", arguments: [1, 5, 14], [0, 1, 800])
  func places(bucketBits: Int, count: Int) {
    var random = SplitMix64(seed: UInt64(bucketBits))
    let hashes = (0..<count).map { _ in random.next() }
    let keys = hashes.map { FingerprintTable.key(of: $0, bucketBits: bucketBits) }.sorted()
    encoded(hashes, bucketBits: bucketBits).withUnsafeBytes { bytes in
      let table = FingerprintTable(bytes, at: 3, bucketBits: bucketBits, count: count)
      #expect(table?.size == bytes.count - 4 && table?.count == count)
      for hash in hashes {
        let key = FingerprintTable.key(of: hash, bucketBits: bucketBits)
        #expect(table?.place(of: hash) == keys.firstIndex(of: key))
      }
      for _ in 0..<1_000 { #expect(table?.place(of: random.next()) == nil) }
    }
  }

  /// Where an even spread puts a fingerprint says little then.
  @Test("fingerprints that crowd at one end or both have their places too", arguments: [0, 1, 2])
  func uneven(ends: Int) {
    let low = (0..<40).map { UInt64($0) * 2 }
    let high = (0..<40).map { 0xFFFF_FFFF - UInt64($0) * 2 }
    let hashes = [low, high, low + high][ends].sorted()
    encoded(hashes, bucketBits: 3).withUnsafeBytes { bytes in
      let table = FingerprintTable(bytes, at: 3, bucketBits: 3, count: hashes.count)
      for (place, hash) in hashes.enumerated() {
        #expect(table?.place(of: hash) == place)
        #expect(table?.place(of: hash ^ 1) == nil)
        let offset = table?.address(of: hash).flatMap { address in bytes.baseAddress.map { address - $0 } }
        #expect(offset.map((3 + 9 * 4..<bytes.count - 1).contains) == true)
      }
      #expect(table?.address(of: 1 << 63) == nil)
    }
  }

  /// Two buckets by the highest bit: 1 and 3 in the first, 2 in the second.
  @Test("bytes as the layout says") func layout() {
    var bytes: [UInt8] = []
    let keys = [1, 3, 1 << 63 | 2].map { FingerprintTable.key(of: $0, bucketBits: 1) }
    FingerprintTable.append(keys, bucketBits: 1, to: &bytes)
    #expect(bytes == [0, 2, 3, 1, 3, 2].flatMap { [$0, 0, 0, 0] as [UInt8] })
  }

  @Test("what has no room is refused") func refused() {
    encoded([1, 2, 3], bucketBits: 4).withUnsafeBytes { bytes in
      #expect(FingerprintTable(bytes, at: 3, bucketBits: 4, count: 3) != nil)
      #expect(FingerprintTable(bytes, at: 3, bucketBits: 4, count: 4) == nil)
      #expect(FingerprintTable(bytes, at: 5, bucketBits: 4, count: 3) == nil)
      #expect(FingerprintTable(bytes, at: 3, bucketBits: 0, count: 3) == nil)
      #expect(FingerprintTable(bytes, at: 3, bucketBits: 25, count: 3) == nil)
    }
  }
}
