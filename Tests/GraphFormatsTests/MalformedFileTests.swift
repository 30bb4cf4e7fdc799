import Graphs
import TestSupport
import Testing

@testable import GraphFormats

/// Files with one mistake each, and what is said of it.
struct MalformedFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: GraphFormat
    let text: String
    let says: String
    var testDescription: String { says }

    init(_ format: GraphFormat, _ text: String, _ says: String) {
      self.format = format
      self.text = text
      self.says = says
    }
  }

  static let delimited: [Case] = [
    Case(.tsvEdges, "a\tb\t1\nb\tc\tabc\n", "x:2: weight \"abc\" is not a number; expected a positive number"),
    Case(
      .csvEdges, "a,b,1\n\n# c\nb,c,0\n",
      "x:4: edge \"b\"–\"c\" has weight 0; expected a positive, finite number" + zeroRefused),
    Case(
      .csvEdges, "a,b,-2.5\n",
      "x:1: edge \"a\"–\"b\" has weight -2.5; expected a positive, finite number" + negativeRefused),
    Case(.csvEdges, "a,b,nan\n", "x:1: edge \"a\"–\"b\" has weight nan; expected a positive, finite number"),
    Case(.csvEdges, "a,b,INF\n", "x:1: edge \"a\"–\"b\" has weight inf; expected a positive, finite number"),
    Case(.csvEdges, "a,b,1e999\n", "x:1: edge \"a\"–\"b\" has weight inf; expected a positive, finite number"),
    Case(.csvEdges, "a,b,0x10\n", "x:1: weight \"0x10\" is not a number; expected a positive number"),
    Case(
      .csvEdges, "left,right,strength\na,b,much\n",
      "x:1: weight \"strength\" is not a number; expected a positive number; a header has to name its columns source, target and weight"
    ),
    Case(.csvEdges, "a,b,1\nb,c\n", "x:2: 2 fields; expected 3, as on the first line"),
    Case(.csvEdges, "a,b,1\nb,c,1,x\n", "x:2: 4 fields; expected 3, as on the first line"),
    Case(.csvEdges, "source,target\n,b\n", "x:2: the source is empty; expected the id of a node"),
    Case(.csvEdges, "a\nb\n", "x:1: one field only; expected two nodes and a weight, separated by tabs or commas"),
    Case(.csvEdges, "a,b,1\n\"b,c,1\nd,e,1\n", "x:2: a quote opens here and is never closed; close it or remove it"),
    Case(
      .csvEdges, "a,b,1\n\"b\"x,c,1\n", "x:2: text follows a closing quote; double the quotes inside a quoted field"),
    Case(
      .csvEdges, "\"a\nb\nc\",b,1\nx,y,z\n", "x:4: weight \"z\" is not a number; expected a positive number"),
    Case(
      .csvEdges, "a,b,1\n\0\u{1}\u{2}",
      "x:2: a NUL byte outside quotes; this looks like a binary file, expected delimited text"),
    Case(.csvEdges, "", "x: the file is empty; expected a graph (csv)"),
    Case(.csvEdges, "# only\n\n", "x: the file has no lines with edges; expected two nodes and a weight on each"),
    Case(.csvEdges, "source,target,a,a\nx,y,1,2\n", "x:1: two columns are called \"a\"; rename one"),
    Case(
      .tsvEdges, "%%MatrixMarket matrix coordinate real general\n3 3 2\n",
      "x:1: this is a Matrix Market file and no list of edges; read it as what it is"),
  ]

  static let json: [Case] = [
    Case(.nodeLinkJSON, "[]", "x:1:1: found \"[\"; expected a JSON object with nodes and edges"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": 1}",
      "x:1:21: the file ends here; expected a comma or a closing bracket, is it complete?"),
    Case(.nodeLinkJSON, "{\"nodes\": [{\"id\": \"a", "x:1:21: the file ends inside a text; is it complete?"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": 1},\n{\"id\": 1}]}",
      "x:2: node \"1\" is declared a second time; every node needs an id of its own"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": \"a\"}],\n\n\"edges\": [{\"source\": \"a\", \"target\": 2}]}",
      "x:3: an edge names node \"2\", which isn't declared; add it to the nodes"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": 1}, {\"id\": 2}],\n\"edges\": [{\"source\": 1}]}",
      "x:2: an edge has no target; every edge needs both ends"),
    Case(
      .nodeLinkJSON,
      "{\"nodes\": [{\"id\": 1}, {\"id\": 2}],\n\"edges\": [{\"source\": 1, \"target\": 2, \"weight\": 0}]}",
      "x:2: edge \"1\"–\"2\" has weight 0; expected a positive, finite number" + zeroRefused),
    Case(
      .nodeLinkJSON,
      "{\"nodes\": [{\"id\": 1}, {\"id\": 2}],\n\"edges\": [{\"source\": 1, \"target\": 2, \"weight\": NaN}]}",
      "x:2: edge \"1\"–\"2\" has weight nan; expected a positive, finite number"),
    Case(
      .nodeLinkJSON,
      "{\"nodes\": [{\"id\": 1}, {\"id\": 2}],\n\"edges\": [{\"source\": 1, \"target\": 2, \"weight\": \"x\"}]}",
      "x:2:48: weight \"x\" is not a number; expected a positive number"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": [1, 2]}]}",
      "x:1:19: found \"[\"; expected the id of a node: a text or a number"),
    Case(
      .nodeLinkJSON, "{\"edges\": []}",
      "x: there is no \"nodes\" list; expected node-link JSON, as networkx and d3 write it"),
    Case(
      .nodeLinkJSON, "{\"nodes\": []} x", "x:1:15: found \"x\"; expected the end of the file, as the object is closed"),
    Case(.nodeLinkJSON, "{\"nodes\": [{\"id\": 01}]}", "x:1:19: \"01\" is not a number in JSON"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": \"a\nb\"}]}",
      "x:1:21: a line break or control character inside a text; write it as an escape, such as \\n"),
    Case(.nodeLinkJSON, "{\"nodes\": [{\"id\": \"\\x\"}]}", "x:1:22: unknown escape \\x"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [{\"id\": 1, \"a\": nil}]}",
      "x:1:27: \"nil\" is not JSON; expected a text in double quotes, a number, true, false or null"),
    Case(
      .nodeLinkJSON, "{\"nodes\": [], \"x\": \(String(repeating: "[", count: 100_000))",
      "x:1:84: values are nested deeper than the limit of 64; raise the limit"),
    Case(.nodeLinkJSON, "{nodes: []}", "x:1:2: found \"n\"; expected a key in double quotes"),
  ]

  static func graphML(_ body: String) -> String {
    "<graphml>\n<key id='w' for='edge' attr.name='weight' attr.type='double'/>\n"
      + "<key id='k' for='node' attr.name='age' attr.type='int'/>\n<graph edgedefault='undirected'>\n\(body)\n</graph></graphml>"
  }

  static let xml: [Case] = [
    Case(.graphML, "<html></html>", "x:1: the root element is <html>; expected <graphml>"),
    Case(.gexf, "<graphml></graphml>", "x:1: the root element is <graphml>; expected <gexf>"),
    Case(.graphML, "<graphml></graphml>", "x: there is no <graph> in the file"),
    Case(.graphML, "<graphml>\n<graph>", "x:2: the file ends before its last element does; is it complete?"),
    Case(.graphML, graphML("<node/>"), "x:5: <node> has no id; every <node> needs one"),
    Case(
      .graphML, graphML("<node id='a'/>\n<node id='a'/>"),
      "x:6: node \"a\" is declared a second time; every node needs an id of its own"),
    Case(.graphML, graphML("<edge source='a'/>"), "x:5: <edge> has no target; every <edge> needs one"),
    Case(
      .graphML, graphML("<node id='a'><data key='k'>old</data></node>"),
      "x:5: \"age\" is \"old\", which is no whole number of 64 bits; correct it or its attr.type"),
    Case(
      .graphML, graphML("<edge source='a' target='b'><data key='w'>much</data></edge>"),
      "x:5: weight \"much\" is not a number; expected a positive number"),
    Case(
      .graphML, graphML("<edge source='a' target='b'>\n<data key='w'>-1</data></edge>"),
      "x:5: edge \"a\"–\"b\" has weight -1; expected a positive, finite number" + negativeRefused),
    Case(
      .gexf, "<gexf><graph><edges>\n<edge source='a' target='b' weight='0'/></edges></graph></gexf>",
      "x:2: edge \"a\"–\"b\" has weight 0; expected a positive, finite number" + zeroRefused),
  ]

  @Test(arguments: delimited + json + xml) func message(of mistake: Case) {
    #expect(failure(mistake.text, as: mistake.format)?.description == mistake.says)
  }

  /// libxml2 words these itself, in its own way in each version; place and kind are ours.
  @Test(arguments: [
    (graphML("<node id='a'>"), 6, GraphFormatError.Code.syntax), (graphML("<node id='a' id='b'/>"), 5, .syntax),
    (graphML("<node id='a'/>\n<node id='\u{1}'/>"), 6, .encoding), ("<graphml>\n<graph>\n<node id=", 3, .syntax),
    (graphML("<node id='a'>&nbsp;</node>"), 5, .syntax), ("not XML", 1, .syntax),
  ])
  func brokenXML(text: String, line: Int, code: GraphFormatError.Code) throws {
    let error = try #require(failure(text, as: .graphML))
    #expect(error.line == line)
    #expect(error.code == code)
  }

  /// Every file cut short anywhere is refused, or was complete without its end.
  @Test(.ifItHangs, arguments: [GraphFormat.graphML, .gexf, .nodeLinkJSON, .cytoscapeJSON, .d3JSON, .gml])
  func truncation(format: GraphFormat) throws {
    let file = format.write(try ring(named: ["a", "b", "ü", "d"]))
    let trimmed = file.lastIndex { $0 != 0x0A } ?? 0
    for count in 1...trimmed {
      #expect(throws: GraphFormatError.self) { try format.read(Array(file[..<count]), name: "cut") }
    }
  }

  /// Cut short anywhere, with every kind of value in it, a file is refused, or is a smaller graph.
  @Test(.ifItHangs, arguments: GraphFormat.allCases.filter(\.isReadable))
  func truncationOfARichFile(format: GraphFormat) throws {
    let whole = try ring(named: ["a", "\"q\"", "ü\n😀", "1984", "&#38;"])
    let file = format.write(whole)
    for count in 0..<file.count {
      do throws(GraphFormatError) {
        let graph = try format.read(Array(file[..<count]), name: "cut").graph
        // Without the whole of its first line an adjacency list is one of words; where a reference ends too early, another name begins.
        #expect([.adjacencyList, .sif, .ncol, .lgl].contains(format) || graph.graph.nodeCount <= 5)
        #expect(graph.graph.brokenInvariant() == nil)
      } catch {
        #expect(error.description.hasPrefix("cut"))
      }
    }
  }

  /// One byte changed anywhere, to others that mean something to some format: an error or a graph.
  @Test(.ifItHangs, arguments: GraphFormat.allCases.filter(\.isReadable))
  func damagedBytes(format: GraphFormat) throws {
    let file = format.write(try ring(named: ["a", "\"q\"", "ü\n😀", "1984"]))
    for place in stride(from: 0, to: file.count, by: 3) {
      for byte: UInt8 in [0x00, 0x22, 0x26, 0x3C, 0x5B, 0x7D, 0xC3, 0xFF] {
        var damaged = file
        damaged[place] = byte
        do throws(GraphFormatError) {
          let graph = try format.read(damaged, name: "damaged").graph
          // A graph that was read is a sound one, whatever it says.
          #expect(graph.graph.brokenInvariant() == nil, "byte \(place) is \(byte)")
        } catch {
          #expect(error.description.hasPrefix("damaged"))
        }
      }
    }
  }

  /// Delimited text has a chance more, see ``SpreadsheetTests``.
  @Test(arguments: [GraphFormat.nodeLinkJSON]) func textThatIsNotUTF8(format: GraphFormat) throws {
    let text = "{\"nodes\": [\n{\"id\": \"X\"}]}"
    let bytes = text.utf8.map { $0 == UInt8(ascii: "X") ? 0xE9 : $0 }
    let error = #expect(throws: GraphFormatError.self) { try format.read(bytes, name: "latin") }
    #expect(error?.code == .encoding)
    #expect(error?.line == 2)
  }

  @Test func theSourceOfChunksFails() throws {
    struct Broken: Error, CustomStringConvertible { let description = "the pipe broke" }
    let error = #expect(throws: GraphFormatError.self) {
      try GraphFormat.csvEdges.read(name: "pipe") { throw Broken() }
    }
    #expect(error?.description == "pipe: could not be read: the pipe broke")
    #expect(error?.code == .unreadable)
  }

  /// A byte that the declared encoding doesn't have: what stands behind it is not lost without a word.
  @Test(arguments: ["windows-1252", "windows-1253"])
  func bytesThatAreNotOfTheEncoding(encoding: String) throws {
    var bytes = Array(
      "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<graphml><graph edgedefault=\"undirected\">\n".utf8)
    for node in 0..<300 { bytes += Array("<node id=\"n\(node)\"/>\n".utf8) }
    bytes += Array("<node id=\"x".utf8) + [0x81] + Array("\"/>\n".utf8)
    for node in 1..<300 { bytes += Array("<edge source=\"n0\" target=\"n\(node)\"/>\n".utf8) }
    bytes += Array("</graph></graphml>\n".utf8)
    let error = #expect(throws: GraphFormatError.self) { try GraphFormat.graphML.read(bytes, name: "x.graphml") }
    #expect(error?.code == .encoding)
  }
}
