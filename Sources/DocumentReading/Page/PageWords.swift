internal import TextModel

/// The words of a language on the lines of a page that are no part of its story.
///
/// All in lower case; those that end in a space begin a line with more behind them. A class, so that it is handed from
/// line to line without counting references to its lists; it doesn't change.
final class PageWords: Sendable {
  /// What a notice of rights says: at a line's start, anywhere in it, and as a word that ends a line of prose.
  struct Notices: Sendable {
    let starts: [String]
    let phrases: [[UInt8]]
    let lastWords: [[UInt8]]

    init(starts: [String] = [], phrases: [String] = [], lastWords: [String] = []) {
      self.starts = starts
      self.phrases = phrases.map { Array($0.utf8) }
      self.lastWords = lastWords.map { Array($0.utf8) }
    }
  }

  /// What heads a list of other stories, alone on its line ("most popular") or at the start of a short one
  /// ("more from ").
  let listHeads: Set<String>
  let longListHeads: [String]
  /// What is boilerplate alone on its line, and at the start of a short one.
  let phrases: Set<String>
  let starts: [String]
  /// What stands before a colon and a link to another story: "read more".
  let storyLabels: [String]
  let notices: Notices
  /// What stands behind headlines that are run together, with spaces around it: " MORE ".
  let runLabels: [[UInt8]]
  /// What begins a list of tags: one word, or several.
  let tagLabels: [String]
  let longTagLabels: [String]
  /// What stands beside a number of minutes on a line that tells how long reading takes.
  let readingTimes: Set<String>
  /// Lower-case words inside names.
  let nameWords: Set<String>
  /// The words of credits.
  let credits: CreditWords

  /// Creates the words of a language, which gives what it has.
  init(
    listHeads: Set<String> = [], longListHeads: [String] = [], phrases: Set<String> = [], starts: [String] = [],
    storyLabels: [String] = [], notices: Notices = Notices(), runLabels: [String] = [], tagLabels: [String] = [],
    longTagLabels: [String] = [], readingTimes: Set<String> = [],
    nameWords: Set<String> = [], credits: CreditWords
  ) {
    self.listHeads = listHeads
    self.longListHeads = longListHeads
    self.phrases = phrases
    self.starts = starts
    self.storyLabels = storyLabels
    self.notices = notices
    self.runLabels = runLabels.map { Array($0.utf8) }
    self.tagLabels = tagLabels
    self.longTagLabels = longTagLabels
    self.readingTimes = readingTimes
    self.nameWords = nameWords
    self.credits = credits
  }

  /// Whether a word may be part of a name, by its capital or its lower-case letters.
  func isInNames(_ word: Substring) -> Bool {
    // What begins with a capital or a digit of ASCII needs no closer look, whatever signs stand behind it.
    if let first = word.utf8.first, first &- 0x41 < 26 || first &- 0x30 < 10 { return true }
    let bare = PageLine.bare(word)
    guard let first = bare.first else { return true }
    return first.isUppercase || first.isNumber || nameWords.contains(bare)
  }
}

extension PageWords {
  /// The words of a language; those of English where it has none.
  static func of(_ language: Language) -> PageWords {
    switch language.primary {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .dutch: .dutch
    case .portuguese: .portuguese
    case .danish: .danish
    case .swedish: .swedish
    default: .english
    }
  }
}
