internal import CSHA256

/// The SHA-256 digest of bytes that may come in pieces.
///
/// Two places need it, for fingerprints of documents and for the policy of a page; neither keeps secrets, so nothing here
/// takes care of constant time. A cryptographic library would be compiled for it by every client. The blocks are worked in C, by the
/// processor's own instructions where it has them: in portable code this was a tenth of the time of reading pages.
///
///     var hash = SHA256()
///     hash.update(bytes)
///     hash.finalized().hexadecimal
///
/// Reference: NIST, *Secure Hash Standard*, FIPS 180-4, 2015,
/// [doi:10.6028/NIST.FIPS.180-4](https://doi.org/10.6028/NIST.FIPS.180-4); the names are those of its section 6.2.
package struct SHA256 {
  private static let blockSize = 64

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// The digest of no bytes yet.
  package init() {}

  /// The digest of `bytes`.
  package static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalized()
  }

  /// Adds bytes behind those before.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Adds bytes behind those before.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount += UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(Self.blockSize - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == Self.blockSize else { return }
      pending.withUnsafeBytes { Self.compress($0, into: &state) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / Self.blockSize * Self.blockSize
    Self.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  /// Works whole blocks into the state.
  private static func compress(_ blocks: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    sha256_blocks(&state, blocks.baseAddress?.assumingMemoryBound(to: UInt8.self), blocks.count / Self.blockSize)
  }

  /// The digest of all bytes added.
  package func finalized() -> Digest {
    var padded = self
    let zeros = (Self.blockSize + 55 - pending.count) % Self.blockSize
    padded.update([0x80] + [UInt8](repeating: 0, count: zeros))
    padded.update((0..<8).map { UInt8(truncatingIfNeeded: (byteCount << 3) >> (56 - 8 * UInt64($0))) })
    return Digest(
      bytes: padded.state.flatMap { word in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
      })
  }

  /// The 32 bytes of a digest.
  package struct Digest: Hashable, Sendable {
    /// The bytes, the first of the standard's words first.
    package let bytes: [UInt8]

    /// The digest as 64 hexadecimal digits in lower case, as `sha256sum` prints it.
    package var hexadecimal: String {
      let digits = Array("0123456789abcdef".utf8)
      return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }
}
