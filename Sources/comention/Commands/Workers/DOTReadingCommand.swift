import ArgumentParser
import GraphDrawing

/// The process that parses one DOT file and can be stopped; started by the other commands, not by people.
struct DOTReadingCommand: ParsableCommand {
  static let name = "dot-reader"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Read one DOT file.", shouldDisplay: false)

  func run() throws {
    let status = DOTReadingWorker.run()
    if status != 0 { throw ExitCode(status) }
  }
}
