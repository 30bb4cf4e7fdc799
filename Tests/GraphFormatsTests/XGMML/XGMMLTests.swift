import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// XGMML as Cytoscape writes it.
struct XGMMLTests {
  static let network = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <graph id="52" label="small" directed="1" cy:documentVersion="3.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
    xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
      <att name="networkMetadata"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></att>
      <att name="year" value="2020" type="integer"/>
      <node id="62" label="YKR026C">
        <att name="COMMON" value="GCN3" type="string"/>
        <att name="score" value="0.5" type="real"/>
        <att name="selected" value="1" type="boolean" cy:type="Boolean"/>
        <att name="aliases" type="list"><att name="aliases" value="AAS2" type="string"/></att>
        <graphics x="34.5" y="-2" z="0" w="40" h="20" fill="#c80000" type="ELLIPSE" outline="#000000"/>
      </node>
      <node id="63" label="YGL122C"><att><graph id="9"><node id="64" label="inner"/><node xlink:href="#62"/></graph></att></node>
      <edge id="80" label="YKR026C (pp) YGL122C" source="62" target="63" cy:directed="1">
        <att name="interaction" value="pp" type="string"/><att name="weight" value="2.5" type="real"/>
      </edge>
      <edge source="63" target="64" weight="4"/>
    </graph>
    """

  @Test func cytoscape() throws {
    let reading = try read(Self.network, as: .xgmml)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["YKR026C", "YGL122C", "inner"])
    #expect(edgeList(graph) == ["YKR026C YGL122C 2.5", "YGL122C inner 4.0"])
    #expect(graph.attributes == ["name": .text("small"), "year": .integer(2020)])
    #expect(graph.nodeAttributes["COMMON"]?[0] == .text("GCN3"))
    #expect(graph.nodeAttributes["selected"]?[0] == .boolean(true))
    #expect(graph.nodeAttributes["x"]?[0] == .real(34.5) && graph.nodeAttributes["y"]?[0] == .real(-2))
    #expect(graph.nodeAttributes["color"]?[0] == .text("#c80000"))
    #expect(graph.edgeAttributes["interaction"]?[0] == .text("pp"))
    #expect(
      reading.remarks == [
        "1 list was left out", "1 graph inside a node was read as if outside",
        "the graph is directed; directions were dropped",
      ])
  }

  @Test(arguments: [
    ("<html></html>", "x:1: the root element is <html>; expected <graph>"),
    ("<graph>\n<node/></graph>", "x:2: <node> has no id; every <node> needs one"),
    ("<graph>\n<node id='1'/><edge source='1'/></graph>", "x:2: <edge> has no target; every <edge> needs one"),
    (
      "<graph>\n<node id='1'><att name='n' type='integer' value='x'/></node></graph>",
      "x:2: \"n\" is \"x\", which is no whole number of 64 bits; correct it or its type"
    ),
  ]) func mistakes(text: String, says: String) {
    #expect(failure(text, as: .xgmml)?.description == says)
  }

  @Test func writtenAndReadBack() throws {
    var graph = try ring(named: hostileTexts)
    graph.nodeAttributes["x"] = .real(hostileTexts.indices.map { Double($0) / 3 })
    graph.nodeAttributes["y"] = .real(hostileTexts.indices.map { -Double($0) })
    let reading = try GraphFormat.xgmml.read(GraphFormat.xgmml.write(graph), name: "ring")
    #expect(reading.graph.graph == graph.graph && reading.graph.nodeIDs == graph.nodeIDs)
    // Places come after the first node's other attributes.
    #expect(
      Dictionary(uniqueKeysWithValues: reading.graph.nodeAttributes.columns.map { ($0, $1) })
        == Dictionary(uniqueKeysWithValues: graph.nodeAttributes.columns.map { ($0, $1) }))
    #expect(reading.graph.edgeAttributes == graph.edgeAttributes)
    #expect(reading.remarks == [])
  }
}
