internal import TextModel

/// The paragraphs of a document that are its story.
struct StorySpans {
  private(set) var spans: [TextSpan] = []

  init(_ document: Document) {
    let others = document.parts.filter { !$0.role.isStory }.map(\.span)
    var next = 0
    for span in Self.paragraphs(document) {
      while next < others.count, others[next].end <= span.start { next += 1 }
      if next < others.count, others[next].start <= span.start, others[next].end >= span.end { continue }
      spans.append(span)
    }
  }

  /// Lines where these are paragraphs, blocks between blank lines elsewhere.
  private static func paragraphs(_ document: Document) -> [TextSpan] {
    let bytes = Array(document.text.utf8)
    var lines = TextLines(bytes, from: 0)
    var spans: [TextSpan] = []
    var isOpen = false
    var isQuoted = false
    while let line = lines.next() {
      let content = line.content
      let isBlank = bytes[content].allSatisfy { $0 <= 0x20 }
      // What a letter answers to may be in another language than the answer.
      let wasQuoted = isQuoted
      isQuoted = bytes[content].first == UInt8(ascii: ">")
      if isQuoted != wasQuoted { isOpen = false }
      if isBlank {
        isOpen = false
      } else if isOpen, document.lineEnds != .ending {
        spans[spans.count - 1] = TextSpan(spans[spans.count - 1].start, content.upperBound)
      } else {
        spans.append(TextSpan(content.lowerBound, content.upperBound))
        isOpen = true
      }
    }
    return spans
  }
}
