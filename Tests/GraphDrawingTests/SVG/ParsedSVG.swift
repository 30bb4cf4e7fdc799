import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of an SVG sees, by Foundation's XML parser.
struct ParsedSVG {
  struct Box: Equatable {
    var left = Double.infinity, top = Double.infinity, right = -Double.infinity, bottom = -Double.infinity

    mutating func include(_ x: Double, _ y: Double) {
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = max(bottom, y)
    }

    func overlaps(_ other: Box, by margin: Double = 0.5) -> Bool {
      min(right, other.right) - max(left, other.left) > margin
        && min(bottom, other.bottom) - max(top, other.top) > margin
    }
  }

  struct Group {
    var id = "", classes: [String] = [], data: [String: String] = [:]
    var dataID: String? { data["data-id"] }
    var title = ""
    var texts: [String] = []
    var box = Box()
    var fontSize: Double?
  }

  var rootAttributes: [String: String] = [:]
  var title = "", description = "", style = ""
  /// Groups of nodes, edges and marks of the legend, in order.
  var groups: [Group] = []
  var isWellFormed = false
  var elements: Set<String> = []
  /// Every attribute of every element, but for `data-` ones.
  var attributes: [(element: String, name: String, value: String)] = []
  var attributeNames: Set<String> = []

  /// The nodes by their index.
  var nodes: [Group] {
    groups.filter { $0.id.hasPrefix("node_") }.sorted { ($0.id.count, $0.id) < ($1.id.count, $1.id) }
  }
  var boxes: [Group] { groups.filter { $0.classes.first == "cluster" } }
  /// The areas of the rectangles around nodes, by their ids.
  var areas: [String: Double] {
    Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, ($0.box.right - $0.box.left) * ($0.box.bottom - $0.box.top)) })
  }
  /// How large the letters of nodes are, by their ids.
  var fontSizes: [String: Double] {
    Dictionary(uniqueKeysWithValues: nodes.compactMap { node in node.fontSize.map { (node.id, $0) } })
  }
  var edges: [Group] { groups.filter { $0.classes.first == "edge" } }
  var legend: [Group] { groups.filter { $0.id.hasPrefix("legend_") } }
  var legendTexts: [String] { legend.flatMap(\.texts) }

  init(_ bytes: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    reader.result.isWellFormed = parser.parse()
    self = reader.result
  }

  private init() {}

  private final class Reader: NSObject, XMLParserDelegate {
    var result = ParsedSVG()
    private var open: [String] = []
    private var text = ""
    private var group: Group?

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      open.append(name)
      text = ""
      result.elements.insert(name)
      result.attributeNames.formUnion(attributes.keys)
      for (key, value) in attributes where !key.hasPrefix("data-") { result.attributes.append((name, key, value)) }
      switch name {
      case "svg": result.rootAttributes = attributes
      case "g":
        finishGroup()
        group = Group(
          id: attributes["id"] ?? "", classes: (attributes["class"] ?? "").split(separator: " ").map(String.init),
          data: attributes.filter { $0.key.hasPrefix("data-") })
      case "text": group?.fontSize = attributes["font-size"].flatMap(Double.init)
      case "ellipse":
        let number = { (key: String) in Double(attributes[key] ?? "") ?? .nan }
        group?.box.include(number("cx") - number("rx"), number("cy") - number("ry"))
        group?.box.include(number("cx") + number("rx"), number("cy") + number("ry"))
      case "polygon", "polyline", "path":
        let points = attributes["points"] ?? attributes["d"] ?? ""
        let numbers = points.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
        let corners = stride(from: 0, to: numbers.count - 1, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
        let isCurve = name == "path" && points.filter(\.isLetter).allSatisfy { $0 == "M" || $0 == "C" }
        for point in isCurve ? Self.curve(corners) : corners { group?.box.include(point.x, point.y) }
      default: break
      }
    }

    /// Points of cubic Bézier curves, which do not reach the two control points of each.
    private static func curve(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
      stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
        (0...32).map { step in
          let t = Double(step) / 32, s = 1 - t
          let shares = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
          let parts = zip(shares, points[start...])
          return (parts.reduce(0) { $0 + $1.0 * $1.1.x }, parts.reduce(0) { $0 + $1.0 * $1.1.y })
        }
      }
    }

    func parser(_: XMLParser, foundCharacters string: String) { text += string }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?) {
      open.removeLast()
      switch (name, group) {
      case ("title", nil): result.title = text
      case ("title", _): group?.title = text
      case ("desc", _): result.description = text
      case ("style", _): result.style = text
      case ("text", _): group?.texts.append(text)
      case ("g", _): finishGroup()
      default: break
      }
      text = ""
    }

    private func finishGroup() {
      if let group { result.groups.append(group) }
      group = nil
    }
  }
}
