import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct LayoutProcessTests {
  /// What `dot` needs minutes for.
  private func runaway() throws -> Drawing {
    var options = DrawingOptions.unlimited
    options.engine = .dot
    return Drawing(of: try SampleGraphs.random(nodeCount: 1_500), options: options)
  }

  private func error(_ drawing: Drawing, _ process: LayoutProcess) -> GraphvizError? {
    // Not the picture, which a failure would print.
    #expect(throws: GraphvizError.self) { _ = try drawing.render(as: .svg, using: process) }
  }

  @Test(.ifItHangs) func aRunawayLayoutStopsAtItsProcessorTime() throws {
    var limits = LayoutLimits()
    limits.cpuSeconds = 1
    let error = error(try runaway(), Processes.child(limits))
    #expect(error?.code == .layoutTimedOut)
    #expect(error?.engine == .dot)
    #expect(error?.message.contains("1 s of processor time") == true)
    #expect(error?.message.contains("draw fewer nodes") == true)
  }

  @Test(.ifItHangs) func aRunawayLayoutIsKilledAtTheDeadline() throws {
    var limits = LayoutLimits()
    limits.wallSeconds = 0.3
    let error = error(try runaway(), Processes.child(limits))
    #expect(error?.code == .layoutTimedOut)
    #expect(error?.message.contains("0.3 s") == true)
  }

  #if !os(macOS)
    @Test func aLayoutThatNeedsTooMuchMemoryIsReported() throws {
      var limits = LayoutLimits()
      limits.memoryMegabytes = 60
      let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 5_000, edgesPerNode: 4), options: .unlimited)
      let error = error(drawing, Processes.child(limits))
      #expect([.layoutOutOfMemory, .layoutCrashed].contains(error?.code))
      #expect(error?.message.contains("draw fewer nodes") == true)
    }
  #endif

  @Test func aMissingProgramIsNamed() throws {
    let error = error(
      Drawing(of: try SampleGraphs.karateClub()), .childProcess(executable: "/nowhere/worker", arguments: []))
    #expect(error?.code == .workerNotStarted)
    #expect(error?.message.hasPrefix("/nowhere/worker could not be started") == true)
  }

  @Test(.ifItHangs, arguments: [("/bin/cat", GraphvizError.Code.protocolMismatch), ("/bin/sh", .layoutCrashed)])
  func anotherProgramIsNoWorker(path: String, code: GraphvizError.Code) throws {
    let error = error(Drawing(of: try SampleGraphs.karateClub()), .childProcess(executable: path, arguments: []))
    #expect(error?.code == code)
  }

  @Test(.ifItHangs) func aProgramThatReadsNothingDoesNotEndTheHost() throws {
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 4_000, edgesPerNode: 2), options: .unlimited)
    #expect(
      error(drawing, .childProcess(executable: "/bin/sh", arguments: ["-c", "exit 0"]))?.code == .protocolMismatch)
  }

  @Test(.ifItHangs) func crashesAreErrors() throws {
    let worker = LayoutProcess.childProcess(
      executable: "/bin/sh", arguments: ["-c", "echo bad news >&2; kill -SEGV $$"])
    let error = error(Drawing(of: try SampleGraphs.karateClub()), worker)
    #expect(error?.code == .layoutCrashed)
    #expect(error?.description.contains("signal 11") == true)
    #expect(error?.graphvizSaid.contains("bad news") == true)
  }

  @Test func theWorkersErrorsArriveWhole() throws {
    for code in GraphvizError.Code.all {
      let sent = GraphvizError(code, "What happened; what to do.", engine: .sfdp, graphvizSaid: "two words")
      let bytes = LayoutAnswer.encoded(.failure(sent))
      let error = #expect(throws: GraphvizError.self) { try LayoutAnswer.decoded(bytes, engine: .sfdp) }
      #expect(error == sent)
    }
  }

  @Test func picturesArriveWhole() throws {
    let quality = LayoutQuality(
      overlaps: 0, nodesOnEdges: 1, crossings: 2, smallestLabel: 10.5, edgeLengthSpread: 0.25, width: 3, height: 4)
    let header = LayoutResult.Header(
      positions: [Point(x: 0.1, y: -3)],
      report: LayoutReport(candidates: [LayoutReport.Candidate(name: "a\nb", quality: quality)], chosen: 0))
    let result = LayoutResult(header: header, picture: Array<UInt8>(0...255) + [10, 10, 0])
    #expect(try LayoutAnswer.decoded(LayoutAnswer.encoded(.success(result)), engine: .sfdp) == result)
    for text in ["hello\n", "comention-layout 2 ok\n", "comention-layout 2 ok\n{}\n", "comention-layout 1 ok\n"] {
      #expect(try LayoutAnswer.decoded(Array(text.utf8), engine: .sfdp) == nil)
    }
  }

  @Test func unreadableDOTIsReportedByTheWorker() throws {
    let request = LayoutRequest(
      dot: "graph { a -- ", engine: .sfdp, answer: .picture(.svg), legend: Legend(title: "", rows: []), usesFonts: false
    )
    for process in [LayoutProcess.inProcess, Processes.child()] {
      let error = #expect(throws: GraphvizError.self) { try process.render(request) }
      #expect(error?.code == .unreadableDOT)
      #expect(error?.graphvizSaid.contains("syntax error") == true)
    }
  }
}
