public import CoMention
public import EntityExtraction
import Primitives
public import TextModel

/// The words of reports, in one language.
///
///     var options = ReportOptions()
///     options.words = ReportWords.of(.english)
///
/// Sentences have numbered places, `{0}`, `{1}`, for what differs from report to report, in the order that the language
/// needs.
public struct ReportWords: Hashable, Sendable {
  /// A noun, or a sentence, after one and after any other number.
  public struct Noun: Hashable, Sendable {
    /// `document`
    public var one: String
    /// `documents`
    public var several: String

    /// Creates a noun.
    public init(_ one: String, _ several: String) {
      self.one = one
      self.several = several
    }

    /// The form that stands after a number.
    func form(_ count: Int) -> String { count == 1 ? one : several }

    /// `1 document`, `2 documents`, `0 documents`.
    func counted(_ count: Int) -> String { "\(count) \(form(count))" }
  }

  /// The units of co-mention.
  public struct Units: Hashable, Sendable {
    /// The units of text, and windows of `{0}` tokens or sentences.
    public var sentence, paragraph, document, tokens, sentences: String

    /// The word for a unit.
    public subscript(unit: CoMentionUnit) -> String {
      switch unit {
      case .sentence: sentence
      case .paragraph: paragraph
      case .document: document
      case .tokens(let size): tokens.filled("\(size)")
      case .sentences(let size): sentences.filled("\(size)")
      }
    }
  }

  /// The types of entities.
  public struct Types: Hashable, Sendable {
    /// What an entity can be.
    public var person, place, organization: String

    /// The word for a type; that of an added type is its name.
    public subscript(type: EntityType) -> String {
      switch type {
      case .person: person
      case .place: place
      case .organization: organization
      default: type.rawValue
      }
    }
  }

  /// What is said of passages that several documents have.
  public struct Duplicates: Hashable, Sendable {
    /// A passage, a copy of one, and a document that tells the story of another.
    public var passage, copy, reprint: Noun
    /// Passages `{0}`, copies `{1}`, documents `{2}`: all count, each passage counts once, or copies are left out.
    public var counted, once, dropped: String
  }

  /// The heads of the columns of the most connected.
  public struct Columns: Hashable, Sendable {
    /// The columns, from the left.
    public var name, type, pageRank, strength, mentions, documents, alsoWritten: String
  }

  /// The title, and the headings of the parts.
  public var title, mostConnected, communities, strongestTies, method: String
  /// The text that stands for the picture.
  public var picture: String
  /// The first line: documents `{0}` with their dates `{1}`, entities `{2}`, ties `{3}`, communities `{4}`.
  public var summary: String
  /// Dates from `{0}` to `{1}`, and a date alone.
  public var dated, datedRange: String
  /// What is counted.
  public var document, entity, tie, community, member, time, unit: Noun

  /// The most connected.
  public var columns: Columns
  /// What entities are.
  public var types: Types

  /// The heading of a community, its number `{0}` and its members `{1}`.
  public var communityHeading: String
  /// Behind members: `{0}` more.
  public var moreMembers: String
  /// How many, `{0}`, smaller communities are at a place `{1}`.
  public var smallerCommunities: Noun
  /// The place: none, or the file `{0}`.
  public var notListed, listed: String
  /// How many, `{0}`, entities share no unit `{1}` with another.
  public var alone: Noun

  /// A tie of names `{0}`, of a weight `{1}`, so many times `{2}` in documents `{3}`.
  public var tieLine: String

  /// What a tie or a community is about; `{0}` are terms.
  public var about: String
  /// What ties are: a unit `{0}`, a weighting `{1}`, units `{2}`.
  public var methodText: String
  /// What is estimated: a measure `{0}`, with a probability of `{1}` percent within `{2}` of the exact score, which is
  /// `{3}` of the largest possible, from a sample of `{4}` with a seed `{5}`.
  public var approximation: String
  /// What several documents have.
  public var duplicates: Duplicates
  /// How many files, `{0}`, were no documents, and could not be read, by name `{1}`.
  public var passedOver, unread: Noun
  /// The units.
  public var units: Units

  /// The listing beside a community map.
  public var listing: ListingWords
  /// Why names are one entity, and why not.
  public var reasons: ReasonWords

  /// The words of a language; those of English where it has none.
  public static func of(_ language: Language) -> ReportWords {
    switch language.primary {
    case .english: .english
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
