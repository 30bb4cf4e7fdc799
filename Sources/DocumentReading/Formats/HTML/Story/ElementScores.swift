/// Points for the elements of a page, by the paragraphs in and below them, and the elements that win.
struct ElementScores {
  private let tree: PageTree
  private let removed: [PartReason]
  private let amounts: [PageMeasures.Amounts]
  private let weighsNames: Bool
  private var points: [Float]
  private var isScored: [Bool]

  /// Paragraphs with fewer characters give no points.
  private static let shortestParagraph: Int32 = 25
  /// How many levels up a paragraph gives points.
  private static let levels = 5

  init(
    _ tree: PageTree, _ removed: [PartReason], _ amounts: [PageMeasures.Amounts], _ texts: [PageMeasures.Amounts],
    weighsNames: Bool
  ) {
    self.tree = tree
    self.removed = removed
    self.amounts = amounts
    self.weighsNames = weighsNames
    points = [Float](repeating: 0, count: tree.nodes.count)
    isScored = [Bool](repeating: false, count: tree.nodes.count)
    score(texts)
    for index in points.indices where isScored[index] { points[index] *= 1 - amounts[index].linkDensity }
  }

  // MARK: Points

  private mutating func score(_ texts: [PageMeasures.Amounts]) {
    var holdsBlocks = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst().reversed() {
      let tag = tree.nodes[index].tag
      if tag.layout == .block && tag != .hr || holdsBlocks[index] { holdsBlocks[Int(tree.nodes[index].parent)] = true }
    }
    for index in tree.nodes.indices where removed[index] == .none {
      let node = tree.nodes[index]
      switch node.tag {
      case .p, .td, .pre, .section, .h2, .h3, .h4, .h5, .h6: give(amounts[index], from: Int(node.parent))
      case .div where !holdsBlocks[index]: give(amounts[index], from: Int(node.parent))
      case .div: giveRuns(of: index, holdsBlocks)
      default: break
      }
    }
  }

  /// The runs of text and inline elements between the blocks of an element, as if they were paragraphs.
  private mutating func giveRuns(of element: Int, _ holdsBlocks: [Bool]) {
    var run = PageMeasures.Amounts()
    var child = element + 1
    let end = Int(tree.nodes[element].end)
    while child < end {
      let node = tree.nodes[child]
      if node.tag.layout == .block || holdsBlocks[child] {
        give(run, from: element)
        run = PageMeasures.Amounts()
      } else if removed[child] == .none {
        run += amounts[child]
      }
      child = max(child + 1, Int(node.end))
    }
    give(run, from: element)
  }

  /// Gives the points of a paragraph to the elements around it.
  private mutating func give(_ paragraph: PageMeasures.Amounts, from first: Int) {
    guard paragraph.text >= Self.shortestParagraph else { return }
    let given = 2 + Float(paragraph.commas) + min(Float(paragraph.text / 100), 3)
    var element = first
    for level in 0..<Self.levels {
      guard element > 0 else { return }
      if !isScored[element] {
        isScored[element] = true
        points[element] = Float(firstPoints(element))
      }
      points[element] += given / (level == 0 ? 1 : level == 1 ? 2 : Float(level * 3))
      element = Int(tree.nodes[element].parent)
    }
  }

  private func firstPoints(_ element: Int) -> Int {
    let node = tree.nodes[element]
    let kind: Int
    switch node.tag {
    case .div, .article, .main: kind = 5
    case .pre, .td, .blockquote: kind = 3
    case .address, .ol, .ul, .dl, .dd, .dt, .li, .form, .menu: kind = -3
    case .h1, .h2, .h3, .h4, .h5, .h6, .th: kind = -5
    default: kind = 0
    }
    return kind + weight(node)
  }

  private func weight(_ node: PageTree.Node) -> Int {
    weighsNames ? node.classWords.weight + node.idWords.weight : 0
  }

  // MARK: The winners

  /// The elements that hold the story, in document order; none where nothing has points.
  func main() -> [Int] {
    guard let top = candidate() else { return [bodyElement] }
    return withSiblings(climbed(from: top))
  }

  private var bodyElement: Int { tree.nodes.firstIndex { $0.tag == .body } ?? 0 }

  /// The element with the most points; or one that holds several of almost as many.
  private func candidate() -> Int? {
    let scored = points.indices.filter { isScored[$0] && removed[$0] == .none }
    let best = scored.sorted { (points[$0], $1) > (points[$1], $0) }.prefix(5)
    guard let top = best.first, tree.nodes[top].tag != .body else { return nil }
    let rivals = best.dropFirst().filter { points[$0] / points[top] >= 0.75 }
    guard rivals.count >= 3 else { return top }
    var element = Int(tree.nodes[top].parent)
    while element > 0, tree.nodes[element].tag != .body {
      if rivals.count(where: { holds(element, $0) }) >= 3 { return element }
      element = Int(tree.nodes[element].parent)
    }
    return top
  }

  private func holds(_ element: Int, _ other: Int) -> Bool { element < other && other < Int(tree.nodes[element].end) }

  /// An element above one that has more points, or holds nothing else.
  private func climbed(from top: Int) -> Int {
    var top = top
    var last = points[top]
    let least = last / 3
    var element = Int(tree.nodes[top].parent)
    while element > 0, tree.nodes[element].tag != .body {
      if isScored[element] {
        if points[element] < least { break }
        if points[element] > last {
          top = element
          break
        }
        last = points[element]
      }
      element = Int(tree.nodes[element].parent)
    }
    element = Int(tree.nodes[top].parent)
    while element > 0, tree.nodes[element].tag != .body, children(of: element).count == 1 {
      top = element
      element = Int(tree.nodes[top].parent)
    }
    return top
  }

  /// The elements inside one that have text.
  private func children(of element: Int) -> [Int] {
    var result: [Int] = []
    var child = element + 1
    let end = Int(tree.nodes[element].end)
    while child < end {
      if tree.nodes[child].tag != .text, removed[child] == .none { result.append(child) }
      child = max(child + 1, Int(tree.nodes[child].end))
    }
    return result
  }

  /// An element with those beside it that are like it: of enough points, or paragraphs of prose.
  private func withSiblings(_ top: Int) -> [Int] {
    let parent = Int(tree.nodes[top].parent)
    guard parent >= 0 else { return [top] }
    let least = max(10, points[top] * 0.2)
    return children(of: parent).filter { sibling in
      if sibling == top { return true }
      let isAlike = hasSameNames(sibling, top)
      let bonus = isAlike ? points[top] * 0.2 : 0
      if isScored[sibling], points[sibling] + bonus >= least { return true }
      guard tree.nodes[sibling].tag == .p else { return false }
      let held = amounts[sibling]
      return held.text > 80 ? held.linkDensity < 0.25 : held.text > 0 && held.links == 0 && endsSentence(sibling)
    }
  }

  private func hasSameNames(_ a: Int, _ b: Int) -> Bool {
    guard let one = tree.valueRange(.class, of: a), let other = tree.valueRange(.class, of: b), !one.isEmpty else {
      return false
    }
    return tree.bytes[one] == tree.bytes[other]
  }

  /// Whether a full stop with a space or the end behind it stands in an element.
  private func endsSentence(_ element: Int) -> Bool {
    (element..<Int(tree.nodes[element].end)).contains { index in
      guard tree.nodes[index].tag == .text else { return false }
      let text = tree.bytes[tree.textRange(index)]
      return text.indices.contains { at in
        text[at] == UInt8(ascii: ".") && (at + 1 == text.endIndex || text[at + 1] <= 0x20)
      }
    }
  }
}
