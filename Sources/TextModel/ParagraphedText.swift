/// A document that was cut into paragraphs, whatever else is known of it.
public protocol ParagraphedText: Sendable {
  /// The document as read.
  var document: Document { get }

  /// Its paragraphs in text order.
  var paragraphs: [Paragraph] { get }
}

extension TokenizedDocument: ParagraphedText {}
