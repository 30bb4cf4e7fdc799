import Primitives

/// A file format for graphs.
///
/// The raw value is the name used on the command line: `--from graphml`, `--to csv-nodes`. What a format is called, how it is told
/// from others, read and written stands in a room of its own, see `GraphFileFormat`.
public struct GraphFormat: Hashable, Sendable, RawRepresentable, CaseIterable, CustomStringConvertible {
  /// All formats, in the order in which help lists them: **here, and only here, is a format registered**.
  public static let allCases: [GraphFormat] = [
    .graphML,
    .gexf,
    .nodeLinkJSON,
    .csvEdges,
    .csvNodes,
    .tsvEdges,
    .gml,
    .pajek,
    .cytoscapeJSON,
    .d3JSON,
    .adjacencyList,
    .matrixMarket,
    .metis,
    .sif,
    .ucinet,
    .xgmml,
    .ncol,
    .lgl,
    .tgf,
    .konect,
    .neo4jNodes,
    .neo4jRelationships,
    .gephiNodes,
    .gephiEdges,
    .cypher,
    .followTheMoney,
    .mermaid,
  ]

  /// What the format's room says of it. Behind one pointer, as errors and readers carry their format with them.
  private final class Room: Sendable {
    let file: any GraphFileFormat
    let readable: (any ReadableGraphFormat)?

    init(_ file: any GraphFileFormat, readable: (any ReadableGraphFormat)?) {
      self.file = file
      self.readable = readable
    }
  }

  private let room: Room

  /// A format that is only written.
  init(_ file: some GraphFileFormat) { room = Room(file, readable: nil) }

  /// A format that is read and written.
  init(_ file: some ReadableGraphFormat) { room = Room(file, readable: file) }

  /// What there is to know of the format.
  var file: any GraphFileFormat { room.file }

  /// The same where the format is read, too.
  var readable: (any ReadableGraphFormat)? { room.readable }

  /// The name used on the command line.
  public var rawValue: String { file.name }

  /// The format with exactly the given name; see ``init(name:)`` for other spellings.
  public init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// What people call the format: "GraphML", "node-link JSON", "adjacency lists".
  public var title: String { file.title }

  /// The name used on the command line.
  public var description: String { rawValue }

  /// Whether files of this format can be read alone; a list of nodes says nothing about edges, see
  /// ``readTables(_:limits:options:)``, and the formats of databases and pictures are only written.
  public var isReadable: Bool { readable != nil }

  /// Whether files of this format have edges; a list of nodes has none.
  public var holdsEdges: Bool { file.holdsEdges }

  /// Whether files of this format can say where nodes stand in a drawing.
  public var holdsPlaces: Bool { file.holdsPlaces }

  /// The suffix of new files, without the dot.
  public var suffix: String { file.newSuffix }

  /// The suffixes by which files are told, without the dot.
  public var suffixes: [String] { file.suffixes }

  /// The format with the given name, in any case: a raw value, or another spelling such as `node-link`, `csv-edges`, `edges`, `nodes`,
  /// or a suffix.
  public init?(name: String) {
    let lowered = name.lowercased()
    let named = Self.allCases.first { $0.rawValue == lowered || $0.file.otherNames.contains(lowered) }
    guard let named else { return nil }
    self = named
  }

  /// The format a file of the given name or path has by its suffix; `nodes.csv` and `….nodes.csv` are lists of nodes.
  public init?(fileName: String) {
    let base = fileName.lowercased().split(separator: "/").last ?? ""
    let named =
      Self.allCases.first { $0.file.fileNames.contains(String(base)) }
      ?? FileSuffixes.format(of: base, among: Self.allCases, suffixes: \.suffixes)
    guard let named else { return nil }
    self = named
  }

  /// The format a file to be read has by its name, where a further suffix `.gz`, `.bz2`, `.xz` or `.zst` only says that it is
  /// compressed; of these, ``read(_:name:limits:options:)`` takes what is compressed with gzip.
  public init?(inputName name: String) {
    let packing = [".gz", ".bz2", ".xz", ".zst"].first { name.lowercased().hasSuffix($0) }
    self.init(fileName: String(name.dropLast(packing?.count ?? 0)))
  }

  /// Whether two formats are the same.
  public static func == (a: GraphFormat, b: GraphFormat) -> Bool { a.rawValue == b.rawValue }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
