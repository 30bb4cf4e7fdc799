import GraphFormats
import Graphs
import OrderedCollections
import Testing

/// Small files spelled out by hand after the formats' specifications.
struct WriterTests {
  private func sample() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 0.5)]), nodeIDs: ["p:a", "p:\"b\"", "c, d"])
    graph.attributes = ["title": .text("T & U")]
    graph.nodeAttributes["name"] = .text(["A", nil, "1984"])
    graph.nodeAttributes["mentions"] = .integer([3, 1, nil])
    graph.nodeAttributes["pagerank"] = .real([0.5, 1, nil])
    graph.edgeAttributes["count"] = .integer([2, nil])
    return graph
  }

  private func written(_ format: GraphFormat) throws -> String {
    String(decoding: format.write(try sample()), as: UTF8.self)
  }

  @Test func graphML() throws {
    let text = try written(.graphML)
    #expect(
      text.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""))
    #expect(
      text.hasSuffix(
        """
          <key id="g0" for="graph" attr.name="title" attr.type="string"/>
          <key id="n0" for="node" attr.name="name" attr.type="string"/>
          <key id="n1" for="node" attr.name="mentions" attr.type="long"/>
          <key id="n2" for="node" attr.name="pagerank" attr.type="double"/>
          <key id="e0" for="edge" attr.name="weight" attr.type="double"/>
          <key id="e1" for="edge" attr.name="count" attr.type="long"/>
          <graph edgedefault="undirected">
        <data key="g0">T &amp; U</data>
            <node id="p:a"><data key="n0">A</data><data key="n1">3</data><data key="n2">0.5</data></node>
            <node id="p:&quot;b&quot;"><data key="n1">1</data><data key="n2">1.0</data></node>
            <node id="c, d"><data key="n0">1984</data></node>
            <edge source="p:a" target="p:&quot;b&quot;"><data key="e0">2</data><data key="e1">2</data></edge>
            <edge source="p:&quot;b&quot;" target="c, d"><data key="e0">0.5</data></edge>
          </graph>
        </graphml>

        """))
  }

  @Test func gexf() throws {
    let text = try written(.gexf)
    #expect(text.contains("<gexf xmlns=\"http://gexf.net/1.3\"") && text.contains("version=\"1.3\">"))
    #expect(
      text.hasSuffix(
        """
          <graph defaultedgetype="undirected" mode="static">
            <attributes class="node">
              <attribute id="0" title="name" type="string"/>
              <attribute id="1" title="mentions" type="long"/>
              <attribute id="2" title="pagerank" type="double"/>
            </attributes>
            <attributes class="edge">
              <attribute id="0" title="count" type="long"/>
            </attributes>
            <nodes>
              <node id="p:a" label="A"><attvalues><attvalue for="0" value="A"/><attvalue for="1" value="3"/>\
        <attvalue for="2" value="0.5"/></attvalues></node>
              <node id="p:&quot;b&quot;" label="p:&quot;b&quot;"><attvalues><attvalue for="1" value="1"/>\
        <attvalue for="2" value="1.0"/></attvalues></node>
              <node id="c, d" label="1984"><attvalues><attvalue for="0" value="1984"/></attvalues></node>
            </nodes>
            <edges>
              <edge id="0" source="p:a" target="p:&quot;b&quot;" weight="2"><attvalues><attvalue for="0" value="2"/>\
        </attvalues></edge>
              <edge id="1" source="p:&quot;b&quot;" target="c, d" weight="0.5"/>
            </edges>
          </graph>
        </gexf>

        """))
  }

  @Test func nodeLinkJSON() throws {
    #expect(
      try written(.nodeLinkJSON) == """
        {"directed": false, "multigraph": false, "graph": {"title": "T & U"},
        "nodes": [
        {"id": "p:a", "name": "A", "mentions": 3, "pagerank": 0.5},
        {"id": "p:\\"b\\"", "mentions": 1, "pagerank": 1.0},
        {"id": "c, d", "name": "1984"}
        ],
        "edges": [
        {"source": "p:a", "target": "p:\\"b\\"", "weight": 2, "count": 2},
        {"source": "p:\\"b\\"", "target": "c, d", "weight": 0.5}
        ]}

        """)
  }

  @Test func lists() throws {
    #expect(
      try written(.csvNodes) == "id,name,mentions,pagerank\np:a,A,3,0.5\n\"p:\"\"b\"\"\",,1,1.0\n\"c, d\",\"1984\",,\n")
    #expect(
      try written(.csvEdges)
        == "source,target,weight,count\np:a,\"p:\"\"b\"\"\",2,2\n\"p:\"\"b\"\"\",\"c, d\",0.5,\n")
    #expect(
      try written(.tsvEdges)
        == "source\ttarget\tweight\tcount\np:a\t\"p:\"\"b\"\"\"\t2\t2\n\"p:\"\"b\"\"\"\tc, d\t0.5\t\n")
  }

  @Test func lossesAreTold() throws {
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1)]), nodeIDs: ["a", "b", "c"])
    graph.attributes = ["title": .text("T")]
    graph.nodeAttributes["id"] = .integer([1, 2, 3])
    graph.edgeAttributes["weight"] = .real([5])
    graph.edgeAttributes["weight_"] = .real([6])
    func remarks(_ format: GraphFormat) -> [String] { format.write(graph) { _ in } }
    let renamed = [
      "edge attribute \"weight\" is called \"weight_\" in the file",
      "edge attribute \"weight_\" is called \"weight__\" in the file",
    ]
    #expect(remarks(.graphML) == renamed)
    #expect(remarks(.gexf) == renamed + ["GEXF holds no attributes of the graph (title)"])
    #expect(remarks(.nodeLinkJSON) == ["node attribute \"id\" is called \"id_\" in the file"] + renamed)
    #expect(
      remarks(.csvEdges) == renamed + [
        "1 node without edges is not in a list of edges", "a list of edges holds no node attributes (id: 3 values)",
        "a list of edges holds no attributes of the graph (title)",
      ])
    #expect(
      remarks(.csvNodes) == [
        "node attribute \"id\" is called \"id_\" in the file",
        "a list of nodes holds no edges; write them to a file of their own",
        "a list of nodes holds no attributes of the graph (title)",
      ])
  }

  @Test func aFullSinkEndsTheWriting() throws {
    struct Full: Error {}
    let graph = try ring(named: (0..<10_000).map { "node \($0)" })
    // A Mermaid chart fits into one chunk.
    for format in GraphFormat.allCases where format != .mermaid {
      var chunks = 0
      #expect(throws: Full.self) {
        try format.write(graph) { bytes throws(Full) in
          chunks += 1
          #expect(bytes.count < 1 << 17)
          if chunks == 2 { throw Full() }
        }
      }
      #expect(chunks == 2)
    }
  }
}
