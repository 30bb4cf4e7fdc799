/// What the units of one document count for, its own apart from those others have too.
struct DocumentTally {
  /// The number of units of its own.
  private(set) var unitCount = 0

  /// The number of its own units with each node and each pair.
  private(set) var units: [NodePair: Int] = [:]

  /// What the passages count for that other documents have too: the copy that counts most, where one document has several.
  private(set) var copied: [CopyLedger.Item: Int] = [:]

  /// Pairs that wide units hold in passages of one other document only, and that document; see ``DuplicateCounting/once``.
  private(set) var borrowed: [(pair: NodePair, original: Int)] = []

  /// Counts.
  init(_ found: DocumentUnits, of scan: UnitScan) {
    unitCount = found.count
    var members: [MemberItem: Int] = [:]
    for (copy, count) in found.copied { members[MemberItem(copy: copy, pair: nil)] = count }
    for meeting in found.meetings {
      for (position, a) in meeting.present.enumerated() {
        for b in meeting.present[position...] {
          let pair = NodePair(a.node, b.node)
          if let copy = meeting.copy {
            members[MemberItem(copy: copy, pair: pair), default: 0] += meeting.units
          } else if pair.isTie, let original = scan.original(of: a, b) {
            borrowed.append((pair, original))
          } else {
            units[pair, default: 0] += meeting.units
          }
        }
      }
    }
    for (item, count) in members {
      let key = CopyLedger.Item(copy: item.copy.number, pair: item.pair)
      copied[key] = max(copied[key, default: 0], count)
    }
  }

  /// All nodes and pairs it counts.
  var pairs: [NodePair] { Array(units.keys) + copied.keys.compactMap(\.pair) + borrowed.map(\.pair) }

  private struct MemberItem: Hashable {
    var copy: UnitCopy
    var pair: NodePair?
  }
}
