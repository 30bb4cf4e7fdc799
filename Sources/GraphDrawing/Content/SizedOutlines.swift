import Primitives

/// Outlines whose areas say what scores say, whatever the lengths of names.
///
/// Every area is the same multiple of the square of the font size that the score asks for. A label that has no room in it at
/// this size is broken into other lines or set smaller.
struct SizedOutlines {
  /// A node that gets an outline.
  struct Node {
    var name: String, shape: NodeShape
    /// The font size that its score asks for.
    var fontSize: Double
  }

  /// An outline with what stands in it.
  struct Labelled: Hashable {
    var lines: [String], fontSize: Double, width: Double, height: Double
  }

  /// How much smaller than its score asks for a label is set at most, unless that would make the outlines of all larger than
  /// ``mostRoom`` times what half of the names need; and in any case.
  static let smallestShare = 0.8, smallestShareOfAll = 0.5
  private static let mostRoom = 1.8

  private let style: DrawingStyle
  /// Square points of an outline for a square point of font size.
  private let room: Double

  /// Finds out how much room the names need.
  ///
  /// Half of them are to have the size that their scores ask for, and all are to fit.
  ///
  /// - Complexity: O(length of all names + *n* log *n*).
  init(of nodes: [Node], style: DrawingStyle) {
    self.style = style
    func need(_ node: Node, share: Double) -> Double {
      let fontSize = node.fontSize * share
      let area = Self.wrappings(of: node.name, style).lazy.map { $0.area(fontSize, node.shape, style) }.min()
      return (area ?? 0) / (node.fontSize * node.fontSize)
    }
    let needs = nodes.map { need($0, share: 1) }.sorted()
    let median = needs.isEmpty ? 0 : needs[needs.count / 2]
    func most(share: Double) -> Double { nodes.lazy.map { need($0, share: share) }.max() ?? 0 }
    let wanted = min(most(share: Self.smallestShare), Self.mostRoom * median)
    room = max(median, wanted, most(share: Self.smallestShareOfAll))
  }

  /// The outline of a node, with its label in the largest font that has room, no larger than its score asks for.
  func outline(of node: Node) -> Labelled {
    let area = room * node.fontSize * node.fontSize * (1 + 1e-9)
    let wrappings = Self.wrappings(of: node.name, style)
    let fonts = wrappings.map { $0.largestFont(in: area, node, style) }
    // Of fonts that are as large, the first, which breaks the least.
    let largest = fonts.max() ?? 0
    let best = zip(wrappings, fonts).first { $0.1 == largest }?.0 ?? wrappings[0]
    return best.labelled(largest, area: area, node.shape, style)
  }

  /// To a tenth of a point, downwards.
  fileprivate static func rounded(_ fontSize: Double) -> Double { (fontSize * 10 + 1e-6).rounded(.down) / 10 }

  /// The ways to break a name, never none: as the style says, and where it has several lines, narrower ones that cut no word.
  private static func wrappings(of name: String, _ style: DrawingStyle) -> [Wrapping] {
    let columns = max(1, style.labelColumns), most = max(1, style.labelLines)
    let first = Wrapping(name, columns: columns, lines: most, style)
    guard first.lines.count > 1 else { return [first] }
    let word = name.split(whereSeparator: \.isWhitespace).lazy.map { DisplayWidth.columns(of: $0) }.max() ?? columns
    let narrower = [columns * 3 / 4, columns * 5 / 9].filter { $0 >= word && $0 > 0 }
    let others = narrower.map { Wrapping(name, columns: $0, lines: most, style) }
    return [first] + others.filter { $0.lines.last?.hasSuffix("…") == first.lines.last?.hasSuffix("…") }
  }
}

/// A name in lines.
private struct Wrapping {
  let lines: [String]
  /// Of the widest line, in ems.
  let width: Double

  init(_ name: String, columns: Int, lines most: Int, _ style: DrawingStyle) {
    lines = LabelWrapping.lines(of: name, columns: columns, maximumLines: most)
    width = lines.lazy.map { TextMetrics.width(of: $0, fontSize: 1, font: style.font) }.max() ?? 0
  }

  func outline(_ fontSize: Double, _ shape: NodeShape, _ style: DrawingStyle) -> (width: Double, height: Double) {
    let height = Double(lines.count) * fontSize * TextMetrics.lineHeight
    return style.outline(of: shape, aroundWidth: width * fontSize, height: height)
  }

  func area(_ fontSize: Double, _ shape: NodeShape, _ style: DrawingStyle) -> Double {
    let outline = outline(fontSize, shape, style)
    return shape.area(width: outline.width, height: outline.height)
  }

  /// The largest font with which it has room in an area, in tenths of a point; the smallest where it has none.
  func largestFont(in area: Double, _ node: SizedOutlines.Node, _ style: DrawingStyle) -> Double {
    let most = SizedOutlines.rounded(node.fontSize)
    let least = max(0.1, SizedOutlines.rounded(node.fontSize * SizedOutlines.smallestShareOfAll))
    let fonts = stride(from: 0, through: Int(((most - least) * 10).rounded()), by: 1).lazy
      .map { (most * 10 - Double($0)).rounded() / 10 }
    return fonts.first { self.area($0, node.shape, style) <= area } ?? least
  }

  /// The outline of a text with an area, as wide for its height as the text wants it.
  func labelled(
    _ fontSize: Double, area: Double, _ shape: NodeShape, _ style: DrawingStyle
  ) -> SizedOutlines.Labelled {
    let outline = outline(fontSize, shape, style)
    let factor = (area / shape.area(width: outline.width, height: outline.height)).squareRoot()
    return SizedOutlines.Labelled(
      lines: lines, fontSize: fontSize, width: outline.width * factor, height: outline.height * factor)
  }
}
