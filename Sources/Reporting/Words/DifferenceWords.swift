public import TextModel

/// The words of a report on what sets two graphs apart, in one language.
///
/// Sentences have numbered places, `{0}`, `{1}`, for what differs.
public struct DifferenceWords: Hashable, Sendable {
  /// A noun after one and after any other number.
  public typealias Noun = ReportWords.Noun

  /// The title, of the graphs `{0}` and `{1}`.
  public var title: String
  /// What a picture shows.
  public var picture: String
  /// What a side `{0}` holds: documents, with their dates in brackets, `{1}`, entities `{2}`, ties `{3}`; and the same without documents.
  public var side, sideWithoutDocuments: String
  /// That nothing differs.
  public var nothing: String
  /// How many appeared `{0}`, vanished `{1}`, rose `{2}` and fell `{3}`; how many ties are new `{0}`, gone `{1}`, stronger `{2}` and weaker `{3}`.
  public var entitySummary, tieSummary: String
  /// How many entities `{0}` and ties `{1}` are in clearly more documents, or fewer; and that none are.
  public var clear, noneClear: String
  /// What is counted.
  public var document, entity, tie, member: Noun

  /// The headings of those who appeared, vanished, rose, fell; `{0}` is the first graph, `{1}` the second.
  public var appeared, vanished, rose, fell: String
  /// The headings of ties.
  public var new, gone, stronger, weaker: String
  /// The heading of communities.
  public var communities: String
  /// That there are none.
  public var none: String
  /// Behind a list: `{0}` more.
  public var more: String
  /// The heads of columns: a name, a type, documents, a measure's rank, G², the adjusted probability.
  public var name, type, documents, rank, probability: String

  /// A tie: the names `{0}`, documents before and after `{1}`, weights before and after `{2}`.
  public var tieLine, tieLineWithoutDocuments: String
  /// What became of communities: of names `{0}` and `{1}`.
  public var split, joined, communityAppeared, dissolved, continued: String
  /// The heading of how it was made, and how: ranks by `{0}`; how shares are compared; how communities are matched, from a threshold `{0}`
  /// and of `{1}` members or more.
  public var method, ranks, shares, matching: String

  /// The words of a language; those of English where it has none.
  public static func of(_ language: Language) -> DifferenceWords {
    switch language.primary {
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
