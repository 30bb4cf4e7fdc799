internal import TextModel

/// The date that a line of a download begins with: "January 11, 2010 Monday Late Edition", "Dienstag 7. Juli 2020".
enum DownloadDate {
  /// The date after ISO 8601; nil where the line begins with none that has a month and a year.
  ///
  /// Downloads write dates in the language of the article, so that all languages are tried.
  static func iso(_ line: String) -> String? {
    let tokens = DateToken.tokens(of: line.prefix(60))
    return DateWords.all.lazy.compactMap { iso(tokens[...], $0) }.first
  }

  private static func iso(_ tokens: ArraySlice<DateToken>, _ words: DateWords) -> String? {
    var rest = tokens
    if let word = rest.first?.word, words.weekdays.contains(word) { rest = rest.dropFirst().drop { $0.isSign(",.") } }
    guard let found = WrittenDate.leading(rest, words)?.date, found.month != nil else { return nil }
    return found.iso
  }
}
