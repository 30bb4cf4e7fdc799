public import TextModel

/// Reads texts with annotated names, in any of the formats that training and evaluation take.
public enum AnnotatedCorpus {
  /// The texts of a file.
  ///
  /// JSON Lines with spans (the first character is `{`), running text with names in brackets (the first line starts
  /// with `=== `), or else columns of tokens and tags.
  ///
  /// - Parameters:
  ///   - text: What the file has.
  ///   - file: Its name, for errors and for the ids of its documents.
  ///   - language: What the texts are written in.
  /// - Returns: The texts in the order of the file.
  /// - Throws: Where a line cannot be read; nothing is left out in silence but names of other types.
  public static func texts(
    in text: String, file: String, language: Language = .english
  ) throws(AnnotationError) -> [AnnotatedText] {
    let start = text.drop(while: \.isWhitespace)
    let texts: [AnnotatedText]
    if start.hasPrefix("{") {
      texts = try SpanRecordReader(file: file, language: language).texts(in: text)
    } else if start.hasPrefix("=== ") {
      texts = try MarkupReader(file: file, language: language).texts(in: text)
    } else {
      texts = try ColumnReader(file: file, language: language).texts(in: text)
    }
    guard !texts.isEmpty else {
      throw AnnotationError(file: file, "has no documents; give token and tag columns, marked-up text, or JSON Lines")
    }
    return texts
  }
}
