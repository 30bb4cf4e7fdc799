import Graphs
import Primitives

/// What is to be known of a file format for graphs: its names, what it holds, how it is told from others and how it is written.
///
/// A format has a room of its own, a folder with a value that conforms to this protocol, or to ``ReadableGraphFormat`` if it is read
/// too, and with a constant of ``GraphFormat`` that carries it; ``GraphFormat/allCases`` registers it. Everything else, options, help
/// texts, detection, suffixes, follows.
protocol GraphFileFormat: Sendable {
  /// The name on the command line, in lower case.
  var name: String { get }

  /// What people call it, in the plural where files hold nothing but such: "GraphML", "adjacency lists".
  var title: String { get }

  /// Further names for the command line, in lower case.
  var otherNames: [String] { get }

  /// The suffixes by which files are told, in lower case without the first dot: `gml`, `d3.json`. Longer ones go before shorter ones
  /// of any format.
  var suffixes: [String] { get }

  /// Whole names by which files are told, in lower case.
  var fileNames: [String] { get }

  /// The suffix of new files.
  var newSuffix: String { get }

  /// Whether there are edges in it.
  var holdsEdges: Bool { get }

  /// Whether a node can have numbers `x` and `y`.
  var holdsPlaces: Bool { get }

  /// How sure it is that a file is of this format; nil if it isn't.
  ///
  /// - Parameters:
  ///   - start: The first bytes.
  ///   - isNamed: Whether the file's name says so.
  /// - Returns: How sure it is, or nil.
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition?

  /// Writes a graph piece by piece; see ``GraphFormat/write(_:threads:to:)``. Called once a file, so that nothing inside is dynamic.
  ///
  /// - Returns: A remark for each thing that the format can't hold.
  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String]
}

/// A format that is read, too. One that is only written has no way to be read, not even a wrong one.
protocol ReadableGraphFormat: GraphFileFormat {
  /// Whether the reader takes the bytes as they come, as the format has a way of its own to say how text is encoded. Otherwise it gets
  /// UTF-8 without a byte order mark.
  var saysItsEncoding: Bool { get }

  /// Whether text that isn't UTF-8 is taken for Windows-1252, as spreadsheets save it, with a remark.
  var mayBeWindows1252: Bool { get }

  /// Whether the parser counts lines by LF alone, and a CR is a blank to it: then it gets an LF for every CR that no LF follows.
  var countsLineFeeds: Bool { get }

  /// Reads a graph; called once a file, with the first bytes at hand and none of them consumed but a byte order mark.
  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading
}

extension GraphFileFormat {
  var otherNames: [String] { [] }
  var fileNames: [String] { [] }
  var newSuffix: String { suffixes.first ?? name }
  var holdsEdges: Bool { true }
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? { nil }
}

extension ReadableGraphFormat {
  var saysItsEncoding: Bool { false }
  var mayBeWindows1252: Bool { false }
  var countsLineFeeds: Bool { false }
}
