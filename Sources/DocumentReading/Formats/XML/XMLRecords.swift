/// Finds out whether XML of an unknown kind is a list of documents: elements of one name, one or two levels below the root, that each
/// have a title and a date, as programs export articles, and wikis their pages. Chapters of a book have titles, and no dates.
final class XMLRecords: MarkupHandler {
  private struct Element {
    var count = 0
    /// How many have a title and a date.
    var datedCount = 0
  }

  private let elements: StoryElements
  private var depth = 0
  /// By the depth and the name.
  private var found: [[String: Element]] = [[:], [:]]
  private var open: [(hasTitle: Bool, hasDate: Bool)] = []

  /// Looks through a file.
  ///
  /// - Returns: The name of such elements; nil where there are none.
  static func name(in bytes: [UInt8]) -> String? {
    let reader = XMLRecords()
    _ = MarkupParser.parse(xml: bytes, with: reader)
    return reader.name
  }

  private init() { elements = StoryElements.any(document: "") }

  func start(_ element: MarkupElement) {
    depth += 1
    if depth == 2 || depth == 3 { open.append((false, false)) }
    guard depth > 2 else { return }
    let isTitle = elements.titles.contains(element.name), isDate = elements.dates.contains(element.name)
    guard isTitle || isDate else { return }
    for level in open.indices where level + 2 < depth {
      open[level].hasTitle = open[level].hasTitle || isTitle
      open[level].hasDate = open[level].hasDate || isDate
    }
  }

  func end(_ name: String) {
    defer { depth -= 1 }
    guard depth == 2 || depth == 3, let last = open.popLast() else { return }
    found[depth - 2][name, default: Element()].count += 1
    if last.hasTitle, last.hasDate { found[depth - 2][name, default: Element()].datedCount += 1 }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private var name: String? {
    for level in found {
      let several = level.filter { $0.value.datedCount > 1 && $0.value.datedCount * 2 >= $0.value.count }
      let most = several.max { ($0.value.datedCount, $1.key) < ($1.value.datedCount, $0.key) }
      if let most { return most.key }
    }
    return nil
  }
}
