package import TextModel

/// A part of a document that is tagged as if it were a document of its own.
///
/// What taggers learn from "the document" (how it writes a word elsewhere, which names it has, what it is about) is made
/// for texts of the length of a news story or a chapter: in a novel every word stands in lower case somewhere, and at the
/// start of a sentence, and is part of some name. So a long document is read in stretches.
package struct Stretch: Sendable {
  /// The words of the stretch as a text of its own, its offsets from its first letter.
  package let text: TokenizedDocument
  /// The offset in the document of its first letter.
  private let firstByte: Int
  /// The index in the document of its first token.
  private let firstToken: Int
  /// For each sentence of ``text`` the one of the document that it is, or is a part of.
  private let sentences: [Int]

  /// Takes a whole document.
  init(_ document: TokenizedDocument) {
    text = document
    firstByte = 0
    firstToken = 0
    sentences = Array(document.sentences.indices)
  }

  /// Cuts a part out of a document.
  ///
  /// - Parameters:
  ///   - pieces: The sentences, and parts of sentences, by their tokens; at least one, in text order, without gaps.
  ///   - document: Where they stand.
  init(_ pieces: ArraySlice<SentencePiece>, of document: TokenizedDocument) {
    let tokens = (pieces.first?.tokens.lowerBound ?? 0)..<(pieces.last?.tokens.upperBound ?? 0)
    let start = tokens.isEmpty ? 0 : document.tokens[tokens.lowerBound].span.start
    let end = tokens.isEmpty ? 0 : document.tokens[tokens.upperBound - 1].span.end
    firstByte = start
    firstToken = tokens.lowerBound
    sentences = pieces.map(\.sentence)
    let moved = document.tokens[tokens].map { token in
      Token(span: token.span.moved(by: -start), kind: token.kind, followsSpace: token.followsSpace)
    }
    var parts: [Sentence] = []
    var paragraphs: [Paragraph] = []
    var paragraph = -1
    for piece in pieces {
      let range = piece.tokens.lowerBound - tokens.lowerBound..<piece.tokens.upperBound - tokens.lowerBound
      let span = TextSpan(moved[range.lowerBound].span.start, moved[range.upperBound - 1].span.end)
      let old = document.sentences[piece.sentence].paragraph
      if old == paragraph, let last = paragraphs.indices.last {
        paragraphs[last].span = TextSpan(paragraphs[last].span.start, span.end)
        paragraphs[last].sentences = paragraphs[last].sentences.lowerBound..<parts.count + 1
      } else {
        let role = document.paragraphs[old].role
        paragraphs.append(Paragraph(span: span, sentences: parts.count..<parts.count + 1, role: role))
        paragraph = old
      }
      parts.append(Sentence(span: span, tokens: range, paragraph: paragraphs.count - 1))
    }
    text = TokenizedDocument(
      document: Document(id: document.document.id, text: String(document.text(of: TextSpan(start, end)))),
      language: document.language, paragraphs: paragraphs, sentences: parts, tokens: moved)
  }

  /// The span in the document of what the stretch has.
  package var span: TextSpan { TextSpan(firstByte, firstByte + text.document.text.utf8.count) }

  /// A mention in the stretch as one of the document.
  func inDocument(_ mention: Mention) -> Mention {
    var moved = mention
    moved.span = mention.span.moved(by: firstByte)
    moved.tokens = mention.tokens.lowerBound + firstToken..<mention.tokens.upperBound + firstToken
    moved.sentence = sentences[mention.sentence]
    moved.title = mention.title.map { $0.moved(by: firstByte) }
    return moved
  }
}

/// The stretches of a document in text order, each made when it is asked for.
package struct Stretches: RandomAccessCollection, Sendable {
  private let document: TokenizedDocument
  /// The sentences and parts of sentences of which stretches are made; none where the document is one as it is.
  private let pieces: [SentencePiece]
  private let ranges: [Range<Int>]

  /// A document as it is.
  init(_ document: TokenizedDocument) { self.init(document, [], [0..<0]) }

  /// A document in some ranges of its pieces.
  init(_ document: TokenizedDocument, _ pieces: [SentencePiece], _ ranges: [Range<Int>]) {
    (self.document, self.pieces, self.ranges) = (document, pieces, ranges)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { ranges.count }
  package subscript(index: Int) -> Stretch {
    pieces.isEmpty ? Stretch(document) : Stretch(pieces[ranges[index]], of: document)
  }
}

extension TextSpan {
  /// The span so many bytes further on.
  package func moved(by bytes: Int) -> TextSpan { TextSpan(start + bytes, end + bytes) }
}
