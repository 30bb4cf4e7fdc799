import Primitives

/// What stands around every chart: the root element, title and description for screen readers, style sheet, background, heading.
struct ChartFrame {
  /// The heading, shown and read out.
  var title: String
  /// What a reader who doesn't see the chart is told.
  var description: String
  var theme: DrawingStyle.Theme
  /// Lengths in points.
  var width: Double, height: Double

  static let margin = 18.0
  static let titleSize = 17.0
  /// Where the chart below the heading starts.
  static let top = margin + titleSize + 16

  /// The whole file; `draw` writes what is inside.
  func file(_ draw: (inout SVGText) -> Void) -> [UInt8] {
    var svg = SVGText()
    svg.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": .number(width), "height": .number(height),
        "viewBox": "0 0 \(NumberText.points(width)) \(NumberText.points(height))", "role": "img",
        "aria-labelledby": "picture_title picture_desc",
      ])
    svg.element("title", ["id": "picture_title"], containing: title)
    svg.element("desc", ["id": "picture_desc"], containing: description)
    svg.addStyleSheet(theme)
    svg.leaf(
      "rect", ["class": "background", "width": .number(width), "height": .number(height), "fill": "white"])
    let heading = Self.fitted(title, width: width - 2 * Self.margin, size: Self.titleSize)
    svg.label(
      heading, x: Self.margin, y: Self.margin + Self.titleSize * 0.8, size: Self.titleSize, class: "title")
    draw(&svg)
    svg.close()
    return Array(svg.text.utf8)
  }

  /// A text cut to a width, with "…" where something is missing.
  static func fitted(_ text: String, width: Double, size: Double) -> String {
    let text = SafeText.cleaned(text)
    guard textWidth(text, size: size) > width else { return text }
    var kept = text
    while !kept.isEmpty, textWidth(kept + "…", size: size) > width { kept.removeLast() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// The width of a text, with room for fonts that are wider than Helvetica.
  static func textWidth(_ text: String, size: Double) -> Double { TextMetrics.width(of: text, fontSize: size) * 1.06 }
}
