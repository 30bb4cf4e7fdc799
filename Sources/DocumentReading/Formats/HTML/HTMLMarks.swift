/// Tells a page by its first tags.
enum HTMLMarks {
  /// How far the first tag may stand behind comments.
  private static let farthest = 4096
  private static let starts = ["!doctype html", "html", "head", "body", "title", "meta", "script", "link"]

  /// Whether a text begins as pages do: with `<!doctype html`, `<html`, `<head`, `<body`…, behind white space, comments and the
  /// declaration of XML.
  static func begin(_ text: [UInt8]) -> Bool {
    var at = 0
    let end = min(text.count, farthest)
    while at < end {
      if text[at] <= 0x20 {
        at += 1
        continue
      }
      guard text[at] == UInt8(ascii: "<") else { return false }
      let rest = text[(at + 1)..<end]
      if rest.starts(with: "!--".utf8) {
        guard let close = rest.firstRange(of: Array("-->".utf8)) else { return false }
        at = close.upperBound
      } else if rest.first == UInt8(ascii: "?") {
        guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        at = close + 1
      } else {
        return isStart(rest)
      }
    }
    return false
  }

  private static func isStart(_ rest: ArraySlice<UInt8>) -> Bool {
    let lower = rest.prefix(24).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return starts.contains { start in
      guard lower.starts(with: start.utf8), lower.count > start.utf8.count else { return false }
      let next = lower[start.utf8.count]
      return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }
}
