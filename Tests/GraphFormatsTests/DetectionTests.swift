import GraphFormats
import Testing

struct DetectionTests {
  private func detect(_ name: String?, _ text: String) -> GraphFormat? {
    GraphFormat.detect(fileName: name, prefix: Array(text.utf8))
  }

  @Test func xmlAndJSONByContent() {
    #expect(detect("a.xml", "<?xml version='1.0'?>\n<!-- x -->\n<graphml xmlns='…'>") == .graphML)
    #expect(detect(nil, "\u{FEFF}  <gexf version='1.3'>") == .gexf)
    #expect(detect("a.graphml", "<html><p>graph</p>") == nil)
    #expect(detect("a.json", "{\"directed\": false, \"multigraph\" : false, \"graph\": {") == .nodeLinkJSON)
    #expect(detect(nil, "{\"nodes\":[]}") == .nodeLinkJSON)
    #expect(detect("a.jsonl", "{\"id\": \"1\", \"text\": \"say \\\"nodes\\\": now\"}\n") == nil)
    #expect(detect("a.json", "[1, 2]") == nil)
  }

  @Test func delimitedText() {
    #expect(detect("edges.csv", "a,b\n") == .csvEdges)
    #expect(detect("out/nodes.csv", "id,name\n") == .csvNodes)
    #expect(detect("karate.tsv", "1\t2\n") == .tsvEdges)
    #expect(detect(nil, "0\t1\t4\n0\t2\t5.5\n") == .tsvEdges)
    #expect(detect("karate.txt", "1 2 1\n2 3 1\n") == .tsvEdges)
    #expect(detect(nil, "source,target,weight\nx,y,1\n") == .csvEdges)
  }

  /// What only one format can begin with outweighs a suffix that several programs use.
  @Test func marksInTheContentGoBeforeSuffixes() {
    #expect(detect("a.net", "graph [\n  node [ id 1 ]\n]\n") == .gml)
    #expect(detect("a.net", "1 2\n") == .pajek)
    #expect(detect("a.adjlist", "a b c\n") == .adjacencyList)
    #expect(detect("a.csv", "graph [\n") == .gml)
    #expect(detect("a.d3.json", "{\"nodes\": [{\"id\": 1, \"elements\": 3}]}") == .d3JSON)
    #expect(detect("a.json", "{\"data\": {}, \"elements\": {\"nodes\": []}}") == .cytoscapeJSON)
    #expect(detect("a.cyjs", "[]") == .cytoscapeJSON)
  }

  @Test func proseIsNoGraph() {
    #expect(detect("a.txt", "Mike Pompeo met Kim Jong Un.\nThey talked.\n") == nil)
    #expect(detect(nil, "Dear Sir,\nhello, you,\n") == nil)
    #expect(detect("a.txt", "From Washington to Hanoi\nDonald Trump flew.\n") == nil)
    #expect(detect(nil, "") == nil)
    #expect(detect("a.md", "# Title\n\nOne two 3\nfour five six\n") == nil)
  }

  /// Under any name: the content says so.
  @Test(arguments: [
    ("%%MatrixMarket matrix coordinate real general\n3 3 1\n", GraphFormat.matrixMarket),
    ("DL n=5\nformat = edgelist1\n", .ucinet), ("dl\nnr = 3, nc = 4\n", .ucinet), ("% sym unweighted\n1 2\n", .konect),
    ("% bip posweighted\r\n1 2\r\n", .konect), ("<?xml version='1.0'?>\n<graphml xmlns='…'>", .graphML),
    ("<graph label='x' xmlns='http://www.cs.rpi.edu/XGMML'>", .xgmml),
    ("# Undirected graph: x\n# Nodes: 4 Edges: 3\n# FromNodeId\tToNodeId\n1\t88160\n2\t3\n", .tsvEdges),
    ("0 1\n0 2\n0 3\n", .tsvEdges), ("1,2,3.5,1082008561\n1,3,1,1082008561\n4,2,9,1082008561\n", .csvEdges),
    ("a\tpp\tb\nb\tpp\tc\nc\tpp\td\nd\tpp\te\ne\tpp\ta\n", .sif),
    ((0..<12).map { "Y\($0)\tY\($0 + 1)\n" }.joined(), .tsvEdges),
    ("# a\nb 1\nc 2\n# b\nc 3\n", .lgl), ("# 1\n2\n3\n# 2\n3\n", .lgl), ("1 Ann\n2 Bob\n#\n1 2 likes\n", .tgf),
  ]) func byContent(text: String, format: GraphFormat) {
    for name in [nil, "a", "out.x", "a.txt", "a.dat"] { #expect(detect(name, text) == format) }
  }

  @Test func bySuffix() {
    #expect(detect("karate.graph", "% c\n34 78 0\n2 3\n") == .metis)
    #expect(detect("a.graph", "some words\n") == nil)
    #expect(detect("a.sif", "a pp b\n") == .sif)
    #expect(detect("a.ncol", "a b 1\n") == .ncol)
    #expect(detect("a.lgl", "# a\nb\n") == .lgl)
    #expect(detect("a.tgf", "1 a\n") == .tgf)
    #expect(detect("a.dl", "dl n=1\n") == .ucinet)
    #expect(detect("a.mtx", "%%MatrixMarket matrix array real general\n") == .matrixMarket)
    #expect(detect("a.xgmml", "<graph id='1'>") == .xgmml)
    #expect(detect("a.graph", "%%MatrixMarket matrix coordinate real general\n") == .matrixMarket)
  }

  /// Tables, notes and lists that look a little like graphs.
  @Test(arguments: [
    "# Title\nword\n# Another\nword\n", "% a comment in LaTeX\n\\section{One}\n", "1 2\n", "# 2023\n5 10\n",
    "Ann\tperson\tAnnie\nBob\tperson\tBobby\nCid\tperson\tC\nDan\tperson\tD\nEve\tperson\tE\n",
    "dl dt dd are elements\n", "Graph 5 of 3\n", "12 March 1848\n13 March 1848\n14 March 1848\n",
    "ten words here\nten words there\nten words again\n", "1. One\n2. Two\n#\n3. Three\n",
    "<graph>of a function</graph>",
    (0..<12).map { "name \($0)\tvalue\($0)\n" }.joined(), (0..<12).map { "word\($0)\tperson\n" }.joined(),
  ]) func notGraphs(text: String) {
    for name in [nil, "a.txt", "a.md"] { #expect(detect(name, text) == nil) }
  }

  @Test func names() {
    for format in GraphFormat.allCases {
      #expect(GraphFormat(name: format.rawValue) == format)
      #expect(GraphFormat(name: format.rawValue.uppercased()) == format)
    }
    #expect(GraphFormat(name: "dot") == nil)
    #expect(GraphFormat(fileName: "a/b.c/G.GraphML") == .graphML)
    #expect(GraphFormat(fileName: "no-suffix") == nil)
    #expect(GraphFormat(fileName: "x.nodes.csv") == .csvNodes)
  }
}
