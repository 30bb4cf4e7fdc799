import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// GEXF as Gephi and others write it: small files by hand after theirs.
struct GEXFDialectTests {
  private func gexf(_ inside: String, mode: String = "static") -> String {
    """
    <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="\(mode)" defaultedgetype="undirected">
    \(inside)</graph></gexf>
    """
  }

  @Test(arguments: ["start", "timestamp"]) func changingWeight(time: String) throws {
    let text = gexf(
      """
      <attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="float"/></attributes>
      <nodes><node id="a"/><node id="b"/><node id="c"/></nodes>
      <edges><edge source="a" target="b" weight="1.0"><attvalues>
      <attvalue for="weight" value="1.0" \(time)="2004"/><attvalue for="weight" value="9.0" \(time)="2005"/>
      </attvalues></edge><edge source="b" target="c" weight="2.5"/></edges>
      """, mode: "dynamic")
    let reading = try read(text, as: .gexf)
    #expect(edgeList(reading.graph) == ["a b 9.0", "b c 2.5"])
    #expect(reading.graph.edgeAttributes.names == [])
  }

  /// An attribute of such a name that doesn't change is one, if edges have weights besides.
  @Test func otherWeight() throws {
    let text = gexf(
      """
      <attributes class="edge"><attribute id="0" title="Weight" type="double"/></attributes>
      <nodes><node id="a"/><node id="b"/></nodes>
      <edges><edge source="a" target="b" weight="3"><attvalues><attvalue for="0" value="70"/></attvalues></edge></edges>
      """)
    let graph = try read(text, as: .gexf).graph
    #expect(edgeList(graph) == ["a b 3.0"])
    #expect(graph.edgeAttributes["Weight"] == .real([70]))
  }

  @Test func nullValues() throws {
    let text = gexf(
      """
      <attributes class="node"><attribute id="0" title="n" type="double"/><attribute id="1" title="s" type="string"/>
      </attributes><nodes><node id="a"><attvalues><attvalue for="0" value="null"/><attvalue for="1" value="null"/>
      </attvalues></node><node id="b"><attvalues><attvalue for="0" value="2"/></attvalues></node></nodes>
      """)
    let graph = try read(text, as: .gexf).graph
    #expect(graph.nodeAttributes["n"] == .real([nil, 2]))
    #expect(graph.nodeAttributes["s"] == .text(["null", nil]))
    #expect(failure(text.replacing("\"null\"", with: "\"none\""), as: .gexf)?.code == .value)
  }

  /// networkx 3.6 reads five nodes.
  @Test func undeclaredNodes() throws {
    let text = gexf(
      """
      <nodes><node id="0"/><node id="1"/></nodes>
      <edges><edge id="1" source="2" target="1"/><edge id="0" source="0" target="1"/><edge id="2" source="2" target="4"/></edges>
      """)
    let reading = try read(text, as: .gexf)
    #expect(reading.graph.nodeIDs == ["0", "1", "2", "4"])
    #expect(reading.remarks == ["2 nodes that edges name are not declared (\"2\", \"4\"); added without attributes"])
    #expect(reading.graph.edgeAttributes["id"] == .text(["0", "1", "2"]))
  }

  /// Gephi's test slice.gexf has no `attvalues` around its values.
  @Test func valuesAlone() throws {
    let text = gexf(
      """
      <attributes class="node" type="dynamic"><attribute id="price" title="Price" type="int"/></attributes>
      <nodes><node id="a"><attvalue for="price" value="12"/></node></nodes>
      """)
    #expect(try read(text, as: .gexf).graph.nodeAttributes["Price"] == .integer([12]))
  }

  @Test func hierarchy() throws {
    let text = gexf(
      """
      <nodes><node id="a"><nodes><node id="b"/></nodes></node><node id="c" pid="a"/>
      <node id="d"><parents><parent for="c"/></parents></node></nodes><edges/>
      """)
    let graph = try read(text, as: .gexf).graph
    #expect(graph.nodeIDs == ["a", "b", "c", "d"])
    #expect(graph.nodeAttributes["parent"] == .text([nil, "a", "a", "c"]))
  }

  @Test func undeclaredAttributes() throws {
    let text = gexf(
      """
      <nodes><node id="a"><attvalues><attvalue for="age" value="7"/></attvalues></node><node id="b"/></nodes>
      <edges><edge source="a" target="b" kind="friend"/></edges>
      """)
    let reading = try read(text, as: .gexf)
    #expect(reading.graph.nodeAttributes["age"] == .integer([7, nil]))
    #expect(reading.graph.edgeAttributes["kind"] == .text(["friend"]))
    #expect(reading.remarks == ["1 attribute is not declared (\"age\"); types were taken from the values"])
  }

  /// Ids that only count the edges are not kept, also where a self-loop is among them.
  @Test(
    arguments: [
      (["0", "1", "2"], nil), (["e1", "e2", "e3"], nil), (["0", "1", "x"], ["0", "x"]), (["7", "8", "9"], ["7", "9"]),
    ] as [([String], [String?]?)]) func edgeIDs(ids: [String], kept: [String?]?) throws
  {
    let text = gexf(
      """
      <nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges><edge id="\(ids[0])" source="a" target="b"/>
      <edge id="\(ids[1])" source="b" target="b"/><edge id="\(ids[2])" source="b" target="c"/></edges>
      """)
    #expect(try read(text, as: .gexf).graph.edgeAttributes["id"] == kept.map { .text($0) })
  }

  /// Two attributes of one title are one column here, whose first values are lost.
  @Test func twoAttributesOfOneTitle() throws {
    let text = """
      <gexf><graph><attributes class="node"><attribute id="0" title="Role" type="string"/><attribute id="1" title="Role" \
      type="string"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="x"/><attvalue for="1" value="y"/>\
      </attvalues></node><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>
      """
    let reading = try read(text, as: .gexf)
    #expect(reading.remarks == ["1 value of \"Role\" of nodes was replaced by later ones of the same name"])
  }
}
