internal import Primitives

/// What exports of WordPress (WXR) say of an item besides what feeds do.
struct WordPressItem {
  /// What an item is, and how far it has come, in WordPress's words; nil in other feeds.
  let type: String?
  let status: String?

  init(_ values: [String: String]) { (type, status) = (values["wp:post_type"], values["wp:status"]) }

  /// What WordPress keeps as posts and nobody wrote.
  private static let parts: Set<String> = [
    "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request",
    "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family",
    "wp_font_face",
  ]
  private static let unpublished: Set<String> = ["draft", "auto-draft", "pending", "trash", "inherit"]

  var isPart: Bool { type.map(Self.parts.contains) ?? false }

  /// Whether it never was published, or no longer is.
  var isDraft: Bool { !isPart && (status.map(Self.unpublished.contains) ?? false) }

  /// What is said of items that are left out; nil where there are none.
  static func remark(on items: [WordPressItem]) -> String? {
    let parts = items.count { $0.isPart }, drafts = items.count { $0.isDraft }
    let words = [
      parts > 0 ? "\(counted(parts, "item", "items")) of other kinds (files, menus, revisions)" : nil,
      drafts > 0 ? "\(counted(drafts, "post", "posts")) not published (drafts)" : nil,
    ]
    return parts + drafts > 0 ? "left out: " + words.compactMap(\.self).joined(separator: ", ") : nil
  }

  /// A text without its shortcodes, such as `[gallery ids="1,2"]`; those around a caption become the element that HTML has for it.
  static func withoutShortcodes(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var result = "", rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...].prefix(1_000)
      guard let close = inside.firstIndex(of: "]"), let code = Shortcode(inside[..<close], in: text) else {
        result.append("[")
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += code.markup
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

/// What stands between the brackets of a shortcode: a name, and attributes or the sign of an end.
private struct Shortcode {
  let markup: String

  /// Nil for words in brackets: a shortcode has attributes, or an end, or is one that stands alone.
  init?(_ words: Substring, in text: String) {
    let isEnd = words.hasPrefix("/")
    let name = words.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    let rest = words[name.endIndex...].drop { $0 == "/" || $0 == " " }
    guard let first = name.first, first.isLowercase else { return nil }
    let isMarked =
      isEnd || rest.contains("=") || rest.isEmpty && (Self.alone.contains(name) || text.contains("[/\(name)]"))
    guard isMarked else { return nil }
    markup = Self.captions.contains(name) ? (isEnd ? "</figcaption></figure>" : "<figure><figcaption>") : " "
  }

  private static let alone: Set<Substring> = ["gallery", "playlist", "audio", "video", "embed", "more"]
  private static let captions: Set<Substring> = ["caption", "wp_caption"]
}
