import Graphs
import TestSupport
import Testing

@testable import GraphFormats

/// Files made to do harm, and files that are only too large.
struct LimitTests {
  static let bomb =
    "<?xml version='1.0'?>\n<!DOCTYPE g [\n<!ENTITY a 'lol'>\n<!ENTITY b '&a;&a;&a;'>]>\n"
    + "<graphml><graph><node id='&b;'/></graph></graphml>"

  @Test(arguments: [
    bomb, "<!DOCTYPE g [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE g [<!ENTITY % p SYSTEM 'http://localhost:1/x.dtd'> %p;]><graphml><graph/></graphml>",
  ])
  func entitiesAreRefused(text: String) throws {
    for format in [GraphFormat.graphML, .gexf] {
      #expect(failure(text, as: format)?.code == .unsupported)
      #expect(failure(text, as: format)?.message.contains("entities aren't read") == true)
    }
  }

  /// An external subset isn't fetched, and what it might declare isn't guessed.
  @Test func externalSubsets() throws {
    let start = "<!DOCTYPE graphml SYSTEM 'http://localhost:1/graphml.dtd'><graphml><graph>"
    let reading = try read("\(start)<node id='a'/></graph></graphml>", as: .graphML)
    #expect(reading.graph.nodeIDs == ["a"])
    let withKey =
      "<graphml><key id='k' for='node'/><graph><node id='a'><data key='k'>&x;</data></node></graph></graphml>"
    #expect(failure("<!DOCTYPE graphml SYSTEM 'http://localhost:1/graphml.dtd'>\(withKey)", as: .graphML) != nil)
    #expect(failure("\(start)<node id='&x;'/></graph></graphml>", as: .graphML) != nil)
  }

  /// One long entity used often, which is small in the file and large in memory: it is refused where it is declared.
  @Test func quadraticBlowup() throws {
    let entity = String(repeating: "x", count: 50_000)
    let uses = String(repeating: "&a;", count: 50_000)
    let bomb =
      "<!DOCTYPE g [<!ENTITY a '\(entity)'>]><graphml><key id='k' for='node'/><graph><node id='n'><data key='k'>\(uses)"
      + "</data></node></graph></graphml>"
    let start = ContinuousClock.now
    #expect(failure(bomb, as: .graphML)?.code == .unsupported)
    #expect(failure(bomb, as: .gexf)?.code == .unsupported)
    #expect(.now - start < .seconds(5))
  }

  /// Nesting without end, in every format that nests.
  @Test(.ifItHangs) func deepTexts() throws {
    let deep = 200_000
    let json = String(repeating: "[", count: deep)
    #expect(
      failure("{\"elements\": {\"nodes\": [{\"data\": {\"id\": \"a\", \"x\": \(json)", as: .cytoscapeJSON)?.code
        == .limit)
    #expect(failure("{\"nodes\": [{\"id\": \"a\", \"x\": \(json)", as: .d3JSON)?.code == .limit)
    let objects = String(repeating: "{\"a\":", count: deep)
    #expect(failure("{\"nodes\": [{\"id\": \"a\", \"x\": \(objects)", as: .nodeLinkJSON)?.code == .limit)
    #expect(failure("graph [ " + String(repeating: "a [ ", count: deep), as: .gml) != nil)
    let gexf = "<gexf><graph><nodes>" + String(repeating: "<node id='a'><nodes>", count: 1_000)
    #expect(failure(gexf, as: .gexf) != nil)
  }

  /// A text or a line without end is refused at the limit, not when memory ends.
  @Test(arguments: [
    (GraphFormat.gml, "graph [ node [ id 0 label \""), (.pajek, "*Vertices 1\n1 \""), (.adjacencyList, "a b "),
    (.cytoscapeJSON, "{\"elements\": {\"nodes\": [{\"data\": {\"id\": \""), (.d3JSON, "{\"nodes\": [{\"id\": \""),
    (.tsvEdges, "a\tb\t1\n\""), (.gexf, "<gexf><graph><nodes><node id='"), (.graphML, "<graphml><graph><node id='"),
  ])
  func endlessTexts(format: GraphFormat, start: String) throws {
    var limits = GraphReadingLimits()
    limits.textBytes = 100_000
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    var given = 0
    let error = #expect(throws: GraphFormatError.self) {
      try format.read(name: "endless", limits: limits) {
        defer { given += 1 }
        return given == 0 ? Array(start.utf8) : given < 1_000 ? chunk : nil
      }
    }
    #expect(error?.code == .limit)
    // XML has a limit of 10 million bytes of its own.
    #expect(given < 400)
  }

  @Test(.ifItHangs) func deepXML() throws {
    let text = "<graphml><graph>" + String(repeating: "<node id='a'><graph>", count: 100_000)
    #expect(failure(text, as: .graphML) != nil)
    let foreign = "<graphml><graph>" + String(repeating: "<x>", count: 100_000)
    #expect(
      failure(foreign, as: .graphML)?.description
        == "x:1: elements are nested deeper than 256 levels; expected a graph")
  }

  @Test func sizes() throws {
    var limits = GraphReadingLimits()
    limits.bytes = 10
    #expect(failure("a,b,1\nb,c,1\n", as: .csvEdges, limits: limits)?.code == .limit)
    limits = GraphReadingLimits()
    limits.nodes = 2
    #expect(
      failure("a,b,1\nb,c,1\n", as: .csvEdges, limits: limits)?.description
        == "x:2: more than 2 nodes; raise the limit or take a part of the graph")
    limits = GraphReadingLimits()
    limits.edges = 1
    #expect(
      failure("a,b,1\na,b,1\n", as: .csvEdges, limits: limits)?.description
        == "x:2: more than 1 edges; raise the limit or take a part of the graph")
  }

  @Test func longTexts() throws {
    var limits = GraphReadingLimits()
    limits.textBytes = 100
    let long = String(repeating: "x", count: 200)
    #expect(failure("a,b,1\n\"\(long)", as: .csvEdges, limits: limits)?.code == .limit)
    var pieces = [Array("a,b,1\n\"".utf8)] + [[UInt8]](repeating: Array(long.utf8), count: 1_000)
    let error = #expect(throws: GraphFormatError.self) {
      try GraphFormat.csvEdges.read(name: "x", limits: limits) { pieces.isEmpty ? nil : pieces.removeFirst() }
    }
    #expect(error?.description == "x:2: a record is longer than the limit of 100 bytes; is a closing quote missing?")
    #expect(failure("{\"nodes\": [{\"id\": \"\(long)\"}]}", as: .nodeLinkJSON, limits: limits)?.code == .limit)
    let data =
      "<graphml><key id='k' for='node'/><graph><node id='a'><data key='k'>\(long)</data></node></graph></graphml>"
    #expect(failure(data, as: .graphML, limits: limits)?.code == .limit)
  }

  /// Many nodes and many attributes, each of one node: a small file that would be a large table.
  @Test func attributes() throws {
    var limits = GraphReadingLimits()
    limits.attributes = 10
    let nodes = (0..<20).map { "{\"id\": \($0), \"a\($0)\": 1}" }.joined(separator: ",\n")
    let error = failure("{\"nodes\": [\(nodes)]}", as: .nodeLinkJSON, limits: limits)
    #expect(
      error?.description == "x:11: the nodes have more than 10 different attributes; raise the limit or drop some")
    limits.attributes = 1_000
    limits.attributeCells = 399
    #expect(
      failure("{\"nodes\": [\(nodes)]}", as: .nodeLinkJSON, limits: limits)?.description
        == "x: 20 attributes in 20 rows are more than the limit of 399 values; raise the limit or drop some")
  }
}
