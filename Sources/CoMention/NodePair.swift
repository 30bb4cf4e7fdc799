/// Two nodes, the lower first, or one twice.
struct NodePair: Hashable, Comparable, Sendable {
  private let key: UInt64

  /// - Precondition: The first is not higher than the second.
  init(_ first: Int, _ second: Int) { key = UInt64(first) << 32 | UInt64(second) }

  /// The lower node.
  var first: Int { Int(key >> 32) }
  /// The higher node.
  var second: Int { Int(key & 0xFFFF_FFFF) }
  /// Whether they are two.
  var isTie: Bool { first != second }

  static func < (a: NodePair, b: NodePair) -> Bool { a.key < b.key }
}
