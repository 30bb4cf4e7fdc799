public import Graphs

/// A graph read from a file, with what the reader had to do to it.
public struct GraphReading: Hashable, Sendable {
  /// The graph.
  public let graph: AttributedGraph

  /// What was changed or left out: one sentence each, in a fixed order.
  public let remarks: [String]

  /// How much of the time of reading went into freezing the graph, once all edges were known. Plays no part in equality.
  public let buildTime: Duration

  /// Whether graph and remarks are equal.
  public static func == (a: GraphReading, b: GraphReading) -> Bool { a.graph == b.graph && a.remarks == b.remarks }

  /// Hashes graph and remarks.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(graph)
    hasher.combine(remarks)
  }
}

/// How large a graph file may be before it is refused with an error that says so.
public struct GraphReadingLimits: Hashable, Sendable {
  /// The size of the file in bytes. The default is 16 GiB.
  public var bytes = 16 << 30

  /// The size of one text: an id, a value, a field, a record of delimited text, in bytes. The default is 8 MiB.
  ///
  /// XML has a limit of its own below this one, of 10 million bytes in a text.
  public var textBytes = 8 << 20

  /// How many different attributes nodes may have, and edges. The default is 1,000.
  public var attributes = 1_000

  /// Rows times columns of an attribute table, gaps included: what keeps a small file of many nodes and one node of many
  /// attributes from filling the memory. The default is 200 million.
  public var attributeCells = 200_000_000

  /// How deep JSON may be nested. The default is 64. XML has a limit of its own, of 256.
  public var depth = 64

  /// The number of nodes. The default, and the most there can be, is what 32 bits hold.
  public var nodes = Int(Int32.max) - 1

  /// The number of edges, parallel ones counted. The default, and the most there can be, is half of what 32 bits hold.
  public var edges = Int(Int32.max) / 2

  /// The default limits.
  public init() {}
}
