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
  /// GML, as networkx, igraph and yEd write it.
  case gml
  /// A Pajek network.
  case pajek
  /// Cytoscape.js JSON, which Cytoscape reads too.
  case cytoscapeJSON = "cytoscape"
  /// JSON as d3's examples read it, with `links` and their `value`.
  case d3JSON = "d3"
  /// A node and its neighbours on each line, without weights.
  case adjacencyList = "adjlist"
  /// Nodes for `neo4j-admin database import`. Written only.
  case neo4jNodes = "neo4j-nodes"
  /// Relationships for `neo4j-admin database import`. Written only.
  case neo4jRelationships = "neo4j-relationships"
  /// A table of nodes for Gephi. Written only.
  case gephiNodes = "gephi-nodes"
  /// A table of edges for Gephi; it is read as ``csvEdges``.
  case gephiEdges = "gephi-edges"
  /// Cypher statements for Neo4j and others. Written only.
  case cypher
  /// FollowTheMoney entities, for Aleph. Written only.
  case followTheMoney = "ftm"
  /// A Mermaid flow chart of a small graph. Written only.
  case mermaid

  /// Whether files of this format can be read; a list of nodes says nothing about edges, and the formats of databases and pictures
  /// are only written.
  public var isReadable: Bool {
    switch self {
    case .graphML, .gexf, .nodeLinkJSON, .csvEdges, .tsvEdges, .gml, .pajek, .cytoscapeJSON, .d3JSON, .adjacencyList:
      true
    case .csvNodes, .neo4jNodes, .neo4jRelationships, .gephiNodes, .gephiEdges, .cypher, .followTheMoney, .mermaid:
      false
    }
  }

  /// The suffix of new files, without the dot.
  public var suffix: String {
    switch self {
    case .csvNodes, .neo4jNodes, .neo4jRelationships, .gephiNodes, .gephiEdges: "csv"
    case .followTheMoney: "ftm.json"
    case .mermaid: "mmd"
    case .pajek: "net"
    case .cytoscapeJSON: "cyjs"
    case .d3JSON: "d3.json"
    default: rawValue
    }
  }

  /// The format with the given name, in any case: a raw value, or one of `node-link`, `csv-edges`, `edges`, `tsv-edges`,
  /// `nodes`, or a suffix.
  public init?(name: String) {
    switch name.lowercased() {
    case "node-link", "node-link-json": self = .nodeLinkJSON
    case "csv-edges", "edges", "edges.csv": self = .csvEdges
    case "nodes", "nodes.csv": self = .csvNodes
    case "tsv-edges", "edges.tsv": self = .tsvEdges
    case "net": self = .pajek
    case "cyjs", "cytoscape-json", "cytoscape.js": self = .cytoscapeJSON
    case "d3-json", "d3.json": self = .d3JSON
    case "adjacency-list", "adj": self = .adjacencyList
    case "cql": self = .cypher
    case "followthemoney", "ftm.json": self = .followTheMoney
    case "mmd": self = .mermaid
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
    case "json", "jsonl":
      if base.hasSuffix(".ftm.json") || base.hasSuffix(".ftm.jsonl") {
        self = .followTheMoney
      } else if base.hasSuffix(".json") {
        self = base.hasSuffix(".d3.json") ? .d3JSON : .nodeLinkJSON
      } else {
        return nil
      }
    case "ftm": self = .followTheMoney
    case "cypher", "cql": self = .cypher
    case "mmd", "mermaid": self = .mermaid
    case "gml": self = .gml
    case "net", "pajek", "paj": self = .pajek
    case "cyjs": self = .cytoscapeJSON
    case "adjlist", "adj": self = .adjacencyList
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
