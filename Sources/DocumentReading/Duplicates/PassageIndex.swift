/// The passages that hold a fingerprint.
///
/// A fingerprint that more than ``mostPassages`` passages hold tells nothing, as "one of the", and is forgotten.
///
/// An open-addressing table of fingerprints, each with a list of passages: 8 to 16 bytes a fingerprint and 8 a place in a list.
struct PassageIndex {
  /// So many different passages can share a fingerprint before it counts for nothing.
  static let mostPassages = 16

  private static let empty: Int32 = -1
  private static let forgotten: Int32 = -2

  private var keys: [UInt32]
  private var heads: [Int32]
  private var used = 0
  private var passages: [Int32] = []
  private var next: [Int32] = []

  /// Nothing yet.
  ///
  /// - Parameter count: How many fingerprints are to come, where that is known.
  init(fingerprints count: Int = 0) {
    var slots = 1 << 10
    while slots < 2 * count { slots *= 2 }
    keys = [UInt32](repeating: 0, count: slots)
    heads = [Int32](repeating: Self.empty, count: slots)
    passages.reserveCapacity(count)
    next.reserveCapacity(count)
  }

  /// Adds a passage.
  ///
  /// - Precondition: The number is higher than those that were added with any of the fingerprints.
  mutating func add(_ passage: Int32, fingerprints: some Sequence<UInt32>) {
    for fingerprint in fingerprints {
      if (used + 1) * 2 > keys.count { grow() }
      let slot = slot(of: fingerprint)
      if heads[slot] == Self.forgotten { continue }
      if heads[slot] == Self.empty {
        keys[slot] = fingerprint
        used += 1
      } else if length(from: heads[slot]) >= Self.mostPassages {
        heads[slot] = Self.forgotten
        continue
      }
      passages.append(passage)
      next.append(heads[slot])
      heads[slot] = Int32(passages.count - 1)
    }
  }

  /// A passage that holds a fingerprint.
  struct Hit {
    var passage: Int32

    /// How rare the fingerprint is: ``mostPassages`` where no other passage holds it, 1 where so many do.
    var rarity: Int
  }

  /// Adds to `found` the passages that hold a fingerprint, one entry for each that they share.
  func find(_ fingerprints: [UInt32], into found: inout [Hit]) {
    for fingerprint in fingerprints {
      var entry = heads[slot(of: fingerprint)]
      guard entry >= 0 else { continue }
      let rarity = Self.mostPassages / length(from: entry)
      while entry >= 0 {
        found.append(Hit(passage: passages[Int(entry)], rarity: rarity))
        entry = next[Int(entry)]
      }
    }
  }

  private func length(from head: Int32) -> Int {
    var count = 0
    var entry = head
    while entry >= 0 {
      count += 1
      entry = next[Int(entry)]
    }
    return count
  }

  /// Where a fingerprint is, or would be.
  @inline(__always)
  private func slot(of fingerprint: UInt32) -> Int {
    let mask = keys.count - 1
    var slot = Int(fingerprint &* 0x9E37_79B1) & mask
    while heads[slot] != Self.empty, keys[slot] != fingerprint { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldHeads) = (keys, heads)
    keys = [UInt32](repeating: 0, count: oldKeys.count * 2)
    heads = [Int32](repeating: Self.empty, count: oldKeys.count * 2)
    for (key, head) in zip(oldKeys, oldHeads) where head != Self.empty {
      let slot = slot(of: key)
      keys[slot] = key
      heads[slot] = head
    }
  }
}
