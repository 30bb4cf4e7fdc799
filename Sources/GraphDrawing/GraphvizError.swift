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
    /// A plugin of Graphviz is not installed.
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

  /// What happened and what to do, in one sentence each.
  public let message: String

  /// The engine at work, if any.
  public let engine: LayoutEngine?

  /// What Graphviz said, or the empty text.
  public let graphvizSaid: String

  init(_ code: Code, _ message: String, engine: LayoutEngine? = nil, graphvizSaid: String = "") {
    self.code = code
    self.message = message
    self.engine = engine
    self.graphvizSaid = SafeText.cleaned(graphvizSaid, maximumBytes: 600)
  }

  /// The message, with what Graphviz said.
  public var description: String {
    graphvizSaid.isEmpty ? message : "\(message) Graphviz said: \(graphvizSaid)"
  }
}
