import Primitives
import Testing

@testable import EntityExtraction

struct HashTableTests {
  /// Hashes that share their low bits, 0 among them, meet in one slot.
  @Test(arguments: [1, 7, 16, 17, 300])
  func doesAsADictionary(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var table = HashTable<Int>()
    var dictionary: [UInt64: Int] = [:]
    for value in 0..<count {
      let hash = random.next() & 0xFF00_0000_0000_000F
      #expect(table[hash] == dictionary[hash])
      table[hash] = value
      dictionary[hash] = value
    }
    table[0] = -1
    dictionary[0] = -1
    #expect(table.count == dictionary.count)
    for (hash, value) in dictionary { #expect(table[hash] == value) }
    for _ in 0..<count {
      let hash = random.next()
      #expect(table[hash] == dictionary[hash])
    }
    let copy = HashTable(dictionary)
    for (hash, value) in dictionary { #expect(copy[hash] == value) }
  }

  @Test func nilChangesNothing() {
    var table = HashTable<Int>()
    table[5] = nil
    #expect(table[5] == nil && table.count == 0)
    table[5] = 1
    table[5] = nil
    #expect(table[5] == 1 && table.count == 1)
  }
}
