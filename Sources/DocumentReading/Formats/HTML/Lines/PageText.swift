internal import TextModel

/// Writes the lines of a page down, each with what it is for.
struct PageText {
  private(set) var text = BlockText()
  private(set) var story: [TextSpan] = []

  init(_ layout: PageLayout, _ roles: [BlockRole]) {
    for (block, role) in zip(layout.blocks, roles) {
      let reason = role.reason == .none ? nil : role.reason.words
      let span = text.add(utf8: layout.bytes[block.text], role.role, reason: reason)
      if role.role == .story, let span { story.append(span) }
    }
  }
}

/// What a line of a page is for, and why it is no story if it isn't.
struct BlockRole {
  var role: DocumentPart.Role
  var reason: PartReason
}
