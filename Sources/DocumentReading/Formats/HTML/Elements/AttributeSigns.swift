/// What the attributes of an element say of its place in a page.
enum AttributeSigns {
  /// The roles of WAI-ARIA that name the parts of a page around its story.
  private static let rolesApart: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
    "search", "toolbar", "tablist",
  ]

  /// The flags that a value sets.
  static func flags(_ attribute: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>, of tag: HTMLTag) -> PageTree.Flags
  {
    switch attribute {
    case .hidden: return .hidden
    case .ariaHidden: return value.elementsEqual("true".utf8) ? .hidden : []
    case .style: return isInvisible(value) ? .hidden : []
    case .href:
      let isLocal = value.isEmpty || value.first == UInt8(ascii: "#") || value.starts(with: "javascript:".utf8)
      return isLocal ? .localLink : []
    case .rel: return value.elementsEqual("author".utf8) ? .author : []
    case .role: return roleFlags(String(decoding: value, as: UTF8.self).lowercased())
    case .itemprop:
      let name = String(decoding: value, as: UTF8.self).lowercased()
      if name == "text" || holdsBody(name) { return .articleBody }
      return name.split(separator: " ").contains("author") ? .author : []
    default: return []
    }
  }

  private static func holdsBody(_ name: String) -> Bool {
    var rest = name.utf8[...]
    while rest.count >= 11 {
      if rest.starts(with: "articlebody".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static func roleFlags(_ role: String) -> PageTree.Flags {
    if rolesApart.contains(role) { return .apart }
    return role == "presentation" ? .layoutTable : []
  }

  /// Whether a style hides what it is of: "display: none", "visibility: hidden".
  private static func isInvisible(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var word: UInt64 = 0
    // The last eight letters, in lower case and without white space.
    for byte in style where byte > 0x20 {
      word = word << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      if word == Self.endOfDisplayNone || word == Self.endOfVisibilityHidden { return true }
    }
    return false
  }

  private static let endOfDisplayNone = packed("lay:none")
  private static let endOfVisibilityHidden = packed("y:hidden")

  private static func packed(_ letters: String) -> UInt64 { letters.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
