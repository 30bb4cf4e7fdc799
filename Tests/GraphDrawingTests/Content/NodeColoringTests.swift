import Graphs
import Testing

@testable import GraphDrawing

@Suite struct NodeColoringTests {
  private func coloring(
    _ color: DrawingStyle.ColorMeaning, _ columns: [String: AttributeColumn], communities: [Int]? = nil
  ) throws -> NodeColoring {
    let count = columns.values.first?.count ?? communities?.count ?? 0
    var graph = try SampleGraphs.ring(of: (0..<count).map { "n\($0)" })
    for (name, column) in columns { graph.nodeAttributes[name] = column }
    var style = DrawingStyle()
    style.color = color
    style.communities = communities.map { Partition(labels: $0) }
    return NodeColoring(of: graph, style: style)
  }

  @Test func communitiesBeyondThePaletteAreGrey() throws {
    let coloring = try coloring(.community, [:], communities: Array(0..<14))
    #expect(coloring.keys == (0..<12).map { LookKey.category($0) } + [.other, .other])
  }

  @Test func typesHaveTheSameColoursInEveryPicture() throws {
    let coloring = try coloring(.type, ["type": .text(["ship", "place", nil, "person", "organization", "boat"])])
    #expect(
      coloring.keys == [.category(4), .category(2), .other, .category(0), .category(1), .category(3)])
    #expect(coloring.edgeKey(3, 3) == nil, "types say nothing about ties")
  }

  @Test func textsAreOrderedByFrequencyThenAlphabet() throws {
    let column = AttributeColumn.text(["b", "a", "c", "c", nil, "", "a", "c"])
    let coloring = try coloring(.attribute("party"), ["party": column])
    #expect(
      coloring.keys
        == [.category(2), .category(1), .category(0), .category(0), .other, .other, .category(1), .category(0)])
    #expect(coloring.edgeKey(2, 3) == .category(0) && coloring.edgeKey(0, 1) == nil && coloring.edgeKey(4, 5) == nil)
  }

  @Test func moreValuesThanColoursAreGrey() throws {
    let coloring = try coloring(.attribute("x"), ["x": .text((10..<24).map { "v\($0)" })])
    #expect(coloring.keys.suffix(3) == [.category(11), .other, .other])
  }

  @Test func numbersHaveFiveStepsOfAsManyValues() throws {
    let column = AttributeColumn.real((1...10).map { Double($0 * $0) } + [nil, .nan])
    let coloring = try coloring(.attribute("x"), ["x": column])
    #expect(coloring.keys == (0..<5).flatMap { [LookKey.step($0), .step($0)] } + [.other, .other])
    guard case .steps(let steps) = coloring.meaning else {
      Issue.record("numbers are steps")
      return
    }
    #expect(steps == [1...4, 9...16, 25...36, 49...64, 81...100])
  }

  @Test func equalNumbersShareAStep() throws {
    let coloring = try coloring(.attribute("x"), ["x": .integer([0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 9])])
    #expect(
      coloring.keys == [LookKey](repeating: .step(0), count: 7) + [.step(1), .step(2), .step(3), .step(4), .step(4)])
    let few = try self.coloring(.attribute("x"), ["x": .integer([4, 5, 4, 6])])
    #expect(few.keys == [.step(0), .step(2), .step(0), .step(4)])
    #expect(try self.coloring(.attribute("x"), ["x": .integer([4, 4, 4])]).keys == [.step(2), .step(2), .step(2)])
  }

  @Test func numbersOfGroupsAreGroups() throws {
    let coloring = try coloring(.attribute("modularity_class"), ["modularity_class": .integer([7, 3, 3])])
    #expect(coloring.keys == [.category(1), .category(0), .category(0)])
  }

  @Test func anAttributeThatIsNotThereColoursNothing() throws {
    #expect(try coloring(.attribute("y"), ["x": .integer([1, 2, 3])]).keys == [.other, .other, .other])
    #expect(try coloring(.community, ["x": .integer([1, 2, 3])]).keys == [.other, .other, .other])
  }
}
