import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// GraphML as yEd, Cytoscape and others write it: small files by hand after theirs.
struct GraphMLDialectTests {
  private func graphml(_ keys: String = "", _ inside: String) -> String {
    """
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\(keys)
    <graph edgedefault="undirected">\(inside)</graph></graphml>
    """
  }

  @Test func yEdDrawing() throws {
    let keys = """
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
      """
    let reading = try read(
      graphml(
        keys,
        """
        <node id="a"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="60" x="10" y="20"/>
        <y:Fill color="#FFCC00"/><y:NodeLabel>An <y:LabelModel/></y:NodeLabel><y:NodeLabel>second</y:NodeLabel>
        <y:Shape type="diamond"/></y:ShapeNode></data></node>
        <node id="g"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0">
        <y:GroupNode><y:Geometry height="100" width="200" x="0" y="50"/><y:NodeLabel>Group</y:NodeLabel></y:GroupNode>
        <y:GroupNode><y:Geometry height="5" width="5" x="9" y="9"/><y:NodeLabel>Folder</y:NodeLabel></y:GroupNode>
        </y:Realizers></y:ProxyAutoBoundsNode></data>
        <graph edgedefault="undirected"><node id="g::b"><port name="p"/></node></graph></node>
        <edge id="e0" source="a" target="g::b"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>owns</y:EdgeLabel>
        </y:PolyLineEdge></data></edge><edge id="e1" source="a" target="g"/>
        """), as: .graphML)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["a", "g", "g::b"])
    #expect(graph.nodeAttributes["label"] == .text(["An", "Group", nil]))
    #expect(graph.nodeAttributes["x"] == .real([40, 100, nil]))
    #expect(graph.nodeAttributes["y"] == .real([-35, -100, nil]))
    #expect(graph.nodeAttributes["width"] == .real([60, 200, nil]))
    #expect(graph.nodeAttributes["color"] == .text(["#ffcc00", nil, nil]))
    #expect(graph.nodeAttributes["shape"] == .text(["diamond", nil, nil]))
    #expect(graph.nodeAttributes["parent"] == .text([nil, nil, "g"]))
    #expect(graph.edgeAttributes["label"] == .text([nil, "owns"]))
    #expect(graph.edgeAttributes["id"] == nil)
    #expect(
      reading.remarks == [
        "1 graph inside a node was read as a part of the whole",
        "1 port of a node was left out; edges end in the nodes",
      ])
  }

  /// The data of a file go before its drawing.
  @Test func dataBeforeDrawing() throws {
    let keys = """
      <key for="node" id="l" attr.name="label" attr.type="string"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
      """
    let text = graphml(
      keys,
      """
      <node id="a"><data key="l">own</data><data key="d6"><y:ShapeNode><y:NodeLabel>drawn</y:NodeLabel></y:ShapeNode></data></node>
      """)
    #expect(try read(text, as: .graphML).graph.nodeAttributes["label"] == .text(["own"]))
  }

  @Test func repeatedKeys() throws {
    let keys = """
      <key id="name" for="node" attr.name="name" attr.type="string"/><key id="name" for="node" attr.name="name" attr.type="string"/>
      <key id="name" for="edge" attr.name="title" attr.type="string"/><key id="w" for="edge" attr.name="weight" attr.type="DOUBLE"/>
      <key id="n" for="node" attr.name="n" attr.type="Long"/><key id="n" for="node" attr.name="n" attr.type="string"/>
      """
    let text = graphml(
      keys,
      """
      <node id="a"><data key="name">A</data><data key="n">3</data></node><node id="b"><data key="n"/></node>
      <edge source="a" target="b"><data key="name">T</data><data key="w">2.5</data></edge>
      """)
    let reading = try read(text, as: .graphML)
    #expect(edgeList(reading.graph) == ["a b 2.5"])
    #expect(reading.graph.nodeAttributes["name"] == .text(["A", nil]))
    #expect(reading.graph.nodeAttributes["n"] == .integer([3, nil]))
    #expect(reading.graph.edgeAttributes["title"] == .text(["T"]))
    #expect(reading.remarks == ["1 key is declared twice in different ways (\"n\"); the first counts"])
  }

  /// Gephi's test has keys inside the graph, and CDATA.
  @Test func keysInsideAndUndeclared() throws {
    let text = graphml(
      "",
      """
      <key attr.name="label" attr.type="string" for="node" id="l"/>
      <node id="a"><data key="l"><![CDATA[<foo>]]></data><data key="age">7</data></node>
      <node id="b"><data key="age">8</data></node><edge source="a" target="b"/>
      """)
    let reading = try read(text, as: .graphML)
    #expect(reading.graph.nodeAttributes["label"] == .text(["<foo>", nil]))
    #expect(reading.graph.nodeAttributes["age"] == .integer([7, 8]))
    #expect(reading.remarks == ["1 attribute is not declared (\"age\"); types were taken from the values"])
  }

  @Test func hyperedges() throws {
    let text = graphml(
      "",
      """
      <node id="a"/><node id="b"/><node id="c"/>
      <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
      <hyperedge><endpoint node="a"/><endpoint node="c"/></hyperedge><edge source="a" target="b"/>
      """)
    let reading = try read(text, as: .graphML)
    #expect(edgeList(reading.graph) == ["a b 1.0", "a c 1.0"])
    #expect(reading.remarks == ["1 hyperedge was left out, as an edge has two ends"])
  }

  @Test func wideIntegers() throws {
    let text = graphml(
      "<key id=\"n\" for=\"node\" attr.name=\"n\" attr.type=\"long\"/>",
      "<node id=\"a\"><data key=\"n\">12345678901234567890123</data></node><node id=\"b\"/>")
    let reading = try read(text, as: .graphML)
    #expect(reading.graph.nodeAttributes["n"] == .text(["12345678901234567890123", nil]))
    #expect(reading.remarks == ["1 whole number is beyond 64 bits and became text"])
  }
}
