import Graphs
import Primitives

/// Writes the legend of a picture.
extension Legend {
  /// The legend of a picture, or only its title where the options want no legend.
  init(of content: PictureContent) {
    title = SafeText.cleaned(content.options.title)
    scheme = content.style.scheme
    font = content.style.font
    words = content.options.legend.words
    rows = content.options.hasLegend ? LegendContent(content: content).rows : []
  }
}

/// The rows of a legend.
private struct LegendContent {
  let content: PictureContent
  private var words: LegendWords { content.options.legend.words.legend }

  private typealias Item = Legend.Item

  var rows: [Legend.Row] {
    let (style, coloring) = (content.style, content.coloring)
    let colorHeading =
      switch coloring.meaning {
      case .communities: words.headings.communities
      case .nothing: ""
      default: style.color == .type ? words.headings.types : Legend.short(SafeText.cleaned(coloring.attribute))
      }
    return [
      Legend.Row(heading: colorHeading, items: colors, isAligned: content.style.changes == nil),
      Legend.Row(heading: shapeHeading, items: style.color == .type || !style.shapesByType ? [] : shapes),
      Legend.Row(heading: words.headings.ties, items: ties),
      Legend.Row(
        heading: words.headings.size, items: style.fontRange > 0 ? [Item(text: sizeText)] : []),
      Legend.Row(heading: words.headings.marked, items: highlight),
      Legend.Row(heading: words.headings.source, items: source),
      Legend.Row(heading: words.headings.drawn, items: [Item(text: drawn)]),
      Legend.Row(heading: words.headings.rules, items: rules.map { Item(text: $0) }),
    ].filter { !$0.items.isEmpty }
  }

  private var colors: [Item] {
    switch content.coloring.meaning {
    case .communities(let partition): content.options.legend.nodesAreCommunities ? [] : communities(partition)
    case .categories(let values): content.style.color == .type ? types(values) : categories(values)
    case .steps(let steps): self.steps(steps)
    case .changes(let changes): self.changes(changes)
    case .nothing: []
    }
  }

  private func communities(_ partition: Partition) -> [Item] {
    let drawn = Set(content.nodes.compactMap(\.community))
    var ranks = [Int](repeating: 0, count: content.ranking.count)
    for (rank, node) in content.ranking.enumerated() { ranks[node] = rank }
    let told = drawn.sorted().filter { $0 < Palette.communities.count || content.numbered.contains($0) }
    var items: [Item] = told.map { community in
      let members = partition.members[community].sorted { ranks[$0] < ranks[$1] }
      let names = members.prefix(3).map { Legend.short(DrawnNode.name(of: $0, in: content.graph)) }
        .joined(separator: ", ")
      let rest = members.count - min(3, members.count)
      return Item(
        mark: .swatch(LookKey(community: community), number: "\(community + 1)"),
        text: rest == 0 ? names : names + "\(Legend.directionMark(after: names)) +\(rest)")
    }
    let others = drawn.count - items.count
    if others > 0 {
      items.append(
        Item(
          mark: .swatch(.other, number: ""), text: words.otherCommunity.counted(others)))
    }
    return items
  }

  /// The types of the drawn nodes, with colour and, where it says the same, shape.
  private func types(_ values: [String]) -> [Item] {
    let column = content.graph.nodeAttributes[content.style.typeAttribute]
    return categories(values).map { item in
      let name = words.typeNames[item.text] ?? item.text
      guard content.style.shapesByType, case .swatch(let key, _) = item.mark,
        let node = content.nodes.first(where: { $0.look == key && column?[$0.index] != nil })
      else { return Item(mark: item.mark, text: name) }
      return Item(mark: .shape(node.shape, key), text: name)
    }
  }

  private func categories(_ values: [String]) -> [Item] {
    let drawn = Set(content.nodes.map(\.look))
    var items = values.indices.filter { drawn.contains(.category($0)) }.map {
      Item(mark: .swatch(.category($0), number: ""), text: Legend.short(values[$0]))
    }
    if drawn.contains(.other) { items.append(Item(mark: .swatch(.other, number: ""), text: words.otherOrNone)) }
    return items
  }

  private func steps(_ steps: [ClosedRange<Double>]) -> [Item] {
    let drawn = Set(content.nodes.map(\.look))
    let keys = steps.indices.map { NodeColoring.stepKey($0, of: steps.count) }
    var items = zip(keys, steps).filter { drawn.contains($0.0) }.map { key, step in
      let (low, high) = (NumberText.short(step.lowerBound), NumberText.short(step.upperBound))
      return Item(mark: .swatch(key, number: ""), text: low == high ? low : words.range.filled(low, high))
    }
    if drawn.contains(.other) { items.append(Item(mark: .swatch(.other, number: ""), text: words.noNumber)) }
    return items
  }

  private func changes(_ changes: ChangeMarks) -> [Item] {
    let drawn = Set(content.nodes.map(\.change)).union(content.edges.map(\.change))
    let words = changes.words
    let names = [changes.first, changes.second].map { Legend.short(SafeText.cleaned($0)) }
    let marks: [(ChangeMarks.Mark, String)] = [
      (.new, words.new.filled(names[1])), (.gone, words.gone.filled(names[0])), (.both, words.both),
    ]
    return marks.filter { drawn.contains($0.0) }.map {
      Item(mark: .swatch($0.0.look, number: $0.0.sign), text: $0.1)
    } + [Item(text: words.lines.filled(names[0], names[1]))]
  }

