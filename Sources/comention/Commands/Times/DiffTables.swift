import ComentionKit
import Primitives

/// What sets two graphs apart, as tables for programs.
struct DiffTables {
  let compared: ComparedGraphs
  private let measure: Measure
  /// How many rows of each change are listed; nil means all.
  let top: Int?

  var difference: GraphDifference { compared.difference }
  var hasDocuments: Bool { difference.nodes.contains { $0.significance != nil } }

  /// - Parameters:
  ///   - compared: The graphs.
  ///   - measure: By which entities rose and fell.
  ///   - top: How many rows of each change are listed; nil means what suits the reader.
  init(of compared: ComparedGraphs, measure: Measure, top: Int?) {
    (self.compared, self.measure, self.top) = (compared, measure, top)
  }

  /// One table.
  func table(_ rows: DiffCommand.Rows) -> Table {
    switch rows {
    case .entities: entities
    case .ties: ties
    case .communities: communities
    }
  }

  /// All as one object, or the rows of one table.
  func json(_ rows: DiffCommand.Rows?) -> String {
    if let rows { return table(rows).json() }
    let object = JSONText { json in
      for (name, side) in [("a", compared.first), ("b", compared.second)] {
        json.add(name) { object in
          object.add("name", side.name)
          if let index = side.coMentions?.index { object.add("documents", index.documents.count) }
          object.add("entities", side.graph.graph.nodeCount)
          object.add("ties", side.graph.graph.edgeCount)
        }
      }
      json.add("entities", rows: entities)
      json.add("ties", rows: ties)
      json.add("communities", rows: communities)
    }
    return object.text + "\n"
  }

  /// Changes of one kind, those that are listed and how many are not.
  struct Kind<Change> {
    var change: Change
    var places: [Int]
    var rest: Int

    init(_ change: Change, _ places: [Int], limit: Int?) {
      self.change = change
      self.places = Array(places.prefix(limit ?? .max))
      rest = places.count - self.places.count
    }
  }

  /// What became of entities; of those with the same rank who is in another share of the documents.
  func entityKinds(_ limit: Int?) -> [Kind<GraphDifference.NodeChange>] {
    GraphDifference.NodeChange.allCases.map { change in
      var places = difference.ranking(of: [change])
      if change == .same {
        places.removeAll { difference.nodes[$0].significance?.shares.hasSameShares != false }
      }
      return Kind(change, places, limit: limit)
    }
  }

  /// What became of ties.
  func tieKinds(_ limit: Int?) -> [Kind<GraphDifference.EdgeChange>] {
    GraphDifference.EdgeChange.allCases.filter { $0 != .same }.map { change in
      Kind(change, difference.ranking(of: [change]), limit: limit)
    }
  }

  private static let shareColumns = ["documents_a", "documents_b", "share_a", "share_b"]
  private static let testColumns = ["g2", "p", "adjusted_p"]

  private func shareCells(_ found: GraphDifference.Significance?) -> [Table.Cell] {
    guard hasDocuments else { return [] }
    guard let shares = found?.shares else { return [nil, nil, nil, nil] }
    return [
      .integer(shares.first.count), .integer(shares.second.count), .real(shares.first.share),
      .real(shares.second.share),
    ]
  }

  private func testCells(_ found: GraphDifference.Significance?) -> [Table.Cell] {
    guard hasDocuments else { return [] }
    guard let found else { return [nil, nil, nil] }
    return [.real(found.shares.logLikelihoodRatio), .real(found.shares.pValue), .real(found.adjustedProbability)]
  }

  private var entities: Table {
    var columns = ["change", "name", "type"]
    if hasDocuments { columns += Self.shareColumns }
    columns += ["rank_a", "rank_b", "\(measure.name)_a", "\(measure.name)_b"]
    if hasDocuments { columns += Self.testColumns }
    var table = Table(columns: columns + ["id"])
    for place in entityKinds(top).flatMap(\.places) { table.append(entityRow(difference.nodes[place])) }
    return table
  }

  private func entityRow(_ node: GraphDifference.Node) -> [Table.Cell] {
    var row: [Table.Cell] = [.text(node.change.rawValue), .text(difference.name(of: node))]
    row.append(difference.type(of: node).map { .text($0) })
    row += shareCells(node.significance)
    row.append(node.firstRank.map { .integer($0) })
    row.append(node.secondRank.map { .integer($0) })
    row.append(node.first.map { .real(compared.first.scores[$0]) })
    row.append(node.second.map { .real(compared.second.scores[$0]) })
    row += testCells(node.significance)
    row.append(.text(node.id))
    return row
  }

  private var hasPassages: Bool { compared.first.coMentions != nil }

  private var ties: Table {
    var columns = ["change", "source", "target"]
    if hasDocuments { columns += Self.shareColumns }
    columns += ["weight_a", "weight_b"]
    if hasDocuments { columns += Self.testColumns }
    if hasPassages { columns += ["document", "evidence"] }
    var table = Table(columns: columns + ["source_id", "target_id"])
    for place in tieKinds(top).flatMap(\.places) { table.append(tieRow(place)) }
    return table
  }

  private func tieRow(_ place: Int) -> [Table.Cell] {
    let edge = difference.edges[place]
    let (source, target) = (difference.nodes[edge.source], difference.nodes[edge.target])
    var row: [Table.Cell] = [.text(edge.change.rawValue)]
    row.append(.text(difference.name(of: source)))
    row.append(.text(difference.name(of: target)))
    row += shareCells(edge.significance)
    row.append(edge.first == nil ? nil : .real(edge.firstWeight))
    row.append(edge.second == nil ? nil : .real(edge.secondWeight))
    row += testCells(edge.significance)
    if hasPassages {
      let passage = compared.evidence(ofEdge: place)
      row.append(passage.map { .text($0.documentID) })
      row.append(passage.map { .text($0.text) })
    }
    row.append(.text(source.id))
    row.append(.text(target.id))
    return row
  }

  /// What became of communities.
  var communities: Table {
    var table = Table("change", "communities_a", "communities_b", "members_a", "members_b")
    for change in compared.matching.changes {
      let row: [Table.Cell] =
        switch change {
        case .split(let one, let several): cells([one], several, "split")
        case .joined(let several, let one): cells(several, [one], "joined")
        case .appeared(let one): cells([], [one], "appeared")
        case .dissolved(let one): cells([one], [], "dissolved")
        case .continued(let before, let after): cells([before], [after], "found again")
        }
      table.append(row)
    }
    return table
  }

  private func cells(_ first: [Int], _ second: [Int], _ change: String) -> [Table.Cell] {
    let before = first.map { compared.firstCommunities[$0] }, after = second.map { compared.secondCommunities[$0] }
    return [.text(change), names(before), names(after), size(before), size(after)]
  }

  private func names(_ communities: [[Int]]) -> Table.Cell {
    guard !communities.isEmpty else { return nil }
    return .text(communities.map { compared.name(ofCommunity: $0) }.joined(separator: "; "))
  }

  private func size(_ communities: [[Int]]) -> Table.Cell {
    communities.isEmpty ? nil : .integer(communities.reduce(0) { $0 + $1.count })
  }
}
