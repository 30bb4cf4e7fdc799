import TextModel

/// Writes lines of capitals, and headlines in which every word has one, as running text would have them, so that names are found
/// in them as anywhere else: "QUINN VOTED IN ROTTERDAM" is read as "Quinn voted in Rotterdam".
///
/// Offsets stay: a letter is only changed for one of the same length. What a word is written like is decided by
/// ``WordCasing``; a word that nothing speaks for keeps its capital.
struct TrueCasing {
  private let words: DocumentWords
  private let casing: WordCasing

  /// Knows a document.
  init(_ words: DocumentWords) {
    self.words = words
    casing = WordCasing(words)
  }

  /// The text with such lines recased; nil where it has none.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func text() -> String? {
    var utf8 = words.utf8
    var isChanged = false
    for (number, sentence) in words.sentences.enumerated()
    where words.casings[number] == .capitals
      || words.casings[number] == .title && !isLabelled(sentence) && !listsOffices(sentence)
    {
      for (index, writing) in zip(sentence, casing.writings(number)) where writing != .asItStands {
        rewrite(words.words[index].span, as: writing, in: &utf8)
        isChanged = true
      }
    }
    return isChanged ? String(decoding: utf8, as: UTF8.self) : nil
  }

  /// "To: Zeynep Çelik, Serious Fraud Bureau": a line behind a label is no headline.
  private func isLabelled(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(3).contains { words.words[$0].sign == UInt8(ascii: ":") }
  }

  /// "Before Ortega, Presiding Judge, and Powers, Judge": two offices behind names and commas; no headline has them.
  private func listsOffices(_ sentence: Range<Int>) -> Bool {
    let offices = sentence.filter { index in
      words.classes(index).contains(.role)
        && (words.sign(index - 1) == UInt8(ascii: ",") || words.sign(index - 2) == UInt8(ascii: ","))
        && [UInt8(ascii: ","), UInt8(ascii: ".")].contains(words.sign(index + 1))
    }
    return offices.count > 1
  }

  private func rewrite(_ span: TextSpan, as writing: WordCasing.Writing, in utf8: inout [UInt8]) {
    var keepsNext = writing == .capitalized
    var offset = span.start
    for scalar in String(decoding: utf8[span.start..<span.end], as: UTF8.self).unicodeScalars {
      let length = scalar.utf8.count
      let lower = scalar.properties.lowercaseMapping.utf8
      if !keepsNext, lower.count == length { utf8.replaceSubrange(offset..<offset + length, with: lower) }
      // "O'ROURKE" has two capitals, "MOODY'S" one.
      let isEarlyApostrophe = (scalar == "'" || scalar == "\u{2019}") && offset - span.start <= 1
      keepsNext = writing == .capitalized && isEarlyApostrophe
      offset += length
    }
  }
}

extension DocumentWords {
  /// Reads a document with its capitals and headlines written like running text.
  static func trueCased(_ document: TokenizedDocument, language: Language) -> DocumentWords {
    let words = DocumentWords(document, language: language)
    guard let text = TrueCasing(words).text() else { return words }
    let recased = TokenizedDocument(
      document: Document(id: document.document.id, text: text), language: document.language,
      paragraphs: document.paragraphs, sentences: document.sentences, tokens: document.tokens)
    return DocumentWords(recased, language: language)
  }
}
