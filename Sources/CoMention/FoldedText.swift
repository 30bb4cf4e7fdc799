internal import TextModel

/// Text with every run of white space folded to one space, built piece by piece.
struct FoldedText {
  private var bytes: [UInt8] = []
  private var needsSpace = false

  /// What has been built.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The length of the text in UTF-8.
  var count: Int { bytes.count }

  /// Where the next letter will stand.
  var nextOffset: Int { bytes.count + (needsSpace && !bytes.isEmpty ? 1 : 0) }

  /// Adds a span of a document, markup left out.
  mutating func append(_ span: TextSpan, of document: Document) {
    var position = span.start
    for markup in document.markup where markup.overlaps(span) {
      if markup.start > position { append(document.text[TextSpan(position, markup.start)]) }
      position = max(position, markup.end)
    }
    if position < span.end { append(document.text[TextSpan(position, span.end)]) }
  }

  private mutating func append(_ piece: Substring) {
    var piece = piece
    piece.withUTF8 { append($0) }
  }

  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    var (start, place) = (0, 0)
    while place < piece.count {
      let length = Self.lengthOfSpace(piece, place)
      if length == 0 {
        place += 1
        continue
      }
      append(run: piece[start..<place])
      needsSpace = true
      place += length
      start = place
    }
    append(run: piece[start...])
  }

  private mutating func append(run: Slice<UnsafeBufferPointer<UInt8>>) {
    if run.isEmpty { return }
    if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    needsSpace = false
    bytes += run
  }

  /// How many bytes a scalar with the property White_Space (Unicode 16, PropList.txt) has at a place in UTF-8; 0 where there is none.
  @inline(__always)
  private static func lengthOfSpace(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    switch text[place] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: text[place + 1] == 0x85 || text[place + 1] == 0xA0 ? 2 : 0
    case 0xE1: text[place + 1] == 0x9A && text[place + 2] == 0x80 ? 3 : 0
    case 0xE2:
      switch (text[place + 1], text[place + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): 3
      default: 0
      }
    case 0xE3: text[place + 1] == 0x80 && text[place + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }
}
