import TextModel

/// The tokens of a text, as strings.
func tokens(_ text: String) -> [String] {
  let cut = TokenizedDocument(Document(id: "t", text: text))
  return cut.tokens.map { String(cut.text(of: $0)) }
}

/// The kinds of the tokens of a text.
func kinds(_ text: String) -> [Token.Kind] { TokenizedDocument(Document(id: "t", text: text)).tokens.map(\.kind) }

/// The sentences of a text, as strings.
func sentences(_ text: String) -> [String] {
  let cut = TokenizedDocument(Document(id: "t", text: text))
  return cut.sentences.map { String(cut.text(of: $0.span)) }
}

/// The paragraphs of a text, as strings.
func paragraphs(_ document: Document) -> [String] {
  let cut = TokenizedDocument(document)
  return cut.paragraphs.map { String(cut.text(of: $0.span)) }
}

/// The paragraphs of a text, as strings.
func paragraphs(_ text: String) -> [String] { paragraphs(Document(id: "t", text: text)) }

/// What the documentation promises of any tokenized document, as a list of broken promises.
func brokenPromises(_ cut: TokenizedDocument) -> [String] {
  var broken: [String] = []
  let bytes = Array(cut.document.text.utf8)
  func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
  var end = 0
  for token in cut.tokens {
    if token.span.start < end || token.span.length == 0 { broken.append("token order at \(token.span.start)") }
    if token.span.end > bytes.count { return broken + ["token past the end"] }
    if !isBoundary(token.span.start) || !isBoundary(token.span.end) {
      broken.append("token cuts a scalar at \(token.span)")
    }
    end = token.span.end
  }
  var nextToken = 0
  for (index, sentence) in cut.sentences.enumerated() {
    guard sentence.tokens.lowerBound == nextToken, !sentence.tokens.isEmpty else {
      return broken + ["sentence \(index)"]
    }
    nextToken = sentence.tokens.upperBound
    let span = TextSpan(cut.tokens[sentence.tokens.lowerBound].span.start, cut.tokens[nextToken - 1].span.end)
    if sentence.span != span { broken.append("sentence \(index) has another span than its tokens") }
    let holdsIt =
      cut.paragraphs.indices.contains(sentence.paragraph)
      && cut.paragraphs[sentence.paragraph].sentences.contains(index)
    if !holdsIt { broken.append("sentence \(index) names a paragraph that doesn't hold it") }
  }
  if nextToken != cut.tokens.count { broken.append("tokens outside sentences") }
  var nextSentence = 0
  for (index, paragraph) in cut.paragraphs.enumerated() {
    guard paragraph.sentences.lowerBound == nextSentence, !paragraph.sentences.isEmpty else {
      return broken + ["paragraph \(index)"]
    }
    nextSentence = paragraph.sentences.upperBound
    let span = TextSpan(
      cut.sentences[paragraph.sentences.lowerBound].span.start, cut.sentences[nextSentence - 1].span.end)
    if paragraph.span != span { broken.append("paragraph \(index) has another span than its sentences") }
  }
  if nextSentence != cut.sentences.count { broken.append("sentences outside paragraphs") }
  return broken + uncovered(cut)
}

/// Scalars that must be in a token, by the Unicode tables alone, and are in none.
private func uncovered(_ cut: TokenizedDocument) -> [String] {
  var covered = [Bool](repeating: false, count: cut.document.text.utf8.count)
  for token in cut.tokens { for offset in token.span.start..<token.span.end { covered[offset] = true } }
  for span in cut.document.markup { for offset in span.start..<span.end { covered[offset] = true } }
  var missing: [String] = []
  var offset = 0
  var isMargin = true
  for scalar in cut.document.text.unicodeScalars {
    let category = scalar.properties.generalCategory
    let mayBeOutside = scalar.properties.isWhitespace || category == .control || category == .format
    if scalar == "\n" || scalar == "\r" {
      isMargin = true
    } else if scalar != ">", scalar != " ", scalar != "\t" {
      isMargin = false
    }
    let isCovered = isMargin || covered[offset..<offset + UTF8.width(scalar)].contains(true)
    if !mayBeOutside, !isCovered { missing.append("U+\(String(scalar.value, radix: 16)) at \(offset)") }
    offset += UTF8.width(scalar)
  }
  return missing
}
