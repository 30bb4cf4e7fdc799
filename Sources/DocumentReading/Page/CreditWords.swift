/// The words of a language in lines that say whose work a story or a picture is.
///
/// All in lower case.
final class CreditWords: Sendable {
  /// The agencies that take pictures and write stories, as credits name them, and what may stand behind another name
  /// for one: " via getty images".
  let agencies: Set<String>
  let agencyEndings: [String]
  /// What may stand before a credit, in the order in which it is taken off: "photo by".
  let pictureLabels: [String]
  /// Lower-case words between the names of a picture's credit.
  let pictureWords: Set<String>

  /// The word that begins a byline, in lower case, in capitals and with one capital.
  let bylines: Set<String>
  /// What joins two writers.
  let and: Set<String>
  /// Lower-case words inside the names of writers.
  let nameWords: Set<String>
  /// What follows the word of a byline in titles, not in bylines: "By Train Across Siberia".
  let headlineWords: Set<String>

  /// What begins a note on who worked on a story, and what ends one.
  let staffLabels: [String]
  let staffClosings: [String]
  /// Lower-case words inside such a note.
  let staffWords: Set<String>

  // Drawn from these, so that most lines of prose are passed over by a look at their first and last bytes.

  /// What begins a byline or a note, the first bytes of that, and how many bytes of a line have to be looked at.
  let writerStarts: [String]
  let initials: ByteSet
  let longestStart: Int
  /// The last bytes of notes, and their last words without the stop.
  let staffEnds: ByteSet
  let closingBytes: [[UInt8]]

  /// Creates the words of a language, which gives what it has; agencies known everywhere needn't be among them.
  init(
    agencies: Set<String> = [], agencyEndings: [String] = [], pictureLabels: [String] = [],
    pictureWords: Set<String> = [], bylines: [String] = [], and: Set<String> = [], nameWords: Set<String> = [],
    headlineWords: Set<String> = [], staffLabels: [String] = [], staffClosings: [String] = [],
    staffClosingWords: [String] = [], staffWords: Set<String> = []
  ) {
    self.agencies = agencies.union(Self.internationalAgencies)
    self.agencyEndings = agencyEndings
    self.pictureLabels = pictureLabels
    self.pictureWords = pictureWords
    self.bylines = Set(bylines.flatMap { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()] })
    self.and = and
    self.nameWords = nameWords
    self.headlineWords = headlineWords
    self.staffLabels = staffLabels
    self.staffClosings = staffClosings
    self.staffWords = staffWords
    writerStarts = bylines.map { $0 + " " } + staffLabels
    initials = ByteSet(writerStarts.compactMap { $0.utf8.first.map { $0 | 0x20 } })
    longestStart = 6 + (writerStarts.map(\.utf8.count).max() ?? 0)
    staffEnds = ByteSet(staffClosings.compactMap { $0.utf8.last.map { $0 | 0x20 } })
    closingBytes = staffClosingWords.map { Array($0.utf8) }
  }

  /// Agencies that credits in any language name so.
  private static let internationalAgencies: Set<String> = [
    "afp", "getty", "getty images", "reuters", "ap", "epa", "epa-efe", "shutterstock", "bloomberg", "xinhua", "yonhap",
    "kcna", "kyodo", "upi", "zuma", "alamy", "tass", "sputnik", "efe", "dpa", "ans", "pti", "istock", "istockphoto",
    "sipa", "sipa usa", "agence france-presse", "cnn", "corbis", "rex",
  ]
}
