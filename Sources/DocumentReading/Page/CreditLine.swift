/// One line of a page, as the rules for credits look at it.
///
/// A line is a credit where it says who took the picture (names between slashes, one of them an agency, or an agency alone), who
/// wrote the story ("By Ngozi Bello"), or who worked on it ("Reporting by …; editing by …").
struct CreditLine {
  private let line: String
  private let words: [Substring]

  init(_ line: String) {
    self.line = line
    words = line.split { $0.isWhitespace }
  }

  /// Whether the line credits somebody and does nothing else.
  var isCredit: Bool { isPictureCredit || isByline || isStaffNote }

  // MARK: Pictures

  /// "Jane Doe/AFP/Getty Images", "(AP Photo/Jane Doe)", "Getty Images".
  var isPictureCredit: Bool {
    guard words.count <= 12, line.last != "." else { return false }
    let parts = unlabelled.split { $0 == "/" || $0 == "|" }.map { part in
      part.split(separator: " ").map(PageLine.bare).filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard parts.contains(where: { Self.agencies.contains($0) || $0.hasSuffix(" via getty images") }) else {
      return false
    }
    return parts.allSatisfy { $0.split(separator: " ").count <= 5 } && words.allSatisfy(Self.isCreditWord)
  }

  /// Whether the line says that it is about a picture, or has a slash, so that an agency in it can be nothing else.
  var isMarkedAsPicture: Bool { line.contains("/") || unlabelled.count < line.lowercased().count }

  /// The line in lower case without "Photo by" and the like before it.
  private var unlabelled: Substring {
    var credit = line.lowercased()[...]
    for label in ["©", "photo by", "photograph by", "image", "photo", "picture", "via", "credit", "file"] {
      let rest = credit.drop { $0 == "(" || $0 == "[" }
      guard rest.hasPrefix(label), let next = rest.dropFirst(label.count).first, ": ".contains(next) else { continue }
      credit = rest.dropFirst(label.count)
    }
    return credit
  }

  private static func isCreditWord(_ word: Substring) -> Bool {
    PageLine.isNameWord(word) || word == "©"
      || ["via", "by", "von", "van", "al", "bin", "for"].contains(PageLine.bare(word).lowercased())
  }

  // MARK: Writers

  /// "By Ngozi Bello and Tomasz Wrona, Reuters": nothing but names behind the word.
  private var isByline: Bool {
    guard let first = words.first, first == "By" || first == "BY" || first == "by", words.count >= 2 else {
      return false
    }
    let names = line.dropFirst(2).prefix { $0 != "|" && $0 != "•" }
    let groups = names.split { $0 == "," || $0 == ";" || $0 == "&" }.flatMap { group in
      group.split { $0.isWhitespace }.split { $0.lowercased() == "and" }
    }
    guard let writer = groups.first, let word = writer.first, groups.count <= 6 else { return false }
    guard !Self.headlineWords.contains(PageLine.bare(word).lowercased()), !endsLikeProse else { return false }
    let isAgency = Self.agencies.contains(writer.map(PageLine.bare).joined(separator: " ").lowercased())
    return (isAgency || (2...5).contains(writer.count))
      && groups.allSatisfy { $0.count <= 5 && $0.allSatisfy(Self.isPartOfName) }
  }

  /// A stop that closes no initial and no suffix, or any other mark that ends a sentence.
  private var endsLikeProse: Bool {
    guard let last = line.last else { return false }
    if last == "." { return (words.last?.count ?? 0) > 4 }
    return "?!:…".contains(last)
  }

  private static func isPartOfName(_ word: Substring) -> Bool {
    guard let first = PageLine.bare(word).first else { return false }
    return first.isLetter && first.isUppercase
      || [
        "van", "von", "der", "den", "de", "la", "del", "da", "dos", "bin", "al", "el", "ibn", "of", "the", "in", "for",
      ]
      .contains(PageLine.bare(word))
  }

  // MARK: Staff

  /// "(Reporting by Jane Doe in Lagos; editing by John Roe)", "Jane Doe contributed to this report."
  private var isStaffNote: Bool {
    guard words.count >= 3, words.count <= 40, let initial = line.first(where: \.isLetter), initial.isUppercase else {
      return false
    }
    let lowered = line.lowercased()
    let phrase = lowered.drop { $0 == "(" || $0 == "[" }
    if words.count <= 30, Self.closings.contains(where: lowered.hasSuffix) { return true }
    guard Self.labels.contains(where: phrase.hasPrefix) else { return false }
    return words.allSatisfy { word in
      let bare = PageLine.bare(word)
      return bare.first.map { $0.isUppercase } ?? true || Self.staffWords.contains(bare)
    }
  }

  /// Whether a line may be a byline or a staff note, by its first and last bytes; most lines of prose are not.
  static func mayNameWriters(_ line: ArraySlice<UInt8>) -> Bool {
    guard var first = line.first else { return false }
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { first = line.dropFirst().first ?? 0 }
    if initials.contains(first | 0x20) {
      let start = String(decoding: line.prefix(24), as: UTF8.self).lowercased().drop { $0 == "(" || $0 == "[" }
      if start.hasPrefix("by ") || labels.contains(where: start.hasPrefix) { return true }
    }
    let end = line.last == UInt8(ascii: ".") ? line.dropLast() : line
    return closingWords.contains { end.suffix($0.count).elementsEqual($0) }
  }

  /// The first letters of bylines and staff notes, and the last words of the latter.
  private static let initials = Set((["by"] + labels).compactMap(\.utf8.first))
  private static let closingWords = ["report", "story", "article", "reporting"].map { Array($0.utf8) }

  // Word lists, in lower case.

  private static let labels = [
    "reporting by ", "additional reporting ", "writing by ", "editing by ", "edited by ", "written by ", "compiled by ",
    "story by ", "text by ", "photos by ", "photographs by ", "with reporting by ", "words by ",
  ]

  private static let closings = [
    "contributed to this report.", "contributed to this story.", "contributed to this article.",
    "contributed reporting.", "contributed to this report", "contributed to this story",
  ]

  private static let staffWords: Set<String> = [
    "by", "in", "and", "at", "of", "the", "from", "with", "for", "reporting", "editing", "writing", "additional",
    "photographs",
    "photos", "van", "von", "der", "de", "la", "bin", "al", "edited", "written",
  ]

  /// What follows "By" in titles, not in bylines: "By Train Across Siberia".
  private static let headlineWords: Set<String> = [
    "the", "a", "an", "any", "all", "his", "her", "their", "our", "my", "your", "its", "this", "that", "these", "in",
    "on", "at",
    "train", "air", "sea", "land", "car", "bus", "foot", "road", "rail", "boat", "bike", "hand", "heart", "force",
    "order",
    "default", "definition", "proxy", "numbers", "appointment", "accident", "chance", "mistake", "invitation",
    "popular",
    "night", "day", "law", "design", "nature", "contrast", "comparison", "then", "now", "far", "next", "year", "land",
    "way",
  ]

  static let agencies: Set<String> = [
    "afp", "getty", "getty images", "reuters", "ap", "ap photo", "ap images", "associated press",
    "the associated press",
    "epa", "epa-efe", "shutterstock", "bloomberg", "bloomberg via getty images", "xinhua", "yonhap", "kcna", "kyodo",
    "kyodo news", "pool", "pool photo", "upi", "zuma press", "zuma", "alamy", "tass", "sputnik", "anadolu agency",
    "efe",
    "dpa", "ans", "pti", "istock", "istockphoto", "afp via getty images", "white house", "file photo", "sipa",
    "sipa usa",
    "agence france-presse", "cnn", "magnum photos", "corbis", "korea summit press pool", "press association",
    "pa images", "rex", "rex features",
  ]
}
