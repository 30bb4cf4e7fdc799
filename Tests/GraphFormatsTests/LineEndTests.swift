import Graphs
import Testing

@testable import GraphFormats

/// Lines end in LF, CR LF or CR, or in each by turns: the graph is the same, however the bytes come.
struct LineEndTests {
  static let readable = GraphFormat.allCases.filter(\.isReadable)
  static let ends: [[String]] = [["\r"], ["\r\n"], ["\r", "\n", "\r\n"], ["\n", "\r\n", "\r"]]

  private func graph() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 5, edges: [(0, 1, 1), (1, 2, 2.5), (2, 3, 1), (0, 3, 4), (2, 4, 7)]),
      nodeIDs: ["ann", "bob", "cid", "dan", "eve"])
    graph.nodeAttributes["name"] = .text(["Ann", "Bob", nil, "Dan", "Eve"])
    graph.edgeAttributes["count"] = .integer([1, 2, nil, 4, 5])
    return graph
  }

  /// A text with its line feeds replaced by each of some ends in turn.
  private func with(_ ends: [String], _ text: [UInt8]) -> [UInt8] {
    var line = 0
    return text.flatMap { byte -> [UInt8] in
      guard byte == 0x0A else { return [byte] }
      defer { line += 1 }
      return Array(ends[line % ends.count].utf8)
    }
  }

  @Test(arguments: readable, ends) func sameGraph(format: GraphFormat, ends: [String]) throws {
    let file = format.write(try graph())
    let expected = try format.read(file, name: "x")
    #expect(try format.read(with(ends, file), name: "x") == expected)
  }

  @Test(arguments: readable, [1, 2, 3, 5]) func chunksDontMatter(format: GraphFormat, size: Int) throws {
    let file = format.write(try graph())
    let expected = try format.read(file, name: "x")
    for ends in Self.ends {
      let bytes = with(ends, file)
      var at = 0
      let reading = try format.read(name: "x") {
        guard at < bytes.count else { return nil }
        defer { at += size }
        return Array(bytes[at..<min(bytes.count, at + size)])
      }
      #expect(reading == expected, "\(ends)")
    }
  }

  /// Files with a mistake on their fourth line.
  @Test(arguments: [
    (
      GraphFormat.adjacencyList,
      "# adjacency list, separated by tabs; \\t \\n \\r \\\\ stand for tab, line breaks and backslash, "
        + "\\h for #, \\e for nothing\na\tb\n\na\\x\n"
    ),
    (.pajek, "*Vertices 2\n1 \"a\"\n2 \"b\"\n3 \"c\"\n"), (.csvEdges, "a,b,1\nb,e,1\nb,c,1\nc,d,x\n"),
    (.tsvEdges, "# c\na\tb\t1\n# d\nb\tc\tx\n"), (.gml, "graph [\n# c\nnode [ id 1 ]\n?\n"),
    (.matrixMarket, "%%MatrixMarket matrix coordinate real general\n% c\n2 2 1\n1 3 1\n"), (.metis, "% c\n2 1\n2\n3\n"),
    (.sif, "a pp b\nc\nd\na b\n"), (.ucinet, "dl n=2\nformat=edgelist1\ndata:\n1 3\n"),
    (.ncol, "a b\nb c\nc d\na b c d\n"),
    (.nodeLinkJSON, "{\n\"nodes\": [{\"id\": 1}],\n\"edges\": [\n{\"source\": 1}]}"),
    (.graphML, "<graphml>\n<graph>\n<node id='a'/>\n<node/></graph></graphml>"),
    (.xgmml, "<graph>\n\t\n \n<node/></graph>"),
    (.gexf, "<gexf>\n<graph>\n<nodes>\n<node/></nodes></graph></gexf>"),
    (.lgl, "# a\nb\nd\nc 1 2\n"), (.tgf, "1 a\n2 b\n#\n1\n"), (.konect, "% sym weighted\n1 2 1\n2 3 1\n1 3 x\n"),
  ]) func linesAreCounted(format: GraphFormat, text: String) {
    for ends in [["\n"]] + Self.ends {
      let error = #expect(throws: GraphFormatError.self) { try format.read(with(ends, Array(text.utf8)), name: "x") }
      #expect(error?.line == 4, "\(format) \(ends): \(error?.description ?? "")")
    }
  }
}
