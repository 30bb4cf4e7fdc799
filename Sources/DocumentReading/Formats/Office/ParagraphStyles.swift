internal import TextModel

/// What paragraphs are by the styles of an office program, whose built-in names are English in any language of the program.
struct ParagraphStyles {
  /// A style's name, and the id of the one that it goes back to.
  private var styles: [String: (name: String, parent: String?)] = [:]

  mutating func add(id: String, name: String, parent: String?) {
    styles[id] = (name, parent)
  }

  /// How many styles are followed back.
  private static let longestChain = 16

  /// What a paragraph of a style is, and whether it is the title.
  func role(of id: String) -> (role: DocumentPart.Role, isTitle: Bool) {
    var id = id
    for _ in 0..<Self.longestChain {
      let style = styles[id]
      if let role = Self.role(ofName: style?.name ?? id) { return role }
      guard let parent = style?.parent, parent != id else { break }
      id = parent
    }
    return (.story, false)
  }

  private static func role(ofName name: String) -> (DocumentPart.Role, Bool)? {
    // OpenDocument writes a space in a name as "_20_".
    let name = name.lowercased().replacing("_20_", with: " ")
    if name == "title" { return (.heading, true) }
    if name == "subtitle" || name.hasPrefix("heading") { return (.heading, false) }
    if name == "author" { return (.credit, false) }
    if name == "date" { return (.header, false) }
    if name.hasSuffix("caption") || name == "illustration" || name == "figure" { return (.caption, false) }
    return name.contains("quot") || name == "block text" ? (.quote, false) : nil
  }
}
