import TextModel

/// A plain tokenizer for tests of this target: it follows the conventions of `Token`, one sentence a line or after a full stop.
struct TestTokenizer {
  private static let abbreviations: Set<String> = [
    "Mr.", "Mrs.", "Dr.", "Jr.", "Inc.", "Rep.", "Sen.", "Gen.", "St.", "v.", "No.",
  ]
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var paragraphs: [Paragraph] = []

  static func document(_ text: String, id: String = "test") -> TokenizedDocument {
    var tokenizer = TestTokenizer()
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      tokenizer.read(line: line, at: offset)
      offset += line.utf8.count + 1
    }
    return TokenizedDocument(
      document: Document(id: id, text: text), paragraphs: tokenizer.paragraphs, sentences: tokenizer.sentences,
      tokens: tokenizer.tokens)
  }

  private mutating func read(line: Substring, at start: Int) {
    let firstSentence = sentences.count
    var sentenceStart = tokens.count
    var offset = start
    for piece in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty { read(piece: piece, at: offset) }
      offset += piece.utf8.count + 1
      if endsSentence(piece) {
        close(from: sentenceStart)
        sentenceStart = tokens.count
      }
    }
    close(from: sentenceStart)
    guard sentences.count > firstSentence, let last = sentences.last else { return }
    let span = TextSpan(sentences[firstSentence].span.start, last.span.end)
    paragraphs.append(Paragraph(span: span, sentences: firstSentence..<sentences.count))
  }

  private func endsSentence(_ piece: Substring) -> Bool {
    let bare = piece.reversed().drop(while: { "\"”)".contains($0) })
    guard let last = bare.first, ".?!".contains(last) else { return false }
    return tokens.last.map { $0.kind == .punctuation } ?? false
  }

  private mutating func close(from start: Int) {
    guard tokens.count > start, let last = tokens.last else { return }
    sentences.append(
      Sentence(
        span: TextSpan(tokens[start].span.start, last.span.end), tokens: start..<tokens.count,
        paragraph: paragraphs.count))
  }

  private mutating func read(piece: Substring, at start: Int) {
    var offset = start
    var isFirst = true
    for part in parts(of: piece) {
      let length = part.utf8.count
      tokens.append(Token(span: TextSpan(offset, offset + length), kind: kind(part), followsSpace: isFirst))
      offset += length
      isFirst = false
    }
  }

  private func kind(_ part: Substring) -> Token.Kind {
    guard let first = part.unicodeScalars.first else { return .symbol }
    if part.count > 1, part.hasPrefix("@") || part.hasPrefix("#") || part.hasPrefix("http") { return .link }
    if first.properties.numericType != nil { return .number }
    if part.unicodeScalars.contains(where: \.properties.isAlphabetic) { return .word }
    return first.properties.generalCategory == .otherSymbol ? .symbol : .punctuation
  }

  /// Cuts what stands between two spaces: signs at the ends, hyphens, slashes and possessive endings stand alone.
  private func parts(of piece: Substring) -> [Substring] {
    if piece.hasPrefix("http") || Self.abbreviations.contains(String(piece)) { return [piece] }
    var result: [Substring] = []
    var word = piece.startIndex
    var index = piece.startIndex
    while index < piece.endIndex {
      let next = piece.index(after: index)
      if isSign(piece, at: index) {
        if word < index { result += possessive(piece[word..<index]) }
        result.append(piece[index..<next])
        word = next
      }
      index = next
    }
    if word < piece.endIndex { result += possessive(piece[word...]) }
    return result
  }

  private func isSign(_ piece: Substring, at index: Substring.Index) -> Bool {
    let sign = piece[index]
    let next = piece.index(after: index)
    switch sign {
    case ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "“", "”", "-", "–", "—", "/": return true
    case "@", "#": return next == piece.endIndex
    case "'", "’":
      let endsInS = next < piece.endIndex && piece[next] == "s"
      return index == piece.startIndex || next == piece.endIndex || (!endsInS && !piece[next].isLetter)
    case ".":
      // "U.S.", "R." keep their stops.
      guard piece.utf8.count <= 16 else { return true }
      let letters = piece[..<next].split(separator: ".", omittingEmptySubsequences: true)
      let isAcronym = letters.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isUppercase) } && !letters.isEmpty
      return !isAcronym && (next == piece.endIndex || !piece[next].isLetter)
    default: return false
    }
  }

  private func possessive(_ word: Substring) -> [Substring] {
    guard word.count > 2, word.hasSuffix("'s") || word.hasSuffix("’s") else { return [word] }
    let middle = word.index(word.endIndex, offsetBy: -2)
    return [word[..<middle], word[middle...]]
  }
}
