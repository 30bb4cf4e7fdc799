/// The hash of bytes that come one by one, the same on every machine and in every release.
///
/// Compiled lists of names and trained weights depend on it, so that it is no choice of the moment as
/// the standard library's `Hasher` is. Its low bits are better mixed than its high ones; users that need both add a step
/// at the end.
///
/// Reference: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, *The FNV Non-Cryptographic Hash Algorithm*,
/// [draft-eastlake-fnv](https://datatracker.ietf.org/doc/draft-eastlake-fnv/): FNV-1a, 64 bits.
@usableFromInline package struct FNV1a: Hashable, Sendable {
  /// The hash of no bytes.
  @inlinable package static var offsetBasis: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @usableFromInline var state: UInt64

  /// The hash so far.
  @inlinable @inline(__always) package var value: UInt64 { state }

  /// No bytes yet; another start gives hashes of another family.
  @inlinable @inline(__always) package init(from start: UInt64 = offsetBasis) { state = start }

  /// Adds a byte.
  @inlinable @inline(__always) package mutating func append(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
