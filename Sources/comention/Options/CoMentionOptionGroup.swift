public import ArgumentParser
public import ComentionKit

/// How a graph is built from documents. Without effect on a graph file, except for the filters.
struct CoMentionOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where two names must occur together; N-tokens and N-sentences are windows, such as 2-sentences.",
      valueName: "unit"), completion: .list(["sentence", "paragraph", "document", "2-sentences", "50-tokens"]))
  var unit: CoMentionUnit = .paragraph

  @Option(help: "What an edge's weight says.")
  var weighting: Weighting = .count

  @Option(help: ArgumentHelp("Only these entity types, separated by commas.", valueName: "types"))
  var types = EntityTypes()

  @Flag(help: "Keep who is named only in credits and other boilerplate; a credit is a unit of its own.")
  var keepCredits = false

  @Option(
    help: ArgumentHelp(
      "How often a passage counts that several documents have: once, with all of them as evidence; as often as it stands there; or where it stood first alone.",
      valueName: "rule"))
  var duplicates: DuplicateCounting = .once

  @Option(in: .atLeast(1), help: ArgumentHelp("Leave out entities with fewer mentions.", valueName: "n"))
  var minMentions = 1

  @Option(in: .atLeast(0), help: ArgumentHelp("Leave out lighter edges.", valueName: "weight"))
  var minWeight = 0.0

  @OptionGroup var threads: ThreadsOptionGroup

  @Option(
    help: ArgumentHelp(
      "Decisions about names, tab-separated lines of same, not-same, alias, ignore, retype, rename, and same!, alias!, which insist; see comention review and decide.",
      valueName: "file"), completion: .file())
  var decisions: String?

  @OptionGroup var force: ForceOptionGroup

  /// The options as a value.
  var options: CoMentionOptions {
    var options = CoMentionOptions()
    options.unit = unit
    options.weighting = weighting
    options.types = types.values
    options.keepsCredits = keepCredits
    options.duplicates = duplicates
    options.minimumMentions = minMentions
    options.minimumWeight = minWeight
    return options
  }
}

/// Entity types separated by commas: those of the package, and others that a graph file may have.
struct EntityTypes: ListedArgument, CustomStringConvertible {
  /// The types; nil where all are meant.
  var values: Set<EntityType>?

  init() {}

  init?(argument: String) {
    var values: Set<EntityType> = []
    for part in argument.split(separator: ",") {
      guard let type = Self.shortNames[part.uppercased()] ?? EntityType(rawValue: part.lowercased()) else { return nil }
      values.insert(type)
    }
    guard !values.isEmpty else { return nil }
    self.values = values == Set(EntityType.allCases) ? nil : values
  }

  var description: String { (values?.sorted() ?? EntityType.allCases).map(\.rawValue).joined(separator: ",") }

  static var allValueStrings: [String] { EntityType.allCases.sorted().map(\.rawValue) }

  private static let shortNames: [String: EntityType] = [
    "PER": .person, "LOC": .place, "ORG": .organization, "PEOPLE": .person, "PERSONS": .person, "PLACES": .place,
    "ORGANIZATIONS": .organization,
  ]
}

extension Weighting: ExpressibleByArgument {}

extension DuplicateCounting: ExpressibleByArgument {}

extension CoMentionUnit: ExpressibleByArgument {
  /// The kinds of units; a number stands for the N of windows.
  public static var allValueStrings: [String] { ["sentence", "paragraph", "document", "N-tokens", "N-sentences"] }
}
