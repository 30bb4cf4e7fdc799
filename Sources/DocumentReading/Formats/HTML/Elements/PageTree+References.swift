extension PageTree {
  /// What MediaWiki names its remarks.
  private static let remark = Array("Inline-Template".utf8)

  /// Whether an element only leads away from the words beside it: a link to a note, or the link to edit a section of a wiki.
  func isReference(_ index: Int) -> Bool {
    let node = nodes[index]
    switch node.tag {
    case .a:
      // The link, and a text or two inside it.
      guard Int(node.end) - index <= 6, let address = valueRange(.href, of: index), NoteLink.mayLead(bytes[address])
      else { return false }
      let words = (index + 1..<max(index + 1, Int(node.end))).lazy.filter { nodes[$0].tag == .text }
      return NoteLink.isNumber(words.reduce(into: []) { $0 += bytes[textRange($1)] }[...])
    // MediaWiki's links to edit a section, and its remarks such as "citation needed".
    case .span:
      guard let names = valueRange(.class, of: index) else { return false }
      return bytes[names].starts(with: "mw-editsection".utf8)
    case .other:
      guard let names = valueRange(.class, of: index) else { return false }
      return names.count < 100 && bytes[names].holds(Self.remark)
    default: return false
    }
  }
}
