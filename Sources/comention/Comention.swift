import ArgumentParser
import ComentionKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command.
@main
struct Comention: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comention",
    abstract: "Finds people, places and organizations in documents and shows who is mentioned with whom.",
    discussion: """
      INPUT is documents (\(FormatLists.documentSuffixes)), folders of documents, a graph file \
      (\(FormatLists.graphSuffixes), each also .gz), or - for standard input. Results go to standard output, remarks to standard error.

      Exit status: 0 done; 1 failed, or nothing found where something was asked for; 3 done, but some inputs could not be \
      read; 64 wrong usage.

      EXAMPLES
        comention run articles/ -o out             everything: picture, graph files, report
        comention rank articles/ --by pagerank,betweenness --top 20
        comention explain "Mike Pompeo" "Kim Jong Un" articles/
        comention render karate.tsv -o karate.svg
        comention --generate-completion-script zsh
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, ExtractCommand.self, RankCommand.self, ClusterCommand.self, RenderCommand.self,
      MapCommand.self, MatrixCommand.self, TimelineCommand.self,
      ExploreCommand.self, ExportCommand.self, PathCommand.self, BridgesCommand.self, BackboneCommand.self,
      PredictCommand.self,
      CompareCommand.self, InfoCommand.self, ExplainCommand.self, ReviewCommand.self, TrainCommand.self,
      EvaluateCommand.self, ConvertCommand.self, LayoutCommand.self, DOTReadingCommand.self,
    ])

  /// Parses and runs; a reader that went away ends the command quietly.
  static func main() async {
    // Writing to a closed pipe has to be an error to handle, not a signal that ends the process in the middle of its files.
    signal(SIGPIPE, SIG_IGN)
    Interruption.prepare()
    let given = CommandLine.arguments.dropFirst()
    let arguments = given.filter { $0 != Timings.flag }
    let timings = Timings(command: arguments.first ?? "")
    let outcome = await Timings.$current.withValue(timings) { await run(arguments) }
    if arguments.count < given.count { Terminal.remark(timings.json) }
    if let error = outcome { exit(withError: error) }
  }

  /// Runs a command; returns what it ended with, if not well.
  private static func run(_ arguments: [String]) async -> (any Error)? {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return nil
    } catch let error as OutputError where error.isClosedPipe {
      return nil
    } catch {
      return error
    }
  }
}
