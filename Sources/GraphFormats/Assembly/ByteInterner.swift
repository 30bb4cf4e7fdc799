/// Numbers byte strings in the order they first appear.
///
/// An open-addressing table: a lookup allocates nothing, and up to seven bytes fit into a slot, so that such need no second
/// look into memory. Hashes are seeded anew for every table, so no input can be made to collide; numbers don't depend on it.
struct ByteInterner {
  /// The longer byte strings, one after the other.
  private var arena: [UInt8] = []
  private var slots: [Slot] = []
  private let seed = UInt64.random(in: .min ... .max)

  private struct Slot {
    /// The bytes themselves with their number in the top byte, or a hash under a top byte of 255.
    var key: UInt64 = 0
    /// Where a longer byte string starts in the arena, and how long it is.
    var start = 0
    var length: UInt32 = 0
    /// One more than the number; 0 where the slot is free.
    var occupant: UInt32 = 0
  }

  /// How many different byte strings there are.
  private(set) var count = 0

  /// The number of a byte string, and whether it is new.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    let isShort = bytes.count < 8
    let key = isShort ? Self.packed(bytes) : Self.hash(bytes)
    let mask = slots.count - 1
    var at = place(of: key) & mask
    while slots[at].occupant != 0 {
      if slots[at].key == key {
        if isShort || isEqual(slots[at], bytes) { return (Int(slots[at].occupant) - 1, false) }
      }
      at = (at + 1) & mask
    }
    let start = arena.count
    if !isShort { arena.append(contentsOf: bytes) }
    count += 1
    slots[at] = Slot(key: key, start: start, length: UInt32(arena.count - start), occupant: UInt32(count))
    return (count - 1, true)
  }

  private func isEqual(_ slot: Slot, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.length) == bytes.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      UnsafeBufferPointer(rebasing: arena[slot.start..<(slot.start + bytes.count)]).elementsEqual(bytes)
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(64, old.count * 2))
    let mask = slots.count - 1
    for slot in old where slot.occupant != 0 {
      var at = place(of: slot.key) & mask
      while slots[at].occupant != 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }

  private func place(of key: UInt64) -> Int {
    let product = (key ^ seed).multipliedFullWidth(by: seed | 1 | 0x9E37_79B9_0000_0000)
    return Int(truncatingIfNeeded: product.high ^ product.low ^ (product.low >> 29))
  }

  private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = UInt64(bytes.count) << 56
    var shift: UInt64 = 0
    for byte in bytes {
      key |= UInt64(byte) << shift
      shift += 8
    }
    return key
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return UInt64(bitPattern: Int64(hasher.finalize())) | 0xFF << 56
  }
}
