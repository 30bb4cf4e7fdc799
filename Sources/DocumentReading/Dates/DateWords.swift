internal import TextModel

/// The words of dates in one language, in lower case.
struct DateWords: Sendable {
  /// The months, January first: the name and its short forms, without stops.
  var months: [[String]]
  /// The days of the week and their short forms, without stops.
  var weekdays: Set<String>
  /// What stands between a day and its month ("of"), and behind a number of a day ("th").
  var joining, ordinals: Set<String>
  /// What stands before the colon of a line that says when a text is from.
  var labels: Set<String>
  /// What stands before a date in a line that is one, without a colon.
  var leads: [[String]]
  /// What may stand behind one: "at", "a", "p", "m" and the like; zones are in capitals.
  var timeWords: Set<String>
  /// What stands before a day, also behind a weekday: "tirsdag den 12. marts".
  var dayArticles: Set<String> = []

  /// The number of a month by its name.
  func month(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let word = word.lowercased()
    return months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// The words of a language; those of English where it has none.
  static func of(_ language: Language) -> DateWords {
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

  /// Those of all languages, for dates whose language nothing tells.
  static let all: [DateWords] = [.english, .german, .french, .spanish, .dutch, .portuguese, .danish, .swedish]
}
