import EntityExtraction
import TextModel

/// Reads running text with names in brackets: `[PER Amina Diallo] flew to [LOC Lagos].`
///
/// A line `=== id description` starts a document; a backslash makes a bracket a bracket. Names don't nest.
struct MarkupReader {
  let file: String
  let language: Language

  /// The texts of a file.
  func texts(in text: String) throws(AnnotationError) -> [AnnotatedText] {
    var documents: [AnnotatedText] = []
    var reading: Reading?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("=== ") {
        if let reading { documents.append(reading.document) }
        reading = Reading(id: String(line.dropFirst(4).prefix { $0 != " " }), language: language)
      } else if reading != nil {
        try reading?.read(line, place: (file, number + 1))
      } else if !line.allSatisfy(\.isWhitespace) {
        throw AnnotationError(file: file, line: number + 1, "text before the first “=== id” line")
      }
    }
    if let reading { documents.append(reading.document) }
    return documents
  }
}

/// A document while it is being read.
private struct Reading {
  let id: String
  private let language: Language
  private var text: [UInt8] = []
  private var names: [AnnotatedText.Name] = []
  private var open: (start: Int, type: EntityType)?

  init(id: String, language: Language) { (self.id, self.language) = (id, language) }

  var document: AnnotatedText {
    let document = Document(id: id, text: String(decoding: text, as: UTF8.self))
    return AnnotatedText(text: TokenizedDocument(document, language: language), names: names)
  }

  mutating func read(_ line: Substring, place: (file: String, line: Int)) throws(AnnotationError) {
    var rest = line.utf8[...]
    func failure(_ problem: String) -> AnnotationError { AnnotationError(file: place.file, line: place.line, problem) }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"): if let next = rest.popFirst() { text.append(next) }
      case UInt8(ascii: "["):
        let tag = rest.prefix { $0 != UInt8(ascii: " ") }
        guard open == nil, let type = EntityType(tag: String(decoding: tag, as: UTF8.self)) else {
          throw failure("“[” needs PER, LOC or ORG behind it, and a “]” before the next; “\\[” is a plain bracket")
        }
        rest = rest.dropFirst(tag.count + 1)
        open = (text.count, type)
      case UInt8(ascii: "]"):
        guard let name = open, text.count > name.start else {
          throw failure("“]” without a name before it; “\\]” is a plain bracket")
        }
        names.append(AnnotatedText.Name(span: TextSpan(name.start, text.count), type: name.type))
        open = nil
      default: text.append(byte)
      }
    }
    guard open == nil else { throw failure("a name that starts here has no “]”") }
    text.append(UInt8(ascii: "\n"))
  }
}
