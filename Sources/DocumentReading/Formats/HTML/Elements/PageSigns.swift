/// What elements of a page that are named for it say of the page: links, headings, bylines and times.
struct PageSigns {
  var language: String?
  var canonical: String?
  /// The texts of `h1`, and those of `h1` and `h2`.
  var headlines: [String] = []
  var headings: [String] = []
  /// Who elements say wrote it: those marked as the author, and those named so.
  var authors: [String] = []
  var bylines: [String] = []
  /// When elements say it was published: marked as such, in `time`, and in elements named so.
  var publishedDates: [String] = []
  var times: [String] = []
  var namedDates: [String] = []
  /// In `time` and `abbr` of the class "published", as hAtom and many blogs have it, and in elements that say when a page was changed.
  var entryDates: [String] = []
  var changedDates: [String] = []

  private static let longestByline = 100
  private static let longestDate = 80
  private static let longestHeading = 400

  init(of tree: PageTree) {
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      switch node.tag {
      case .text: continue
      case .html: language = language ?? tree.value(.lang, of: index)
      case .link:
        if canonical == nil, tree.value(.rel, of: index)?.lowercased() == "canonical" {
          canonical = tree.value(.href, of: index).flatMap(Self.absolute)
        }
      case .h1, .h2:
        guard let text = tree.text(of: index, upTo: Self.longestHeading) else { break }
        if node.tag == .h1 { headlines.append(text) }
        headings.append(text)
      default: break
      }
      addNames(index, node, tree)
      addDates(index, node, tree)
    }
  }

  private mutating func addNames(_ index: Int, _ node: PageTree.Node, _ tree: PageTree) {
    let isMarked = node.flags.contains(.author)
    guard isMarked && authors.count < 4 || bylines.count < 4 && node.words.contains(.byline) else { return }
    guard let text = tree.text(of: index, upTo: Self.longestByline) else { return }
    if isMarked { authors.append(text) } else { bylines.append(text) }
  }

  private mutating func addDates(_ index: Int, _ node: PageTree.Node, _ tree: PageTree) {
    let property = tree.value(.itemprop, of: index)?.lowercased()
    let isPublished = property == "datepublished" || property == "datecreated"
    if isPublished || node.tag == .time, publishedDates.count + times.count < 16 {
      let value = tree.value(.datetime, of: index) ?? tree.value(.content, of: index)
      guard let text = value?.squeezed ?? tree.text(of: index, upTo: Self.longestDate) else { return }
      if isPublished || tree.valueRange(.pubdate, of: index) != nil {
        publishedDates.append(text)
      } else {
        times.append(text)
        if isEntryDate(index, tree) { entryDates.append(text) }
      }
    } else if node.words.contains(.changed), !node.words.contains(.date), node.tag.layout != .silent {
      if changedDates.isEmpty, let text = tree.text(of: index, upTo: Self.longestDate) { changedDates.append(text) }
    } else if node.words.contains(.date), namedDates.count < 8, node.tag.layout != .silent {
      let stated = tree.value(.title, of: index).flatMap { node.tag == .abbr || PageDate.day($0) != nil ? $0 : nil }
      guard let text = stated ?? tree.text(of: index, upTo: Self.longestDate) else { return }
      namedDates.append(text)
      if node.tag == .abbr, isEntryDate(index, tree) { entryDates.append(text) }
    }
  }

  /// Whether one of the names of an element is "published".
  private func isEntryDate(_ index: Int, _ tree: PageTree) -> Bool {
    tree.value(.class, of: index)?.split(separator: " ").contains("published") ?? false
  }

  /// An address that says where it is; nil for a part of one.
  static func absolute(_ address: String) -> String? {
    let bare = address.squeezed ?? ""
    return bare.hasPrefix("http://") || bare.hasPrefix("https://") ? bare : nil
  }
}

extension PageTree.Node {
  /// What class and id say together.
  var words: ClassWords { classWords.union(idWords) }
}

extension PageTree {
  /// The text inside an element, with single spaces; nil where there is none, or more bytes than `limit`.
  func text(of element: Int, upTo limit: Int) -> String? {
    var found: [UInt8] = []
    var index = element + 1
    while index < Int(nodes[element].end) {
      let node = nodes[index]
      if node.tag == .text {
        found += bytes[textRange(index)]
        // White space that sets the page counts little.
        if found.count > limit * 8 { return nil }
      } else if node.tag.layout == .silent {
        index = max(index + 1, Int(node.end))
        continue
      } else if node.tag.layout == .block || node.tag == .br {
        found.append(0x20)
      }
      index += 1
    }
    guard let text = String(decoding: found, as: UTF8.self).squeezed, text.utf8.count <= limit else { return nil }
    return text
  }
}
