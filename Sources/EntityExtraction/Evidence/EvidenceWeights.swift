/// How much each piece of evidence weighs for person, place and organization, against no name at all (natural
/// logarithms of odds).
///
/// Fitted as a log-linear model to annotated texts of a language, and rounded to a decimal.
struct EvidenceWeights: Sendable {
  typealias Row = (evidence: NameEvidence, person: Float, place: Float, organization: Float)

  /// The weights by which a candidate is judged on its own.
  let alone: [SIMD4<Float>]

  /// The weights by which it is judged with what the rest of the document says.
  let inDocument: [SIMD4<Float>]

  // The next three are set by hand, not fitted.

  /// What a known name of several words gets on top; and one of a single word that the language doesn't have.
  let knownLongName: Float
  let knownShortName: Float
  /// What a title adds for a person where a word behind it is none of the language.
  let titledName: Float

  init(alone: [Row], inDocument: [Row], knownLongName: Float, knownShortName: Float, titledName: Float) {
    self.alone = Self.table(alone)
    self.inDocument = Self.table(inDocument)
    self.knownLongName = knownLongName
    self.knownShortName = knownShortName
    self.titledName = titledName
  }

  private static func table(_ rows: [Row]) -> [SIMD4<Float>] {
    var table = [SIMD4<Float>](repeating: .zero, count: NameEvidence.allCases.count)
    for row in rows { table[row.evidence.rawValue] = SIMD4(row.person, row.place, row.organization, 0) }
    return table
  }
}
