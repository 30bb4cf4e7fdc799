import GraphFormats
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What formats are called; the tables say what names meant before formats had rooms.
@Suite struct GraphFormatTests {
  @Test func namesOnTheCommandLine() {
    let names: [GraphFormat: [String]] = [
      .graphML: ["graphml", "GraphML"], .gexf: ["gexf"], .nodeLinkJSON: ["json", "node-link", "node-link-json"],
      .csvEdges: ["csv", "csv-edges", "edges", "edges.csv"], .csvNodes: ["csv-nodes", "nodes", "nodes.csv"],
      .tsvEdges: ["tsv", "tsv-edges", "edges.tsv"], .gml: ["gml"], .pajek: ["pajek", "net"],
      .cytoscapeJSON: ["cytoscape", "cyjs", "cytoscape-json", "cytoscape.js"],
      .d3JSON: ["d3", "d3-json", "d3.json"], .adjacencyList: ["adjlist", "adjacency-list", "adj"],
      .neo4jNodes: ["neo4j-nodes"], .neo4jRelationships: ["neo4j-relationships"], .gephiNodes: ["gephi-nodes"],
      .gephiEdges: ["gephi-edges"], .cypher: ["cypher", "cql"], .followTheMoney: ["ftm", "followthemoney", "ftm.json"],
      .mermaid: ["mermaid", "mmd"], .matrixMarket: ["matrix-market", "mtx", "matrixmarket"], .metis: ["metis"],
      .sif: ["sif"], .ucinet: ["dl", "ucinet"], .xgmml: ["xgmml"], .ncol: ["ncol"], .lgl: ["lgl"], .tgf: ["tgf"],
      .konect: ["konect"],
    ]
    for (format, names) in names { for name in names { #expect(GraphFormat(name: name) == format, "\(name)") } }
    for name in ["", "dot", "gv", "txt", "paj", "graph", "graph ml"] { #expect(GraphFormat(name: name) == nil) }
  }

  @Test func namesOfFiles() {
    let files: [GraphFormat: [String]] = [
      .graphML: ["a.graphml", ".graphml", "a.b.GRAPHML"], .gexf: ["a.gexf"],
      .nodeLinkJSON: ["a.json", "d3.json", "ftm.json", "a.cyjs.json", "xd3.json"],
      .csvEdges: ["a.csv", "xnodes.csv", "nodes.x.csv"],
      .csvNodes: ["nodes.csv", "out/NODES.csv", "a.nodes.csv"],
      .tsvEdges: ["a.tsv", "a.tab", "a.edges", "a.edgelist", "a.el"], .gml: ["a.gml"],
      .pajek: ["a.net", "a.pajek", "a.paj"], .cytoscapeJSON: ["a.cyjs"], .d3JSON: ["a.d3.json", "a.b.D3.JSON"],
      .adjacencyList: ["a.adjlist", "a.adj"], .cypher: ["a.cypher", "a.cql"],
      .followTheMoney: ["a.ftm.json", "a.ftm.jsonl", "a.ftm"], .mermaid: ["a.mmd", "a.mermaid"],
      .matrixMarket: ["a.mtx"], .metis: ["a.graph", "a.metis"], .sif: ["a.sif"], .ucinet: ["a.dl"], .xgmml: ["a.xgmml"],
      .ncol: ["a.ncol"], .lgl: ["a.lgl"], .tgf: ["a.tgf"], .konect: ["a.konect"],
    ]
    for (format, names) in files {
      for name in names {
        #expect(GraphFormat(fileName: name) == format, "\(name)")
        #expect(GraphFormat(inputName: name + ".gz") == format, "\(name)")
      }
    }
    for name in ["", "a", "gml", "a.jsonl", "ftm.jsonl", "a.gml.txt", "a.gmlx", "a.dot", "a.gml/b", "a.", ".", "/"] {
      #expect(GraphFormat(fileName: name) == nil, "\(name)")
    }
  }

  @Test func suffixesOfNewFiles() {
    let suffixes: [GraphFormat: String] = [
      .graphML: "graphml", .gexf: "gexf", .nodeLinkJSON: "json", .csvEdges: "csv", .csvNodes: "csv", .tsvEdges: "tsv",
      .gml: "gml", .pajek: "net", .cytoscapeJSON: "cyjs", .d3JSON: "d3.json", .adjacencyList: "adjlist",
      .neo4jNodes: "csv", .neo4jRelationships: "csv", .gephiNodes: "csv", .gephiEdges: "csv", .cypher: "cypher",
      .followTheMoney: "ftm.json", .mermaid: "mmd", .matrixMarket: "mtx", .metis: "graph", .sif: "sif", .ucinet: "dl",
      .xgmml: "xgmml", .ncol: "ncol", .lgl: "lgl", .tgf: "tgf", .konect: "konect",
    ]
    for (format, suffix) in suffixes { #expect(format.suffix == suffix, "\(format)") }
  }

  /// No two formats want the same name, and a suffix or other name leads to the format that has it.
  @Test func namesAreUnique() {
    let names = GraphFormat.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(Set(GraphFormat.allCases.map(\.title)).count == names.count)
    let suffixes = GraphFormat.allCases.flatMap(\.suffixes)
    #expect(Set(suffixes).count == suffixes.count && suffixes.allSatisfy { $0 == $0.lowercased() })
    for format in GraphFormat.allCases {
      #expect(GraphFormat(rawValue: format.rawValue) == format && "\(format)" == format.rawValue)
      for suffix in format.suffixes { #expect(GraphFormat(fileName: "x." + suffix) == format) }
    }
    #expect(GraphFormat(rawValue: "GEXF") == nil)
  }

  /// A room whose format was not put into the list.
  @Test func allRoomsAreRegistered() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/GraphFormats").standardizedFileURL.path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix("Format.swift") }
    let constants = try files.map { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        .matches(of: /static let \w+ = GraphFormat\(/).count
    }
    #expect(constants.reduce(0, +) == GraphFormat.allCases.count)
  }
}
