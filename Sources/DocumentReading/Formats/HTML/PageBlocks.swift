internal import TextModel

/// Puts the text of a page together, a block a line, and says what each is for.
struct PageBlocks {
  private let tree: PageTree
  private let reasons: [PartReason]
  private var result = BlockText()
  private var story: [TextSpan] = []
  private var line: [UInt8] = []
  /// How much of the line belongs to the story, in bytes; and why the rest doesn't.
  private var storyBytes = 0
  private var reason = PartReason.none
  private var roles: [DocumentPart.Role]
  private var lineRole = DocumentPart.Role.story
  private let title: String?

  static func text(of tree: PageTree, _ reasons: [PartReason], title: String?) -> (text: BlockText, story: [TextSpan]) {
    var blocks = PageBlocks(tree: tree, reasons: reasons, title: title)
    blocks.walk()
    return (blocks.result, blocks.story)
  }

  private init(tree: PageTree, reasons: [PartReason], title: String?) {
    self.tree = tree
    self.reasons = reasons
    self.title = title
    roles = [DocumentPart.Role](repeating: .story, count: tree.nodes.count)
  }

  private mutating func walk() {
    var open: [Int] = []
    for index in tree.nodes.indices.dropFirst() {
      while let last = open.last, Int(tree.nodes[last].end) <= index {
        open.removeLast()
        close(tree.nodes[last].tag)
      }
      let node = tree.nodes[index]
      roles[index] = role(node, inside: roles[Int(node.parent)])
      if node.tag == .text {
        add(index)
      } else if node.tag == .br {
        flush()
      } else if node.tag.layout == .block {
        begin(node.tag)
        open.append(index)
      }
    }
    flush()
  }

  private func role(_ node: PageTree.Node, inside role: DocumentPart.Role) -> DocumentPart.Role {
    switch node.tag {
    case .figcaption: .caption
    case _ where node.tag.isHeading: role == .story ? .heading : role
    default: role
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    guard tag == .td || tag == .th else { return flush() }
    if !line.isEmpty { line.append(contentsOf: " | ".utf8) }
  }

  private mutating func close(_ tag: HTMLTag) {
    if tag == .td || tag == .th { return }
    flush()
  }

  private mutating func add(_ index: Int) {
    let why = reasons[index]
    guard why != .silent, why != .hidden else { return }
    let text = tree.bytes[tree.textRange(index)]
    guard text.contains(where: { $0 > 0x20 }) else {
      if !line.isEmpty { line.append(0x20) }
      return
    }
    if !line.isEmpty, (reason == .none) != (why == .none) { flush() }
    line.append(contentsOf: text)
    reason = why
    lineRole = roles[index]
  }

  private mutating func flush() {
    defer { line.removeAll(keepingCapacity: true) }
    guard line.contains(where: { $0 > 0x20 }) else { return }
    let text = String(decoding: line, as: UTF8.self)
    if reason != .none {
      result.add(text, .boilerplate, reason: reason.words)
    } else if let span = result.add(text, lineRole), lineRole == .story {
      story.append(span)
    }
  }
}
