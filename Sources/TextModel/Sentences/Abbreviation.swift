/// A word that keeps its full stop, by what the stop says about the end of a sentence.
package enum Abbreviation: UInt8, Sendable {
  /// `Mr.`, `Gen.`: a name follows, the sentence goes on.
  case title
  /// `Inc.`, `Jr.`, `Ave.`: the last part of a name, which may end a sentence.
  case nameTail
  /// `St.`, `Ft.`, `Dept.`: part of a name that goes on.
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

  /// Whether it must begin with a capital: `Co.` but not `co.`.
  var needsCapital: Bool {
    switch self {
    case .title, .nameTail, .namePart, .month, .state: true
    case .numbered, .joining, .closing: false
    }
  }
}
