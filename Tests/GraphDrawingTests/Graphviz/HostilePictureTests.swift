import Foundation
import Graphs
import OrderedCollections
import TestSupport
import Testing

@testable import GraphDrawing

/// Hostile names in every field that reaches a picture at once, in every format, style and theme.
@Suite struct HostilePictureTests {
  /// A style in a theme.
  struct Look: CustomTestStringConvertible {
    var preset: DrawingStyle.Preset, theme: DrawingStyle.Theme
    var testDescription: String { "\(preset.rawValue) \(theme.rawValue)" }
  }

  static let looks = DrawingStyle.Preset.allCases.flatMap { preset in
    DrawingStyle.Theme.allCases.map { Look(preset: preset, theme: $0) }
  }

  /// The names, begun at another place.
  private static func names(from start: Int) -> [String] {
    Array(HostileNames.names[start...] + HostileNames.names[..<start])
  }

  private static func graph() throws -> AttributedGraph {
    let ring = try SampleGraphs.ring(of: HostileNames.names)
    var graph = AttributedGraph(graph: ring.graph, nodeIDs: names(from: 1))
    graph.nodeAttributes["name"] = .text(HostileNames.names)
    graph.nodeAttributes["type"] = .text(names(from: 2))
    graph.nodeAttributes["aliases"] = .text(names(from: 3))
    graph.nodeAttributes["party"] = .text(names(from: 4))
    for reserved in [
      "href", "URL", "image", "shapefile", "stylesheet", "_background", "fontpath", "xlink:href", "style",
    ] {
      graph.nodeAttributes[reserved] = .text(names(from: 5))
      graph.edgeAttributes[reserved] = .text(edgeTexts(graph, from: 6))
      graph.attributes[reserved] = .text("/etc/passwd")
    }
    for (index, name) in HostileNames.names.enumerated() {
      graph.nodeAttributes["t" + name] = .text(names(from: 7))
      graph.nodeAttributes["n" + name] = .integer(HostileNames.names.indices.map { $0 + index })
      graph.edgeAttributes[name] = .real((0..<graph.graph.edgeCount).map { Double($0 + index) / 2 })
      graph.attributes["g" + name] = .text(name)
    }
    return graph
  }

  private static func edgeTexts(_ graph: AttributedGraph, from start: Int) -> [String] {
    (0..<graph.graph.edgeCount).map { names(from: start)[$0 % HostileNames.names.count] }
  }

  private func drawing(_ look: Look) throws -> Drawing {
    var style = look.preset.style
    style.theme = look.theme
    style.communities = Partition(labels: HostileNames.names.indices.map { $0 / 7 })
    if look.preset == .print { style.color = .attribute("party") }
    if look.preset == .minimal { style.color = .type }
    var options = DrawingOptions.unlimited
    options.title = HostileNames.names.joined(separator: " ")
    options.legend.unit = HostileNames.names.joined()
    options.legend.weighting = HostileNames.names.reversed().joined()
    options.legend.dates = HostileNames.names.joined()
    options.legend.sizeMeaning = HostileNames.names.reversed().joined()
    options.scope.rules = HostileNames.names
    options.highlight = DrawingHighlight(nodes: [3, 4], edges: [3], meaning: HostileNames.names.joined())
    return Drawing(of: try Self.graph(), style: style, options: options)
  }

