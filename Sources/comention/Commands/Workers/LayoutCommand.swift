import ArgumentParser
import GraphDrawing

/// The process that lays out one picture and can be stopped; started by the other commands, not by people.
struct LayoutCommand: ParsableCommand {
  static let name = "layout-worker"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Lay out one picture.", shouldDisplay: false)

  func run() throws {
    let status = LayoutWorker.run()
    if status != 0 { throw ExitCode(status) }
  }
}
