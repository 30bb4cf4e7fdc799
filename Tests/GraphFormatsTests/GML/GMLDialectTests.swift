import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// GML as yEd, Gephi and others write it: small files by hand after theirs.
struct GMLDialectTests {
  /// OGDF puts a backslash before quotes in a text; other programs end texts in a backslash.
  @Test(arguments: [
    (#""<label a=\"1,0\" b=\"x\">text</label>" w 2"#, #"<label a="1,0" b="x">text</label>"#),
    (#""C:\" w 2"#, #"C:\"#), (#""C:\""#, #"C:\"#), ("\"C:\\\" # comment\n", #"C:\"#),
    (#""say \"a b c\" so""#, #"say "a b c" so"#),
  ]) func quotesInTexts(value: String, expected: String) throws {
    let text = "graph [ node [ id 1 note \(value) ] node [ id 2 ] edge [ source 1 target 2 ] ]"
    let graph = try read(text, as: .gml).graph
    #expect(graph.nodeAttributes["note"] == .text([expected, nil]))
    #expect(graph.graph.edgeCount == 1)
  }

  /// As yEd writes groups.
  @Test func groups() throws {
    let text = """
      graph [ hierarchic 1 node [ id 0 label "Oak" isGroup 1 ] node [ id 1 label "Kim" gid 0 ] node [ id 2 label "Lee" ]
      edge [ source 1 target 2 ] ]
      """
    let graph = try read(text, as: .gml).graph
    #expect(graph.nodeIDs == ["Oak", "Kim", "Lee"] && graph.nodeAttributes["parent"] == .text([nil, "Oak", nil]))
    // A number that is no node stays what it is.
    let other = try read(text.replacing("gid 0", with: "gid 7"), as: .gml).graph
    #expect(other.nodeAttributes["gid"] == .integer([nil, 7, nil]))
  }

  @Test func graphics() throws {
    let text = """
      Creator "yFiles"
      graph [ node [ id 0 graphics [ x 55.0 y 53.0 w 30 h 20 type "ellipse" fill "#FFCC00" outline "#000000" ]
      LabelGraphics [ text "A" fontSize 12 ] ] node [ id 1 label "B" x 7 graphics [ x 1 y -2 ] ]
      edge [ source 0 target 1 graphics [ fill "#000000" ] ] ]
      """
    let graph = try read(text, as: .gml).graph
    #expect(graph.nodeIDs == ["A", "B"])
    #expect(graph.nodeAttributes["x"] == .real([55, 7]))
    #expect(graph.nodeAttributes["y"] == .real([-53, 2]))
    #expect(graph.nodeAttributes["width"] == .integer([30, nil]))
    #expect(graph.nodeAttributes["color"] == .text(["#FFCC00", nil]))
    #expect(graph.nodeAttributes["graphics.outline"] == .text(["#000000", nil]))
    #expect(graph.edgeAttributes["graphics.fill"] == .text(["#000000"]))
    let gephi = try read(text.replacing("\"yFiles\"", with: "Gephi"), as: .gml).graph
    #expect(gephi.nodeAttributes["y"] == .integer([53, -2]) || gephi.nodeAttributes["y"] == .real([53, -2]))
  }

  @Test func words() throws {
    let text =
      "Creator Gephi\ngraph [\nnode [ id A label \"a\" ]\nnode [ id é label \"b\" ]\nedge [ source A target é ] ]"
    #expect(GraphFormat.detect(fileName: "a.gml", prefix: text.utf8) == .gml)
    let reading = try read(text, as: .gml)
    #expect(edgeList(reading.graph) == ["a b 1.0"])
    #expect(reading.remarks == ["4 values are words without quotes, read as texts"])
    #expect(failure("graph [ node [ id\n] ]", as: .gml)?.message == "key \"id\" has no value; expected one")
  }

  @Test func wideIntegers() throws {
    let text = "graph [ node [ id 12345678901234567890123 ] node [ id 12345678901234567890124 ] ]"
    #expect(try read(text, as: .gml).graph.nodeIDs == ["12345678901234567890123", "12345678901234567890124"])
  }
}
