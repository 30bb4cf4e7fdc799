/// A line of a page as a browser would show it, if its window were wide enough.
struct PageBlock {
  /// The innermost element around it that stands apart from the line.
  var owner: Int
  /// Its text in ``PageLayout/bytes``, with white space as single spaces and none at the ends.
  var text: Range<Int>
  /// How many of its bytes are inside links, and inside bold or other elements of their own.
  var linked = 0
  /// How many bytes of it are of the story by ``StoryFinder``.
  var kept = 0
  /// Why the most of it isn't.
  var reason = PartReason.none
  /// Whether it has cells of a table.
  var hasCells = false
}

/// The lines of a page.
struct PageLayout {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [PageBlock] = []

  private let tree: PageTree
  private let reasons: [PartReason]
  private var start = 0
  private var current = PageBlock(owner: 0, text: 0..<0)
  private var hasSpace = false
  private var worst = 0

  /// Lays out a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - reasons: Why each element and text is no part of the story.
  init(_ tree: PageTree, _ reasons: [PartReason]) {
    self.tree = tree
    self.reasons = reasons
    walk()
  }

  private mutating func walk() {
    var open: [Int] = [0]
    var links: [Int] = []
    var index = 1
    while index < tree.nodes.count {
      while let last = open.last, last > 0, Int(tree.nodes[last].end) <= index {
        open.removeLast()
        leave(tree.nodes[last].tag, for: open.last ?? 0)
      }
      while let last = links.last, Int(tree.nodes[last].end) <= index { links.removeLast() }
      let node = tree.nodes[index]
      if reasons[index] == .silent || reasons[index] == .hidden || tree.isReference(index) {
        index = max(index + 1, Int(node.end))
        continue
      }
      if node.tag == .text {
        add(index, isLinked: !links.isEmpty)
      } else if node.tag == .br {
        flush(for: open.last ?? 0)
      } else if node.tag == .a {
        links.append(index)
      } else if node.tag.layout == .block {
        open.append(index)
        enter(node.tag, index)
      }
      index += 1
    }
    flush(for: 0)
  }

  private mutating func enter(_ tag: HTMLTag, _ element: Int) {
    guard tag == .td || tag == .th, bytes.count > start else { return flush(for: element) }
    if hasSpace || bytes.last != 0x20 { bytes.append(0x20) }
    bytes += [UInt8(ascii: "|"), 0x20]
    current.hasCells = true
    hasSpace = false
  }

  /// A cell of a table ends no line, as long as it has one line only.
  private mutating func leave(_ tag: HTMLTag, for owner: Int) {
    if tag != .td, tag != .th { flush(for: owner) }
  }

  private mutating func add(_ index: Int, isLinked: Bool) {
    let before = bytes.count
    let range = tree.textRange(index)
    tree.bytes.withUnsafeBufferPointer { source in
      var at = range.lowerBound
      while at < range.upperBound {
        if source[at] <= 0x20 {
          hasSpace = hasSpace || bytes.count > start
          at += 1
          continue
        }
        // Words with single spaces between them are as they should be.
        var end = at + 1
        while end < range.upperBound,
          source[end] > 0x20 || source[end] == 0x20 && end + 1 < range.upperBound && source[end + 1] > 0x20
        {
          end += 1
        }
        if hasSpace { bytes.append(0x20) }
        hasSpace = false
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<end]))
        at = end
      }
    }
    let count = bytes.count - before
    guard count > 0 else { return }
    if isLinked { current.linked += count }
    if reasons[index] == .none {
      current.kept += count
    } else if count > worst {
      worst = count
      current.reason = reasons[index]
    }
  }

  private mutating func flush(for owner: Int) {
    if bytes.count > start {
      while bytes.last == 0x20 || bytes.last == UInt8(ascii: "|") && current.hasCells { bytes.removeLast() }
    }
    if bytes.count > start {
      current.text = start..<bytes.count
      blocks.append(current)
    }
    start = bytes.count
    current = PageBlock(owner: owner, text: start..<start)
    hasSpace = false
    worst = 0
  }
}
