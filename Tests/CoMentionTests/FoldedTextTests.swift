import Primitives
import Testing
import TextModel

@testable import CoMention

@Suite struct FoldedTextTests {
  /// Scalar by scalar, as the property says.
  private func naive(_ pieces: [String]) -> String {
    var (text, needsSpace) = (String.UnicodeScalarView(), false)
    for scalar in pieces.joined().unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = true
      } else {
        if needsSpace, !text.isEmpty { text.append(" ") }
        needsSpace = false
        text.append(scalar)
      }
    }
    return String(text)
  }

  private func folded(_ pieces: [String]) -> FoldedText {
    let document = Document(id: "", text: pieces.joined())
    var folded = FoldedText()
    var place = 0
    for piece in pieces {
      folded.append(TextSpan(place, place + piece.utf8.count), of: document)
      place += piece.utf8.count
    }
    return folded
  }

  @Test func everyScalarIsSpaceOrIsNot() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))\(Character(scalar))b"
      #expect(folded([text]).text.unicodeScalars.elementsEqual(naive([text]).unicodeScalars), "\(value)")
    }
  }

  @Test func piecesAreOneText() {
    var random = SplitMix64(seed: 7)
    let scalars = Array(" \na\u{E9}\u{A0}\u{3000}漢\u{2003}👍\u{85}\u{301}".unicodeScalars)
    for _ in 0..<2_000 {
      let pieces = (0..<3).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<random.next() % 6 { text.append(scalars[Int(random.next() % UInt64(scalars.count))]) }
        return String(text)
      }
      let result = folded(pieces)
      #expect(Array(result.text.utf8) == Array(naive(pieces).utf8), "\(pieces)")
      #expect(result.count == result.text.utf8.count)
    }
  }
}
