import ComentionKit
import Primitives

/// What sets two graphs apart, for a person.
extension DiffTables {
  /// How many of each kind are shown where nobody says.
  private static let shownCount = 10

  /// A summary with the first of each kind.
  func text(as format: TableFormat) -> String {
    let title = "\(compared.first.name) → \(compared.second.name)\n"
    if difference.isNothing { return title + "Nothing differs.\n" }
    let limit = top ?? Self.shownCount
    var text = title + section("Entities", entityLines(limit), format)
    text += section("Ties", tieLines(limit), format)
    text += section("Communities", communities, format)
    guard hasDocuments else { return text }
    let isAny =
      difference.nodes.contains { $0.significance?.isClear == true }
      || difference.edges.contains { $0.significance?.isClear == true }
    return text + "\n"
      + (isAny
        ? "* more than chance: adjusted p at most 0.05\n" : "no share of documents differs by more than chance\n")
  }

  private func section(_ heading: String, _ table: Table, _ format: TableFormat) -> String {
    var color = false
    if case .aligned(_, let isOn) = format { color = isOn }
    let title = "\n" + TextStyle.heading.applied(to: heading, isOn: color) + "\n"
    return title + (table.rows.isEmpty ? "none\n" : table.formatted(as: format))
  }

  private func entityLines(_ limit: Int) -> Table {
    var table = Table(
      columns: ["change", "name", "type"] + (hasDocuments ? ["documents", "rank", "G²", "adjusted p", ""] : ["rank"]))
    for kind in entityKinds(limit) {
      for place in kind.places {
        let node = difference.nodes[place]
        var row: [Table.Cell] = [.text(kind.change.rawValue), .text(difference.name(of: node))]
        row.append(.text(difference.type(of: node) ?? ""))
        if hasDocuments { row.append(shares(node.significance)) }
        row.append(.text(arrow(node.firstRank.map { "\($0)" }, node.secondRank.map { "\($0)" })))
        table.append(row + tests(node.significance))
      }
      table.appendRest(kind.rest, of: kind.change.rawValue)
    }
    return table
  }

  private func tieLines(_ limit: Int) -> Table {
    var table = Table(
      columns: ["change", "tie"] + (hasDocuments ? ["documents", "weight", "G²", "adjusted p", ""] : ["weight"]))
    for kind in tieKinds(limit) {
      for place in kind.places {
        let edge = difference.edges[place]
        let names = [edge.source, edge.target].map { difference.name(of: difference.nodes[$0]) }
        var row: [Table.Cell] = [.text(kind.change.rawValue), .text(names.joined(separator: " – "))]
        if hasDocuments { row.append(shares(edge.significance)) }
        let before = edge.first == nil ? nil : edge.firstWeight.significant(4)
        let after = edge.second == nil ? nil : edge.secondWeight.significant(4)
        row.append(.text(arrow(before, after)))
        table.append(row + tests(edge.significance))
      }
      table.appendRest(kind.rest, of: kind.change.rawValue)
    }
    return table
  }

  private func arrow(_ first: String?, _ second: String?) -> String { "\(first ?? "–") → \(second ?? "–")" }

  private func shares(_ found: GraphDifference.Significance?) -> Table.Cell {
    guard let shares = found?.shares else { return nil }
    return .text("\(shares.first.count)/\(shares.first.total) → \(shares.second.count)/\(shares.second.total)")
  }

  private func tests(_ found: GraphDifference.Significance?) -> [Table.Cell] {
    guard hasDocuments, let found else { return hasDocuments ? [nil, nil, nil] : [] }
    return [
      .text(found.shares.logLikelihoodRatio.fixed(2)), .text(found.adjustedProbability.significant(2)),
      .text(found.isClear ? "*" : ""),
    ]
  }
}

extension Table {
  /// A row that says how many more there are; nothing where there are no more.
  fileprivate mutating func appendRest(_ count: Int, of change: String) {
    guard count > 0 else { return }
    append([.text(change), .text("… and \(count) more")] + columns.dropFirst(2).map { _ in nil })
  }
}
