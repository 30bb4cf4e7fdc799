/// Values by 64-bit hashes whose bits are all even, such as those of ``NameHash``: no second hash is taken of them, as
/// a dictionary would.
///
/// Open addressing with linear probing, at most half full.
struct HashTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var value: Value?
  }

  /// A power of two of them.
  private var slots = [Slot](repeating: Slot(), count: 16)

  /// The number of values.
  private(set) var count = 0

  /// Creates an empty table.
  init() {}

  /// Creates a table of what a dictionary has.
  init(_ values: [UInt64: Value]) { for (hash, value) in values { self[hash] = value } }

  /// The value of a hash; nil where it has none. Values stay: setting nil changes nothing.
  ///
  /// - Complexity: O(1) on average.
  subscript(hash: UInt64) -> Value? {
    @inline(__always)
    get { slots[place(of: hash)].value }
    set {
      guard let newValue else { return }
      var place = place(of: hash)
      if slots[place].value == nil {
        count += 1
        if count * 2 > slots.count {
          grow()
          place = self.place(of: hash)
        }
      }
      slots[place] = Slot(hash: hash, value: newValue)
    }
  }

  /// The slot that has a hash, or else the free one where it belongs.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].value != nil, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value != nil { slots[place(of: slot.hash)] = slot }
  }
}
