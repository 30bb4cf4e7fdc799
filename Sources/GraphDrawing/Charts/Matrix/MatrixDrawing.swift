import Graphs
import Primitives

/// A matrix picture on its way to SVG.
struct MatrixDrawing {
  private let picture: MatrixPicture
  private let geometry: MatrixGeometry
  private let names: [String]
  private let rows: [[MatrixPicture.Cell]]

  /// With more squares than this, they have no tooltips and those of a step are one path: a picture stays a few megabytes.
  static let maximumTooltips = 20_000

  init(_ picture: MatrixPicture) {
    self.picture = picture
    names = picture.order.nodes.map { DrawnNode.name(of: $0, in: picture.graph) }
    let ranks = picture.ranks, nodes = picture.order.nodes
    let priority = nodes.indices.sorted { (ranks[nodes[$1]], $0) < (ranks[nodes[$0]], $1) }
    geometry = MatrixGeometry(names: names, priority: priority)
    rows = picture.rows
  }

  /// The whole file.
  var file: [UInt8] {
    let legend = MatrixLegend(picture, geometry: geometry, namesAreHidden: geometry.labelled.count < names.count)
    let inner = max(geometry.left + geometry.side - ChartFrame.margin, ChartLegend.leastWidth)
    var body = SVGText()
    drawBlocks(into: &body)
    drawLabels(into: &body)
    drawSquares(into: &body)
    drawOutlines(into: &body)
    let bottom = legend.legend.draw(
      into: &body, x: ChartFrame.margin, y: geometry.top + geometry.side + 22, width: inner)
    let frame = ChartFrame(
      title: legend.title, description: legend.description, theme: picture.options.theme,
      width: inner + 2 * ChartFrame.margin, height: bottom + ChartFrame.margin)
    return frame.file { $0.append(body) }
  }

  /// The field, its lines, and the communities: bands beside it, tinted blocks in it.
  private func drawBlocks(into svg: inout SVGText) {
    let (left, top, side) = (geometry.left, geometry.top, geometry.side)
    svg.open("g", ["id": "blocks"])
    for block in picture.order.blocks {
      let start = geometry.offset(block.rows.lowerBound), length = geometry.offset(block.rows.count)
      let name = LookKey(community: block.community).className
      svg.leaf(
        "rect",
        [
          "class": "tint \(name)", "x": .number(left + start), "y": .number(top + start), "width": .number(length),
          "height": .number(length),
        ])
    }
    drawGrid(into: &svg, left: left, top: top, side: side)
    for block in picture.order.blocks { draw(block, into: &svg) }
    svg.close()
  }

  private func drawGrid(into svg: inout SVGText, left: Double, top: Double, side: Double) {
    guard geometry.cell >= 7 else { return }
    var path = ""
    for row in 0...geometry.count {
      let offset = geometry.offset(row)
      path += "M\(NumberText.points(left)) \(NumberText.points(top + offset))h\(NumberText.points(side))"
      path += "M\(NumberText.points(left + offset)) \(NumberText.points(top))v\(NumberText.points(side))"
    }
    svg.addPath(path, class: "grid")
  }

  private func draw(_ block: MatrixOrder.Block, into svg: inout SVGText) {
    let start = geometry.offset(block.rows.lowerBound), length = geometry.offset(block.rows.count)
    let bandWidth = MatrixGeometry.band - 3
    let (left, top) = (geometry.left, geometry.top)
    let number = String(block.community + 1)
    svg.open("g", ["id": "block_\(number)", "data-community": .text(number), "data-count": "\(block.rows.count)"])
    svg.element("title", [:], containing: MatrixLegend.text(of: block, in: picture))
    let inset = min(0.6, length / 4)
    let x = left - MatrixGeometry.band, y = top - MatrixGeometry.band
    svg.addBand(
      of: block.community, x: x, y: top + start + inset, width: bandWidth, height: length - 2 * inset)
    svg.addBand(
      of: block.community, x: left + start + inset, y: y, width: length - 2 * inset, height: bandWidth)
    if length >= 12 {
      svg.label(number, x: x + bandWidth / 2, y: top + start + length / 2 + 3, size: 8.5, anchor: .middle)
      svg.label(number, x: left + start + length / 2, y: y + bandWidth / 2 + 3, size: 8.5, anchor: .middle)
    }
    svg.close()
  }

