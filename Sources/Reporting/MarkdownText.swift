/// Texts from documents inside Markdown.
enum MarkdownText {
  /// Text that Markdown shows as it is, in one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\`*_[]<>|#"#.contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  /// Text that Markdown shows as it is, as code in one line.
  static func code(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    // Fenced by more marks in a row than it has.
    let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let space = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + space + line + space + fence
  }
}
