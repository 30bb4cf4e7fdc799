internal import TextModel

extension HTMLText {
  /// What a page shows of its text is less than this part of what it states: a word of waiting, a notice, the first paragraph.
  private static let shownPart = 2
  /// A page that shows as many bytes shows the story, or a start of its own that it doesn't state.
  private static let shownStory = 600

  /// Takes the text that a page states for search machines, where it shows none, or next to nothing beside it: scripts put it there.
  mutating func takeStatedBody() {
    guard let body = metadata.body, body.contains(where: \.isLetter) else { return }
    let stated = Self.blocks(ofBody: body)
    let shown = text.storyLength
    guard shown < Self.shownStory, shown * Self.shownPart < stated.storyLength else { return }
    remarks.append(
      "shows \(shown == 0 ? "no" : "little") text; what it states for search machines was read (articleBody)"
    )
    text = text.demoted(besides: metadata.title, reason: "stands in place of the story")
    text.append(stated)
    story = []
  }

  private static func blocks(ofBody stated: String) -> BlockText {
    // Some write HTML with all its signs as entities.
    let body = stated.contains("&lt;") ? HTMLEntities.decodedWholly(stated) : stated
    var blocks = BlockText()
    if RecordText.isHTML(body) {
      HTMLBlocks.add(html: Array(body.utf8), to: &blocks)
    } else {
      for paragraph in body.split(whereSeparator: \.isNewline) { blocks.add(paragraph) }
    }
    return blocks
  }
}

extension BlockText {
  /// How many bytes of it are the story, with its headings and captions.
  var storyLength: Int {
    let others = parts.filter { !$0.role.isStory }
    return bytes.count - others.reduce(0) { $0 + $1.span.length + 1 }
  }

  /// The same blocks, of which those of the story, but for a title, are none of it.
  func demoted(besides title: String?, reason: String) -> BlockText {
    var result = BlockText(), start = 0
    var parts = parts[...]
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      while let first = parts.first, first.span.end <= start { parts = parts.dropFirst() }
      let part = parts.first { $0.span.start == start }
      let role = part?.role ?? .story
      let isKept = !role.isStory || line == title
      result.add(line, isKept ? role : .boilerplate, reason: isKept ? part?.reason : reason)
      start = end + 1
    }
    return result
  }
}
