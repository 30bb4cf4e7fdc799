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
