import Primitives

/// Breaks names into lines.
enum LabelWrapping {
  /// The lines of a cleaned text, none empty; where they are too many, "…" follows the last.
  ///
  /// Lines break at spaces, but not after an initial, an abbreviated title or a short particle (`J.`, `Dr.`, `of`, `von`) that has
  /// room before the next word. In a word that is longer than a line they break after hyphens and other signs inside it, before the
  /// capitals of `CamelCase`, and between the signs of scripts without spaces; a part that is longer than two lines is
  /// cut evenly. All other parts stay whole, so a line may be up to twice as wide as `columns`.
  ///
  /// - Complexity: O(length).
  static func lines(of text: String, columns: Int, maximumLines: Int) -> [String] {
    var lines: [String] = []
    var line = "", width = 0, needsSpace = false
    func flush() {
      if !line.isEmpty { lines.append(line) }
      (line, width) = ("", 0)
    }
    for unit in units(of: text, columns: columns) {
      for piece in pieces(of: unit, columns: columns) {
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

  /// The words, each with what has to stay on its line before it, as far as that has room.
  private static func units(of text: String, columns: Int) -> [String] {
    var units: [String] = []
    var leansOnNext = false
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      if leansOnNext, let last = units.last,
        DisplayWidth.columns(of: last) + 1 + DisplayWidth.columns(of: word) <= columns
      {
        units[units.count - 1] = last + " " + word
      } else {
        units.append(String(word))
      }
      leansOnNext = Self.leansOnNext(word)
    }
    return units
  }

  /// Whether a word reads badly at the end of a line: an initial, a title, a particle.
  private static func leansOnNext(_ word: Substring) -> Bool {
    let count = word.prefix(5).count
    if word.last == "." { return count <= 4 && word.first?.isLetter ?? false }
    return count <= 3 && (word.first?.isLowercase ?? false || word == "&")
  }

  /// The parts of a word between which a line may end.
  private static func pieces(of word: String, columns: Int) -> [String] {
    guard DisplayWidth.columns(of: word) > columns else { return [word] }
    return parts(of: word).flatMap { evenPieces(of: $0, columns: columns) }
  }

  /// A word cut after signs inside it, before capitals after small letters, and around wide signs.
  private static func parts(of word: String) -> [String] {
    var parts: [String] = []
    var part = "", last: Character?
    for character in word {
      if let last, mayBreak(between: last, and: character) {
        parts.append(part)
        part = ""
      }
      part.append(character)
      last = character
    }
    return part.isEmpty ? parts : parts + [part]
  }

  private static let joints: Set<Character> = ["-", "‐", "–", "—", "/", "_", ":", "@", "·", "+"]
  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "）", "」", "』", "】", "》", "〉", "！", "？", "：", "；", "ー", "・",
  ]
  private static let opening: Set<Character> = ["（", "「", "『", "【", "《", "〈"]

  private static func mayBreak(between last: Character, and next: Character) -> Bool {
    if joints.contains(last) { return !joints.contains(next) }
    if last.isLowercase, next.isUppercase { return true }
    let isWide = DisplayWidth.columns(of: last) > 1 || DisplayWidth.columns(of: next) > 1
    return isWide && !closing.contains(next) && !opening.contains(last)
  }

  /// A part that is longer than two lines in pieces of about one length, none longer than a line.
  private static func evenPieces(of part: String, columns: Int) -> [String] {
    let whole = DisplayWidth.columns(of: part)
    guard whole > 2 * columns else { return [part] }
    let count = (whole + columns - 1) / columns, most = (whole + count - 1) / count
    var pieces: [String] = []
    var piece = "", width = 0
    for character in part {
      let characterWidth = DisplayWidth.columns(of: character)
      if width > 0, width + characterWidth > most {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
      piece.append(character)
      width += characterWidth
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
