/// What surrounds a drawing: its legend, and the sheet it is to fill.
struct Frame: Sendable {
  /// The aspect of pictures without a page: that of most screens, less a legend.
  private static let screenAspect = 1.4

  private let legend: Legend
  private let page: PageSize
  /// The width by the height that the drawing alone should have.
  let aspect: Double

  /// A frame; the size of the drawing is guessed from the boxes, the sizes of its nodes.
  init(legend: Legend, page: PageSize, boxes: [Size]) {
    self.legend = legend
    self.page = page
    let area = boxes.reduce(0) { $0 + $1.width * $1.height } / NodeArrangement.fill * 1.4
    aspect = Self.aspect(page.sheets, legend: legend, area: area)
  }

  private static func aspect(_ sheets: [Size], legend: Legend, area: Double) -> Double {
    let candidates = sheets.map { sheet -> (aspect: Double, width: Double) in
      let room = PageFit.room(on: sheet)
      let page = room.width / room.height
      // Less height for the drawing makes it wider, and a wider legend lower: after four rounds hardly anything moves.
      var width = (area * page).squareRoot(), aspect = page
      for _ in 0..<4 {
        let height = max(width / 3, width / page - height(of: legend, width: width))
        aspect = width / height
        width = (area * aspect).squareRoot()
      }
      return (aspect, room.width / max(width, 1))
    }
    // The sheet on which the picture is shown the larger; upright where both are equal.
    let best = candidates.indices.max { (candidates[$0].width, $1) < (candidates[$1].width, $0) }
    return best.map { candidates[$0].aspect } ?? screenAspect
  }

  /// How high a legend and a title are beside a drawing of the given width.
  private static func height(of legend: Legend, width: Double) -> Double {
    let bounds = LegendPlacement(
      of: legend, around: LegendPlacement.Bounds(left: 0, bottom: 0, right: width, top: width)
    ).bounds
    return bounds.top - bounds.bottom - width
  }

  /// The drawing with its legend.
  func whole(_ drawing: Rectangle) -> Rectangle {
    let bounds = LegendPlacement(of: legend, around: LegendPlacement.Bounds(drawing)).bounds
    return Rectangle(left: bounds.left, bottom: bounds.bottom, right: bounds.right, top: bounds.top)
  }

  /// How a drawing and its legend are put on the sheet where they are larger; nil without a page.
  func fit(of drawing: Rectangle) -> PageFit? {
    let whole = whole(drawing)
    let fits = page.sheets.map { PageFit(whole, on: $0) }
    return fits.indices.max { (fits[$0].zoom, $1) < (fits[$1].zoom, $0) }.map { fits[$0] }
  }

  /// Positions spread in one direction so that the picture fills its sheet: boxes that are apart stay so, and straight lines that
  /// don't cross neither do then.
  func filled(_ points: [Point], _ sizes: [Size]) -> [Point] {
    let drawing = Rectangle(around: points.indices.map { Rectangle(center: points[$0], size: sizes[$0]) })
    guard points.count > 1, let fit = fit(of: drawing) else { return points }
    let room = PageFit.room(on: fit.sheet), whole = whole(drawing)
    let extra = Point(x: room.width / fit.zoom - whole.width, y: room.height / fit.zoom - whole.height)
    let x = min(1.6, max(1, 1 + extra.x / max(drawing.width, 1))),
      y = min(1.6, max(1, 1 + extra.y / max(drawing.height, 1)))
    return points.map { Point(x: $0.x * x, y: $0.y * y) }
  }
}

extension LegendPlacement.Bounds {
  init(_ rectangle: Rectangle) {
    self.init(left: rectangle.left, bottom: rectangle.bottom, right: rectangle.right, top: rectangle.top)
  }
}
