public import ArgumentParser
public import ComentionKit

/// A graph from documents or from a graph file: what most commands work on.
struct SourceOptionGroup: ParsableArguments {
  @OptionGroup var coMention: CoMentionOptionGroup
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var direction: DirectedRefusal
  @Option(
    help: ArgumentHelp(
      """
      Where dates of documents are looked for: their fields (date in JSON Lines, front matter); then, from the text, lines such as \
      “Date: 12 March 2024”, date lines and datelines at its top; then names of files and folders (2024-03-04, 20240304).
      """))
  var dates: DateSearch = .fromText
  @OptionGroup var timings: TimingsOptionGroup

  /// How many threads may work.
  var threads: Int { coMention.threads.count }
}

extension DateSearch: ExpressibleByArgument {}
