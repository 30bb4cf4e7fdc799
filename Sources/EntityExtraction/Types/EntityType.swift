/// The kind of thing a name stands for: a person, a place, an organization, or what you add.
///
/// PER, LOC and ORG in CoNLL's terms; in OntoNotes' terms PERSON, GPE with LOC and FAC, and ORG.
///
/// ```swift
/// extension EntityType {
///   static let vessel = EntityType("vessel")
/// }
/// ```
///
/// A type is its name. Mentions of an added type come from a ``MentionTagger`` of your own; they are one entity where
/// their names are written alike, never with mentions of another type, and become nodes of that type in graphs, files
/// and pictures.
///
/// Two types are compared as two small numbers, so that they may stand in the innermost loop.
public struct EntityType: Hashable, Sendable {
  /// The place of the name in ``EntityTypeNames``.
  @usableFromInline let number: UInt16

  @inlinable init(number: UInt16) { self.number = number }

  /// A human being, real or invented.
  @inlinable public static var person: EntityType { EntityType(number: 0) }
  /// A country, city, region, water, mountain, building or other location.
  @inlinable public static var place: EntityType { EntityType(number: 1) }
  /// A company, agency, party, union, club, court, paper, university…
  @inlinable public static var organization: EntityType { EntityType(number: 2) }

  /// The type of a name that is known to be one: `EntityType("vessel")`.
  ///
  /// - Parameter name: Two to 64 bytes of small letters, digits, hyphens and underscores, with a letter first.
  /// - Precondition: The name is one; ``init(rawValue:)`` takes any text.
  /// - Complexity: O(1) on average, with a lock: keep the value.
  public init(_ name: String) {
    guard let type = EntityType(rawValue: name) else {
      preconditionFailure("\"\(name)\" names no type; \(Self.rule)")
    }
    self = type
  }

  /// The type of a name; nil if it can't be one.
  ///
  /// - Parameter rawValue: Two to 64 bytes of small letters, digits, hyphens and underscores, with a letter first.
  /// - Complexity: O(1) on average, with a lock: keep the value.
  public init?(rawValue: String) {
    switch rawValue {
    case "person": self = .person
    case "place": self = .place
    case "organization": self = .organization
    default:
      guard Self.isName(rawValue), let number = EntityTypeNames.number(of: rawValue) else { return nil }
      self.init(number: number)
    }
  }

  /// The name: `person`, `place`, `organization`, or that of an added type.
  ///
  /// - Complexity: O(1), with a lock for added types.
  public var rawValue: String {
    switch number {
    case 0: "person"
    case 1: "place"
    case 2: "organization"
    default: EntityTypeNames.name(number)
    }
  }

  /// What starts the ids of such entities: `p`, `l` or `o`, and the name of an added type.
  public var idPrefix: String {
    switch number {
    case 0: "p"
    case 1: "l"
    case 2: "o"
    default: rawValue
    }
  }

  /// Whether it is none of the three that come with the package.
  @inlinable public var isAdded: Bool { number > 2 }

  /// Whether one tagger may take for the one what another takes for the other: the same type, or a place and an
  /// organization. Names of types that aren't alike never mean one thing.
  package func isAlike(_ other: EntityType) -> Bool {
    self == other || (!isAdded && !other.isAdded && self != .person && other != .person)
  }

  /// Whether two types have the same name.
  @inlinable public static func == (a: EntityType, b: EntityType) -> Bool { a.number == b.number }

  /// Feeds the type into a hasher.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(number) }

  static let rule = "a name has 2 to 64 bytes of small letters, digits, hyphens and underscores, a letter first"

  private static func isName(_ text: String) -> Bool {
    guard (2...64).contains(text.utf8.count), let first = text.unicodeScalars.first else { return false }
    guard isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || $0 == "-" || $0 == "_" || $0.properties.generalCategory == .decimalNumber
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}

extension EntityType: CaseIterable {
  /// The types that come with the package; those that are added are not among them.
  public static var allCases: [EntityType] { [.person, .place, .organization] }
}

extension EntityType: Comparable {
  /// Orders person, place, organization, then added types by their names.
  public static func < (a: EntityType, b: EntityType) -> Bool {
    if a.isAdded, b.isAdded, a != b { return a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8) }
    return a.number < b.number
  }
}

extension EntityType: Codable, CustomStringConvertible {
  /// Reads the name of a type.
  ///
  /// - Throws: `DecodingError` if there is anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let type = EntityType(rawValue: name) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(name)\" names no type; \(Self.rule)")
    }
    self = type
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The name.
  public var description: String { rawValue }
}
