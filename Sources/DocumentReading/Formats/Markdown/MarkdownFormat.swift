internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// One document in Markdown.
  public static let markdown = DocumentFormat(MarkdownFormat())
}

/// Markdown, told by its suffix only: without one, prose with signs in it is prose.
struct MarkdownFormat: WholeTextFormat {
  let name = "markdown"
  let title = "Markdown"
  let suffixes = ["md", "markdown"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    isNamed && head.binaryType == nil ? .suffix : nil
  }

  func addStructure(to document: inout Document) { MarkdownStructure(document.text).apply(to: &document) }
}
