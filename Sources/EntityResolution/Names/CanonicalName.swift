internal import EntityExtraction
internal import TextModel

/// Chooses the name an entity is shown by: the fullest common form.
///
/// The gazetteer's name where it knows the entity. Otherwise, of the full forms (short forms and acronyms only where there is
/// nothing else): forms that fold to the same letters, or are spellings of one umlaut, stand together; a group counts as common with at least a third of the
/// mentions of the most frequent group; the common group with the most parts wins, then the most frequent, then the first in code
/// point order. Names in capitals, and those that begin with an initial, give way to others: "Peter Novak" before "NOVAK, PETER J.",
/// "Winston Churchill" before "W. Churchill". In the group, a spelling that is not all capitals wins, then one with diacritics, then the most frequent, then the
/// first in code point order.
enum CanonicalName {
  /// The share of the most frequent form's mentions that makes another form common.
  static let commonShare = 3

  /// The canonical name for full forms with their counts.
  static func choose(from counts: [String: Int]) -> String {
    if counts.count == 1, let only = counts.first { return only.key }
    var groups: [String: (count: Int, forms: [(form: String, count: Int)])] = [:]
    let umlauts = UmlautSpellings(counts.keys)
    for (form, count) in counts {
      let folded = form.foldedName
      let words = folded.split(separator: " ").map { umlauts.plain(String($0)) }
      let key = umlauts.isEmpty ? folded : words.joined(separator: " ")
      groups[key, default: (0, [])].count += count
      groups[key, default: (0, [])].forms.append((form, count))
    }
    groups = worthy(groups)
    let most = groups.values.map(\.count).max() ?? 0
    let common = groups.filter { $0.value.count * commonShare >= most }
    let best = common.max { a, b in
      let (partsA, partsB) = (parts(a.key), parts(b.key))
      return (partsA, a.value.count, b.key) < (partsB, b.value.count, a.key)
    }
    return best.map { shown($0.value) } ?? ""
  }

  private typealias Group = (count: Int, forms: [(form: String, count: Int)])

  /// The spelling that a group is shown by, in whatever order its forms stand.
  private static func shown(_ group: Group) -> String { group.forms.max { isWorse($0, than: $1) }?.form ?? "" }

  /// The groups without those in capitals only, and without those that begin with an initial where another is not rare.
  private static func worthy(_ groups: [String: Group]) -> [String: Group] {
    let mixed = groups.filter { !$0.value.forms.allSatisfy { isAllCapitals($0.form) } }
    let all = mixed.isEmpty ? groups : mixed
    let most = all.values.map(\.count).max() ?? 0
    let spelled = all.filter { !beginsWithInitial(shown($0.value)) && $0.value.count * spelledShare >= most }
    return spelled.isEmpty ? all : spelled
  }

  /// "J. Smith", "J.R. Smith", "JK Rowling".
  private static func beginsWithInitial(_ form: String) -> Bool {
    guard let space = form.firstIndex(of: " ") else { return false }
    let word = form[..<space]
    let isShort = word.utf8.count <= 3 && word.allSatisfy(\.isUpper) && form.contains(where: \.isLower)
    return word.count == 1 || isShort || word.dropFirst().first == "."
  }

  /// The share of the most frequent form's mentions with which a written-out name goes before initials.
  private static let spelledShare = 20

  /// The name in its fullest form whatever its share, to tell apart entities with the same common form.
  static func fullest(of counts: [String: Int]) -> String {
    let best = counts.max { a, b in
      (parts(a.key.foldedName), a.value, b.key) < (parts(b.key.foldedName), b.value, a.key)
    }
    return best?.key ?? ""
  }

  private static func parts(_ folded: String) -> Int { folded.split(separator: " ").count }

  private static func isWorse(_ a: (form: String, count: Int), than b: (form: String, count: Int)) -> Bool {
    let (capsA, capsB) = (isAllCapitals(a.form), isAllCapitals(b.form))
    if capsA != capsB { return capsA }
    let (marksA, marksB) = (hasMarks(a.form), hasMarks(b.form))
    if marksA != marksB { return marksB }
    return (a.count, b.form) < (b.count, a.form)
  }

  private static func isAllCapitals(_ form: String) -> Bool {
    form.contains(where: \.isUpper) && !form.contains(where: \.isLower)
  }

  private static func hasMarks(_ form: String) -> Bool {
    form.unicodeScalars.contains { $0.value >= 0xC0 && $0.properties.isAlphabetic }
  }
}
