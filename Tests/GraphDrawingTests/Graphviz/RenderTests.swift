import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct RenderTests {
  @Test(arguments: PictureFormat.allCases) func everyFormatIsTheSameBytesTwice(format: PictureFormat) throws {
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 14, edgesPerNode: 2))
    let first = try drawing.render(as: format, using: Processes.child())
    #expect(try drawing.render(as: format, using: Processes.child()) == first)
    switch format {
    case .svg: #expect(ParsedSVG(first).isWellFormed)
    case .png: #expect(first.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    case .pdf: #expect(first.starts(with: Array("%PDF-".utf8)))
    }
  }

  @Test(arguments: [LayoutEngine.sfdp, .neato, .dot, .circo, .twopi])
  func aPictureIsTheSameAfterOthers(engine: LayoutEngine) throws {
    var options = DrawingOptions()
    options.engine = engine
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 14, edgesPerNode: 2), options: options)
    let fresh = try drawing.render(as: .svg, using: Processes.child())
    _ = try Drawing(of: SampleGraphs.random(nodeCount: 70, edgesPerNode: 1)).render(as: .svg)
    #expect(try drawing.render(as: .svg) == fresh)
    #expect(ParsedSVG(fresh).nodes.count == 14)
  }

  @Test func fdpIsTheSameInProcessesOfItsOwn() throws {
    var options = DrawingOptions()
    options.engine = .fdp
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 14, edgesPerNode: 2), options: options)
    #expect(
      try drawing.render(as: .svg, using: Processes.child()) == drawing.render(as: .svg, using: Processes.child()))
  }

  @Test func fontsOfTheMachineOnRequest() throws {
    var style = DrawingStyle()
    style.textMeasure = .fonts
    let drawing = Drawing(of: try SampleGraphs.ring(of: HostileNames.names), style: style, options: .unlimited)
    #expect(ParsedSVG(try drawing.render(as: .svg)).nodes.count == HostileNames.names.count)
  }

  @Test func sixteenTasksAtOnce() async throws {
    let club = Drawing(of: try SampleGraphs.random(nodeCount: 14, edgesPerNode: 2))
    let ring = Drawing(of: try SampleGraphs.ring(of: Array(HostileNames.names.prefix(12))))
    let expected = [try club.render(as: .svg), try ring.render(as: .svg)]
    let dots = [try club.dot(), try ring.dot()]
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<16 {
        group.addTask {
          let drawing = task % 2 == 0 ? club : ring
          return try drawing.render(as: .svg) == expected[task % 2] && drawing.dot() == dots[task % 2]
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func labelsOnlyForTheStrongestOfManyNodes() throws {
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 1_200, edgesPerNode: 2), options: .unlimited)
    let parsed = ParsedSVG(try drawing.render(as: .svg, using: Processes.child()))
    #expect(parsed.nodes.count == 1_200)
    #expect(parsed.nodes.count { !$0.texts.isEmpty } == 60)
    #expect(parsed.legendTexts.contains { $0.hasSuffix("names of the 60 highest") })
  }
}
