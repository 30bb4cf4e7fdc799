import Foundation
import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct ChangeMarksTests {
  /// Ann in both, Bob new, Cid gone.
  private func drawing(_ style: (inout DrawingStyle) -> Void = { _ in }) throws -> Drawing {
    let graph = try AttributedGraph(edges: [("Ann", "Bob", 2), ("Ann", "Cid", 1), ("Ann", "Dan", 1)])
    var drawn = DrawingStyle()
    drawn.changes = ChangeMarks(
      nodes: [.both, .new, .gone, .both], edges: [.new, .gone, .both], first: "2018", second: "2019")
    style(&drawn)
    return Drawing(of: graph, style: drawn)
  }

  /// Outlines, dashes and signs say it without colour.
  @Test func marksInDOT() throws {
    for usesColors in [true, false] {
      let dot = try drawing { $0.usesColors = usesColors }.dot()
      #expect(dot.contains("peripheries=2") && dot.contains("+\u{A0}Bob") && dot.contains("−\u{A0}Cid"), "\(dot)")
      #expect(dot.contains("filled,dashed") && dot.contains("style=dashed"), "\(dot)")
      #expect(dot.components(separatedBy: "peripheries=2").count == 2)
      #expect(dot.contains("only “2019” (double outline)") && dot.contains("only “2018” (dashed)"))
    }
  }

  /// In the dark the outer outline must not be filled, or it hides the inner one.
  @Test func doubleOutlinesInTheDark() throws {
    let svg = String(decoding: try drawing().render(as: .svg, using: Processes.child()), as: UTF8.self)
    #expect(svg.contains(".node.new ellipse+ellipse") && svg.contains("class=\"node ellipse c1 new\""), "\(svg)")
    #expect(svg.contains(".edge.c2 path"))
    #expect(try Processes.isWellFormed(Array(svg.utf8)))
  }

  @Test func withoutMarksNothingIsDashed() throws {
    let dot = try drawing { $0.changes = nil }.dot()
    #expect(!dot.contains("peripheries=2") && !dot.contains("dashed") && !dot.contains("+\u{A0}"))
  }
}
