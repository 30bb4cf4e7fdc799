/// Where a page, a slide or a sheet of a document begins in its text.
public struct DocumentPage: Hashable, Sendable {
  /// The offset of its first byte.
  public var start: Int

  /// What people call it: "page 3", "slide 2".
  public var name: String

  /// Creates a page.
  public init(start: Int, name: String) {
    self.start = start
    self.name = name
  }
}

extension Document {
  /// The name of the page that an offset lies on; nil where the document has no pages, or before the first.
  ///
  /// - Complexity: O(log *n*) for *n* pages.
  public func pageName(at offset: Int) -> String? {
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pages[low - 1].name : nil
  }
}
