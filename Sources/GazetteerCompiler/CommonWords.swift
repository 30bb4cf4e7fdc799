/// Words of the language, counted in annotated text: lower case and outside names at least twice, and not more often inside names.
struct CommonWords {
  private var plain: [String: Int] = [:]
  private var named: [String: Int] = [:]

  /// Counts the words of a file of `token<TAB>tag` lines.
  mutating func count(in text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, fields[0].allSatisfy(\.isLetter) else { continue }
      let word = fields[0].lowercased()
      if fields[1] != "O" { named[word, default: 0] += 1 } else if fields[0] == word { plain[word, default: 0] += 1 }
    }
  }

  /// The words seen often enough not to be slips.
  var words: [String] { plain.filter { $0.value >= 2 && $0.value >= named[$0.key, default: 0] }.keys.sorted() }
}
