internal import TextModel

/// The text right before and behind a name, a bounded piece of it at a time.
struct TextAround {
  private let utf8: String.UTF8View

  init(_ text: String) { utf8 = text.utf8 }

  /// The letters between two offsets; nil where they are more than `limit` bytes.
  func between(_ start: Int, _ end: Int, atMost limit: Int) -> String? {
    start <= end && end - start <= limit ? letters(start, end) : nil
  }

  /// At most `count` bytes that end at an offset.
  func before(_ offset: Int, _ count: Int) -> String { letters(max(0, offset - count), offset) }

  /// At most `count` bytes that start at an offset.
  func after(_ offset: Int, _ count: Int) -> String { letters(offset, min(utf8.count, offset + count)) }

  /// The last words before an offset with no comma or sentence's end behind them, at most two, folded, the nearest first.
  func lastWords(before offset: Int) -> [String] {
    let words = before(offset, Self.wordReach).split(whereSeparator: \.isWhitespace)
    var found: [String] = []
    for word in words.reversed().prefix(2) {
      guard let end = word.last, !"!?;:,)".contains(end), end != "." || word.count <= Self.abbreviationLimit else {
        break
      }
      found.append(word.foldedName)
    }
    return found
  }

  private static let wordReach = 48
  /// "Mrs.", "Prof."
  private static let abbreviationLimit = 5

  private func letters(_ start: Int, _ end: Int) -> String {
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return String(decoding: utf8[first..<utf8.index(first, offsetBy: end - start)], as: UTF8.self)
  }
}
