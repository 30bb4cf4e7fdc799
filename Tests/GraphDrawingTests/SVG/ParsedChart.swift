import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A chart as a tree of elements, by Foundation's XML parser.
struct ParsedChart {
  struct Element {
    var name = ""
    var attributes: [String: String] = [:]
    /// Its own text, without that of its children.
    var text = ""
    var children: [Element] = []

    /// Itself and all below, in document order.
    var all: [Element] { [self] + children.flatMap(\.all) }
    var title: String? { children.first { $0.name == "title" }?.text }
    var classes: Set<String> {
      Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
    }

    func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? .nan }
  }

  let root: Element
  let isWellFormed: Bool

  init(_ bytes: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    isWellFormed = parser.parse()
    root = reader.open[0].children.first ?? Element()
  }

  var all: [Element] { root.all }
  var texts: [String] { all.filter { $0.name == "text" }.map(\.text) }
  var rectangles: [Element] { all.filter { $0.name == "rect" } }
  var tooltips: [String] { all.compactMap(\.title) }
  func group(_ id: String) -> Element? { all.first { $0.attributes["id"] == id } }
  var rows: [Element] { all.filter { $0.classes.contains("row") } }

  /// Whether nothing in the picture runs or loads anything.
  var isHarmless: Bool {
    let names = Set(all.map(\.name))
    let attributes = Set(all.flatMap { $0.attributes.keys })
    let style = all.first { $0.name == "style" }?.text ?? ""
    return names.isSubset(of: ["svg", "g", "title", "desc", "style", "text", "rect", "path"])
      && attributes.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") && $0 != "style" && $0 != "src" }
      && !style.contains("url(") && !style.contains("@import")
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var open = [Element()]

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      open.append(Element(name: name, attributes: attributes))
    }

    func parser(_: XMLParser, foundCharacters string: String) { open[open.count - 1].text += string }

    func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
      let element = open.removeLast()
      open[open.count - 1].children.append(element)
    }
  }
}

extension Processes {
  /// Whether xmllint takes a file for well-formed; true where it is not installed.
  static func isWellFormed(_ bytes: [UInt8]) throws -> Bool {
    guard let xmllint else { return true }
    return try run(xmllint, ["--noout", "--nonet", "--huge", "-"], input: String(decoding: bytes, as: UTF8.self))
      .status == 0
  }
}
