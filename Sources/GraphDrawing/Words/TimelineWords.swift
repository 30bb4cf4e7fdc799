public import Graphs

/// The words of timelines, in one language.
public struct TimelineWords: Hashable, Sendable {
  /// What time is divided into.
  public struct Units: Hashable, Sendable {
    /// The units, from the shortest to the longest.
    public var day, week, month, year, decade, century: String

    /// The word for a unit.
    public subscript(unit: TimeUnit) -> String {
      switch unit {
      case .day: day
      case .week: week
      case .month: month
      case .year: year
      case .decade: decade
      case .century: century
      }
    }
  }

  /// What a bin is.
  public var units: Units
  /// A timeline without a title of its own, from and to `{0}`.
  public var title: String
  /// What a timeline of a unit `{0}` is.
  public var description: String
  /// The words before the rows of the legend.
  public var bars, gaps, communities, dates, shown: String
  /// Beside the strip of documents and above the sums of mentions.
  public var documents, mentions: String

  /// What is counted.
  public var document, datedDocument, mention: LegendWords.Noun
  /// A count `{0}` in another, `{1}`.
  public var countedIn: String
  /// A stretch of time `{0}` without documents, and what its mark means.
  public var noDocuments, gap: String
  /// What a bar per unit `{0}` means.
  public var barRule: String
  /// What the numbers beside the names mean.
  public var communityRule: String

  /// Documents `{0}` that are, and that are not, dated to the unit `{1}`; and documents without a date.
  public var datedTo, notDatedTo, undated: String
  /// Behind how many documents there are: those left out, `{0}`.
  public var leftOut: String
  /// Why the unit is `{0}`: none, or `{2}`, of the documents are not dated to the shorter unit `{1}`.
  public var noneIsDated: String
  /// The same with a number.
  public var someAreNotDated: LegendWords.Noun

  /// What rows are.
  public var entityRows, communityRows: String
  /// No rows `{0}`; all rows `{0}` of the documents `{1}`, `{2}`; of `{1}` rows `{2}` only `{0}`.
  public var none, all, some: String
  /// All documents with a date, or those dated to the unit `{0}`, in general.
  public var allDated, allDatedTo: String
  /// Behind some: they were chosen by `{0}`.
  public var choice: String
}
