import Graphs

/// Which look each node has, and what it means: fixed by the whole graph, so that hiding nodes changes no colour.
struct NodeColoring: Sendable {
  /// What stands behind the colours.
  enum Meaning: Sendable {
    case communities(Partition)
    /// The values of the first categories, in order.
    case categories([String])
    /// The lowest and the highest value of each step.
    case steps([ClosedRange<Double>])
    case changes(ChangeMarks)
    case nothing
  }

  let meaning: Meaning
  /// The attribute where there is one, for the legend.
  let attribute: String
  /// A look per node.
  let keys: [LookKey]
  /// Whether edges between two of a kind have its colour: types say nothing about ties.
  let colorsEdges: Bool

  /// Colours a graph as its style says.
  ///
  /// - Complexity: O(*n* log *n*).
  init(of graph: AttributedGraph, style: DrawingStyle) {
    let count = graph.graph.nodeCount
    if let changes = style.changes {
      self.init(.changes(changes), changes.words.heading, changes.nodes.map(\.look))
      return
    }
    switch style.color {
    case .community:
      guard let partition = style.communities else { fallthrough }
      self.init(.communities(partition), "", partition.communityOf.map { LookKey(community: $0) })
    case .none:
      self.init(.nothing, "", [LookKey](repeating: style.hasOutlines ? .other : .plain, count: count))
    case .type: self.init(types: graph.nodeAttributes[style.typeAttribute], of: count, style.typeAttribute)
    case .attribute(let name):
      let column = graph.nodeAttributes[name]
      if let column, column.isNumeric, !Self.groupNames.contains(name.lowercased()) {
        self.init(numbers: column, of: count, name)
      } else {
        self.init(values: column, of: count, name)
      }
    }
  }

  private init(_ meaning: Meaning, _ attribute: String, _ keys: [LookKey], isType: Bool = false) {
    self.meaning = meaning
    self.attribute = attribute
    self.keys = keys
    colorsEdges = !isType
  }

  /// Columns that number groups.
  private static let groupNames: Set<String> = [
    "community", "communities", "cluster", "group", "block", "module", "modularity_class", "modularity class",
  ]

  /// The look of an edge whose ends are of one group; nil where they aren't, or where colours say nothing about edges.
  func edgeKey(_ source: Int, _ target: Int) -> LookKey? {
    switch meaning {
    case .communities(let partition): partition[source] == partition[target] ? keys[source] : nil
    case .categories where colorsEdges:
      keys[source] == keys[target] && keys[source] != .other ? keys[source] : nil
    default: nil
    }
  }

  /// The look of a step; few are spread over the scale, so that the highest is always the strongest.
  static func stepKey(_ index: Int, of count: Int) -> LookKey {
    .step(count < 2 ? Look.stepCount / 2 : index * (Look.stepCount - 1) / (count - 1))
  }

  // The known types have the same colours in every picture.
  private init(types column: AttributeColumn?, of count: Int, _ name: String) {
    let known = ["person", "organization", "place"]
    let values = Self.texts(column, count)
    let others = Set(values.compactMap { $0 }).subtracting(known).sorted()
    self.init(categories: known + others, values, name, isType: true)
  }

  /// The most frequent values first, ties in alphabetical order.
  private init(values column: AttributeColumn?, of count: Int, _ name: String) {
    let values = Self.texts(column, count)
    var counts: [String: Int] = [:]
    for case let value? in values { counts[value, default: 0] += 1 }
    self.init(categories: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key), values, name)
  }

  private init(categories: [String], _ values: [String?], _ name: String, isType: Bool = false) {
    let shown = Array(categories.prefix(Palette.communities.count))
    let numbers = Dictionary(uniqueKeysWithValues: zip(shown, shown.indices))
    self.init(
      .categories(shown), name, values.map { $0.flatMap { numbers[$0] }.map { .category($0) } ?? .other },
      isType: isType)
  }

  private static func texts(_ column: AttributeColumn?, _ count: Int) -> [String?] {
    (0..<count).map { node in
      let text = column?[node].map { SafeText.cleaned($0.description, maximumBytes: 80) }
      return text.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Five steps of as many different values each: where most nodes have a zero, steps of as many nodes would be two.
  private init(numbers column: AttributeColumn, of count: Int, _ name: String) {
    let values = (0..<count).map { column[$0]?.real.flatMap { $0.isFinite ? $0 : nil } }
    let distinct = Set(values.compactMap { $0 }).sorted()
    let stepCount = min(Look.stepCount, distinct.count)
    let lows = (0..<stepCount).map { distinct[$0 * distinct.count / stepCount] }
    let steps = lows.indices.map { index in
      let end = index + 1 < lows.count ? lows[index + 1] : .infinity
      return lows[index]...(distinct.last { $0 < end } ?? lows[index])
    }
    self.init(
      .steps(steps), name,
      values.map { value in
        guard let value, let index = lows.lastIndex(where: { $0 <= value }) else { return .other }
        return Self.stepKey(index, of: steps.count)
      })
  }
}

extension AttributeColumn {
  fileprivate var isNumeric: Bool {
    switch self {
    case .integer, .real: true
    default: false
    }
  }
}
