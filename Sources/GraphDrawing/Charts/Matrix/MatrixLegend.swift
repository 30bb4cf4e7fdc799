import Graphs
import Primitives

/// What the marks of a matrix mean, and what it leaves out.
struct MatrixLegend {
  let title: String
  let description: String
  let legend: ChartLegend

  init(_ picture: MatrixPicture, geometry: MatrixGeometry, namesAreHidden: Bool) {
    let (graph, options) = (picture.graph.graph, picture.options)
    let shownEdges = picture.rows.reduce(0) { $0 + $1.count } / 2
    let blocks = picture.order.blocks
    let given = SafeText.cleaned(options.title)
    title =
      given.isEmpty
      ? "Ties among \(counted(picture.nodeCount, "node")) in \(counted(blocks.count, "community", "communities"))"
      : given
    let shown =
      Self.share(picture.nodeCount, of: graph.nodeCount, "node", "highest-ranked") + ", "
      + Self.share(shownEdges, of: graph.edgeCount, "edge")
      + (namesAreHidden ? "; names of the highest-ranked" : "")
    let notes = [
      ("Order", Self.orderText(options)), ("Source", Self.source(options.legend)), ("Shown", shown),
    ].filter { !$0.1.isEmpty }
    description = (["Adjacency matrix, a row and a column per node."] + notes.map { "\($0.0): \($0.1)." })
      .joined(separator: " ")
    legend = ChartLegend(
      rows: [
        ChartLegend.Row(heading: "Ties", items: Self.scale(picture, geometry: geometry)),
        ChartLegend.Row(heading: "Communities", items: Self.communities(picture), isAligned: true),
      ] + notes.map { ChartLegend.Row(heading: $0.0, items: [ChartLegend.Item(text: $0.1)]) })
  }

  private static func scale(_ picture: MatrixPicture, geometry: MatrixGeometry) -> [ChartLegend.Item] {
    let texts = picture.steps.texts
    guard !texts.isEmpty else { return [] }
    // Squares of a dense matrix are too small to be told apart beside a text.
    let steps = texts.enumerated().map { step, text in
      let side = geometry.cell >= 5 ? geometry.side(ofStep: step, of: texts.count) : 10
      return ChartLegend.Item(mark: .step(step, side: side), text: text)
    }
    return steps + [ChartLegend.Item(text: Legend.tieMeaning(of: picture.options.legend) + " (log scale)")]
  }

  private static func communities(_ picture: MatrixPicture) -> [ChartLegend.Item] {
    let listed = picture.order.blocks.prefix { $0.community < Palette.communities.count }
    let rest = picture.order.blocks.count - listed.count
    let items = listed.map { ChartLegend.Item(mark: .community($0.community), text: text(of: $0, in: picture)) }
    return rest == 0
      ? items
      : items + [
        ChartLegend.Item(mark: .otherCommunities, text: counted(rest, "other community", "other communities"))
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
    let rank = meaning.isEmpty ? "rank" : meaning
    return switch options.ordering {
    case .rank: "communities by size, inside by \(rank)"
    case .seriation:
      "communities by size, inside strong ties side by side (small sum of weight × distance)"
    }
  }

  private static func source(_ texts: LegendTexts) -> String {
    let count = texts.documentCount.map { counted($0, "document") }
    return [count ?? "", SafeText.cleaned(texts.dates, maximumBytes: 80)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `all 5 nodes`, `the 60 strongest of 5000 nodes`, `60 of 5000 edges`.
  private static func share(_ count: Int, of total: Int, _ noun: String, _ choice: String? = nil) -> String {
    if total == 0 { return "no \(noun)s" }
    if count == total { return total == 1 ? "the only \(noun)" : "all \(total) \(noun)s" }
    return choice.map { "the \(count) \($0) of \(total) \(noun)s" } ?? "\(count) of \(total) \(noun)s"
  }
}
