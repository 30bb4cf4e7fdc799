import Primitives

/// Places a legend around a drawing, as nodes that Graphviz draws without moving them: the same in every format.
struct LegendPlacement {
  /// A rectangle in points, upwards as Graphviz counts.
  struct Bounds {
    var left: Double, bottom: Double, right: Double, top: Double
  }

  private static let textSize = 11.0, rowHeight = 19.0, headingWidth = 86.0, itemGap = 18.0, markWidth = 26.0
  /// The width up to which a picture is shown in its own size; the legend of a wider one grows with it.
  private static let fullWidth = 1_200.0

  /// The marks, in drawing order.
  private(set) var marks: [(name: String, attributes: GraphvizGraph.Attributes)] = []

  private let scheme: ColorScheme
  private let font: DrawingStyle.Font
  /// All lengths below are multiplied by this when they are placed.
  private let scale: Double
  private let left: Double, width: Double
  private var y: Double

  /// The drawing together with the legend.
  private(set) var bounds: Bounds

  /// Puts the title above the drawing and the rows below it.
  init(of legend: Legend, around drawing: Bounds) {
    let titleSize = 17.0
    (scheme, font) = (legend.scheme, legend.font)
    let titleWidth =
      legend.title.isEmpty ? 0 : Self.textWidth(legend.title, size: titleSize, font) + 8
    let drawingWidth = drawing.right - drawing.left
    scale = max(1, drawingWidth / Self.fullWidth)
    width = max(drawingWidth / scale, legend.rows.map { Self.leastWidth($0, legend.font) }.max() ?? 0, titleWidth)
    left = (drawing.left + drawing.right) / 2 / scale - width / 2
    y = drawing.top / scale + 22
    bounds = drawing
    bounds.left = min(drawing.left, left * scale)
    bounds.right = max(drawing.right, (left + width) * scale)
    if !legend.title.isEmpty {
      addText(legend.title, atX: left, size: titleSize, textClass: "title")
      bounds.top = (y + titleSize) * scale
    }
    y = drawing.bottom / scale - 18
    guard !legend.rows.isEmpty else { return }
    addLine(centeredAtX: left + width / 2, width: width, penWidth: 0.6)
    y -= 16
    for row in legend.rows { add(row) }
    bounds.bottom = y * scale
  }

  /// Room for fonts that are wider than Helvetica.
  private static func textWidth(_ text: String, size: Double, _ font: DrawingStyle.Font) -> Double {
    TextMetrics.width(of: text, fontSize: size, font: font) * 1.06
  }

  private static func itemWidth(_ item: Legend.Item, _ font: DrawingStyle.Font) -> Double {
    (item.mark == nil ? 0 : markWidth + 6) + textWidth(item.text, size: textSize, font) * 1.02 + 4
  }

  /// A row is at least as wide as its widest item, and has room for three short ones.
  private static func leastWidth(_ row: Legend.Row, _ font: DrawingStyle.Font) -> Double {
    max(headingWidth + (row.items.map { itemWidth($0, font) }.max() ?? 0), 460)
  }

  private mutating func add(_ row: Legend.Row) {
    addText(row.heading, atX: left, size: Self.textSize, textClass: "quiet")
    let start = left + Self.headingWidth, end = left + width
    let column = row.isAligned ? row.items.map { Self.itemWidth($0, font) }.max() : nil
    var x = start
    for item in row.items {
      let itemWidth = column ?? Self.itemWidth(item, font)
      if x > start, x + itemWidth > end + 0.01 {
        x = start
        y -= Self.rowHeight
      }
      add(item, atX: x)
      x += itemWidth + Self.itemGap
    }
    y -= Self.rowHeight + 3
  }

  private mutating func add(_ item: Legend.Item, atX x: Double) {
    guard let mark = item.mark else { return addText(item.text, atX: x, size: Self.textSize, textClass: "plain") }
    add(mark, centeredAtX: x + Self.markWidth / 2)
    addText(item.text, atX: x + Self.markWidth + 6, size: Self.textSize, textClass: "plain")
  }

  private mutating func add(_ mark: Legend.Mark, centeredAtX x: Double) {
    switch mark {
    case .swatch(let key, let number):
      let look = scheme.look(key)
      place(
        x, width: 22, height: 14, look, NodeShape.box, markClass: "swatch \(key.className)",
        label: [
          ("label", SafeText.label([number])), ("fontsize", NumberText.points(9 * scale)), ("margin", "0,0"),
          ("fontcolor", look.text.hex),
        ])
    case .shape(let shape, let key):
      place(x, width: 24, height: 13, scheme.look(key), shape, markClass: "shape \(key.className)")
    case .line(let penWidth, let opacity):
      // A width scale that grew with the legend would be none.
      addLine(centeredAtX: x, width: 24, penWidth: penWidth / scale, opacity: opacity)
    case .highlight:
      place(x, width: 22, height: 12, scheme.look(.other, .strong), .ellipse, markClass: "shape other strong")
    }
  }

  private mutating func place(
    _ x: Double, width: Double, height: Double, _ look: Look, _ shape: NodeShape, markClass: String,
    label: GraphvizGraph.Attributes = [("label", "")]
  ) {
    place(
      x, width: width, height: height, shape: shape.graphvizShape, style: shape.graphvizStyle(border: look.border),
      fill: look.fill, color: look.stroke.hex, markClass: markClass, penWidth: look.penWidth, label: label)
  }

  /// A line is the lower side of a flat node: heights are rounded to whole points, pen widths are not.
  private mutating func addLine(centeredAtX x: Double, width: Double, penWidth: Double, opacity: Double = 1) {
    place(
      x, width: width, height: 2, shape: "underline", style: "solid", fill: scheme.edge,
      color: opacity == 1 ? scheme.edge.hex : scheme.edge.hex(opacity: opacity),
      markClass: "line", penWidth: penWidth)
  }

  private mutating func addText(_ text: String, atX x: Double, size: Double, textClass: String) {
    // The text starts at the left whatever its width.
    let width = Self.textWidth(text, size: size, font) + 2
    place(
      x + width / 2, width: width, height: size * 1.4, shape: "box", style: "solid", fill: scheme.background,
      color: scheme.background.hex, markClass: "text \(textClass)", peripheries: 0,
      label: [
        ("label", SafeText.label([text], lineEnd: "\\l")), ("fontsize", NumberText.points(size * scale)),
        ("margin", "0,0"),
        ("fontcolor", (textClass == "quiet" ? scheme.quietText : scheme.text).hex),
      ])
  }

  private mutating func place(
    _ x: Double, width: Double, height: Double, shape: String, style: String, fill: Color, color: String,
    markClass: String, peripheries: Int = 1, penWidth: Double = 1.2,
    label: GraphvizGraph.Attributes = [("label", "")]
  ) {
    func inches(_ points: Double) -> String { NumberText.inches(points * scale) }
    let name = "legend_\(marks.count)"
    marks.append(
      (
        name,
        [
          ("pos", "\(NumberText.points(x * scale)),\(NumberText.points(y * scale))"), ("width", inches(width)),
          ("height", inches(height)), ("fixedsize", "true"), ("shape", shape), ("style", style),
          ("fillcolor", fill.hex),
          ("color", color), ("penwidth", NumberText.points(penWidth * scale)), ("peripheries", "\(peripheries)"),
          ("id", name),
          ("class", markClass),
        ] + label
      ))
  }
}
