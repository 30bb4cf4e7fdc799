import Graphs
import Primitives

// What stands behind the label of a vertex.
extension PajekReader {
  /// The shapes that Pajek and SocNetV draw.
  private static let shapes: Set<String> = [
    "ellipse", "circle", "box", "square", "diamond", "triangle", "cross", "empty", "house", "man", "woman", "star",
    "person", "bugs", "heart", "dice", "icon",
  ]

  /// Takes coordinates, a shape, and pairs of a name and a value: in Pajek in this order, in SocNetV in another.
  mutating func takeParameters(of node: Int, _ number: Int) throws(GraphFormatError) {
    var at = 2
    var axes = ["x", "y", "z"][...]
    let namesShape = fields.dropFirst(2).contains { Self.isShape($0) }
    var hasShape = false
    while at < fields.count {
      if let place = fields[at].real, let axis = axes.popFirst() {
        // Down in the file, from the top of the window.
        try set(axis, .real(axis == "y" ? 0 - place : place), type: .real, node: node, number)
        at += 1
        continue
      }
      let isOdd = !hasShape && (fields.count - at) % 2 == 1
      if at + 1 == fields.count || (namesShape ? Self.isShape(fields[at]) : isOdd) {
        let shape = try text(fields[at], number)
        if shape != "ellipse" { try set("shape", .text(shape), type: .text, node: node, number) }
        hasShape = true
        at += 1
      } else {
        try set(try text(fields[at], number), try value(fields[at + 1], number), type: nil, node: node, number)
        at += 2
      }
    }
  }

  private static func isShape(_ field: PajekField) -> Bool {
    !field.isQuoted && field.text.count < 10
      && shapes.contains(String(decoding: field.text, as: UTF8.self).lowercased())
  }

  private mutating func set(
    _ name: String, _ value: AttributeValue, type: AttributeType?, node: Int, _ number: Int
  ) throws(GraphFormatError) {
    let column = try assembly.nodeColumn(name, type: type, line: number)
    assembly.nodeAttributes.set(value, column: column, row: node)
  }
}
