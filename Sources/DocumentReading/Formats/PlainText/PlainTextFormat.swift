internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// One document, its text as it stands.
  public static let plainText = DocumentFormat(PlainTextFormat())
}

/// Text without any structure but its lines; what no other format knows is this.
struct PlainTextFormat: WholeTextFormat {
  let name = "plainText"
  let title = "plain text"
  let suffixes = ["txt", "text"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    return isNamed ? .suffix : .possible
  }

  func addStructure(to document: inout Document) {}
}
