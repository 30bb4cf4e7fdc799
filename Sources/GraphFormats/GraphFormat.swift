/// A file format for graphs.
///
/// The raw value is the name used on the command line: `--from graphml`, `--to csv-nodes`.
public enum GraphFormat: String, CaseIterable, Hashable, Sendable {
  /// GraphML 1.0, as networkx, igraph and yEd write it.
  case graphML = "graphml"
  /// GEXF 1.3, Gephi's own format; 1.1 and 1.2 are read too.
  case gexf
  /// Node-link JSON as networkx and d3 write it.
  case nodeLinkJSON = "json"
  /// Comma-separated edges with a header, `source,target,weight,…` (RFC 4180).
  case csvEdges = "csv"
  /// Comma-separated nodes with a header, `id,name,type,…` (RFC 4180). Written only.
  case csvNodes = "csv-nodes"
  /// Tab-separated edges with a header.
  case tsvEdges = "tsv"

  /// Whether files of this format can be read; a list of nodes says nothing about edges.
  public var isReadable: Bool { self != .csvNodes }

  /// The suffix of new files, without the dot.
  public var suffix: String { self == .csvNodes ? "csv" : rawValue }

  /// The format with the given name, in any case: a raw value, or one of `node-link`, `csv-edges`, `edges`, `tsv-edges`,
  /// `nodes`.
  public init?(name: String) {
    switch name.lowercased() {
    case "node-link", "node-link-json": self = .nodeLinkJSON
    case "csv-edges", "edges", "edges.csv": self = .csvEdges
    case "nodes", "nodes.csv": self = .csvNodes
    case "tsv-edges", "edges.tsv": self = .tsvEdges
    case let lowered: self.init(rawValue: lowered)
    }
  }

  /// The format a file of the given name or path has by its suffix; `nodes.csv` and `….nodes.csv` are lists of nodes.
  public init?(fileName: String) {
    let base = fileName.lowercased().split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: ".") else { return nil }
    switch base[base.index(after: dot)...] {
    case "graphml": self = .graphML
    case "gexf": self = .gexf
    case "json": self = .nodeLinkJSON
    case "csv": self = base == "nodes.csv" || base.hasSuffix(".nodes.csv") ? .csvNodes : .csvEdges
    case "tsv", "tab", "edges", "edgelist", "el", "ncol": self = .tsvEdges
    default: return nil
    }
  }

  /// The format a file to be read has by its name, where a further suffix `.gz` only says that it is compressed.
  public init?(inputName name: String) {
    self.init(fileName: name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name)
  }
}
