internal import TextModel

/// Decides what the lines of a page are for.
struct BlockRoles {
  private let tree: PageTree
  private let layout: PageLayout
  private let points: [Int]
  private let title: TitleWords?
  /// Whether what programs name as no part of a text is left out.
  private var leavesAsides = true

  /// A line in a caption's place is a caption from these points on: captions are told even where they are no running text.
  private static let leastOfCaption = -1500
  /// Where the model leaves less than this of what the rules find, the page is like none it knows, and the rules decide.
  private static let leastShare = 0.25
  /// Pages of more lines than this are no stories of the kind that the model knows; half a kilobyte of numbers for each is saved.
  private static let mostLines = 50_000

  /// The roles of the lines of a page.
  static func roles(
    of layout: PageLayout, in tree: PageTree, _ reasons: [PartReason], title: String?, model: StoryModel = .trained
  ) -> [BlockRole] {
    var roles = BlockRoles(tree: tree, layout: layout, points: [], title: title.map(TitleWords.init))
    if layout.blocks.count <= mostLines {
      let features = BlockFeatures(tree, layout, reasons, title: title)
      roles = BlockRoles(tree: tree, layout: layout, points: model.points(of: features), title: roles.title)
    }
    if roles.leavesTooLittle { roles = roles.byRules }
    var told = layout.blocks.indices.map(roles.role)
    markRepeated(&told, in: layout)
    return told
  }

  /// A page may have its story a second time, for small screens: at least so many paragraphs of so many bytes, all different,
  /// one after the other.
  private static let leastRepeated = (paragraphs: 3, bytes: 80)

  /// Tells a story once that stands on the page twice, whole and in the same order.
  private static func markRepeated(_ roles: inout [BlockRole], in layout: PageLayout) {
    let long = layout.blocks.indices.filter {
      roles[$0].role == .story && layout.blocks[$0].text.count >= leastRepeated.bytes
    }
    let count = long.count / 2
    guard long.count % 2 == 0, count >= leastRepeated.paragraphs else { return }
    let texts = long.map { layout.bytes[layout.blocks[$0].text] }
    guard texts[..<count].elementsEqual(texts[count...]), Set(texts[..<count]).count == count else { return }
    for index in long[count]..<layout.blocks.count where roles[index].role == .story || roles[index].role == .heading {
      roles[index] = BlockRole(role: .boilerplate, reason: .repeated)
    }
  }

  /// The roles of the lines where all that can be seen is told.
  static func everything(of layout: PageLayout, in tree: PageTree) -> [BlockRole] {
    let points = [Int](repeating: 1, count: layout.blocks.count)
    var roles = BlockRoles(tree: tree, layout: layout, points: points, title: nil)
    roles.leavesAsides = false
    return layout.blocks.indices.map { index in
      let role = roles.role(index)
      let isQuote = role.role == .story && tree.isInQuote(layout.blocks[index].owner)
      return isQuote ? BlockRole(role: .quote, reason: .none) : role
    }
  }

  private var leavesTooLittle: Bool {
    var byModel = 0
    var byRules = 0
    for (block, points) in zip(layout.blocks, points) {
      if points > 0 { byModel += block.text.count }
      byRules += block.kept
    }
    return points.isEmpty || Double(byModel) < Double(byRules) * Self.leastShare
  }

  private var byRules: BlockRoles {
    let points = layout.blocks.map { $0.kept * 2 > $0.text.count ? 1 : -10_000 }
    return BlockRoles(tree: tree, layout: layout, points: points, title: title)
  }

  // MARK: A line

  private func role(_ index: Int) -> BlockRole {
    let block = layout.blocks[index]
    let place = Place(of: block.owner, in: tree)
    if place.isCaption, points[index] > Self.leastOfCaption { return BlockRole(role: .caption, reason: .none) }
    if points[index] > 0, leavesAsides, place.words.contains(.aside) {
      return BlockRole(role: .boilerplate, reason: .aside)
    }
    if points[index] > 0 {
      return BlockRole(role: tree.nodes[block.owner].tag.isHeading ? .heading : .story, reason: .none)
    }
    // Wherever the page has it: in the head of a site, the first heading is often the title.
    let isHeadline = tree.nodes[block.owner].tag == .h1 && isTitle(block)
    let reason = isHeadline ? .title : self.reason(block, place)
    if reason == .title { return BlockRole(role: .title, reason: .none) }
    return BlockRole(role: reason == .byline || reason == .credit ? .credit : .boilerplate, reason: reason)
  }

  /// Why a line is no story: as the rules say, or by its place.
  private func reason(_ block: PageBlock, _ place: Place) -> PartReason {
    let isShort = block.text.count < 120
    if isShort, place.words.contains(.byline), !place.words.contains(.writer) { return .byline }
    if isShort, place.words.contains(.credit) { return .credit }
    if block.reason != .none, block.reason != .outside, block.kept == 0 { return block.reason }
    if let named = place.words.namedReason ?? place.reason { return named }
    if isTitle(block) { return .title }
    if block.linked * 2 > block.text.count { return .links }
    if tree.nodes[block.owner].tag.isHeading { return .heading }
    return block.kept == 0 ? .outside : .sparse
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    guard let title, tree.nodes[block.owner].tag.isHeading else { return false }
    return title.likeness(of: String(decoding: layout.bytes[block.text], as: UTF8.self)) > 0.75
  }

  /// What the elements nearest to a line say of it.
  private struct Place {
    var words: ClassWords = []
    var reason: PartReason?
    var isCaption = false

    private static let levels = 4

    init(of owner: Int, in tree: PageTree) {
      var element = owner
      for level in 0..<Self.levels where element > 0 {
        let node = tree.nodes[element]
        if node.tag == .body { return }
        if level < 3 { words.formUnion(node.words) }
        if node.tag == .figcaption || node.tag == .caption || level < 2 && node.words.contains(.caption) {
          isCaption = true
        }
        reason = reason ?? Self.reason(node.tag)
        element = Int(node.parent)
      }
    }

    private static func reason(_ tag: HTMLTag) -> PartReason? {
      switch tag {
      case .nav: .navigation
      case .footer: .footer
      case .aside: .apart
      case .form: .form
      default: nil
      }
    }
  }
}

extension PageTree {
  /// Whether an element stands in a block quote.
  fileprivate func isInQuote(_ element: Int) -> Bool {
    var element = element
    while element > 0 {
      if nodes[element].tag == .blockquote { return true }
      element = Int(nodes[element].parent)
    }
    return false
  }
}
