/// A word that keeps its full stop, by what the stop says about the end of a sentence.
enum Abbreviation: UInt8 {
  /// `Mr.`, `Gen.`: a name follows, the sentence goes on.
  case title
  /// `Inc.`, `Jr.`, `St.`: part of a name, which may end a sentence.
  case namePart
  /// `Jan.`: a day or a year may follow.
  case month
  /// `Ala.`: only after a comma, hyphen or bracket, since many are words.
  case state
  /// `No.`: only before a digit.
  case numbered
  /// `vs.`, `approx.`: the sentence goes on.
  case joining
  /// `etc.`, `et al.`: may end a sentence.
  case closing

  /// The abbreviation these letters make with a full stop after them, whatever stands around.
  init?(packed: UInt64) {
    guard let found = Self.table[packed] else { return nil }
    self = found
  }

  /// Whether it must begin with a capital: `Co.` but not `co.`.
  var needsCapital: Bool {
    switch self {
    case .title, .namePart, .month, .state: true
    case .numbered, .joining, .closing: false
    }
  }

  private static let words: [(Abbreviation, String)] = [
    (
      .title,
      """
      mr mrs ms mx messrs dr drs prof profs gen sen sens rep reps gov govs lt col sgt capt cpt cmdr cdr comdr \
      maj adm rev revd hon pres brig cpl pvt pfc spc supt msgr fr sra srta mme mlle amb sec atty insp asst \
      assoc
      """
    ),
    (.namePart, "jr sr inc corp ltd co cos bros esq llc plc st ste sts mt ft univ dept intl natl assn ave blvd pty"),
    (.month, "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"),
    (
      .state,
      """
      ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr \
      nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que
      """
    ),
    (.numbered, "no nos art fig figs vol pp p ch para eq op ca chap"),
    (.joining, "vs v approx est cf viz resp incl"),
    (.closing, "etc al"),
  ]

  private static let table: [UInt64: Abbreviation] = {
    var table: [UInt64: Abbreviation] = [:]
    for (abbreviation, list) in words {
      for word in list.split(separator: " ") {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = abbreviation
      }
    }
    return table
  }()
}
