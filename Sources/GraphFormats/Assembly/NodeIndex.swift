/// The nodes of a file being read, numbered in the order they first appear.
///
/// Two ids are one where Swift's strings are equal: `é` as one character or as a letter and an accent is the same name.
struct NodeIndex {
  /// The ids by number.
  private(set) var ids: [String] = []

  /// How many ids were spelled in another of several equivalent ways.
  private(set) var respelledCount = 0

  private var spellings = ByteInterner()
  private var nodeOfSpelling: [Int32] = []
  private var nodeOfID: [String: Int32] = [:]

  /// The number of the node with an id, and whether it is new; nil for bytes that aren't UTF-8.
  mutating func node(_ id: UnsafeBufferPointer<UInt8>) -> (node: Int, isNew: Bool)? {
    let (spelling, isNewSpelling) = spellings.number(of: id)
    // A spelling that was refused stays without a node; reading has ended then.
    guard isNewSpelling else { return (Int(nodeOfSpelling[spelling]), false) }
    guard let text = String(wellFormed: id) else { return nil }
    if let known = nodeOfID[text] {
      respelledCount += 1
      nodeOfSpelling.append(known)
      return (Int(known), false)
    }
    let node = Int32(ids.count)
    ids.append(text)
    nodeOfID[text] = node
    nodeOfSpelling.append(node)
    return (Int(node), true)
  }
}

extension String {
  /// The text of bytes, nil if they aren't well-formed UTF-8.
  init?(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    // A repair changes at least one byte, so only a well-formed text gives back the same.
    guard text.utf8.count == bytes.count, text.utf8.elementsEqual(bytes) else { return nil }
    self = text
  }
}
