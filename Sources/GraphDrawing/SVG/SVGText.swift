import Primitives

/// SVG that is written element by element.
///
/// Names of elements and attributes are constants; every text passes ``SafeText``, so that none can end an element, open one, or load
/// anything.
struct SVGText {
  /// The value of an attribute.
  enum Value: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral {
    case number(Double)
    case text(String)

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .number(value) }
  }

  typealias Attributes = KeyValuePairs<StaticString, Value>

  /// What has been written.
  private(set) var text = ""
  private var open: [StaticString] = []

  /// Opens an element that is closed by ``close()``.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    start(name, attributes)
    text += ">\n"
    open.append(name)
  }

  /// Closes the element that was opened last.
  mutating func close() {
    guard let name = open.popLast() else { return }
    text += "</\(name)>\n"
  }

  /// An element without children but a tooltip.
  mutating func leaf(_ name: StaticString, _ attributes: Attributes, tooltip: String? = nil) {
    start(name, attributes)
    guard let tooltip else { return text += "/>\n" }
    text += "><title>\(Self.escaped(tooltip))</title></\(name)>\n"
  }

  /// An element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes, containing content: String) {
    start(name, attributes)
    text += ">\(Self.escaped(content))</\(name)>\n"
  }

  /// Where a text starts, or what it is centred on.
  enum Anchor: String { case start, middle, end }

  /// A line of text; `y` is its base line.
  mutating func label(
    _ content: String, x: Double, y: Double, size: Double, class textClass: String = "plain", anchor: Anchor = .start
  ) {
    element(
      "text",
      [
        "class": .text(textClass), "x": .number(x), "y": .number(y), "font-size": .number(size),
        "text-anchor": .text(anchor.rawValue),
      ], containing: content)
  }

  /// A line of text that reads upwards from a point on its base line.
  mutating func upwardLabel(_ content: String, x: Double, y: Double, size: Double, class textClass: String = "plain") {
    let place = "rotate(-90 \(NumberText.points(x)) \(NumberText.points(y)))"
    element(
      "text",
      [
        "class": .text(textClass), "x": .number(x), "y": .number(y), "font-size": .number(size),
        "transform": .text(place),
      ], containing: content)
  }

  /// The style sheet, which has constants only.
  mutating func addStyleSheet(_ theme: DrawingStyle.Theme) {
    text += "<style>\(ChartStyleSheet.text(for: theme))</style>\n"
  }

  /// A path of any length, from numbers and letters of this module.
  mutating func addPath(_ data: String, class pathClass: String) {
    text += "<path class=\"\(pathClass)\" d=\"\(data)\"/>\n"
  }

  /// Adds what another value has written.
  mutating func append(_ other: SVGText) { text += other.text }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    text += "<\(name)"
    for (name, value) in attributes {
      switch value {
      case .number(let number): text += " \(name)=\"\(NumberText.points(number))\""
      case .text(let content): text += " \(name)=\"\(Self.escaped(content))\""
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    SafeText.xml(SafeText.cleaned(text, maximumBytes: longestText))
  }

  /// Names are cut by whoever writes them; this bounds what is put together from several.
  private static let longestText = 4_000
}
