import Graphs
import Testing

@testable import GraphFormats

@Suite struct WeightRuleTests {
  private static func options(_ name: String) -> GraphReadingOptions {
    var options = GraphReadingOptions()
    options.weightAttribute = name
    return options
  }

  func read(_ text: String, as format: GraphFormat, weights name: String) throws -> GraphReading {
    try format.read(Array(text.utf8), name: "x", options: Self.options(name))
  }

  /// The same three edges, two of them parallel, with their weights in a field that isn't the format's own.
  static let files: [(GraphFormat, String)] = [
    (.csvEdges, "source,target,NAME\na,b,3\nb,c,2\na,b,4\n"),
    (.tsvEdges, "source\ttarget\tNAME\na\tb\t3\nb\tc\t2\na\tb\t4\n"),
    (
      .nodeLinkJSON,
      """
      {"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "links": [{"source": "a", "target": "b", "NAME": 3},
      {"source": "b", "target": "c", "NAME": 2}, {"source": "a", "target": "b", "NAME": 4}]}
      """
    ),
    (
      .gml,
      """
      graph [ node [ id 1 label "a" ] node [ id 2 label "b" ] node [ id 3 label "c" ]
      edge [ source 1 target 2 NAME 3 ] edge [ source 2 target 3 NAME 2 ] edge [ source 1 target 2 NAME 4 ] ]
      """
    ),
    (
      .graphML,
      """
      <graphml><key id="k" for="edge" attr.name="NAME" attr.type="int"/><graph edgedefault="undirected">
      <node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"><data key="k">3</data></edge>
      <edge source="b" target="c"><data key="k">2</data></edge>
      <edge source="a" target="b"><data key="k">4</data></edge></graph></graphml>
      """
    ),
    (
      .gexf,
      """
      <gexf><graph defaultedgetype="undirected"><attributes class="edge">
      <attribute id="0" title="NAME" type="integer"/></attributes>
      <nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges>
      <edge source="a" target="b"><attvalues><attvalue for="0" value="3"/></attvalues></edge>
      <edge source="b" target="c"><attvalues><attvalue for="0" value="2"/></attvalues></edge>
      <edge source="a" target="b"><attvalues><attvalue for="0" value="4"/></attvalues></edge></edges></graph></gexf>
      """
    ),
    (
      .cytoscapeJSON,
      """
      {"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}, {"data": {"id": "c"}}], "edges": [
      {"data": {"source": "a", "target": "b", "NAME": 3}}, {"data": {"source": "b", "target": "c", "NAME": 2}},
      {"data": {"source": "a", "target": "b", "NAME": 4}}]}}
      """
    ),
  ]

  @Test(arguments: files, ["value", "count", "Amount", "combined_score", "Anzahl"])
  func knownNames(_ file: (format: GraphFormat, text: String), _ name: String) throws {
    let text = file.text.replacing("NAME", with: name)
    let reading = try GraphFormatsTests.read(text, as: file.format)
    #expect(edgeList(reading.graph) == ["a b 7.0", "b c 2.0"])
    #expect(reading.graph.edgeAttributes.names == [])
    #expect(reading.remarks.contains("the weights are those of \"\(name)\""))
  }

