import Primitives

/// A graph file in a format that is not read, with what to do instead: better than taking it for prose.
public struct UnreadGraphFile: Hashable, Sendable {
  /// What people call such a file: "a file of Tulip (TLP)".
  public let title: String
  /// What to do.
  public let advice: String

  /// Recognizes a file by its first bytes, or by its name where these say nothing; nil for all others.
  ///
  /// - Parameters:
  ///   - fileName: The name or path.
  ///   - prefix: The start of the file, not compressed.
  /// - Complexity: O(*n*) for *n* bytes of the prefix.
  public init?(fileName: String, prefix: some Sequence<UInt8>) {
    let start = FileStart(prefix)
    if let member = Self.packedGraph(prefix) {
      (title, advice) = ("an archive with a graph file in it (\(member))", "unpack it and give that file")
      return
    }
    let found = Self.known.first { $0.isOne(start) } ?? Self.named(fileName.lowercased(), start)
    guard let found else { return nil }
    (title, advice) = (found.title, found.advice)
  }

  private typealias Known = (title: String, advice: String, isOne: @Sendable (FileStart) -> Bool)

  private static let known: [Known] = [
    (
      "graph6 or sparse6", "write it as GraphML with networkx (read_graph6, write_graphml)",
      { $0.starts(with: ">>graph6<<") || $0.starts(with: ">>sparse6<<") }
    ),
    ("a file of LEDA", "write it as GraphML with igraph or NetworkX", { $0.starts(with: "LEDA.GRAPH") }),
    ("a file of Tulip (TLP)", "export it as GEXF or GML in Tulip", { $0.starts(with: "(tlp ") }),
    ("a DIMACS file", "write it as a list of edges, or as GraphML with igraph (Graph.Read_DIMACS)", isDIMACS),
    (
      "CX, the format of NDEx", "export the network as GraphML, XGMML or .cyjs in Cytoscape",
      { $0.first == UInt8(ascii: "[") && ($0.hasKey("\"numberVerification\"") || $0.hasKey("\"CXVersion\"")) }
    ),
    (
      "GraphSON", "write it as GraphML in Gremlin: g.io(\"graph.graphml\").write()",
      { $0.isJSONObject && ($0.hasKey("\"outE\"") || $0.hasKey("\"inE\"") || $0.contains("\"g:Vertex\"")) }
    ),
    (
      "a pointer of Git LFS in place of the file itself", "fetch the file with: git lfs pull",
      { $0.starts(with: "version https://git-lfs.github.com/spec/") }
    ),
  ]

  /// The first member of a zip whose name is that of a graph file and of nothing else.
  private static func packedGraph(_ prefix: some Sequence<UInt8>) -> String? {
    let head = Array(prefix.prefix(300))
    guard head.count > 30, head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let length = Int(head[26]) | Int(head[27]) << 8
    guard length > 0, let name = String(validating: head[30...].prefix(length), as: UTF8.self) else { return nil }
    let isText = ["csv", "tsv", "json", "txt", "nodes.csv", "nodes.json"].contains {
      name.lowercased().hasSuffix("." + $0)
    }
    guard !isText, GraphFormat(inputName: name)?.isReadable == true else { return nil }
    return name
  }

  private static func isDIMACS(_ start: FileStart) -> Bool {
    let first = start.lines(most: 200).first { $0.first != UInt8(ascii: "c") }
    let words = first.map { String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init) } ?? []
    return words.count == 4 && words[0] == "p" && ["edge", "col", "sp", "max", "min", "asn", "tw"].contains(words[1])
      && words[2...].allSatisfy { Int($0) != nil }
  }

  private static func named(_ name: String, _ start: FileStart) -> Known? {
    if name.hasSuffix(".g6") || name.hasSuffix(".s6"), start.isPlainText { return known[0] }
    // Projects are archives or code.
    let isBinary = start.bytes.prefix(2).elementsEqual("PK".utf8)
    if name.hasSuffix(".gephi") { return ("a project of Gephi", "export the graph as GEXF in Gephi", { _ in true }) }
    guard name.hasSuffix(".cys"), isBinary else { return nil }
    return ("a session of Cytoscape", "export the network as GraphML, XGMML or .cyjs in Cytoscape", { _ in true })
  }
}
