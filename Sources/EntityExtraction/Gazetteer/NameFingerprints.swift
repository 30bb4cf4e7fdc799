internal import CTaggerKernel
import Primitives

/// A set of names with their kinds, kept as fingerprints in one block of bytes that is used in place.
///
/// Layout, little-endian: `CGZ1`, the number of bucket bits *b*, of entries *n* and of classes *c* (32 bits each); *c*
/// classes (16 bits of ``NameKinds`` each, padded to a multiple of four bytes); a ``FingerprintTable`` of the names'
/// ``NameHash``es; *n* class numbers (8 bits).
///
/// A name that is on no list is taken for one that is with a probability of *n* / 2^(*b* + 32): 3 in a billion for
/// 220,000 names and 14 bucket bits.
package struct NameFingerprints: @unchecked Sendable {
  // The bytes are immutable and live as long as the process, which makes sharing them safe.
  private let bytes: UnsafeRawBufferPointer
  private let names: FingerprintTable
  private let classesOffset = 16
  private let classNumbersOffset: Int

  /// The letters that start the block.
  package static let magic: UInt32 = 0x315A_4743

  /// Uses a block in place, or returns nil where it is not of this format.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, bytes.littleEndian(at: 0, as: UInt32.self) == Self.magic else { return nil }
    let header = [4, 8, 12].map { Int(bytes.littleEndian(at: $0, as: UInt32.self)) }
    guard header[2] <= 256 else { return nil }
    let offset = classesOffset + (header[2] * 2 + 3) / 4 * 4
    guard let names = FingerprintTable(bytes, at: offset, bucketBits: header[0], count: header[1]) else { return nil }
    classNumbersOffset = offset + names.size
    guard bytes.count == classNumbersOffset + names.count else { return nil }
    self.bytes = bytes
    self.names = names
  }

  /// The number of names.
  package var count: Int { names.count }

  /// Has what ``kinds(of:)`` will look at fetched.
  func prepare(_ hash: UInt64) { tagger_fetch(names.address(of: hash)) }

  /// The lists that have a name of this hash; empty where none has.
  ///
  /// - Complexity: O(1) on average: about a dozen fingerprints lie in a bucket.
  package func kinds(of hash: UInt64) -> NameKinds {
    guard let place = names.place(of: hash) else { return [] }
    let number = Int(bytes[classNumbersOffset + place])
    return NameKinds(rawValue: bytes.littleEndian(at: classesOffset + number * 2, as: UInt16.self))
  }
}
