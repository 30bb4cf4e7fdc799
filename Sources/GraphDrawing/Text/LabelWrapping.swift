import Primitives

/// Breaks names into lines.
enum LabelWrapping {
  /// The lines of a cleaned text, none wider than `columns`, none empty; where they are too many, "…" follows the last.
  ///
  /// Lines break at spaces, else after hyphens, else inside a word that is longer than a line.
  ///
  /// - Complexity: O(length).
  static func lines(of text: String, columns: Int, maximumLines: Int) -> [String] {
    var lines: [String] = []
    var line = "", width = 0, needsSpace = false
    func flush() {
      if !line.isEmpty { lines.append(line) }
      (line, width) = ("", 0)
    }
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      for piece in pieces(of: word, columns: columns) {
        let pieceWidth = DisplayWidth.columns(of: piece)
        if width > 0, width + (needsSpace ? 1 : 0) + pieceWidth > columns { flush() }
        if width > 0, needsSpace {
          line += " "
          width += 1
        }
        line += piece
        width += pieceWidth
        needsSpace = false
      }
      needsSpace = true
      if lines.count > maximumLines { break }
    }
    flush()
    guard lines.count > maximumLines else { return lines }
    lines.removeSubrange(maximumLines...)
    lines[maximumLines - 1] += "…"
    return lines
  }

  /// The parts of a word between which a line may end: after hyphens, and in a part that is too long, anywhere.
  private static func pieces(of word: Substring, columns: Int) -> [String] {
    guard DisplayWidth.columns(of: word) > columns else { return [String(word)] }
    var pieces: [String] = []
    var piece = "", width = 0
    for part in parts(of: word) {
      pieces.append(contentsOf: piece.isEmpty ? [] : [piece])
      (piece, width) = ("", 0)
      for character in part {
        let characterWidth = DisplayWidth.columns(of: character)
        if width > 0, width + characterWidth > columns {
          pieces.append(piece)
          (piece, width) = ("", 0)
        }
        piece.append(character)
        width += characterWidth
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// A word cut after its hyphens.
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = word
    while let hyphen = rest.firstIndex(of: "-") {
      let end = rest.index(after: hyphen)
      parts.append(rest[..<end])
      rest = rest[end...]
    }
    return parts + [rest]
  }
}
