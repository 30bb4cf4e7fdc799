internal import TextModel

/// Writes the lines of a page down, each with what it is for.
struct PageText {
  private(set) var text = BlockText()
  private(set) var story: [TextSpan] = []

  init(_ layout: PageLayout, _ roles: [BlockRole]) {
    for (block, role) in zip(layout.blocks, roles) {
      let line = String(decoding: layout.bytes[block.text], as: UTF8.self)
      let span = text.add(line, role.role, reason: role.reason == .none ? nil : role.reason.words)
      if role.role == .story, let span { story.append(span) }
    }
  }
}

/// What a line of a page is for, and why it is no story if it isn't.
struct BlockRole {
  var role: DocumentPart.Role
  var reason: PartReason
}
