import Graphs
import OrderedCollections

/// What stands beside a picture: its title, and rows of marks with texts.
struct Legend: Codable, Hashable, Sendable {
  /// What a text of the legend explains.
  enum Mark: Codable, Hashable, Sendable {
    /// A community by its number; nil for all that share the last look.
    case community(Int?)
    case shape(NodeShape)
    /// A line of a pen width.
    case line(Double)
  }

  struct Item: Codable, Hashable, Sendable {
    var mark: Mark?
    var text: String
  }

  struct Row: Codable, Hashable, Sendable {
    var heading: String
    var items: [Item]
    /// Whether the items stand in columns.
    var isAligned = false
  }

  /// The heading above the picture, or the empty text.
  var title: String
  /// The rows below it.
  var rows: [Row]

  /// What needs no marks, a line a row.
  var notes: [String] {
    rows.compactMap { row in row.items.last.flatMap { $0.mark == nil ? "\(row.heading): \($0.text)" : nil } }
  }

  /// The title and the notes.
  var lines: [String] { (title.isEmpty ? [] : [title]) + notes }
}

extension Legend {
  /// The legend of a picture, or only its title where the options want no legend.
  init(of content: PictureContent) {
    title = SafeText.cleaned(content.options.title)
    rows = []
    guard content.options.hasLegend else { return }
    rows = [
      Row(heading: "Communities", items: Self.communities(of: content), isAligned: true),
      Row(heading: "Types", items: Self.types(of: content)),
      Row(heading: "Ties", items: Self.ties(of: content)),
      Row(heading: "Size", items: [Item(text: "larger is higher in " + Self.sizeMeaning(of: content))]),
      Row(heading: "Source", items: Self.source(of: content)),
      Row(heading: "Shown", items: [Item(text: Self.shown(of: content))]),
    ].filter { !$0.items.isEmpty }
  }

  private static func communities(of content: PictureContent) -> [Item] {
    guard let partition = content.style.communities else { return [] }
    let drawn = Set(content.nodes.compactMap(\.community))
    var ranks = [Int](repeating: 0, count: content.ranking.count)
    for (rank, node) in content.ranking.enumerated() { ranks[node] = rank }
    var items: [Item] = drawn.sorted().prefix { $0 < Palette.communities.count }.map { community in
      let members = partition.members[community].sorted { ranks[$0] < ranks[$1] }
      let names = members.prefix(3).map { short(DrawnNode.name(of: $0, in: content.graph)) }.joined(separator: ", ")
      let rest = members.count - min(3, members.count)
      return Item(
        mark: .community(community), text: rest == 0 ? names : names + "\(Self.directionMark(after: names)) +\(rest)")
    }
    let others = drawn.count - items.count
    if others > 0 {
      items.append(Item(mark: .community(nil), text: others == 1 ? "1 other community" : "\(others) other communities"))
    }
    return items
  }

  /// A left-to-right mark where the text before is written from right to left, which would draw a number to its other side.
  private static func directionMark(after text: String) -> String {
    let rightToLeft: [ClosedRange<UInt32>] = [0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF]
    let isRightToLeft = text.unicodeScalars.contains { scalar in rightToLeft.contains { $0.contains(scalar.value) } }
    return isRightToLeft ? "\u{200E}" : ""
  }

  private static func types(of content: PictureContent) -> [Item] {
    let column = content.graph.nodeAttributes[content.style.typeAttribute]
    var names: [NodeShape: Set<String>] = [:]
    for node in content.nodes {
      guard let type = column?[node.index]?.description, !type.isEmpty else { continue }
      names[node.shape, default: []].insert(short(SafeText.cleaned(type)))
    }
    return NodeShape.allCases.compactMap { shape in
      guard let types = names[shape]?.sorted() else { return nil }
      return Item(mark: .shape(shape), text: types.prefix(3).joined(separator: ", ") + (types.count > 3 ? "…" : ""))
    }
  }

  private static func ties(of content: PictureContent) -> [Item] {
    let weights = content.edges.map { content.graph.graph.edge($0.index).weight }
    guard let least = weights.min(), let most = weights.max() else { return [] }
    var steps = [least]
    let middle = roundNumber(near: (least * most).squareRoot())
    if middle > least, middle < most { steps.append(middle) }
    if most > least { steps.append(most) }
    return steps.map { Item(mark: .line(content.scale.penWidth(of: $0)), text: NumberText.short($0)) }
      + [Item(text: tieMeaning(of: content.options.legend))]
  }

  private static func tieMeaning(of texts: LegendTexts) -> String {
    let unit = SafeText.cleaned(texts.unit, maximumBytes: 60),
      weighting = SafeText.cleaned(texts.weighting, maximumBytes: 60)
    switch (weighting, unit.isEmpty) {
    case ("", true): return "weight"
    case ("", false), ("count", false): return "number of \(unit)s that name both"
    case ("documents", _): return "number of documents that name both"
    case (_, true): return weighting
    case (_, false): return "\(weighting) of mentions in the same \(unit)"
    }
  }

  private static func sizeMeaning(of content: PictureContent) -> String {
    let text = SafeText.cleaned(content.options.legend.sizeMeaning, maximumBytes: 60)
    if !text.isEmpty { return text }
    return content.style.size == nil ? "strength (sum of weights)" : "rank"
  }

  private static func source(of content: PictureContent) -> [Item] {
    let texts = content.options.legend
    let count = texts.documentCount.map { $0 == 1 ? "1 document" : "\($0) documents" }
    let parts = [count ?? "", SafeText.cleaned(texts.dates, maximumBytes: 80)].filter { !$0.isEmpty }
    return parts.isEmpty ? [] : [Item(text: parts.joined(separator: ", "))]
  }

  private static func shown(of content: PictureContent) -> String {
    let graph = content.graph.graph
    let (nodes, edges) = (content.nodes.count, content.edges.count)
    let nodeText =
      nodes == graph.nodeCount
      ? Self.all(nodes, "node") : "the \(nodes) strongest of \(graph.nodeCount) nodes"
    let edgeText = edges == graph.edgeCount ? Self.all(edges, "edge") : "\(edges) of \(graph.edgeCount) edges"
    let labels =
      content.nodes.contains { $0.lines.isEmpty } ? "; names of the \(LayoutSettings.labelsAbove) strongest" : ""
    return "\(nodeText), \(edgeText)\(labels)"
  }

  private static func all(_ count: Int, _ noun: String) -> String {
    switch count {
    case 0: "no \(noun)s"
    case 1: "the only \(noun)"
    default: "all \(count) \(noun)s"
    }
  }

  private static func short(_ name: String) -> String {
    LabelWrapping.lines(of: name, columns: 30, maximumLines: 1).first ?? name
  }

  /// The nearest of 1, 2, 5, 10, 20…, on a logarithmic scale.
  private static func roundNumber(near value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    let lead = value / power
    return (lead < 1.414 ? 1 : lead < 3.162 ? 2 : lead < 7.071 ? 5 : 10) * power
  }
}
