import EntityExtraction
import Primitives
import TextModel

/// Reads JSON Lines of texts with spans: `{"text": …, "mentions": [{"start": 0, "end": 4, "type": "PER"}]}`.
///
/// Offsets are Unicode scalars, the end exclusive. `spans` and `entities` are read like `mentions`, `label` like `type`, `id` or
/// `doc_id` names the document. Other types are left out.
struct SpanRecordReader {
  let file: String

  private struct Record {
    var text: String
    var id: String?
    var spans: [Span]

    init(_ node: JSONNode) throws(JSONNode.Mismatch) {
      text = try node.member("text").text()
      id = try node.first(of: ["id", "doc_id"])?.text()
      spans = []
      if let list = try node.first(of: ["mentions", "spans", "entities"]) {
        for element in try list.elements() { spans.append(try Span(element)) }
      }
    }
  }

  private struct Span {
    var start: Int
    var end: Int
    var tag: String?

    init(_ node: JSONNode) throws(JSONNode.Mismatch) {
      start = try node.member("start").integer()
      end = try node.member("end").integer()
      tag = try node.first(of: ["type", "label"])?.text()
    }
  }

  /// The texts of a file.
  func texts(in text: String) throws(AnnotationError) -> [AnnotatedText] {
    var documents: [AnnotatedText] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let record = try? Record(JSONNode(line: Array(line.utf8))) else {
        throw AnnotationError(
          file: file, line: number + 1, "is no JSON object with “text” and “mentions” of “start”, “end” and “type”")
      }
      documents.append(try document(record, line: number + 1))
    }
    return documents
  }

  private func document(_ record: Record, line: Int) throws(AnnotationError) -> AnnotatedText {
    let id = record.id ?? "\(file)#\(line)"
    var offsets: [Int] = [0]
    for scalar in record.text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var names: [AnnotatedText.Name] = []
    for span in record.spans {
      guard let tag = span.tag else {
        throw AnnotationError(file: file, line: line, "a mention without a “type”")
      }
      guard 0 <= span.start, span.start < span.end, span.end < offsets.count else {
        throw AnnotationError(
          file: file, line: line, "\(span.start)..<\(span.end) is no span of a text of \(offsets.count - 1) characters")
      }
      guard let type = EntityType(tag: tag) else { continue }
      names.append(.init(span: TextSpan(offsets[span.start], offsets[span.end]), type: type))
    }
    names.sort()
    if let overlap = zip(names, names.dropFirst()).first(where: { $0.span.overlaps($1.span) }) {
      throw AnnotationError(
        file: file, line: line,
        "two mentions overlap: “\(record.text[overlap.0.span])” and “\(record.text[overlap.1.span])”")
    }
    return AnnotatedText(text: TokenizedDocument(Document(id: id, text: record.text)), names: names)
  }
}
