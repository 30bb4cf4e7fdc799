import ComentionKit
import GraphDrawing

/// What was measured of a picture and of the layouts it was chosen from, for people and for programs.
struct LayoutFigures {
  private let report: LayoutReport

  init(_ report: LayoutReport) { self.report = report }

  private var rows: Table {
    var table = Table(
      "layout", "overlaps", "nodes on edges", "crossings", "smallest label", "length spread", "width", "height",
      "chosen")
    for (index, candidate) in report.candidates.enumerated() {
      let quality = candidate.quality
      table.append([
        .text(candidate.name), .integer(quality.overlaps), .integer(quality.nodesOnEdges), .integer(quality.crossings),
        .real(quality.smallestLabel), .real(quality.edgeLengthSpread), .real(quality.width), .real(quality.height),
        .text(index == report.chosen ? "yes" : ""),
      ])
    }
    return table
  }

  /// A table without a line feed at its end.
  var table: String { String(rows.formatted(as: .aligned(width: nil, color: false)).dropLast()) }

  /// The rows as JSON, without a line feed at its end.
  var json: String {
    var text = rows.formatted(as: .json)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
