/// Who wrote a page, as it says.
enum PageAuthor {
  /// The names alone: no address, no word before them.
  static func cleaned(_ author: String?) -> String? {
    guard let author = author?.squeezed, !author.hasPrefix("http"), !author.contains("://") else { return nil }
    return HTMLEntities.decoded(author)
  }
}