  private var shapeHeading: String {
    let attribute = content.shaping.attribute
    return attribute == content.style.typeAttribute ? words.headings.types : Legend.short(SafeText.cleaned(attribute))
  }

  private var shapes: [Item] {
    let column = content.graph.nodeAttributes[content.shaping.attribute]
    let typeNames = content.shaping.attribute == content.style.typeAttribute ? words.typeNames : [:]
    var names: [NodeShape: Set<String>] = [:]
    for node in content.nodes {
      guard let type = column?[node.index]?.description, !type.isEmpty else { continue }
      names[node.shape, default: []].insert(typeNames[type] ?? Legend.short(SafeText.cleaned(type)))
    }
    return NodeShape.allCases.compactMap { shape in
      guard let types = names[shape]?.sorted() else { return nil }
      return Item(
        mark: .shape(shape, .other), text: types.prefix(3).joined(separator: ", ") + (types.count > 3 ? "…" : ""))
    }
  }

  private var ties: [Item] {
    let weights = content.edges.map { content.graph.graph.edge($0.index).weight }
    guard let least = weights.min(), let most = weights.max() else { return [] }
    var steps = [least]
    let middle = Legend.roundNumber(near: (least * most).squareRoot())
    if middle > least, middle < most { steps.append(middle) }
    if most > least { steps.append(most) }
    return steps.map {
      Item(
        mark: .line(content.scale.penWidth(of: $0), opacity: content.scale.opacity(of: $0)), text: NumberText.short($0))
    } + [Item(text: Legend.tieMeaning(of: content.options.legend))]
  }

  private var sizeText: String {
    guard content.style.areaLabels == nil else { return words.areaRule.filled(sizeMeaning) }
    let sign = SizeSign(style: content.style, coloring: content.coloring)
    let hasDots = content.nodes.contains { $0.lines.isEmpty }, hasNames = content.nodes.contains { !$0.lines.isEmpty }
    // Dots have no letters.
    let rule = sign == .letters && hasNames ? words.letterRule : words.sizeRule
    return rule.filled(sizeMeaning) + (hasDots && hasNames ? words.dotsApart : "")
  }

  private var sizeMeaning: String {
    let text = SafeText.cleaned(content.options.legend.sizeMeaning, maximumBytes: 60)
    if !text.isEmpty { return text }
    return content.style.size == nil ? words.strength : words.rank
  }

  private var highlight: [Item] {
    guard let highlight = content.options.highlight else { return [] }
    let text = SafeText.cleaned(highlight.meaning, maximumBytes: 160)
    return [Item(mark: .highlight, text: text.isEmpty ? words.highlighted : text)]
  }

  private var source: [Item] {
    let texts = content.options.legend
    let count = texts.documentCount.map { words.document.counted($0) }
    let parts = [count ?? "", SafeText.cleaned(texts.dates, maximumBytes: 80)].filter { !$0.isEmpty }
    return parts.isEmpty ? [] : [Item(text: parts.joined(separator: ", "))]
  }

  private var drawn: String {
    let graph = content.graph.graph, selection = content.selection
    let (nodes, edges) = (content.nodes.count, content.edges.count)
    let noun = content.options.legend.nodesAreCommunities ? words.community : words.node
    let nodeText =
      switch (nodes == graph.nodeCount, selection.candidateCount == graph.nodeCount) {
      case (true, _): words.share(nodes, of: nodes, noun)
      case (false, true): words.highest.filled("\(nodes)", "\(graph.nodeCount)", noun.several)
      case (false, false):
        words.some.filled("\(nodes)", "\(graph.nodeCount)", noun.several)
          + (nodes < selection.candidateCount
            ? words.fitting.filled("\(selection.candidateCount)") : "")
      }
    let edgeText = words.share(edges, of: graph.edgeCount, words.edge)
    let labelled = content.nodes.count { !$0.lines.isEmpty }
    let labels =
      labelled == nodes
      ? "" : labelled == 0 ? words.noNames : words.someNames.filled("\(labelled)")
    return "\(nodeText), \(edgeText)\(labels)"
  }

  /// Who stands alone only because the neighbours are not drawn; names while they are few.
  private var stranded: String? {
    let nodes = content.selection.strandedNodes
    guard !nodes.isEmpty else { return nil }
    let names = nodes.map { Legend.short(DrawnNode.name(of: $0, in: content.graph)) }.joined(separator: ", ")
    return words.strandedNodes.form(nodes.count).filled(nodes.count <= 3 ? names : words.node.counted(nodes.count))
  }

  /// What is hidden, and why.
  private var rules: [String] {
    var rules = content.options.scope.rules.map { SafeText.cleaned($0, maximumBytes: 160) }
    if content.selection.prefersLargeComponents {
      rules.append(words.smallGroups.filled("\(content.options.smallestComponent)"))
    }
    if content.edges.count < content.selection.edgeCandidateCount {
      rules.append(words.heaviestEdges)
    }
    let broughtBack = content.selection.broughtBackCount
    if broughtBack > 0 { rules.append(words.broughtBackNodes.form(broughtBack).filled("\(broughtBack)")) }
    let parted = content.selection.partedCount
    if parted > 0 { rules.append(words.partedNodes.form(parted).filled("\(parted)")) }
    if let stranded { rules.append(stranded) }
    return rules.filter { !$0.isEmpty }
  }
}
