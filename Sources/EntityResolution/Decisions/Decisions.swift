/// What a person decided about names, which has the last word.
///
/// One decision a line, fields separated by tabs; a field that begins with `#` starts a remark:
///
/// ```text
/// same      Bill Tarrant  William Tarrant               # two entities are one
/// same      Whitfield     Charles Whitfield   07.txt    # the mentions in one document move
/// not-same  Kim           Kim Yong Chol                 # whoever is called that leaves
/// alias     DPRK leader   Kim Jong Un                   # all that is called that is Kim Jong Un
/// ignore    Tags                                        # no name
/// retype    l:amazon      organization
/// rename    Kim Jong Un   Kim Jong-un                   # the name to show
/// same!     Boz           Charles Dickens               # though full names or types differ
/// ```
///
/// A name is an id (`p:kim-jong-un`), else the name that an entity is shown by, else a form that its mentions have, ignoring case,
/// diacritics, stops and hyphens. A line acts on the entity that its names mean and on nothing else; a name that fits several is refused,
/// and so is a line that joins people with different full names, or entities of different types, unless it is forced by a `!`.
/// Of a form that isn't shown, `ignore` and `retype` touch the mentions that are written so. The fourth field restricts a line to
/// the mentions of one document, by its id. The order of the lines has no effect.
public struct Decisions: Hashable, Sendable {
  /// What a line decides.
  public enum Verb: String, Hashable, Sendable, CaseIterable {
    /// The bearers of the two names are one; with a document, the mentions there that the first name means are the second's.
    case same
    /// No entity has both names: the mentions of the one that isn't shown leave.
    case notSame = "not-same"
    /// Every mention of the first name means the bearer of the second.
    case alias
    /// The first is no name.
    case ignore
    /// The first names a person, a place or an organization.
    case retype
    /// The bearer of the first name is shown by the second.
    case rename

    /// Whether the second field is a name that has to occur.
    var takesTwoNames: Bool { self == .same || self == .notSame || self == .alias }
  }

  /// One decision.
  public struct Line: Hashable, Sendable {
    /// The line's number in its file, from 1.
    public var number: Int
    /// What it decides.
    public var verb: Verb
    /// The name it is about.
    public var name: String
    /// The other name, the type or the name to show; empty for ``Verb/ignore``.
    public var value: String
    /// The id of the only document it is about; nil for all.
    public var document: String?
    /// Whether it joins what has different types or full names, too; written `same!` or `alias!`.
    public var isForced: Bool

    /// Creates a decision.
    public init(
      number: Int, verb: Verb, name: String, value: String = "", document: String? = nil, isForced: Bool = false
    ) {
      self.number = number
      self.verb = verb
      self.name = name
      self.value = value
      self.document = document
      self.isForced = isForced
    }
  }

  /// The decisions in the order of their lines.
  public let lines: [Line]

  /// No decisions.
  public init() { lines = [] }

  /// Whether there is nothing decided.
  public var isEmpty: Bool { lines.isEmpty }

  /// Takes decisions that don't contradict one another.
  ///
  /// - Throws: ``DecisionError`` that names all lines that contradict one another or decide nothing.
  public init(_ lines: [Line]) throws(DecisionError) {
    let problems = lines.compactMap(Self.problem) + DecisionConflicts(lines).problems
    if !problems.isEmpty { throw DecisionError(problems: problems) }
    self.lines = lines
  }

  /// Takes decisions that are known not to contradict one another.
  init(unchecked lines: [Line]) { self.lines = lines }

  /// These decisions with others that were followed after them.
  func adding(_ later: Decisions) -> Decisions {
    isEmpty ? later : later.isEmpty ? self : Decisions(unchecked: lines + later.lines)
  }
}

/// Why decisions cannot be followed.
public struct DecisionError: Error, Hashable, CustomStringConvertible {
  /// One reason.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The lines concerned, ascending.
    public var lines: [Int]
    /// What is wrong with them.
    public var reason: String

    /// "line 3: …" or "lines 3 and 7: …".
    public var description: String {
      let numbers = lines.map(String.init)
      guard let last = numbers.last, numbers.count > 1 else { return "line \(numbers.first ?? "0"): \(reason)" }
      return "lines \(numbers.dropLast().joined(separator: ", ")) and \(last): \(reason)"
    }
  }

  /// All reasons found, in the order of their lines.
  public let problems: [Problem]

  /// Creates an error.
  public init(problems: [Problem]) {
    self.problems = problems.sorted {
      $0.lines != $1.lines ? $0.lines.lexicographicallyPrecedes($1.lines) : $0.reason < $1.reason
    }
  }

  /// One reason a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
