import Primitives

/// Rows of marks with texts below a chart.
struct ChartLegend {
  enum Mark {
    /// A community by its number, which it shows.
    case community(Int)
    /// All communities that share the last look.
    case otherCommunities
    /// A step of a scale, as a square with the side that it has in the chart.
    case step(Int, side: Double)
    /// A bar of a height.
    case bar(height: Double)
    /// A stretch without documents.
    case gap
  }

  struct Item {
    var mark: Mark?
    var text: String

    /// By how much its mark is higher than a line of text.
    fileprivate var rise: Double { if case .bar(let height) = mark { max(0, height - 11) } else { 0 } }
  }

  struct Row {
    var heading: String
    var items: [Item]
    /// Whether the items stand in columns.
    var isAligned = false
  }

  var rows: [Row]

  private static let textSize = 11.0, rowHeight = 18.0, headingWidth = 92.0, itemGap = 16.0, markWidth = 24.0
  /// The narrowest chart whose legend is readable.
  static let leastWidth = 560.0

  /// Draws the rows and returns where they end.
  func draw(into svg: inout SVGText, x: Double, y: Double, width: Double) -> Double {
    svg.open("g", ["id": "legend", "class": "legend"])
    svg.addPath("M\(NumberText.points(x)) \(NumberText.points(y))h\(NumberText.points(width))", class: "rule")
    var y = y + 20
    for row in rows where !row.items.isEmpty { y = draw(row, into: &svg, x: x, y: y, width: width) }
    svg.close()
    return y - Self.rowHeight + 6
  }

  private func draw(_ row: Row, into svg: inout SVGText, x left: Double, y: Double, width: Double) -> Double {
    let y = y + row.items.reduce(0) { max($0, $1.rise) }
    svg.label(row.heading, x: left, y: y, size: Self.textSize, class: "quiet")
    let start = left + Self.headingWidth, end = left + width
    let column = row.isAligned ? row.items.map { Self.width(of: $0) }.max() : nil
    var x = start, line = y
    for item in row.items {
      let itemWidth = min(column ?? Self.width(of: item), end - start)
      if x > start, x + itemWidth > end {
        x = start
        line += Self.rowHeight
      }
      line = draw(item, into: &svg, x: x, y: line, width: end - x)
      x += itemWidth + Self.itemGap
    }
    return line + Self.rowHeight + 3
  }

  private static func width(of item: Item) -> Double {
    (item.mark == nil ? 0 : markWidth + 6) + ChartFrame.textWidth(item.text, size: textSize)
  }

  /// Draws an item and returns the base line of its last line: only texts without marks are wrapped.
  private func draw(_ item: Item, into svg: inout SVGText, x: Double, y: Double, width: Double) -> Double {
    if let mark = item.mark {
      draw(mark, into: &svg, x: x, y: y)
      let room = width - Self.markWidth - 6
      svg.label(
        ChartFrame.fitted(item.text, width: room, size: Self.textSize), x: x + Self.markWidth + 6, y: y,
        size: Self.textSize)
      return y
    }
    // A column is half an em in the mean; the widths of the lines are checked when they are cut.
    let columns = max(20, Int(width / (Self.textSize * 0.56)))
    var y = y
    for (number, line) in LabelWrapping.lines(of: item.text, columns: columns, maximumLines: 8).enumerated() {
      if number > 0 { y += Self.rowHeight - 3 }
      svg.label(ChartFrame.fitted(line, width: width, size: Self.textSize), x: x, y: y, size: Self.textSize)
    }
    return y
  }

  private func draw(_ mark: Mark, into svg: inout SVGText, x: Double, y: Double) {
    let middle = y - Self.textSize * 0.36
    switch mark {
    case .community(let number): drawBand(number, text: String(number + 1), into: &svg, x: x, middle: middle)
    case .otherCommunities: drawBand(nil, text: "", into: &svg, x: x, middle: middle)
    case .step(let step, let side):
      svg.leaf(
        "rect",
        [
          "class": .text(ChartStyleSheet.stepClass(step)), "x": .number(x + (Self.markWidth - side) / 2),
          "y": .number(middle - side / 2), "width": .number(side), "height": .number(side),
        ])
    case .bar(let height):
      svg.leaf(
        "rect",
        [
          "class": "bar other", "x": .number(x + Self.markWidth / 2 - 3), "y": .number(y - height), "width": 6.0,
          "height": .number(height),
        ])
    case .gap:
      svg.leaf(
        "rect",
        ["class": "gap", "x": .number(x), "y": .number(middle - 6.5), "width": .number(Self.markWidth), "height": 13.0])
    }
  }

  private func drawBand(_ number: Int?, text: String, into svg: inout SVGText, x: Double, middle: Double) {
    svg.addBand(of: number, x: x + 0.5, y: middle - 6.5, width: Self.markWidth - 1, height: 13)
    if !text.isEmpty { svg.label(text, x: x + Self.markWidth / 2, y: middle + 3.3, size: 9, anchor: .middle) }
  }
}

extension SVGText {
  /// A box in the look of a community: its colour, and the pattern of its border.
  mutating func addBand(of community: Int?, x: Double, y: Double, width: Double, height: Double) {
    let look = Palette.look(of: community)
    leaf(
      "rect",
      [
        "class": "band \(LookKey(community: community).className)", "x": .number(x), "y": .number(y),
        "width": .number(max(0.5, width)), "height": .number(max(0.5, height)),
        "stroke-width": .number(look.border == .bold ? 2 : 1), "stroke-dasharray": .text(look.dashes),
      ])
  }
}

extension CommunityLook {
  /// The border's pattern as SVG writes it.
  var dashes: String {
    switch border {
    case .solid, .bold: "none"
    case .dashed: "4 2.5"
    case .dotted: "1.5 2.5"
    }
  }
}
