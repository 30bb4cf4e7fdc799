/// Why a graph could not be drawn.
public struct GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure. More may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String

    /// The layout reached its limit of processor time or of elapsed time.
    public static let layoutTimedOut = Code(description: "layoutTimedOut")
    /// The layout reached its limit of memory.
    public static let layoutOutOfMemory = Code(description: "layoutOutOfMemory")
    /// The layout process ended by a signal, or without an answer.
    public static let layoutCrashed = Code(description: "layoutCrashed")
    /// Graphviz reported that it could not lay out or render the graph.
    public static let layoutFailed = Code(description: "layoutFailed")
    /// Nodes have to stay where they stood, and there the boxes of their communities would cover what is not theirs.
    public static let boxesOverlap = Code(description: "boxesOverlap")
    /// The graph has more nodes than any picture can show.
    public static let tooManyNodes = Code(description: "tooManyNodes")
    /// Graphviz, or a plugin of it, is not installed.
    public static let rendererMissing = Code(description: "rendererMissing")
    /// A DOT text could not be parsed.
    public static let unreadableDOT = Code(description: "unreadableDOT")
    /// The layout process could not be started.
    public static let workerNotStarted = Code(description: "workerNotStarted")
    /// The layout process was given, or gave, something that is not a message of this version.
    public static let protocolMismatch = Code(description: "protocolMismatch")
    /// Graphviz could not get the memory for a graph.
    public static let outOfMemory = Code(description: "outOfMemory")

    static let all: [Code] = [
      layoutTimedOut, layoutOutOfMemory, layoutCrashed, layoutFailed, boxesOverlap, tooManyNodes, rendererMissing,
      unreadableDOT, workerNotStarted, protocolMismatch, outOfMemory,
    ]
  }

  /// The kind of failure.
  public let code: Code

  /// What happened, without a full stop.
  public let problem: String

  /// The engine at work, if any.
  public let engine: LayoutEngine?

  /// What Graphviz said, or the empty text.
  public let graphvizSaid: String

  init(_ code: Code, _ problem: String, engine: LayoutEngine? = nil, graphvizSaid: String = "") {
    self.code = code
    self.problem = problem
    self.engine = engine
    self.graphvizSaid = SafeText.cleaned(graphvizSaid, maximumBytes: 600)
  }

  /// What to install where Graphviz is missing.
  static let advice = "install libgvc6 (Debian and Ubuntu: apt install libgvc6; macOS: brew install graphviz)"

  /// What happened and what would help.
  public var message: String { message(calling: \.words) }

  /// What happened and what would help, in the words of those who have other names for it, such as options of a command.
  public func message(calling words: (Remedy) -> String) -> String {
    let remedies = code.remedies.map(words)
    guard let last = remedies.last else { return problem + "." }
    let others = remedies.dropLast().joined(separator: ", ")
    return "\(problem); \(others.isEmpty ? last : "\(others) or \(last)")."
  }

  /// The message, with what Graphviz said.
  public var description: String { description(calling: \.words) }

  /// The message in other words, with what Graphviz said.
  public func description(calling words: (Remedy) -> String) -> String {
    let message = message(calling: words)
    return graphvizSaid.isEmpty ? message : "\(message) Graphviz said: \(graphvizSaid)"
  }
}

extension GraphvizError {
  /// What would help where a graph could not be drawn. More may be added.
  public struct Remedy: Hashable, Sendable {
    /// What to do, as it follows a semicolon: `draw fewer nodes`.
    public let words: String

    /// Raise ``LayoutLimits/cpuSeconds`` and ``LayoutLimits/wallSeconds``.
    public static let moreTime = Remedy(words: "allow it more time")
    /// Raise ``LayoutLimits/memoryMegabytes``.
    public static let moreMemory = Remedy(words: "allow it more memory")
    /// Lower ``DrawingOptions/maximumNodes``.
    public static let fewerNodes = Remedy(words: "draw fewer nodes")
    /// Set another ``LayoutOptions/engine``.
    public static let otherEngine = Remedy(words: "choose another engine")
    /// Set ``LayoutOptions/previous`` to no places.
    public static let noPositions = Remedy(words: "leave the positions out")
    /// Set ``DrawingStyle/communityBoxes`` to false.
    public static let noBoxes = Remedy(words: "draw without boxes")
    /// Write ``Drawing/dot()``, which can have any number of nodes.
    public static let dot = Remedy(words: "write DOT, which can be of any size")
  }
}

extension GraphvizError.Code {
  /// What would help, the best first.
  public var remedies: [GraphvizError.Remedy] {
    switch self {
    case .layoutTimedOut: [.moreTime, .fewerNodes, .otherEngine]
    case .layoutOutOfMemory: [.moreMemory, .fewerNodes, .otherEngine]
    case .layoutCrashed, .layoutFailed: [.fewerNodes, .otherEngine]
    case .boxesOverlap: [.noPositions, .noBoxes]
    case .tooManyNodes: [.fewerNodes, .dot]
    default: []
    }
  }
}
