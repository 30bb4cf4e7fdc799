/// Texts from documents inside Markdown.
package enum MarkdownText {
  /// Text that Markdown shows as it is, in one line.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\`*_[]<>|#"#.contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
