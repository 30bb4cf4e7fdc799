import Graphs
import Testing

@testable import GraphDrawing

@Suite struct NodeShapingTests {
  /// A path of four, whose ends alternate.
  private func shaping(_ columns: [String: AttributeColumn], _ style: DrawingStyle = DrawingStyle()) throws
    -> NodeShaping
  {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1)])
    var attributed = AttributedGraph(graph: graph, nodeIDs: ["a", "b", "c", "d"])
    for (name, column) in columns { attributed.nodeAttributes[name] = column }
    return NodeShaping(of: attributed, style: style)
  }

  @Test(arguments: [
    ("bipartite", AttributeColumn.integer([0, 1, 0, 1])), ("mode", .integer([1, 2, 1, 2])),
    ("type", .text(["member", "club", "member", "club"])), ("bipartite", .boolean([true, false, true, false])),
  ])
  func twoModesHaveTwoShapes(name: String, column: AttributeColumn) throws {
    let shaping = try shaping([name: column])
    #expect(shaping.shapes == [.ellipse, .box, .ellipse, .box] && shaping.attribute == name)
  }

  /// A tie inside a mode, a third value, a gap, one value: no two-mode network.
  @Test(arguments: [
    AttributeColumn.integer([0, 1, 1, 0]), .integer([0, 1, 0, 2]), .integer([0, 1, 0, nil]), .integer([0, 0, 0, 0]),
  ])
  func otherValuesSayNothing(column: AttributeColumn) throws {
    let shaping = try shaping(["bipartite": column])
    #expect(shaping.shapes == [.ellipse, .ellipse, .ellipse, .ellipse] && shaping.attribute == "type")
  }

  @Test func knownTypesGoFirst() throws {
    let types = AttributeColumn.text(["person", "organization", "person", "organization"])
    let shaping = try shaping(["type": types, "bipartite": .integer([0, 1, 0, 1])])
    #expect(shaping.shapes == [.ellipse, .roundedBox, .ellipse, .roundedBox] && shaping.attribute == "type")
  }

  @Test func withoutShapesAllAreAlike() throws {
    let column = AttributeColumn.integer([0, 1, 0, 1])
    #expect(try shaping(["bipartite": column], .minimal).shapes == [.box, .box, .box, .box])
    var style = DrawingStyle()
    style.shapesByType = false
    #expect(try Set(shaping(["bipartite": column], style).shapes) == [.ellipse])
  }

  @Test func theLegendNamesTheModes() throws {
    let graph = try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)])
    var attributed = AttributedGraph(graph: graph, nodeIDs: ["a", "b"])
    attributed.nodeAttributes["mode"] = .text(["reader", "book"])
    let content = PictureContent(of: attributed, style: DrawingStyle(), options: DrawingOptions())
    #expect(Legend(of: content).lines.contains("mode: reader (ellipse), book (box)"))
  }
}
