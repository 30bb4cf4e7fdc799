import EntityExtraction
import Testing

struct NameFingerprintsTests {
  private static let kinds: [UInt64: NameKinds] = {
    var kinds: [UInt64: NameKinds] = [:]
    for number in 0..<3_000 {
      guard let hash = NameHash.of("name \(number)") else { continue }
      kinds[hash] = NameKinds(rawValue: UInt16(1 + number % 37))
    }
    return kinds
  }()

  private func reading<Result>(_ bytes: [UInt8], _ body: (NameFingerprints?) -> Result) -> Result {
    bytes.withUnsafeBytes { body(NameFingerprints($0)) }
  }

  @Test(arguments: [1, 6, 14])
  func everyNameIsFoundAgain(bucketBits: Int) throws {
    let bytes = try #require(NameFingerprints.encoded(Self.kinds, bucketBits: bucketBits))
    reading(bytes) { table in
      #expect(table?.count == Self.kinds.count)
      for (hash, kind) in Self.kinds { #expect(table?.kinds(of: hash) == kind) }
    }
  }

  @Test func otherNamesAreNotFound() throws {
    let bytes = try #require(NameFingerprints.encoded(Self.kinds, bucketBits: 8))
    reading(bytes) { table in
      for number in 0..<10_000 {
        guard let hash = NameHash.of("stranger \(number)") else { continue }
        #expect(table?.kinds(of: hash) == [])
      }
    }
  }

  @Test func sameNamesSameBytes() throws {
    var other: [UInt64: NameKinds] = [:]
    for (hash, kind) in Self.kinds.sorted(by: { $0.key > $1.key }) { other[hash] = kind }
    #expect(NameFingerprints.encoded(other, bucketBits: 9) == NameFingerprints.encoded(Self.kinds, bucketBits: 9))
  }

  @Test func anythingElseIsRefused() throws {
    let bytes = try #require(NameFingerprints.encoded(Self.kinds, bucketBits: 6))
    #expect(reading(Array(bytes.dropLast())) { $0 == nil })
    #expect(reading([]) { $0 == nil })
    #expect(reading([1] + bytes.dropFirst()) { $0 == nil })
  }

  @Test func tooManyCombinationsAreRefused() {
    let kinds = Dictionary(uniqueKeysWithValues: (0..<300).map { (UInt64($0), NameKinds(rawValue: UInt16($0))) })
    #expect(NameFingerprints.encoded(kinds, bucketBits: 4) == nil)
  }
}
