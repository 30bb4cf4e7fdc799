internal import TextModel

/// What a page of the web holds: its text, block by block, and what it says of itself.
struct HTMLText {
  /// What is wanted of a page.
  enum Extent {
    /// Its story, told from what stands around it.
    case story
    /// All that can be seen: chapters of books and the bodies of letters are nothing but text.
    case everything
  }

  /// The blocks of the page; what is no story says so.
  var text: BlockText
  /// Blocks of running text, which say so: a page has them where others have none.
  var story: [TextSpan]
  /// What the page says of itself.
  var metadata: PageMetadata
  /// What a person should know of it.
  var remarks: [String] = []

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The page as it came.
  ///   - declaredEncoding: The encoding that its sender names, as the head of a letter does.
  ///   - extent: What is wanted of it.
  /// - Returns: What it holds.
  /// - Complexity: O(*n*).
  static func read(_ bytes: [UInt8], declaredEncoding: String? = nil, _ extent: Extent = .story) -> HTMLText {
    let (text, remark) = HTMLEncoding.utf8(bytes, declared: declaredEncoding)
    var page = read(utf8: text, extent)
    if let remark { page.remarks.append(remark) }
    return page
  }

  /// Reads a page whose text is at hand.
  static func read(_ text: String, _ extent: Extent = .story) -> HTMLText {
    read(utf8: text.utf8.map { $0 == 0 ? 0x20 : $0 }, extent)
  }

  private static func read(utf8 text: [UInt8], _ extent: Extent) -> HTMLText {
    let tree = PageTreeBuilder.tree(of: text)
    var metadata = PageMetadata(of: tree)
    let reasons = extent == .story ? StoryFinder.parts(of: tree) : EverythingFinder.parts(of: tree)
    let layout = PageLayout(tree, reasons)
    var roles =
      extent == .story
      ? BlockRoles.roles(of: layout, in: tree, reasons, title: metadata.title)
      : BlockRoles.everything(of: layout, in: tree)
    metadata.date =
      extent == .story
      ? date(metadata, layout, roles) ?? metadata.describedDate ?? PageDate.inData(of: text)
      : metadata.dates.date(shown: nil)
    if extent == .story, metadata.author == nil {
      let shown = PageAuthor.shown(in: layout, roles, language: metadata.language)
      if let shown { roles[shown.line] = BlockRole(role: .credit, reason: .byline) }
      metadata.author = shown?.name
    }
    let written = PageText(layout, roles)
    var page = HTMLText(text: written.text, story: written.story, metadata: metadata)
    if tree.isTooDeep { page.remarks.append("has more levels of elements than are told apart; its text is whole") }
    return page
  }
}

extension HTMLText {
  /// When a page was published: as it states, and as its lines show.
  private static func date(_ metadata: PageMetadata, _ layout: PageLayout, _ roles: [BlockRole]) -> String? {
    let slashes = SlashedDates(ofLanguage: metadata.language)
    let shown =
      PageDate.date(near: layout, roles, slashes)
      ?? PageDate.labelledDate(anywhere: layout, slashes).map { PageDate.Shown(day: $0) }
    return metadata.dates.date(shown: shown) ?? PageDate.date(anywhere: layout, slashes)
      ?? PageDate.date(inNotesOf: layout, roles, slashes)
  }
}

/// Tells what can be seen of a page from what can't.
enum EverythingFinder {
  static func parts(of tree: PageTree) -> [PartReason] {
    var reasons = [PartReason](repeating: .none, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[index]
      let above = reasons[Int(node.parent)]
      if above != .none { reasons[index] = above }
      if above == .none, node.tag.layout == .silent { reasons[index] = .silent }
      if above == .none, node.flags.contains(.hidden) { reasons[index] = .hidden }
    }
    return reasons
  }
}
