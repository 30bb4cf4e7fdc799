/// Reads annotated files of any of the formats that training and evaluation take.
public enum AnnotatedCorpus {
  /// The documents of a file.
  ///
  /// JSON Lines with spans (the first character is `{`), running text with names in brackets (the first line starts with `=== `), or else
  /// columns of tokens and tags.
  ///
  /// - Parameters:
  ///   - text: What the file has.
  ///   - file: Its name, for errors and for the ids of its documents.
  /// - Returns: The documents in the order of the file.
  /// - Throws: Where a line cannot be read; nothing is left out in silence but names of other types.
  public static func documents(in text: String, file: String) throws(AnnotationError) -> [AnnotatedText] {
    let start = text.drop(while: \.isWhitespace)
    let documents: [AnnotatedText]
    if start.hasPrefix("{") {
      documents = try SpanRecordReader(file: file).documents(in: text)
    } else if start.hasPrefix("=== ") {
      documents = try MarkupReader(file: file).documents(in: text)
    } else {
      documents = try ColumnReader(file: file).documents(in: text)
    }
    guard !documents.isEmpty else {
      throw AnnotationError(file: file, "has no documents; give token and tag columns, marked-up text, or JSON Lines")
    }
    return documents
  }
}