  /// Around the blocks, over the squares, which would hide half a line where they fill a block.
  private func drawOutlines(into svg: inout SVGText) {
    svg.open("g", ["id": "outlines"])
    for block in picture.order.blocks where block.rows.count > 1 {
      let look = Palette.look(of: block.community)
      let start = geometry.offset(block.rows.lowerBound), length = geometry.offset(block.rows.count)
      svg.leaf(
        "rect",
        [
          "class": "outline \(LookKey(community: block.community).className)", "x": .number(geometry.left + start),
          "y": .number(geometry.top + start), "width": .number(length), "height": .number(length),
          "stroke-width": .number(look.border == .bold ? 2.4 : 1.4), "stroke-dasharray": .text(look.dashes),
        ])
    }
    svg.close()
  }

  private func drawLabels(into svg: inout SVGText) {
    let size = geometry.labelSize
    svg.open("g", ["id": "labels"])
    for row in geometry.labelled {
      let name = ChartFrame.fitted(names[row], width: MatrixGeometry.longestLabel, size: size)
      let middle = geometry.offset(row) + geometry.cell / 2 + size * 0.36
      let edge = MatrixGeometry.band + MatrixGeometry.gap
      svg.label(name, x: geometry.left - edge, y: geometry.top + middle, size: size, anchor: .end)
      svg.upwardLabel(name, x: geometry.left + middle, y: geometry.top - edge, size: size)
    }
    svg.close()
  }

  private func drawSquares(into svg: inout SVGText) {
    svg.open("g", ["id": "squares"])
    defer { svg.close() }
    guard rows.reduce(0, { $0 + $1.count }) <= Self.maximumTooltips else { return drawPaths(into: &svg) }
    for (row, cells) in rows.enumerated() {
      let id = picture.graph.nodeIDs[picture.order.nodes[row]]
      svg.open("g", ["id": "row_\(row + 1)", "class": "row", "data-id": .text(SafeText.cleaned(id))])
      for cell in cells { draw(cell, into: &svg) }
      svg.close()
    }
  }

  private func draw(_ cell: MatrixPicture.Cell, into svg: inout SVGText) {
    let weight = picture.graph.graph.edge(cell.edge).weight
    let step = picture.steps.step(of: weight)
    let side = geometry.side(ofStep: step, of: picture.steps.limits.count)
    let inset = (geometry.cell - side) / 2
    svg.leaf(
      "rect",
      [
        "class": .text(ChartStyleSheet.stepClass(step)),
        "x": .number(geometry.left + geometry.offset(cell.column) + inset),
        "y": .number(geometry.top + geometry.offset(cell.row) + inset), "width": .number(side), "height": .number(side),
        "data-column": "\(cell.column + 1)", "data-weight": .text(NumberText.exact(weight)),
      ], tooltip: tooltip(of: cell))
  }

  private func tooltip(of cell: MatrixPicture.Cell) -> String {
    let graph = picture.graph
    let weighting = SafeText.cleaned(picture.options.legend.weighting, maximumBytes: 60)
    var facts = ["\(weighting.isEmpty ? "weight" : weighting) \(NumberText.short(graph.graph.edge(cell.edge).weight))"]
    for name in ["count", "documents"] where name != weighting {
      if let value = graph.edgeAttributes[name]?[cell.edge] { facts.append("\(name) \(value)") }
    }
    return "\(names[cell.row]) – \(names[cell.column]): " + facts.joined(separator: ", ")
  }

  /// All squares of a step as one path of points with square ends, in units of a cell: a few bytes a square.
  private func drawPaths(into svg: inout SVGText) {
    var paths = [String](repeating: "", count: picture.steps.limits.count)
    for cells in rows {
      // The column in which each path stands in this row.
      var columns = [Int?](repeating: nil, count: paths.count)
      for cell in cells {
        let step = picture.steps.step(of: picture.graph.graph.edge(cell.edge).weight)
        paths[step] += columns[step].map { "m\(cell.column - $0) 0h0" } ?? "M\(cell.column) \(cell.row)h0"
        columns[step] = cell.column
      }
    }
    let half = geometry.cell / 2
    let origin = "\(NumberText.points(geometry.left + half)) \(NumberText.points(geometry.top + half))"
    for (step, path) in paths.enumerated() where !path.isEmpty {
      let side = geometry.side(ofStep: step, of: paths.count) / geometry.cell
      svg.open(
        "g",
        [
          "transform": "translate(\(origin)) scale(\(NumberText.exact(geometry.cell)))",
          "stroke-width": .number(side), "stroke-linecap": "square", "fill": "none",
        ])
      svg.addPath(path, class: ChartStyleSheet.stepClass(step))
      svg.close()
    }
  }
}