  @Test(arguments: looks)
  func anSVGShowsThemAndDoesNothing(look: Look) throws {
    let bytes = try drawing(look).render(as: .svg, using: Processes.child())
    if let xmllint = Processes.xmllint {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(try Processes.run(xmllint, ["--nonet", "--noout", "-"], input: text).status == 0)
    }
    let parsed = ParsedSVG(bytes)
    try #require(parsed.isWellFormed)
    let ids = Self.names(from: 1)
    #expect(parsed.nodes.count == HostileNames.all.count)
    for (index, hostile) in HostileNames.all.enumerated() {
      let node = try #require(parsed.nodes.first { $0.id == "node_\(index)" })
      #expect(HostileNames.squeezed(node.texts.joined()) == hostile.shown)
      #expect(HostileNames.squeezed(node.title).hasPrefix(hostile.shown + ":"))
      #expect(node.data["data-name"].map(HostileNames.squeezed) == hostile.shown)
      #expect(node.data["data-id"] == SafeText.cleaned(ids[index]))
      #expect(node.data["data-type"] == SafeText.cleaned(Self.names(from: 2)[index]))
    }
    #expect(
      HostileNames.squeezed(parsed.title).hasPrefix(HostileNames.squeezed(SafeText.cleaned("plain Conan O'Brien"))))
    expectNothingActive(in: parsed)
  }

  /// Nothing runs, nothing is loaded, nothing is linked: only known elements and attributes, and no value that names a place.
  private func expectNothingActive(in parsed: ParsedSVG) {
    #expect(
      parsed.elements.isSubset(of: [
        "svg", "g", "title", "desc", "style", "text", "path", "polygon", "polyline", "ellipse",
      ]))
    let allowed: Set<String> = [
      "aria-labelledby", "class", "cx", "cy", "d", "fill", "fill-opacity", "font-family", "font-size", "height", "id",
      "points", "role", "rx", "ry", "stroke", "stroke-dasharray", "stroke-opacity", "stroke-width", "text-anchor",
      "transform", "viewBox", "width", "x", "xmlns", "y", "xml:space",
    ]
    #expect(Set(parsed.attributeNames).isSuperset(of: ["class", "d", "x", "y"]))
    for name in parsed.attributeNames where !allowed.contains(name) {
      #expect(name.wholeMatch(of: /data-[a-z0-9-]+/) != nil, "\(name)")
    }
    for (_, name, value) in parsed.attributes where name != "xmlns" {
      #expect(!value.contains("url(") && !value.contains(":"), "\(name)=\(value)")
    }
    for active in ["url", "@import", "http", "expression", "\\"] { #expect(!parsed.style.contains(active)) }
  }

  @Test(arguments: looks)
  func dotReadsBackWithEqualValues(look: Look) throws {
    let graph = try Self.graph()
    let parsed = try ParsedDOT(drawing(look).dot())
    #expect(parsed.nodes.count == HostileNames.all.count)
    #expect(parsed.edges.count == graph.graph.edgeCount)
    func doubled(_ text: String) -> String {
      SafeText.cleaned(text).split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    }
    for index in HostileNames.names.indices {
      let node = try #require(parsed.nodes["n\(index)"])
      #expect(node["name"] == doubled(HostileNames.names[index]))
      #expect(node["node_id"] == doubled(Self.names(from: 1)[index]))
      #expect(node["type"] == doubled(Self.names(from: 2)[index]))
      #expect(node["aliases"] == doubled(Self.names(from: 3)[index]))
      #expect(node["attr_href"] == doubled(Self.names(from: 5)[index]))
      #expect(node["attr_image"] == doubled(Self.names(from: 5)[index]))
    }
    expectNoFileNames(in: parsed)
    #expect(parsed.subgraphs.allSatisfy { $0.wholeMatch(of: /cluster_[0-9]+/) != nil })
    #expect(parsed.subgraphs.isEmpty == (look.preset != .communities))
  }

  private func expectNoFileNames(in parsed: ParsedDOT) {
    let attributes =
      Set(parsed.graph.keys).union(parsed.nodes.values.flatMap(\.keys)).union(parsed.edges.flatMap(\.attributes.keys))
    let dangerous = [
      "image", "shapefile", "href", "url", "stylesheet", "_background", "fontpath", "charset", "imagepath", "edgehref",
      "headurl", "tailurl", "labelurl", "fontnames", "target", "sides", "minlen", "comment",
    ]
    #expect(attributes.contains("label"))
    for name in attributes { #expect(!dangerous.contains(name.lowercased()), "\(name)") }
  }

  /// The layout process gets less than the kept DOT: no attribute of the graph at all.
  @Test(arguments: looks)
  func theLayoutGetsNoAttributes(look: Look) throws {
    let request = try drawing(look).layoutRequest(answeringWith: .positions)
    let known: Set<String> = [
      "label", "shape", "style", "fillcolor", "color", "fontname", "fontcolor", "fontsize", "penwidth", "peripheries",
      "margin", "width", "height", "fixedsize", "class", "id",
    ]
    let parsed = try ParsedDOT(request.dot)
    #expect(!parsed.nodes.isEmpty && !parsed.edges.isEmpty)
    for node in parsed.nodes.values { #expect(known.isSuperset(of: node.keys)) }
    for edge in parsed.edges { #expect(known.isSuperset(of: edge.attributes.keys)) }
  }

  @Test(arguments: looks)
  func aPNGIsWhole(look: Look) throws {
    let bytes = try drawing(look).render(as: .png, using: Processes.child())
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(Array(bytes.suffix(8).prefix(4)) == Array("IEND".utf8))
  }

  @Test(arguments: looks)
  func aPDFIsWholeAndDoesNothing(look: Look) throws {
    let bytes = try drawing(look).render(as: .pdf, using: Processes.child())
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("%%EOF\n"))
    for active in ["/URI", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/OpenAction", "/AA ", "/GoToR"] {
      #expect(!text.contains(active))
    }
  }
}
