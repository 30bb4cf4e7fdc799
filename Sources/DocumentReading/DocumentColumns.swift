/// The columns of a table, or the fields of a record, that hold a document; nil where their usual names tell.
public struct DocumentColumns: Hashable, Sendable {
  /// The one with the text.
  public var text: String?
  /// The one with what the document is called by.
  public var id: String?
  /// The one with its date.
  public var date: String?
  /// The one with its title.
  public var title: String?

  /// Names none.
  public init() {}
}
