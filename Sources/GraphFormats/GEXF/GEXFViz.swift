import Graphs
import OrderedCollections
import Primitives

/// What GEXF's `viz` module shows of the attributes: `color` as `#rrggbb` or `#rrggbbaa`, `x`, `y` and `z`, `size`, and of an edge
/// `thickness`.
struct GEXFViz {
  private let color: [String?]?
  private let x: AttributeColumn?
  private let y: AttributeColumn?
  private let z: AttributeColumn?
  private let size: (name: StaticString, column: AttributeColumn)?

  init(_ table: AttributeTable, areNodes: Bool) {
    if case .text(let colors)? = table["color"], colors.contains(where: { $0 != nil }),
      colors.allSatisfy({ $0.map { Self.channels($0) != nil } ?? true })
    {
      color = colors
    } else {
      color = nil
    }
    func numbers(_ name: String) -> AttributeColumn? { table[name].flatMap { $0.isNumeric ? $0 : nil } }
    let hasPlaces = areNodes && numbers("x") != nil && numbers("y") != nil
    x = hasPlaces ? numbers("x") : nil
    y = hasPlaces ? numbers("y") : nil
    z = hasPlaces ? numbers("z") : nil
    if areNodes {
      size = numbers("size").map { ("size", $0) }
    } else {
      size = numbers("thickness").map { ("thickness", $0) }
    }
  }

  var isEmpty: Bool { color == nil && x == nil && size == nil }

  func append(_ row: Int, to buffer: inout OutputBuffer) {
    if let color = color?[row].flatMap({ Self.channels($0) }) { append(color, to: &buffer) }
    if let x = finite(x, row), let y = finite(y, row) {
      buffer.append("<viz:position x=\"")
      buffer.append(verbatim: x.shortest)
      buffer.append("\" y=\"")
      buffer.append(verbatim: y.shortest)
      buffer.append("\" z=\"")
      buffer.append(verbatim: (finite(z, row) ?? 0).shortest)
      buffer.append("\"/>")
    }
    if let size, let value = finite(size.column, row), value >= 0 {
      buffer.append("<viz:")
      buffer.append(size.name)
      buffer.append(" value=\"")
      buffer.append(verbatim: value.shortest)
      buffer.append("\"/>")
    }
  }

  /// Whether a row has anything to show.
  func has(_ row: Int) -> Bool {
    color?[row] != nil || (finite(x, row) != nil && finite(y, row) != nil) || (finite(size?.column, row) ?? -1) >= 0
  }

  private func append(_ channels: [UInt8], to buffer: inout OutputBuffer) {
    for (index, name) in (["<viz:color r=\"", "\" g=\"", "\" b=\""] as [StaticString]).enumerated() {
      buffer.append(name)
      buffer.append(integer: Int(channels[index]))
    }
    if channels.count == 4 {
      buffer.append("\" a=\"")
      buffer.append(verbatim: (Double(channels[3]) / 255).shortest)
    }
    buffer.append("\"/>")
  }

  private func finite(_ column: AttributeColumn?, _ row: Int) -> Double? {
    column?[row]?.real.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The red, green, blue and possibly alpha of a colour.
  static func channels(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == 7 || digits.count == 9, digits[0] == UInt8(ascii: "#") else { return nil }
    let values = digits.dropFirst().map { Character(UnicodeScalar($0)).hexDigitValue }
    var channels: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      channels.append(UInt8(high * 16 + low))
    }
    return channels
  }

  /// The colour that channels stand for, as `#rrggbb` or `#rrggbbaa`.
  static func color(_ channels: [UInt8]) -> String {
    "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
