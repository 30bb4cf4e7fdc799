/// What the attributes of an element say of its place in a page.
enum AttributeSigns {
  /// The roles of WAI-ARIA that name the parts of a page around its story.
  private static let rolesApart: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
    "search", "toolbar", "tablist",
  ]

  /// The flags that a value sets.
  static func flags(_ attribute: HTMLAttribute, _ value: ArraySlice<UInt8>, of tag: HTMLTag) -> PageTree.Flags {
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
      if name.contains("articlebody") || name == "text" { return .articleBody }
      return name.split(separator: " ").contains("author") ? .author : []
    default: return []
    }
  }

  private static func roleFlags(_ role: String) -> PageTree.Flags {
    if rolesApart.contains(role) { return .apart }
    return role == "presentation" ? .layoutTable : []
  }

  /// Whether a style hides what it is of: "display: none", "visibility: hidden".
  private static func isInvisible(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count < 4096, style.contains(UInt8(ascii: ":")) else { return false }
    let bare = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return bare.firstRange(of: Array("display:none".utf8)) != nil
      || bare.firstRange(of: Array("visibility:hidden".utf8)) != nil
  }
}
