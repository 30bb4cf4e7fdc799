internal import TextModel

/// The text of a letter that was written as a page: all that can be seen of it, block by block.
enum LetterHTML {
  /// The blocks of a page.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - charset: The encoding that the letter says it has.
  /// - Returns: The blocks; none where it holds no text.
  static func text(_ bytes: [UInt8], charset: String?) -> BlockText {
    HTMLText.read(bytes, declaredEncoding: charset, .everything).text
  }
}
