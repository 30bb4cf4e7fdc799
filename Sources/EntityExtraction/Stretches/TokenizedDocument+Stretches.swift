package import TextModel

/// A sentence of a document, or a part of a very long one.
struct SentencePiece {
  /// The index of the sentence.
  var sentence: Int
  var tokens: Range<Int>
}

/// How long a stretch is, in tokens; see ``Stretch``.
struct StretchLength {
  /// A document of no more than this is read in one.
  var whole = 4_000
  /// From this length on a stretch ends with the paragraph.
  var usual = 1_000
  /// From this length on it ends with the sentence.
  var longest = 2_000
  /// A sentence of more than this (a table without stops, a text that was run together) is cut.
  var sentence = 400
}

extension TokenizedDocument {
  /// The parts in which the document is tagged, in text order, each made when it is asked for: all of them together would
  /// hold the text and its tokens a second time.
  ///
  /// A document of usual length is one stretch. In a longer one each ends with a paragraph, or with a sentence of a
  /// paragraph that is too long. Where they end depends on nothing behind them, so that of a long document the same text gives
  /// the same names whatever follows.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  package func stretches() -> Stretches { stretches(StretchLength()) }

  func stretches(_ length: StretchLength) -> Stretches {
    let isLong = tokens.count > length.whole
    guard isLong || sentences.contains(where: { $0.tokens.count > length.sentence }) else { return Stretches(self) }
    let pieces = pieces(upTo: length.sentence)
    return Stretches(self, pieces, isLong ? ranges(of: pieces, length) : [pieces.indices])
  }

  /// Which pieces are a stretch.
  private func ranges(of pieces: [SentencePiece], _ length: StretchLength) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in pieces.indices {
      let size = pieces[index].tokens.upperBound - pieces[start].tokens.lowerBound
      let isLast = index + 1 == pieces.count
      let endsParagraph = isLast || paragraph(of: pieces[index]) != paragraph(of: pieces[index + 1])
      guard isLast || size >= length.longest || size >= length.usual && endsParagraph else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
    }
    return ranges
  }

  private func paragraph(of piece: SentencePiece) -> Int { sentences[piece.sentence].paragraph }

  private func pieces(upTo limit: Int) -> [SentencePiece] {
    var pieces: [SentencePiece] = []
    for (number, sentence) in sentences.enumerated() {
      var start = sentence.tokens.lowerBound
      while sentence.tokens.upperBound - start > limit {
        let end = cut(start + limit / 2..<start + limit)
        pieces.append(SentencePiece(sentence: number, tokens: start..<end))
        start = end
      }
      pieces.append(SentencePiece(sentence: number, tokens: start..<sentence.tokens.upperBound))
    }
    return pieces
  }

  /// The best place to cut a sentence in a range of its tokens: behind the last mark, else behind the last word in lower case, where
  /// no name stands, else at the end.
  private func cut(_ range: Range<Int>) -> Int {
    let mark = range.last { tokens[$0].kind == .punctuation && tokens[$0 + 1].followsSpace }
    if let mark { return mark + 1 }
    let word = range.last { index in
      tokens[index].kind == .word && text(of: tokens[index]).unicodeScalars.allSatisfy { !$0.properties.isUppercase }
    }
    return word.map { $0 + 1 } ?? range.upperBound
  }
}
