/// Who is mentioned when: the dates of documents, and rows of mentions.
///
///     let timeline = Timeline(documents: dates, undatedCount: 2, rows: [
///       TimelineRow(id: "p:kim-jong-un", name: "Kim Jong Un", mentions: [DatedMentions(date: dates[0], count: 7)])
///     ])
///
/// It is data that graphs of documents give and pictures show, and knows of neither.
public struct Timeline: Hashable, Sendable {
  /// The date of every document that has one, in any order.
  public var documents: [CalendarDate]

  /// How many documents have none.
  public var undatedCount: Int

  /// The rows, first one on top.
  public var rows: [TimelineRow]

  /// How many rows there could be.
  public var candidateCount: Int

  /// What the rows are. The default is entities.
  public var subject = Subject.entities

  /// What rows are.
  public enum Subject: String, CaseIterable, Codable, Hashable, Sendable {
    /// A row per entity.
    case entities
    /// A row per community: all its members together.
    case communities
  }

  /// Puts a timeline together.
  ///
  /// - Parameters:
  ///   - documents: The date of every document that has one.
  ///   - undatedCount: How many documents have none.
  ///   - rows: The rows.
  ///   - candidateCount: How many there could be; nil means all are given.
  public init(documents: [CalendarDate], undatedCount: Int, rows: [TimelineRow], candidateCount: Int? = nil) {
    self.documents = documents
    self.undatedCount = undatedCount
    self.rows = rows
    self.candidateCount = candidateCount ?? rows.count
  }
}

/// A row of a timeline: an entity or a community.
public struct TimelineRow: Hashable, Sendable {
  /// A key, for programs.
  public var id: String

  /// What to call it: its name, or those of the highest-ranked members of a community.
  public var names: [String]

  /// How many members of a community are not named.
  public var unnamedCount: Int

  /// The number of its community, from 0, which gives the colour; nil means none.
  public var community: Int?

  /// Its mentions, an entry per document.
  public var mentions: [DatedMentions]

  /// Creates a row.
  public init(id: String, name: String, community: Int? = nil, mentions: [DatedMentions]) {
    self.init(id: id, names: [name], unnamedCount: 0, community: community, mentions: mentions)
  }

  /// Creates a row of several nodes together.
  public init(id: String, names: [String], unnamedCount: Int, community: Int? = nil, mentions: [DatedMentions]) {
    self.id = id
    self.names = names
    self.unnamedCount = unnamedCount
    self.community = community
    self.mentions = mentions
  }
}

/// The mentions in one document.
public struct DatedMentions: Hashable, Sendable {
  /// The date of the document.
  public var date: CalendarDate

  /// How many there are.
  public var count: Int

  /// Creates an entry.
  public init(date: CalendarDate, count: Int) {
    self.date = date
    self.count = count
  }
}
