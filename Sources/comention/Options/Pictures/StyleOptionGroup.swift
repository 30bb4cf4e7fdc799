public import ArgumentParser
import ComentionKit
public import GraphDrawing

/// What a picture looks like.
struct StyleOptionGroup: ParsableArguments {
  @Option(help: ArgumentHelp("The style to start from; the options below change it.", valueName: "style"))
  var style: DrawingStyle.Preset = .relationship

  @Option(help: "Light, dark, or auto: as the reader's system says; PNG and PDF cannot ask and are light.")
  var theme: DrawingStyle.Theme?

  @Option(
    help: ArgumentHelp(
      "What size says, and who is drawn first: a measure (see comention rank --help), or none.", valueName: "measure"))
  var sizeBy = SizeMeaning(measure: .pageRank)

  @Option(
    help: ArgumentHelp(
      "What colour says: community, type, none, a measure, or an attribute of the nodes. Numbers get five steps from light to dark.",
      valueName: "meaning"), completion: .list(["community", "type", "none"] + Measure.allCases.map(\.name)))
  var colorBy: DrawingStyle.ColorMeaning?

  @Option(help: ArgumentHelp("What shape says.", valueName: "meaning"))
  var shapes: ShapeMeaning?

  @Option(
    help: ArgumentHelp(
      "Which nodes have names: all, none, or top:20 for the 20 highest. (default: all)", valueName: "choice"),
    completion: .list(["all", "none", "top:20"]), transform: DrawingStyle.LabelChoice.ofOption)
  var labels: DrawingStyle.LabelChoice = .all

  @Option(
    in: .atLeast(4),
    help: ArgumentHelp("Break names after so many columns; words up to twice as long stay whole.", valueName: "columns")
  )
  var wrap = 18

  @Option(help: "Typeface.")
  var font: DrawingStyle.Font = .sans

  @Flag(help: "Leave the legend out.")
  var noLegend = false

  @Flag(help: "Measure texts with this machine's fonts: closer outlines, but other bytes on other machines.")
  var systemFonts = false

  func validate() throws {
    if style == .print, theme == .dark {
      throw ValidationError("--style print is for paper, which is white; leave --theme out, or choose another style")
    }
  }

  /// The style as a value, for a graph with these scores by ``ranking``.
  func style(scores: NodeScores, communities: Partition) -> DrawingStyle {
    var style = style.style
    style.size = scores
    style.communities = communities
    if let theme { style.theme = theme }
    if let colorBy { style.color = colorBy }
    if let shapes { style.shapesByType = shapes == .type }
    if sizeBy.measure == nil { style.fontRange = 0 }
    style.labels = labels
    style.labelColumns = wrap
    style.font = font
    style.textMeasure = systemFonts ? .fonts : .builtIn
    return style
  }

  /// What says who is drawn first; PageRank where all have one size.
  var ranking: Measure { sizeBy.measure ?? .pageRank }

  /// What the legend calls them.
  var sizeName: String { sizeBy.measure.map { $0 == .pageRank ? "PageRank" : $0.name } ?? "PageRank" }

  /// Attaches the measures that the style and its readers need.
  func prepare(_ measured: inout MeasuredGraph) throws {
    let attributes = measured.graph.nodeAttributes
    var measures: [Measure] = [.degree, .strength, ranking]
    if case .attribute(let name)? = colorBy, attributes[name] == nil {
      guard let measure = Measure(rawValue: name.lowercased()) else {
        let known = ["community", "type", "none"] + attributes.names + Measure.allCases.map(\.name)
        let question = NearestNames(to: name, among: known).question.map { ". \($0)" } ?? ""
        throw ValidationError(
          "--color-by \(name): the nodes have no such attribute; they have "
            + "\((attributes.names + ["every measure of rank"]).joined(separator: ", "))\(question)")
      }
      measures.append(measure)
    }
    for measure in measures where measured.graph.nodeAttributes[measure.name] == nil { measured.attach(measure) }
  }
}

/// A measure, or nothing.
struct SizeMeaning: ListedArgument, CustomStringConvertible {
  var measure: Measure?

  init(measure: Measure?) { self.measure = measure }

  init?(argument: String) {
    measure = Measure(rawValue: argument.lowercased())
    if measure == nil, argument.lowercased() != "none" { return nil }
  }

  var description: String { measure?.name ?? "none" }

  static var allValueStrings: [String] { Measure.allCases.map(\.name) + ["none"] }
}

/// What the shape of a node says.
enum ShapeMeaning: String, CaseIterable, ExpressibleByArgument {
  case type, none
}

extension DrawingStyle.Preset: ExpressibleByArgument {}

extension DrawingStyle.Theme: ExpressibleByArgument {}

extension DrawingStyle.Font: ExpressibleByArgument {}

extension DrawingStyle.ColorMeaning: ExpressibleByArgument {
  /// `community`, `type`, `none`, or the name of an attribute.
  public init?(argument: String) {
    switch argument {
    case "community": self = .community
    case "type": self = .type
    case "none": self = .none
    case let name where !name.isEmpty: self = .attribute(name)
    default: return nil
    }
  }
}

extension DrawingStyle.LabelChoice {
  /// `all`, `none`, or `top:` and a number.
  @Sendable fileprivate static func ofOption(_ text: String) throws -> DrawingStyle.LabelChoice {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("all", 1): return .all
    case ("none", 1): return .none
    case ("top", 2): if let count = Int(parts[1]), count > 0 { return .top(count) }
    default: break
    }
    throw ValidationError("it must be all, none, or top: and a whole number, 1 or more, such as top:20")
  }
}
