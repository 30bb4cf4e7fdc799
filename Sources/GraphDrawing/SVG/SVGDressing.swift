import Graphs
import Primitives

/// Turns the SVG that Graphviz writes into one for readers: titles, a description, tooltips, stable ids, a dark mode; no document
/// type, no comments.
///
/// Works on what Graphviz's svg renderer writes from this module's own DOT, where every text is already escaped.
struct SVGDressing {
  private let content: PictureContent
  private let data: DataAttributes
  private let nodes: [String: DrawnNode]
  private let edges: [String: DrawnEdge]

  init(of content: PictureContent) {
    self.content = content
    data = DataAttributes(of: content)
    nodes = Dictionary(uniqueKeysWithValues: content.nodes.map { ("node_\($0.index)", $0) })
    edges = Dictionary(uniqueKeysWithValues: content.edges.map { ("edge_\($0.index)", $0) })
  }

  /// The dressed SVG.
  ///
  /// - Complexity: O(length).
  func dressed(_ svg: [UInt8]) -> [UInt8] {
    var state = State()
    var output: [UInt8] = []
    output.reserveCapacity(svg.count + svg.count / 4)
    var position = 0
    while position < svg.count {
      let end = Self.endOfPiece(in: svg, from: position)
      add(svg[position..<end], to: &output, &state)
      position = end
    }
    return output
  }

  private struct State {
    /// What the next title is to say; nil drops it.
    var title: String?
    var isInTitle = false
    var hasBackground = false
    var isInLegend = false
    /// How many groups are open.
    var depth = 0
  }

  /// The end of a comment, a tag, or the text before the next one.
  private static func endOfPiece(in svg: [UInt8], from start: Int) -> Int {
    guard svg[start] == UInt8(ascii: "<") else {
      return svg[start...].firstIndex(of: UInt8(ascii: "<")) ?? svg.count
    }
    guard svg[start...].starts(with: commentStart) else {
      return svg[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? svg.count
    }
    var end = start + commentStart.count
    while end < svg.count, !svg[end...].starts(with: commentEnd) { end += 1 }
    return min(end + commentEnd.count, svg.count)
  }

  private static let commentStart = Array("<!--".utf8), commentEnd = Array("-->".utf8)

  private func add(_ piece: ArraySlice<UInt8>, to output: inout [UInt8], _ state: inout State) {
    if piece.first != UInt8(ascii: "<") {
      // Graphviz ends lines after tags; what is dropped would leave empty ones.
      let isLineEnd = piece.allSatisfy { $0 == 0x0A }
      if !state.isInTitle, !(isLineEnd && output.last == 0x0A) { output += piece }
      return
    }
    let tag = String(decoding: piece, as: UTF8.self)
    switch tag.dropFirst().prefix(while: { $0 != " " && $0 != ">" && $0 != "\n" }) {
    case "!DOCTYPE": return
    case let name where name.hasPrefix("!--"): return
    case "svg": output += Array(root(replacing: tag).utf8)
    case "title": state.isInTitle = true
    case "/title":
      state.isInTitle = false
      if let title = state.title { output += Array("<title>\(SafeText.xml(title))</title>".utf8) }
      state.title = nil
    case "g": output += Array(group(tag, &state).utf8)
    case "/g":
      state.depth -= 1
      if state.depth == 0, state.isInLegend { output += Array("</g>\n".utf8) }
      output += piece
    case "polygon" where state.depth == 1 && !state.hasBackground:
      state.hasBackground = true
      output += Array(background(tag).utf8)
    default:
      // Older versions of Graphviz write a colour that SVG doesn't know.
      output += Array(tag.replacing("stroke=\"transparent\"", with: "stroke=\"none\"").utf8)
    }
  }

  private func group(_ tag: String, _ state: inout State) -> String {
    state.depth += 1
    let id = Self.value(of: "id", in: tag) ?? ""
    if let node = nodes[id] {
      state.title = node.tooltip
      return tag.dropLast() + data.text(of: node) + ">"
    }
    if let edge = edges[id] {
      state.title = edge.tooltip
      return tag.dropLast() + data.text(of: edge) + ">"
    }
    state.title = nil
    guard id.hasPrefix("legend_"), !state.isInLegend else { return tag }
    state.isInLegend = true
    return "<g id=\"legend\" class=\"legend\">\n" + tag
  }

  private func background(_ tag: String) -> String {
    let points = Self.value(of: "points", in: tag) ?? ""
    let fill = content.style.scheme.background.hex
    return "<polygon class=\"background\" fill=\"\(fill)\" stroke=\"none\" points=\"\(points)\"/>"
  }

  private func root(replacing tag: String) -> String {
    let shape = ["width", "height", "viewBox"].compactMap { name in
      Self.value(of: name, in: tag).map { " \(name)=\"\($0)\"" }
    }
    let legend = Legend(of: content)
    let words = content.options.legend.words.descriptions
    let title =
      legend.title.isEmpty
      ? words.graph.filled("\(content.nodes.count)", "\(content.edges.count)") : legend.title
    let strongest = content.ranking.prefix(5).map { DrawnNode.name(of: $0, in: content.graph) }
      .joined(separator: ", ")
    let description = (strongest.isEmpty ? [] : [words.highest.filled(strongest)]) + legend.notes.map { $0 + "." }
    let styleSheet = SVGStyleSheet.text(for: content)
    return """
      <svg\(shape.joined()) xmlns="http://www.w3.org/2000/svg" role="img" \
      aria-labelledby="picture_title picture_desc">
      <title id="picture_title">\(SafeText.xml(title))</title>
      <desc id="picture_desc">\(SafeText.xml(description.joined(separator: " ")))</desc>
      \(styleSheet.isEmpty ? "" : "<style>\(styleSheet)</style>")
      """
  }

  /// The value of an attribute of a tag.
  private static func value(of name: String, in tag: String) -> String? {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let isNamed = parts[index].hasSuffix(" \(name)=") || parts[index].hasSuffix("\n\(name)=")
      if isNamed { return String(parts[index + 1]) }
    }
    return nil
  }
}
