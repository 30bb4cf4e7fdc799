/// The nodes of a file being read, numbered in the order they first appear.
///
/// Two ids are one where Swift's strings are equal: `é` as one character or as a letter and an accent is the same name.
struct NodeIndex {
  /// The ids by number.
  private(set) var ids: [String] = []

  /// How many ids were spelled in another of several equivalent ways.
  private(set) var respelledCount = 0

  private var numbered = NumberedNodes()
  private var spellings = ByteInterner()
  private var nodeOfSpelling: [Int32] = []
  /// The nodes by id, kept once an id is not ASCII: before that no two spellings can be equivalent.
  private var nodeOfID: [String: Int32]?

  /// The number of the node with an id, and whether it is new; nil for bytes that aren't UTF-8.
  mutating func node(_ id: UnsafeBufferPointer<UInt8>) -> (node: Int, isNew: Bool)? {
    if let number = NumberedNodes.number(id) {
      if let node = numbered[number] { return (node, false) }
      return (addNode(numbered: number), true)
    }
    let (spelling, isNewSpelling) = spellings.number(of: id)
    // A spelling that was refused stays without a node; reading ends then.
    guard isNewSpelling else { return spelling < nodeOfSpelling.count ? (Int(nodeOfSpelling[spelling]), false) : nil }
    guard let text = String(validating: id, as: UTF8.self) else { return nil }
    if nodeOfID == nil, text.utf8.contains(where: { $0 >= 0x80 }) {
      // Some ASCII characters have an equivalent beyond ASCII, such as K and the sign for kelvin.
      nodeOfID = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    }
    if let known = nodeOfID?[text] {
      respelledCount += 1
      nodeOfSpelling.append(known)
      return (Int(known), false)
    }
    nodeOfSpelling.append(Int32(ids.count))
    return (append(text), true)
  }

  /// The node whose id is a number as written without leading zeros, if it is there.
  @inline(__always) func node(numbered number: Int) -> Int? { numbered[number] }

  /// Adds the node whose id is a number.
  mutating func addNode(numbered number: Int) -> Int {
    numbered.set(number, to: ids.count)
    return append(String(number))
  }

  private mutating func append(_ id: String) -> Int {
    let node = ids.count
    ids.append(id)
    nodeOfID?[id] = Int32(node)
    return node
  }
}

/// The nodes whose ids are small numbers, by number: most lists of edges have no others, and a look into a table is all
/// they cost.
struct NumberedNodes {
  /// The numbers below this one have a place in the table.
  static let limit = 1 << 24

  /// One more than the node; 0 where there is none.
  private var nodes: [Int32] = []

  /// The number that bytes are the only spelling of, if it is small enough.
  @inline(__always) static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first, bytes.count <= 8 else { return nil }
    if first == UInt8(ascii: "0"), bytes.count > 1 { return nil }
    var number = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number < limit ? number : nil
  }

  @inline(__always) subscript(number: Int) -> Int? {
    guard number < nodes.count else { return nil }
    let stored = nodes[number]
    return stored > 0 ? Int(stored) - 1 : nil
  }

  mutating func set(_ number: Int, to node: Int) {
    if number >= nodes.count {
      let count = Swift.min(Self.limit, Swift.max(1024, number + 1, nodes.count * 2))
      nodes += [Int32](repeating: 0, count: count - nodes.count)
    }
    nodes[number] = Int32(node) + 1
  }
}
