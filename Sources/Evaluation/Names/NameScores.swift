public import EntityExtraction
import TextModel

/// How the names that were found compare with the names there are: exact span and type.
public struct NameScores: Sendable, Hashable {
  /// Counts of one type, or of all.
  public struct Counts: Sendable, Hashable {
    /// Names that were found.
    public var correct = 0
    /// Names that there are.
    public var gold = 0
    /// Names that were said to be there.
    public var found = 0

    /// Creates counts of nothing.
    public init() {}

    init(correct: Int, gold: Int, found: Int) {
      self.correct = correct
      self.gold = gold
      self.found = found
    }

    /// The share of what was found that is right, 0...1; 0 where nothing was found.
    public var precision: Double { found == 0 ? 0 : Double(correct) / Double(found) }
    /// The share of the names there are that was found, 0...1; 0 where there are none.
    public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
    /// The harmonic mean of precision and recall, 0...1.
    public var f1: Double { gold + found == 0 ? 0 : 2 * Double(correct) / Double(gold + found) }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(correct: a.correct + b.correct, gold: a.gold + b.gold, found: a.found + b.found)
    }
  }

  /// The counts of each type.
  public private(set) var counts: [EntityType: Counts] = [:]

  /// How often a name of one type (nil: no name) was taken for one of another, with the same span.
  public private(set) var confusion: [Confusion: Int] = [:]

  /// What there is, and what was found in its place.
  public struct Confusion: Sendable, Hashable {
    /// The type there is; nil where there is no name with this span.
    public var gold: EntityType?
    /// The type found; nil where nothing was found with this span.
    public var found: EntityType?

    /// Creates a pair.
    public init(gold: EntityType?, found: EntityType?) {
      self.gold = gold
      self.found = found
    }
  }

  /// Creates scores of nothing.
  public init() {}

  /// The counts of all types together.
  public var total: Counts { counts.values.reduce(Counts(), +) }

  /// Adds a document.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  public mutating func add(_ document: AnnotatedText, found: [Mention]) {
    var typeBySpan: [UInt64: EntityType] = [:]
    for name in document.names {
      counts[name.type, default: Counts()].gold += 1
      typeBySpan[Self.key(name.span.start, name.span.end)] = name.type
    }
    for mention in found {
      counts[mention.type, default: Counts()].found += 1
      let gold = typeBySpan.removeValue(forKey: Self.key(mention.span.start, mention.span.end))
      if gold == mention.type { counts[mention.type, default: Counts()].correct += 1 }
      confusion[Confusion(gold: gold, found: mention.type), default: 0] += 1
    }
    for missed in typeBySpan.values { confusion[Confusion(gold: missed, found: nil), default: 0] += 1 }
  }

  private static func key(_ start: Int, _ end: Int) -> UInt64 { UInt64(start) << 32 | UInt64(end) }
}
