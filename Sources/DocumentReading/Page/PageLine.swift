/// One line of a page, as the rules for boilerplate look at it.
struct PageLine {
  /// The words, split at white space, and the same in lower case without signs at their ends.
  private let words: [Substring]
  private let folded: [String]
  private let phrase: String
  private let line: String

  init(_ line: String) {
    self.line = line
    words = line.split { $0.isWhitespace }
    folded = words.map { Self.bare($0).lowercased() }.filter { !$0.isEmpty }
    phrase = folded.joined(separator: " ")
  }

  /// Whether the line is running text.
  var isProse: Bool {
    if words.count > 25 { return true }
    let closing = line.last { !"\"'”’)]»".contains($0) }
    return words.count >= 8 && closing.map { ".!?…".contains($0) } ?? false
  }

  /// Whether a line counts as boilerplate even if it reads as prose: a link to another story, a notice of rights.
  var isNotice: Bool {
    guard words.count <= 25 else { return false }
    return hasLabel(Self.storyLabels) || line.hasPrefix("©") || phrase.hasPrefix("copyright ©")
      || phrase.contains("all rights reserved")
  }

  /// Whether the line heads a list of other stories.
  var headsList: Bool {
    Self.listHeads.contains(phrase) || words.count <= 6 && phrase.hasPrefix("more from ")
  }

  /// Whether the line by itself is boilerplate.
  var isBoilerplate: Bool {
    headsList || isNotice || Self.phrases.contains(phrase) || isTagList
      || words.count <= 20
        && Self.starts.contains { phrase.hasPrefix($0) && (phrase.count > $0.count || $0.last != " ") }
  }

  /// "Tags Donald Trump Mike Pompeo", "Topics: …": a list of capitalised names after the label.
  private var isTagList: Bool {
    guard words.count > 1, words.count <= 30, let label = folded.first else { return false }
    guard ["tags", "topics", "tagged", "keywords", "categories", "filed"].contains(label) else { return false }
    if words[0].last == ":" || label == "filed" && folded.count > 2 && folded[1] == "under" { return true }
    return words[0].first?.isUppercase == true && words.dropFirst().allSatisfy(Self.isNameWord)
  }

  static func isNameWord(_ word: Substring) -> Bool {
    guard let first = bare(word).first else { return true }
    return first.isUppercase || first.isNumber || ["of", "the", "and", "de", "in", "for"].contains(bare(word))
  }

  /// Whether a label such as "Read more:" begins the line.
  private func hasLabel(_ labels: [String]) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let label = line[..<colon].split { $0.isWhitespace }.joined(separator: " ").lowercased()
    return labels.contains(label) && line.index(after: colon) < line.endIndex
  }

  /// A word without the signs around it.
  static func bare(_ word: Substring) -> String {
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber, first != "©", first != "@", first != "#" {
      word.removeFirst()
    }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "©" { word.removeLast() }
    return String(word)
  }

  // Word lists, in lower case without signs at the ends of words.

  private static let listHeads: Set<String> = [
    "most popular", "most read", "most viewed", "most shared", "related", "related topics", "related stories",
    "related articles", "related content", "related news", "related coverage", "related links", "related posts",
    "read next", "up next", "trending", "trending now", "trending stories", "recommended", "recommended for you",
    "recommended stories", "you may also like", "you might also like", "you may like", "popular stories",
    "top stories", "latest news", "latest stories", "latest headlines", "more stories", "more news", "editor's picks",
    "editors picks", "editors' picks", "editor’s picks", "editors’ picks", "don't miss", "don’t miss", "around the web",
    "from around the web", "sponsored content", "promoted stories", "more on this story", "what to read next",
    "popular",
  ]

  private static let phrases: Set<String> = [
    "advertisement", "advertising", "ad", "story continues below advertisement",
    "article continues below advertisement",
    "continue reading below", "continue reading", "load more", "load more comments", "see all", "see all video",
    "see all videos", "view all", "show more", "read more", "see more", "view more", "share", "share this",
    "share this article", "share this story", "share on facebook", "share on twitter", "tweet", "tweet this",
    "facebook",
    "twitter", "whatsapp", "linkedin", "pinterest", "email", "e-mail", "print", "copy link", "save", "comments",
    "comment", "leave a comment", "post a comment", "view comments", "join the conversation", "subscribe",
    "subscribe now", "subscribe today", "sign up", "sign in", "log in", "newsletter", "newsletters", "cookie policy",
    "privacy policy", "terms of use", "terms of service", "terms and conditions", "contact us", "about us",
    "skip to content",
    "skip to main content", "back to top", "home", "menu", "search", "close", "next", "previous", "tags", "topics",
    "play video", "watch video", "watch live", "photos", "hide caption", "toggle caption", "enlarge this image",
    "click to enlarge", "listen to this article", "report a typo", "print this page", "follow us", "scroll to top",
  ]

  private static let starts: [String] = [
    "follow us on ", "follow us ", "like us on ", "find us on ", "join us on ", "subscribe to ", "sign up for ",
    "sign up to ", "sign up here", "share this ", "share on ", "click here ", "tap here ", "get the latest ",
    "download our ",
    "download the ", "copyright © ", "image copyright ", "image caption ", "media caption ",
    "this story has been updated",
    "this article was originally published", "photo by ", "photograph by ", "photo credit ", "image credit ",
    "photo courtesy ", "advertisement ", "skip to ", "see all comments",
  ]

  private static let storyLabels: [String] = [
    "read more", "read also", "also read", "see also", "related", "more", "read next", "watch", "watch also", "listen",
    "don't miss", "don’t miss", "more on this", "further reading", "recommended", "must read",
  ]
}
