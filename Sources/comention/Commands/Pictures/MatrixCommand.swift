public import ArgumentParser
import ComentionKit
public import GraphDrawing

/// The adjacency matrix of a graph.
struct MatrixCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Draw a graph as a matrix, ordered by community, as SVG.",
    discussion: """
      For graphs that are too dense for a diagram. Every tie is a square in the row and the column of its ends: the larger and darker, the \
      heavier. Communities are outlined blocks. Shown are the nodes with the highest PageRank, up to \(MatrixPicture.maximumNodes).

      EXAMPLES
        comention matrix articles/ -o matrix.svg
        comention matrix network.graphml --top 300 --order rank -o matrix.svg
      """)

  @OptionGroup var input: InputOptionGroup
  @OptionGroup var chart: ChartOptionGroup
  @Option(
    in: .from(1, to: MatrixPicture.maximumNodes, advice: "for more nodes there is comention map"),
    help: ArgumentHelp("Show only the n highest-ranked nodes, \(MatrixPicture.maximumNodes) at most.", valueName: "n"))
  var top = 60
  @Option(help: "Order inside a community: seriation puts strong ties side by side, rank is by PageRank.")
  var order: MatrixOrdering = .seriation
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, input.graphFile, in: context)
    let graph = loaded.graph
    var options = MatrixOptions()
    options.title = chart.title
    options.maximumNodes = top
    options.ordering = order
    options.theme = chart.theme
    options.legend = loaded.coMentions.map { LegendTexts($0) } ?? LegendTexts()
    options.legend.sizeMeaning = "PageRank"
    let communities = context.compute("communities") { graph.graph.leiden(clustering.options) }
    var measured = MeasuredGraph(graph, in: context)
    let ranks = measured.scores(of: .pageRank)
    let svg = context.time(.drawing) {
      MatrixPicture(of: graph, communities: communities, ranks: ranks, options: options).svg
    }
    try context.write(svg, to: chart.output)
    try status.finish()
  }
}

extension MatrixOrdering: ExpressibleByArgument {}
