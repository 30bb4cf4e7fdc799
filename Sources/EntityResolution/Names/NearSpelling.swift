/// Names that differ in one letter in the middle of a long word, as romanised and misspelled ones do: "Saffavid", "Safavid".
///
/// Such pairs of one document and one type mean one thing, as a rule; at the ends of words letters tell names apart: "Austria",
/// "Austrian".
struct NearSpelling {
  /// Starts and ends that more names share are not looked up, which bounds the comparisons.
  private static let bucketLimit = 64
  /// The fewest bytes of a word that a letter may change in, and of a name whose words are divided otherwise.
  private static let wordLength = 5
  private static let nameLength = 10

  /// A name of a document.
  struct Name {
    /// The folded words.
    var words: [String]
    /// Names of different kinds are never near.
    var kind: String
    /// Whether its words may be divided at will: "Lotf Allah Mosque", "Lotfollah Mosque".
    var mayDivide: Bool
  }

  private let names: [Name]
  private let givenNames: GivenNameLexicon
  private var namesByEnd: [UInt32: [Int]] = [:]

  /// Prepares the names of a document.
  init(_ names: [Name], givenNames: GivenNameLexicon = .english) {
    (self.names, self.givenNames) = (names, givenNames)
    guard names.count > 1 else { return }
    for (index, name) in names.enumerated() {
      guard let keys = Self.ends(of: name.words.joined()) else { continue }
      namesByEnd[keys.0, default: []].append(index)
      namesByEnd[keys.1, default: []].append(index)
    }
  }

  /// The one name that is near to a name and to no other; nil where there is none or several are near.
  func partner(of name: Int) -> Int? {
    guard let other = only(nearTo: name), only(nearTo: other) == name else { return nil }
    return other
  }

  /// The only name near to another. One letter leaves the start or the end as it is.
  private func only(nearTo name: Int) -> Int? {
    guard let keys = Self.ends(of: names[name].words.joined()) else { return nil }
    var only: Int?
    for key in [keys.0, keys.1] {
      guard let found = namesByEnd[key], (2...Self.bucketLimit).contains(found.count) else { continue }
      for other in found where other != name && other != only && areNear(names[name], names[other]) {
        if only != nil { return nil }
        only = other
      }
    }
    return only
  }

  /// The first two and the last two bytes, told apart; nil for names too short.
  private static func ends(of squashed: String) -> (UInt32, UInt32)? {
    let bytes = squashed.utf8
    guard bytes.count >= wordLength else { return nil }
    let first = bytes.prefix(2).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let last = bytes.suffix(2).reduce(UInt32(1)) { $0 << 8 | UInt32($1) }
    return (first, last)
  }

  /// Whether two names differ in one letter within a word, or, where words may be divided, in one letter of all.
  private func areNear(_ a: Name, _ b: Name) -> Bool {
    guard a.kind == b.kind else { return false }
    let mayDivide = a.mayDivide && b.mayDivide
    let (a, b) = (a.words, b.words)
    guard a.count == b.count else {
      let (a, b) = (a.joined(), b.joined())
      return mayDivide && min(a.utf8.count, b.utf8.count) >= Self.nameLength && areNearWords(a, b)
    }
    var changed: Int?
    for place in a.indices where a[place] != b[place] {
      if changed != nil { return false }
      changed = place
    }
    return changed.map { areNearWords(a[$0], b[$0]) } ?? false
  }

  private func areNearWords(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count <= b.utf8.count ? (Array(a.utf8), Array(b.utf8)) : (Array(b.utf8), Array(a.utf8))
    guard short.count >= Self.wordLength, long.count - short.count <= 1 else { return false }
    // Two given names: "Francis", "Frances".
    if let group = givenNames.groups[a], let other = givenNames.groups[b], group != other { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    guard start + end >= short.count - (long.count == short.count ? 1 : 0), end > 0 else { return false }
    guard (short + long).allSatisfy({ $0 < 0x30 || $0 > 0x39 }) else { return false }
    // "Esfahan", "Isfahan", but not "Darren", "Warren".
    return start > 0 || (short.count == long.count && Self.isVowel(short[0]) && Self.isVowel(long[0]))
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
