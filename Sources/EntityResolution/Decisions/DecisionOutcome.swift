public import EntityExtraction

/// What became of a decision: what it changed, or why it changed nothing.
public struct DecisionOutcome: Hashable, Sendable {
  /// An entity as it stood at some time, in what a person can be told.
  public struct Party: Hashable, Sendable {
    /// Its id then.
    public var id: Entity.ID
    /// Its name then.
    public var name: String
    /// Its type then.
    public var type: EntityType
    /// How many mentions it had.
    public var mentions: Int
  }

  /// Why a decision changed nothing.
  public enum Obstacle: Hashable, Sendable {
    /// Nothing is called so, or not in the document of the line; with the nearest names.
    case missing(names: [String], nearest: [String])
    /// No document has that id.
    case unknownDocument(String)
    /// Everything is as the line says.
    case alreadySo
    /// A name fits several entities, the most mentioned first.
    case ambiguous(name: String, fits: [Party])
    /// Two entities of different types would become one.
    case differentTypes(Party, Party)
    /// Two people with different full names would become one.
    case differentNames(Party, Party)
    /// The name is a part of a person's name, and not what the person is called.
    case partOfName(String, of: Party)
    /// Another entity has the name that would be shown.
    case nameTaken(by: Party)

    /// Whether the line was refused, rather than without anything to do.
    public var isRefusal: Bool {
      switch self {
      case .missing, .unknownDocument, .alreadySo: false
      case .ambiguous, .differentTypes, .differentNames, .partOfName, .nameTaken: true
      }
    }

    /// Whether the line would be followed if it were forced, see ``Decisions/Line/isForced``.
    public var yieldsToForce: Bool {
      switch self {
      case .differentTypes, .differentNames: true
      default: false
      }
    }
  }

  /// The decision.
  public var line: Decisions.Line
  /// Why nothing changed; nil where something did.
  public var obstacle: Obstacle?
  /// How many mentions changed their entity or its type, or were left out.
  public var movedMentions = 0
  /// The entities that changed, as they were before, in order of their ids.
  public var before: [Party] = []
  /// What became of them, and what came new, in order of their ids.
  public var after: [Party] = []

  /// Whether the line was refused: what it says can't be done, or would join what a person may not have meant.
  public var isRefused: Bool { obstacle?.isRefusal == true }
}

extension EntityIndex {
  /// The decisions that were refused, in the order of their lines.
  public var refusedDecisions: [DecisionOutcome] { decisionOutcomes.filter(\.isRefused) }
}
