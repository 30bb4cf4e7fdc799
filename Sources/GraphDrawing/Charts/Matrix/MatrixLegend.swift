import Graphs
import Primitives

/// What the marks of a matrix mean, and what it leaves out.
struct MatrixLegend {
  let title: String
  let description: String
  let legend: ChartLegend

  init(_ picture: MatrixPicture, geometry: MatrixGeometry, namesAreHidden: Bool) {
    let (graph, options) = (picture.graph.graph, picture.options)
    let words = options.legend.words
    let shownEdges = picture.rows.reduce(0) { $0 + $1.count } / 2
    let blocks = picture.order.blocks
    let given = SafeText.cleaned(options.title)
    title =
      given.isEmpty
      ? LegendWords.filled(
        words.matrixTitle, words.node.counted(picture.nodeCount), words.community.counted(blocks.count))
      : given
    let shown =
      words.share(picture.nodeCount, of: graph.nodeCount, words.node, sentence: words.highestRanked) + ", "
      + words.share(shownEdges, of: graph.edgeCount, words.edge) + (namesAreHidden ? words.namesOfHighestRanked : "")
    let notes = [
      (words.headings.order, Self.orderText(options)), (words.headings.source, Self.source(options.legend)),
      (words.headings.shown, shown),
    ].filter { !$0.1.isEmpty }
    description = ([words.matrixDescription] + notes.map { "\($0.0): \($0.1)." })
      .joined(separator: " ")
    legend = ChartLegend(
      rows: [
        ChartLegend.Row(heading: words.headings.ties, items: Self.scale(picture, geometry: geometry)),
        ChartLegend.Row(heading: words.headings.communities, items: Self.communities(picture), isAligned: true),
      ] + notes.map { ChartLegend.Row(heading: $0.0, items: [ChartLegend.Item(text: $0.1)]) })
  }

  private static func scale(_ picture: MatrixPicture, geometry: MatrixGeometry) -> [ChartLegend.Item] {
    let texts = picture.options.legend
    let numbers = picture.steps.texts
    guard !numbers.isEmpty else { return [] }
    // Squares of a dense matrix are too small to be told apart beside a text.
    let steps = numbers.enumerated().map { step, text in
      let side = geometry.cell >= 5 ? geometry.side(ofStep: step, of: numbers.count) : 10
      return ChartLegend.Item(mark: .step(step, side: side), text: text)
    }
    return steps + [ChartLegend.Item(text: Legend.tieMeaning(of: texts) + texts.words.logarithmicScale)]
  }

  private static func communities(_ picture: MatrixPicture) -> [ChartLegend.Item] {
    let listed = picture.order.blocks.prefix { $0.community < Palette.communities.count }
    let rest = picture.order.blocks.count - listed.count
    let items = listed.map { ChartLegend.Item(mark: .community($0.community), text: text(of: $0, in: picture)) }
    return rest == 0
      ? items
      : items + [
        ChartLegend.Item(
          mark: .otherCommunities, text: picture.options.legend.words.otherCommunity.counted(rest))
      ]
  }

  /// The highest-ranked members of a block, and how many more the community has.
  static func text(of block: MatrixOrder.Block, in picture: MatrixPicture) -> String {
    CommunityNames(
      of: picture.communities.members[block.community], ranks: picture.ranks, in: picture.graph
    ).text
  }

  private static func orderText(_ options: MatrixOptions) -> String {
    let meaning = SafeText.cleaned(options.legend.sizeMeaning, maximumBytes: 60)
    let words = options.legend.words
    return switch options.ordering {
    case .rank: LegendWords.filled(words.orderByRank, meaning.isEmpty ? words.rank : meaning)
    case .seriation: words.orderByTies
    }
  }

  private static func source(_ texts: LegendTexts) -> String {
    let count = texts.documentCount.map { texts.words.document.counted($0) }
    return [count ?? "", SafeText.cleaned(texts.dates, maximumBytes: 80)].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
