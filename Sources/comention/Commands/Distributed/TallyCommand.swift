public import ArgumentParser
public import ComentionKit
import Primitives

/// A step of counting who meets whom in documents that are on many machines.
struct TallyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Do a step of counting who meets whom for an engine that runs it on many machines.",
    discussion: """
      A filter as comention resolve is: documents whose mentions have entities in, counts out, which an engine sums; or sums of ties in, \
      ties with weights out.

      Steps: documents, ties.

      EXAMPLES
        comention tally documents --unit sentence < resolved.jsonl > counts.jsonl
        comention tally ties --weighting npmi --min-weight 0.2 < sums.jsonl
      """)

  @Argument(help: "The step.")
  var step: TallyStep
  @OptionGroup var coMention: CoMentionOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { coMention.threads.count }

  var isForced: Bool { coMention.force.isForced }

  func validate() throws {
    if coMention.minMentions > 1 {
      throw ValidationError(
        "--min-mentions: no filter sees all mentions; filter the ties by the mentions of their ends")
    }
    if let decisions = coMention.decisions {
      throw ValidationError(
        "\(decisions): decisions are about names of all documents, which no filter sees; leave out --decisions")
    }
  }

  func run(in context: CommandContext) async throws {
    let output = LineOutput()
    var lines = LineFilter { try output.write($0) }
    let filter = TallyFilter(options: coMention.options, threads: context.threads)
    try await context.timeThreads(.building) { _ in try await filter.run(step, &lines) }
    try output.flush()
  }
}

extension TallyStep: ExpressibleByArgument {}
