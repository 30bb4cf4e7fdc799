/// Finds what of a page is its story.
///
/// The way is that of Readability (Arc90, Mozilla): what is named as no story is removed; paragraphs give points to the elements around
/// them, fewer the farther away these are; the element with the most points, and those beside it that are like it, hold the story; and
/// lists of links, forms and the like inside it are removed. Lists of words and the weights of names come from there. On top of it stand
/// rules of our own for what news pages put inside their stories. All walks are along the page's flat lists.
///
/// - Complexity: O(*n*) for *n* elements and texts.
struct StoryFinder {
  let tree: PageTree
  let settings: Settings
  /// Why each element and text is no part of the story; `none` for those that may be.
  private(set) var removed: [PartReason]
  private(set) var amounts: [PageMeasures.Amounts]
  /// The amounts of each text.
  private let texts: [PageMeasures.Amounts]

  /// How much is removed; less of it where nothing is left otherwise.
  struct Settings {
    var removesUnlikely = true
    var weighsNames = true
    var cleans = true

    /// In the order of trying.
    static let all = [
      Settings(), Settings(removesUnlikely: false), Settings(removesUnlikely: false, weighsNames: false),
      Settings(removesUnlikely: false, weighsNames: false, cleans: false),
    ]
  }

  /// A story shorter than this, in characters, is looked for again with fewer things removed.
  private static let shortest: Int32 = 500

  /// Why each node is no part of the story; `none` for the story.
  static func parts(of tree: PageTree) -> [PartReason] {
    let texts = tree.bytes.withUnsafeBufferPointer { bytes in
      tree.nodes.map { node -> PageMeasures.Amounts in
        guard node.tag == .text else { return PageMeasures.Amounts() }
        return PageMeasures.amounts(ofText: UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.limit)]))
      }
    }
    var best: (length: Int32, parts: [PartReason])?
    for settings in Settings.all {
      var finder = StoryFinder(tree, texts, settings)
      let length = finder.find()
      if best.map({ $0.length < length }) ?? true { best = (length, finder.removed) }
      if length >= shortest { break }
    }
    return best?.parts ?? []
  }

  private init(_ tree: PageTree, _ texts: [PageMeasures.Amounts], _ settings: Settings) {
    self.tree = tree
    self.texts = texts
    self.settings = settings
    removed = [PartReason](repeating: .none, count: tree.nodes.count)
    amounts = []
  }

  /// Finds the story; gives its length.
  private mutating func find() -> Int32 {
    removeByName()
    measure()
    let kept = mainElements()
    keep(kept)
    clean()
    return tree.nodes.indices.reduce(0) { sum, index in
      tree.nodes[index].tag == .text && removed[index] == .none ? sum + texts[index].text : sum
    }
  }

  // MARK: Names

  private mutating func removeByName() {
    var isInTable = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      isInTable[index] = isInTable[parent] || node.tag == .table || node.tag == .code || node.tag == .pre
      removed[index] = removed[parent] != .none ? removed[parent] : reason(node, isInTable: isInTable[parent])
    }
  }

  private func reason(_ node: PageTree.Node, isInTable: Bool) -> PartReason {
    switch node.tag {
    case .text, .html, .body: return .none
    case _ where node.tag.layout == .silent: return .silent
    default: break
    }
    if node.flags.contains(.hidden) { return .hidden }
    guard settings.removesUnlikely else { return .none }
    let words = node.classWords.union(node.idWords)
    if words.contains(.unlikely), !words.contains(.maybe), !isInTable, node.tag != .a {
      return words.namedReason ?? .unlikely
    }
    if node.flags.contains(.apart) { return .apart }
    return .none
  }

  // MARK: Amounts

  private mutating func measure() {
    amounts = texts
    for index in tree.nodes.indices.dropFirst().reversed() {
      guard removed[index] == .none else {
        amounts[index] = PageMeasures.Amounts()
        continue
      }
      PageMeasures.count(tree.nodes[index], in: &amounts[index])
      amounts[Int(tree.nodes[index].parent)] += amounts[index]
    }
  }

  // MARK: The main elements

  /// The elements that hold the story.
  private func mainElements() -> [Int] {
    let scores = ElementScores(tree, removed, amounts, texts, weighsNames: settings.weighsNames)
    return scores.main()
  }

  private mutating func keep(_ kept: [Int]) {
    var isKept = [Bool](repeating: false, count: tree.nodes.count)
    for element in kept { isKept[element] = true }
    for index in tree.nodes.indices {
      let parent = Int(tree.nodes[index].parent)
      if parent >= 0, isKept[parent] { isKept[index] = true }
      if !isKept[index], removed[index] == .none, tree.nodes[index].tag == .text { removed[index] = .outside }
    }
    measure()
  }

  // MARK: Cleaning

  /// Removes what is no story inside it, the innermost first.
  private mutating func clean() {
    amounts = texts
    var itemAncestor = [Bool](repeating: false, count: tree.nodes.count)
    var figureAncestor = itemAncestor
    for index in tree.nodes.indices.dropFirst() {
      let parent = Int(tree.nodes[index].parent)
      figureAncestor[index] = figureAncestor[parent] || tree.nodes[parent].tag == .figure
      itemAncestor[index] = itemAncestor[parent] || tree.nodes[index].tag == .table || tree.nodes[index].tag == .code
    }
    for index in tree.nodes.indices.dropFirst().reversed() {
      if removed[index] != .none {
        amounts[index] = PageMeasures.Amounts()
        continue
      }
      let node = tree.nodes[index]
      PageMeasures.count(node, in: &amounts[index])
      if node.tag != .text {
        let rules = CleaningRules(
          node: node, amounts: amounts[index], weighsNames: settings.weighsNames, cleans: settings.cleans,
          isInFigure: figureAncestor[index], isInTable: itemAncestor[Int(node.parent)])
        let reason = rules.reason
        if reason != .none {
          removed[index] = reason
          amounts[index] = PageMeasures.Amounts()
          continue
        }
      }
      amounts[Int(node.parent)] += amounts[index]
    }
    spread()
  }

  /// Removes what is inside removed elements.
  private mutating func spread() {
    for index in tree.nodes.indices.dropFirst() where removed[index] == .none {
      removed[index] = removed[Int(tree.nodes[index].parent)]
    }
  }
}

extension ClassWords {
  /// What an element is by its names, if they say what it is besides the story.
  var namedReason: PartReason? {
    if contains(.share) { return .share }
    if contains(.comments) { return .comments }
    if contains(.consent) { return .consent }
    if contains(.advertisement) { return .advertisement }
    if contains(.related) { return .related }
    if contains(.navigation) { return .navigation }
    if contains(.newsletter) { return .newsletter }
    if contains(.footer) { return .footer }
    return nil
  }

  /// What class or id weigh for an element.
  var weight: Int { (contains(.negative) ? -25 : 0) + (contains(.positive) ? 25 : 0) }
}
