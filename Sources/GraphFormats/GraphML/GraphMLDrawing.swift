import Graphs
import Primitives

/// What yEd says in elements of its own of how a node or an edge looks: of several forms that a group has, the first.
struct GraphMLDrawing {
  /// The text on the node or edge.
  var label: String?
  var hasLabel = false
  var x: Double?
  var y: Double?
  var width: Double?
  var height: Double?
  /// The colour that fills a node, as `#rrggbb`.
  var color: String?
  var shape: String?

  /// Forgets all.
  mutating func clear() { self = GraphMLDrawing() }

  /// Takes an element inside data; yFiles' newer libraries write `RectD` with capital letters.
  mutating func take(_ name: XMLName, _ attributes: XMLAttributes) {
    func number(_ small: StaticString, _ capital: StaticString) -> Double? {
      (attributes[small] ?? attributes[capital]).flatMap { Double(decimal: $0.trimmed) }
    }
    switch name {
    case "Geometry", "RectD":
      guard x == nil, y == nil, let left = number("x", "X"), let top = number("y", "Y") else { return }
      width = number("width", "Width")
      height = number("height", "Height")
      x = left + (width ?? 0) / 2
      // Down in the file, as screens count.
      y = 0 - (top + (height ?? 0) / 2)
    case "Fill":
      if color == nil, let text = attributes.text("color"), GEXFViz.channels(text) != nil { color = text.lowercased() }
    case "Shape": if shape == nil { shape = attributes.text("type") }
    default: break
    }
  }

  /// What there is, by the names of attributes.
  var traits: [(name: String, value: AttributeValue)] {
    let all: [(String, AttributeValue?)] = [
      ("label", label.map(AttributeValue.text)), ("x", x.map(AttributeValue.real)), ("y", y.map(AttributeValue.real)),
      ("width", width.map(AttributeValue.real)), ("height", height.map(AttributeValue.real)),
      ("color", color.map(AttributeValue.text)), ("shape", shape.map(AttributeValue.text)),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension GraphMLReader {
  /// What an element inside data is: yEd wraps the label of a node in several.
  mutating func startInside(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    if !dataHasElements { captured.removeAll(keepingCapacity: true) }
    dataHasElements = true
    isCapturing = false
    drawing.take(name, attributes)
    guard !drawing.hasLabel, name == "NodeLabel" || name == "EdgeLabel" || name == "Label.Text" else { return .other }
    drawing.hasLabel = true
    capture()
    return .label
  }

  mutating func endLabel() {
    isCapturing = false
    let text = captured.withUnsafeBufferPointer { String(decoding: $0.trimmed, as: UTF8.self) }
    if text.isEmpty { drawing.hasLabel = false } else { drawing.label = text }
  }

  /// Keeps what the drawing said of the node or edge around it.
  mutating func endDrawing() {
    switch path.last {
    case .node(let node):
      for (name, value) in drawing.traits { set(name, value, node: node) }
    case .edge where edge.source != edge.target:
      guard let label = drawing.label else { return }
      let column = edgeTraits.column("label", type: .text)
      edgeTraits.set(.text(label), column: column, row: assembly.nextEdgeRow)
    default: break
    }
  }

  /// Sets what an element says of a node besides its data, unless that is known.
  mutating func set(_ name: String, _ value: AttributeValue, node: Int) {
    let column = nodeTraits.column(name, type: nil)
    let values = nodeTraits.columns[column].values
    if values.indices.contains(node), values[node] != nil { return }
    nodeTraits.set(value, column: column, row: node)
  }

  /// Makes attributes of what elements say, where there are none of the name.
  mutating func keepTraits() throws(GraphFormatError) {
    let nodeNames = Self.namesOfValues(assembly.nodeAttributes)
    for trait in nodeTraits.columns where !nodeNames.contains(trait.name) {
      let column = try assembly.nodeColumn(trait.name, line: nil)
      assembly.nodeAttributes.replaceValues(ofColumn: column, with: trait.values)
    }
    let edgeNames = Self.namesOfValues(assembly.edgeAttributes)
    for trait in edgeTraits.columns where !edgeNames.contains(trait.name) {
      if trait.name == "id", !EdgeIDs.areDistinct(trait.values) { continue }
      let column = try assembly.edgeColumn(trait.name, line: nil)
      assembly.edgeAttributes.replaceValues(ofColumn: column, with: trait.values)
    }
    nodeTraits = AttributeColumns()
    edgeTraits = AttributeColumns()
  }

  private static func namesOfValues(_ attributes: AttributeColumns) -> Set<String> {
    Set(attributes.columns.filter { $0.defaultValue != nil || $0.values.contains { $0 != nil } }.map(\.name))
  }
}
