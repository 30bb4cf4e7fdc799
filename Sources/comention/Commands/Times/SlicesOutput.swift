import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// Writes slices: as files, or to standard output.
struct SlicesOutput {
  /// What a file is.
  enum Kind {
    case table(TableFormat)
    case gexf
    case svg

    /// The kind that a file name's suffix stands for.
    init?(fileName: String) {
      if let table = TableSuffix(fileName: fileName) {
        self = .table(table.format)
      } else if fileName.lowercased().hasSuffix(".gexf") {
        self = .gexf
      } else if fileName.lowercased().hasSuffix(".svg") {
        self = .svg
      } else {
        return nil
      }
    }
  }

  /// Refuses a file name that says nothing of a format.
  static func check(_ path: String, isTable: Bool) throws {
    if path == "-" || isTable || Kind(fileName: path) != nil { return }
    throw ValidationError("\(path): the suffix names no format of slices; use \(TableSuffix.list), .gexf or .svg")
  }

  private let slices: GraphSlices
  private let index: EntityIndex
  private let scores: [[SliceScores]]
  private let command: SlicesCommand

  /// - Parameters:
  ///   - slices: The slices.
  ///   - index: All documents.
  ///   - scores: For each slice those of each measure.
  ///   - command: What is asked for.
  init(of slices: GraphSlices, _ index: EntityIndex, _ scores: [[SliceScores]], _ command: SlicesCommand) {
    (self.slices, self.index, self.scores, self.command) = (slices, index, scores, command)
  }

  /// Writes all files that are asked for; without any the table.
  func write(in context: CommandContext) throws {
    if command.output.isEmpty {
      let format = command.table.format(on: context.terminal)
      return try context.write(context.time(.writing) { Array(table.formatted(as: format).utf8) }, to: nil)
    }
    for path in command.output {
      let chosen = command.table.choice.map { Kind.table($0.format(width: nil, color: false)) }
      switch chosen ?? Kind(fileName: path) ?? .table(.tsv) {
      case .table(let format):
        try context.write(context.time(.writing) { Array(table.formatted(as: format).utf8) }, to: path)
      case .gexf: try context.write(context.time(.writing) { gexf }, to: path)
      case .svg: try context.write(SlicesPicture(of: slices, scores.map { $0[0] }, command).svg(in: context), to: path)
      }
    }
  }

  private var table: Table { command.rows == .entities ? entities : communities }

  private var entities: Table {
    let measures = (scores.first ?? []).map(\.measure)
    var table = Table(columns: ["slice", "rank", "name", "type"] + measures.map(\.name) + ["community", "id"])
    for (place, slice) in slices.slices.enumerated() {
      let graph = slice.coMentions.graph
      let columns = scores[place].map { $0.measure.column($0.scores, $0.options) }
      let order = scores[place].first?.scores.ranking() ?? []
      for (rank, node) in (command.top > 0 ? Array(order.prefix(command.top)) : order).enumerated() {
        var row: [Table.Cell] = [.text(slice.time.name), .integer(rank + 1), .text(graph.name(of: node))]
        row.append(graph.nodeAttributes["type"]?[node])
        row += zip(columns, scores[place]).map { $1.isMissing ? nil : $0[node] }
        row.append(slice.communityOf[node].map { .integer($0 + 1) })
        row.append(.text(graph.nodeIDs[node]))
        table.append(row)
      }
    }
    return table
  }

  private var communities: Table {
    var table = Table("slice", "community", "change", "members", "names")
    for slice in slices.slices {
      let found = command.top > 0 ? Array(slice.communities.prefix(command.top)) : slice.communities
      for community in found {
        let names = community.members.prefix(5).map { slice.coMentions.graph.name(of: $0) }.joined(separator: ", ")
        let more = community.members.count > 5 ? " +\(community.members.count - 5)" : ""
        table.append([
          .text(slice.time.name), .integer(community.number + 1), .text(community.origin.rawValue),
          .integer(community.members.count), .text(names + more),
        ])
      }
    }
    return table
  }

  private var gexf: [UInt8] {
    slices.dynamicGraph { place, graph in
      for found in scores[place] where !found.isMissing { graph.attach(found.scores, as: found.measure, found.options) }
    }.gexf()
  }
}
