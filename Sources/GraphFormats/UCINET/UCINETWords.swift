import Primitives

/// A word of a DL file, or a text in quotes.
struct UCINETWord {
  let bytes: UnsafeBufferPointer<UInt8>
  let isQuoted: Bool

  /// The word as a keyword: in lower case, without a colon at its end.
  var keyword: String {
    let text = String(decoding: bytes.prefix(60), as: UTF8.self).lowercased()
    return text.hasSuffix(":") ? String(text.dropLast()) : text
  }

  /// Whether it ends a phrase, as `labels:` does.
  var endsInColon: Bool { !isQuoted && bytes.last == UInt8(ascii: ":") }

  /// Splits a line into words, which blanks and commas separate, in the header equals signs, too.
  ///
  /// A quote that isn't closed on its line is a letter like others.
  static func split(_ line: UnsafeBufferPointer<UInt8>, isHeader: Bool, into words: inout [UCINETWord]) {
    words.removeAll(keepingCapacity: true)
    func separates(_ byte: UInt8) -> Bool {
      byte.isBlank || byte == UInt8(ascii: ",") || (isHeader && byte == UInt8(ascii: "="))
    }
    var at = 0
    while true {
      while at < line.count, separates(line[at]) { at += 1 }
      guard at < line.count else { return }
      if line[at] == UInt8(ascii: "\""), let end = line[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) {
        words.append(UCINETWord(bytes: UnsafeBufferPointer(rebasing: line[(at + 1)..<end]), isQuoted: true))
        at = end + 1
        continue
      }
      let start = at
      while at < line.count, !separates(line[at]) { at += 1 }
      words.append(UCINETWord(bytes: UnsafeBufferPointer(rebasing: line[start..<at]), isQuoted: false))
    }
  }
}
