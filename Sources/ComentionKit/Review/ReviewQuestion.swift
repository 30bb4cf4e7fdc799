public import EntityExtraction
public import EntityResolution

/// A doubt as a question with yes and no, and the sentences it is about.
public struct ReviewQuestion: Hashable, Sendable {
  /// What is asked.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Whether two are one.
    case join
    /// Whether a form of a name means somebody else.
    case split
    /// Whether something is of another type.
    case type
    /// Whether something is no name.
    case name
  }

  /// A name in its sentence.
  public struct Quotation: Hashable, Sendable {
    /// The id of the document.
    public var document: String
    /// The sentence, white space folded; of a long one what stands around the name.
    public var text: String
    /// Where the name stands in it, in Unicode scalars.
    public var name: Range<Int>
  }

  /// What is asked.
  public var kind: Kind
  /// The line that says yes, forced where it would be refused otherwise; its number is 0.
  public var decision: Decisions.Line
  /// The line that says no, after which nobody asks again; nil where none can say it.
  public var contrary: Decisions.Line?
  /// The names in question: two of a join, the form and the name of a split, else one.
  public var names: [String]
  /// Their types.
  public var types: [EntityType]
  /// Why it is in doubt, in a few words.
  public var reason: String
  /// How many mentions would change.
  public var movedMentions: Int
  /// Sentences for each of the names.
  public var sides: [[Quotation]]

  /// The question in one sentence.
  public var sentence: String {
    switch kind {
    case .join: "Are “\(names[0])” and “\(names[1])” one?"
    case .split: "Is “\(names[0])” somebody or something else than “\(names[1])”?"
    case .type: "Is “\(names[0])”, which is read as \(types[0].withArticle), \(newType)?"
    case .name: "Is “\(names[0])” no name?"
    }
  }

  private var newType: String { EntityType(rawValue: decision.value)?.withArticle ?? decision.value }
}

extension EntityType {
  /// "a person".
  fileprivate var withArticle: String { self == .organization ? "an \(rawValue)" : "a \(rawValue)" }
}