  @Test(arguments: files)
  func namesThatSayNothing(_ file: (format: GraphFormat, text: String)) throws {
    let text = file.text.replacing("NAME", with: "year")
    let plain = try GraphFormatsTests.read(text, as: file.format)
    #expect(edgeList(plain.graph) == ["a b 2.0", "b c 1.0"])
    #expect(plain.graph.edgeAttributes["year"] == .integer([3, 2]))
    let asked = try read(text, as: file.format, weights: "year")
    #expect(edgeList(asked.graph) == ["a b 7.0", "b c 2.0"])
    #expect(asked.graph.edgeAttributes.names == [])
    #expect(asked.remarks.contains("the weights are those of \"year\""))
    let error = #expect(throws: GraphFormatError.self) { try read(text, as: file.format, weights: "yaer") }
    #expect(
      error?.description == "x: no edge has an attribute \"yaer\" to take weights from; there is \"year\"")
  }

  @Test func valuesThatCanBeNoWeights() throws {
    let text = "source,target,value,n\na,b,0,2\nb,c,5,3\n"
    let reading = try GraphFormatsTests.read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 3.0"])
    #expect(reading.graph.edgeAttributes["value"] == .integer([0, 5]))
  }

  @Test func gapsInTheAttribute() throws {
    let reading = try GraphFormatsTests.read("source,target,count\na,b,2\nb,c,\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 1.0"])
    #expect(reading.remarks == ["the weights are those of \"count\"", "1 edge has no weight; 1 was taken"])
  }

  @Test func ownWeightsGoFirst() throws {
    let text = "source,target,weight,count\na,b,2,7\nb,c,3,8\n"
    let own = try GraphFormatsTests.read(text, as: .csvEdges)
    #expect(edgeList(own.graph) == ["a b 2.0", "b c 3.0"])
    #expect(own.graph.edgeAttributes["count"] == .integer([7, 8]))
    #expect(try read(text, as: .csvEdges, weights: "Weight").graph == own.graph)
    let asked = try read(text, as: .csvEdges, weights: "count")
    #expect(edgeList(asked.graph) == ["a b 7.0", "b c 8.0"])
    #expect(
      asked.remarks == ["the weights are those of \"count\"", "2 values of \"weight\" were left out for them"])
  }

  @Test func attributeThatIsNoNumber() {
    let error = #expect(throws: GraphFormatError.self) {
      try read("source,target,kind\na,b,1\nb,c,friend\n", as: .csvEdges, weights: "kind")
    }
    #expect(
      error?.description
        == "x: edge \"b\"–\"c\" has weight \"friend\"; expected a positive, finite number in the attribute \"kind\"")
  }

  @Test func weightInOtherLetters() throws {
    let words = try GraphFormatsTests.read(
      #"{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "Weight": "80 kg"}]}"#,
      as: .nodeLinkJSON)
    #expect(edgeList(words.graph) == ["a b 1.0"])
    #expect(words.remarks == ["the values of \"Weight\" are not all numbers and no weights therefore"])
    let numbers = try GraphFormatsTests.read(
      #"{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "Weight": "2.5"}]}"#,
      as: .nodeLinkJSON)
    #expect(edgeList(numbers.graph) == ["a b 2.5"])
  }
}

/// Whole numbers that 64 bits don't hold stay exact, as texts.
@Suite struct LongIntegerTests {
  @Test func inJSON() throws {
    let text = """
      {"nodes": [{"id": "a", "big": 123456789012345678901234567890, "most": 9223372036854775807, "real": 1e30},
      {"id": "b", "big": -9223372036854775809}], "links": []}
      """
    let attributes = try read(text, as: .nodeLinkJSON).graph.nodeAttributes
    #expect(attributes["big"] == .text(["123456789012345678901234567890", "-9223372036854775809"]))
    #expect(attributes["most"] == .integer([.max, nil]))
    #expect(attributes["real"] == .real([1e30, nil]))
  }

  @Test func inTables() throws {
    let text = "source,target,big\na,b,123456789012345678901234567890\nb,c,1\n"
    let attributes = try read(text, as: .csvEdges).graph.edgeAttributes
    #expect(attributes["big"] == .text(["123456789012345678901234567890", "1"]))
  }
}

extension WeightRuleTests {
  /// d3's own field has a name of its own.
  @Test func valueOfD3() throws {
    let text = #"{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "value": 3, "n": 5}]}"#
    #expect(edgeList(try read(text, as: .d3JSON, weights: "value").graph) == ["a b 3.0"])
    #expect(edgeList(try read(text, as: .d3JSON, weights: "n").graph) == ["a b 5.0"])
  }
}
