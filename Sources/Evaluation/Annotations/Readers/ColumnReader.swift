import EntityExtraction
import TextModel

/// Reads tokens and tags in columns: `token<TAB>tag` or CoNLL's columns with the tag last, a blank line between
/// sentences.
///
/// Tokens are made those that the tokenizer makes of text, see ``asInText(_:)``.
///
/// Tags are BIO or BIOES with PER, LOC, ORG or their longer names; other types are left out. `-DOCSTART-` starts a
/// document; a file without one is of single sentences, each a document.
struct ColumnReader {
  let file: String
  let language: Language

  /// A token and its tag.
  struct Line {
    var token: Substring
    var tag: Substring
  }

  /// The texts of a file.
  func texts(in text: String) throws(AnnotationError) -> [AnnotatedText] {
    var documents: [AnnotatedText] = []
    var sentences: [[Line]] = []
    var sentence: [Line] = []
    let isInDocuments = text.contains("-DOCSTART-")
    func endSentence() {
      if !sentence.isEmpty { sentences.append(sentence) }
      sentence = []
    }
    func endDocument() {
      endSentence()
      if !sentences.isEmpty { documents.append(document(sentences, number: documents.count + 1)) }
      sentences = []
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.hasSuffix("\r") ? line.dropLast() : line
      if trimmed.hasPrefix("-DOCSTART-") { endDocument(); continue }
      if trimmed.allSatisfy(\.isWhitespace) {
        if isInDocuments { endSentence() } else { endDocument() }
        continue
      }
      sentence.append(try self.line(trimmed, number: number + 1))
    }
    endDocument()
    return documents
  }

  private func line(_ text: Substring, number: Int) throws(AnnotationError) -> Line {
    let columns = text.contains("\t") ? text.split(separator: "\t") : text.split(separator: " ")
    guard columns.count > 1, let token = columns.first, let tag = columns.last else {
      throw AnnotationError(file: file, line: number, "needs a token and a tag, found “\(text.prefix(40))”")
    }
    guard tag == "O" || (tag.count > 2 && "BIESLU".contains(tag.prefix(1)) && tag.dropFirst().first == "-") else {
      throw AnnotationError(file: file, line: number, "“\(tag.prefix(40))” is no tag; B-PER, I-PER, O and so on are")
    }
    return Line(token: token, tag: tag)
  }

  private func document(_ sentences: [[Line]], number: Int) -> AnnotatedText {
    var assembly = SentenceAssembly(language: language)
    for sentence in sentences.map(asInText) {
      let starts = assembly.append(sentence.map { String($0.token) })
      names(sentence).forEach { assembly.name(starts[$0.range.lowerBound]..<starts[$0.range.upperBound], $0.type) }
    }
    return assembly.document(id: "\(file)#\(number)")
  }

  private func names(_ sentence: [Line]) -> [(range: Range<Int>, type: EntityType)] {
    var names: [(range: Range<Int>, type: EntityType)] = []
    var start = 0
    var open: Substring?
    for (index, line) in sentence.enumerated() {
      let type = line.tag == "O" ? nil : line.tag.dropFirst(2)
      let continues = type != nil && type == open && "IEL".contains(line.tag.prefix(1))
      if !continues {
        if let open, let known = EntityType(tag: open) { names.append((start..<index, known)) }
        start = index
      }
      open = type
    }
    if let open, let known = EntityType(tag: open) { names.append((start..<sentence.count, known)) }
    return names
  }
}

extension EntityType {
  /// The type of a tag or label of an annotation: PER, person, LOC, GPE, place, ORG…; nil for any other.
  init?(tag: some StringProtocol) {
    switch tag.lowercased() {
    case "per", "pers", "person", "p": self = .person
    case "loc", "location", "gpe", "fac", "place", "l": self = .place
    case "org", "organization", "organisation", "corporation", "group", "o": self = .organization
    default: return nil
    }
  }
}
