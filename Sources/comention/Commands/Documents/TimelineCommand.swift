public import ArgumentParser
public import ComentionKit
import GraphDrawing

/// Who was written about when.
struct TimelineCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw who was mentioned when, as SVG.",
    discussion: """
      A strip of documents over time, and a row of bars for each of the highest-ranked entities or communities. Documents need a date: \
      "date" in JSON Lines, date: in front matter, as 2023-05-02, 2023-05 or 2023; or one that is found in them, or in their names \
      (--dates). Those without are counted in the legend. So are, with a shorter --by, those dated by month or year only: a bar counts what surely belongs to it.

      EXAMPLES
        comention timeline articles/ -o timeline.svg
        comention timeline mail.jsonl --by month --rows communities -o timeline.svg
      """)

  @OptionGroup var input: DocumentInputOptionGroup
  @OptionGroup var chart: ChartOptionGroup
  @Option(help: "What a bar stands for; without it the shortest unit that makes at most 72 bars and holds every date.")
  var by: TimeUnit?
  @Option(help: "What a row is.")
  var rows: Timeline.Subject = .entities
  @Option(
    in: .from(1, to: 200), help: ArgumentHelp("Show only the n highest-ranked rows, 200 at most.", valueName: "n"))
  var top = 20
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, in: context)
    guard let coMentions = loaded.coMentions else {
      throw ValidationError("a graph file has no dates of documents; give the documents it was made from")
    }
    let graph = coMentions.graph.graph
    let communities = context.compute("communities") { graph.leiden(clustering.options) }
    var measured = MeasuredGraph(coMentions.graph, in: context)
    let ranks = measured.scores(of: .pageRank)
    let svg = try context.time(.drawing) {
      let timeline = Timeline(of: coMentions, communities: communities, ranks: ranks, options: rowOptions)
      return try TimelinePicture(of: timeline, options: options(coMentions.index.mainLanguage)).svg
    }
    try context.write(svg, to: chart.output)
    try status.finish()
  }

  private var rowOptions: TimelineRowOptions {
    var options = TimelineRowOptions()
    (options.subject, options.maximumCount, options.unit) = (rows, top, by)
    return options
  }

  private func options(_ language: Language) -> TimelineOptions {
    var options = TimelineOptions()
    options.title = chart.title
    options.unit = by
    options.theme = chart.theme
    options.rankMeaning = "PageRank"
    options.words = .of(language)
    return options
  }
}

extension TimeUnit: ExpressibleByArgument {}

extension Timeline.Subject: ExpressibleByArgument {}
