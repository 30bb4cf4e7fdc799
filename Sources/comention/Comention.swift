import ArgumentParser
import Primitives

/// The command.
@main
struct Comention: AsyncParsableCommand {
  static let version = "0.1.0"

  /// The commands, in the order of the help.
  static let commands: [any ParsableCommand.Type] = [
    RunCommand.self, ReadCommand.self, ExtractCommand.self, RankCommand.self, ClusterCommand.self, RenderCommand.self,
    MapCommand.self, MatrixCommand.self, TimelineCommand.self,
    ExploreCommand.self, ExportCommand.self, PathCommand.self, BridgesCommand.self, BackboneCommand.self,
    PredictCommand.self,
    CompareCommand.self, DiffCommand.self, SlicesCommand.self, InfoCommand.self, ExplainCommand.self,
    ReviewCommand.self, DecideCommand.self,
    IndexCommand.self, AddCommand.self, RemoveCommand.self, StatusCommand.self, SearchCommand.self,
    ServeCommand.self,
    TrainCommand.self,
    EvaluateCommand.self, ConvertCommand.self, ResolveCommand.self, TallyCommand.self,
    LayoutCommand.self, DOTReadingCommand.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "comention",
    abstract: "Finds people, places and organizations in documents and shows who is mentioned with whom.",
    discussion: """
      INPUT is documents (\(FormatLists.documentSuffixes)), folders of documents, a graph file \
      (\(FormatLists.graphSuffixes), each also compressed), or - for standard input. Results go to standard output, remarks to standard error.

      Exit status: 0 done; 1 failed, or nothing found where something was asked for; 3 done, but some inputs could not be \
      read, or some decisions were refused; 64 wrong usage.

      EXAMPLES
        comention run articles/ -o out             everything: picture, graph files, report
        comention rank articles/ --by pagerank,betweenness --top 20
        comention explain "Mike Pompeo" "Kim Jong Un" articles/
        comention render karate.tsv -o karate.svg
        comention --generate-completion-script zsh
      """,
    version: version, subcommands: commands)

  /// Here too, so that it can stand before the name of the command.
  @OptionGroup var timings: TimingsOptionGroup

  /// Parses and runs; a reader that went away ends the command quietly.
  static func main() async {
    // A process began when its first instruction ran; the system tells the time since then only as the processor's.
    let start = ContinuousClock.now - CurrentProcess.usage.processorTime
    CurrentProcess.openClosedStreams()
    CurrentProcess.ignoreClosedPipes()
    Interruption.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      // What the parser would write, without getting all commands ready.
      if arguments == ["--version"] { return print(version) }
      try await runCommand(arguments, since: start)
    } catch let error as OutputError where error.isClosedPipe {
      return
    } catch let error as WrongUsage {
      Terminal().remark(error.description)
      exit(withError: ExitCode.validationFailure)
    } catch {
      exit(withError: AdvisedError(error) ?? error)
    }
  }

  private static func runCommand(_ arguments: [String], since start: ContinuousClock.Instant) async throws {
    var parsed = try UsageAdvice.parse(arguments)
    // The others show help, or are a process of a command.
    guard let command = parsed as? any Command else { return try parsed.run() }
    let timings = Timings(command: type(of: command).fullName, since: start)
    let context = CommandContext(threads: command.threadLimit, timings: timings, terminal: Terminal())
    if command.isForced { InputProtection.force() }
    defer { if command.timings.isAskedFor { context.terminal.remark(timings.json) } }
    try await command.run(in: context)
  }
}
