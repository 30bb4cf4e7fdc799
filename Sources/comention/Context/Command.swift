import ArgumentParser

/// A command that runs in a context, with what every command has beside its own options.
protocol Command: ParsableCommand {
  /// What it is called on the command line, with the commands above it.
  static var fullName: String { get }

  /// How many threads may work for it at once.
  var threadLimit: Int { get }

  /// Whether it tells where its time went.
  var timings: TimingsOptionGroup { get }

  /// Whether somebody insists on what is refused otherwise.
  var isForced: Bool { get }

  /// Does the work.
  func run(in context: CommandContext) async throws
}

extension Command {
  static var fullName: String { configuration.commandName ?? "" }

  var threadLimit: Int { 1 }

  var isForced: Bool { false }
}

/// A command that works on a graph from documents or from a graph file.
protocol GraphCommand: Command {
  /// Where the graph comes from.
  var source: SourceOptionGroup { get }
}

extension GraphCommand {
  var threadLimit: Int { source.threads }

  var timings: TimingsOptionGroup { source.timings }

  var isForced: Bool { source.coMention.force.isForced }
}
