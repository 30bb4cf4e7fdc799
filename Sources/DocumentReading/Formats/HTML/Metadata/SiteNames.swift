/// What the site of a page is called: by itself, and by its address.
struct SiteNames {
  /// The letters of its name and of its host.
  private let name: String
  private let host: String

  init(_ name: String?, url: String?) {
    self.name = Self.letters(name ?? "")
    let address = url?.split(separator: "/").dropFirst().first ?? ""
    host = Self.letters(address.hasPrefix("www.") ? String(address.dropFirst(4)) : String(address))
  }

  /// A title without the site's name before or behind the page's heading: "Mayor resigns | The Daily", "The Daily » Mayor resigns".
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - headings: The headings of the page.
  /// - Returns: The heading in the letters of the title where nothing but the site's name and a sign stand beside it, or the title.
  func removed(from title: String, headings: [String]) -> String {
    let folded = Self.folded(title)
    for heading in headings.sorted(by: { $0.unicodeScalars.count > $1.unicodeScalars.count }) {
      let words = Self.folded(heading)
      guard words.count >= Self.shortest, words.count < folded.count else { continue }
      let count = words.count
      if folded.starts(with: words), isSite(folded[count...], isBehind: true) {
        return Self.text(title.unicodeScalars.prefix(count))
      }
      if folded.suffix(count).elementsEqual(words), isSite(folded.dropLast(count), isBehind: false) {
        return Self.text(title.unicodeScalars.suffix(count))
      }
    }
    return title
  }

  private static let shortest = 3

  /// Whether scalars are a sign that parts a title and a name of the site.
  private func isSite(_ rest: ArraySlice<Unicode.Scalar>, isBehind: Bool) -> Bool {
    let rest = rest.filter { $0 != " " }
    guard let sign = isBehind ? rest.first : rest.last, Self.signs.contains(sign) else { return false }
    let letters = Self.letters(String(String.UnicodeScalarView(rest)))
    guard letters.utf8.count > 1 else { return false }
    if !name.isEmpty, name.hasPrefix(letters) || letters.hasPrefix(name) { return true }
    return letters.utf8.count > 3 && host.contains(letters)
  }

  /// The signs of titles, dashes as one.
  private static let signs = Set(folded(PageTitle.separators.map(String.init).joined()) + [":", "›", "<", "(", "~"])

  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    let text = String(String.UnicodeScalarView(scalars))
    return text.squeezed ?? text
  }

  /// Scalars in lower case, as many as there are, with dashes, quotation marks and spaces of all kinds as one of each.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\u{2010}"..."\u{2015}": return "-"
      case "\u{2018}"..."\u{201B}": return "'"
      case "\u{201C}"..."\u{201F}": return "\""
      case "\u{A0}": return " "
      default:
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first ?? scalar : scalar
      }
    }
  }
}
