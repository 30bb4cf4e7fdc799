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
