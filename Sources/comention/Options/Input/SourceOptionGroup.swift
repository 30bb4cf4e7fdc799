import ArgumentParser
import ComentionKit

/// A graph from documents or from a graph file: what most commands work on.
struct SourceOptionGroup: ParsableArguments {
  @OptionGroup var coMention: CoMentionOptionGroup
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var direction: DirectedRefusal
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var dates: DateWindowOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  func validate() throws { try reading.checkLanguages(model: tagging.model) }

  /// How many threads may work.
  var threads: Int { coMention.threads.count }
}
