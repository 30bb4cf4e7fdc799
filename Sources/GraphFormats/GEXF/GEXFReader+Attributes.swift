import Graphs
import Primitives

// Attributes and their values.
extension GEXFReader {
  mutating func declare(_ attributes: XMLAttributes, isForNodes: Bool) throws(GraphFormatError) -> Int {
    guard let id = attributes["id"] else { throw missing("id", of: "attribute") }
    let isNew = isForNodes ? nodeAttributeNumbers.number(of: id).isNew : edgeAttributeNumbers.number(of: id).isNew
    guard isNew else { throw source.error(.syntax, line: line, "attribute \(id.quoted) is declared a second time") }
    let type: AttributeType =
      switch attributes.text("type") {
      case "boolean": .boolean
      case "integer", "int", "long", "short", "byte": .integer
      case "float", "double": .real
      default: .text
      }
    let name = attributes.text("title") ?? String(decoding: id, as: UTF8.self)
    let isChangingWeight = areDynamic && type != .text && WeightRule.isWeight(name)
    self.attributes.append(
      Attribute(
        name: name, isForNodes: isForNodes, type: type,
        isWeight: !isForNodes && (name == "weight" || isChangingWeight)))
    let number = self.attributes.count - 1
    if isForNodes { nodeAttributes.append(number) } else { edgeAttributes.append(number) }
    return number
  }

  mutating func setValue(_ attributes: XMLAttributes) throws(GraphFormatError) {
    guard path.count > 1, let id = attributes["for"] ?? attributes["id"] else { throw missing("for", of: "attvalue") }
    let isWrapped = if case .values? = path.last { true } else { false }
    guard let text = attributes["value"] else { throw missing("value", of: "attvalue") }
    let hasTime = attributes["start"] != nil || attributes["end"] != nil || attributes["timestamp"] != nil
    if hasTime { hasDynamicValues = true }
    switch path[path.count - (isWrapped ? 2 : 1)] {
    case .node(let node):
      let attribute = try number(of: id, areNodes: true)
      let column = try column(of: attribute)
      if let value = try value(text, of: attribute) {
        assembly.nodeAttributes.set(value, column: column, row: node)
      }
    case .edge:
      // Gephi 0.7 writes weights without a declaration.
      if id.elementsEqual("weight".utf8), edgeAttributeNumbers.number(of: id).number >= edgeAttributes.count {
        declareWeight()
      }
      let attribute = try number(of: id, areNodes: false)
      if self.attributes[attribute].isWeight { return try setWeight(text, hasTime: hasTime) }
      guard !isStructure(attribute), edge.source != edge.target else { return }
      let column = try column(of: attribute)
      if let value = try value(text, of: attribute) {
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
      }
    default: break
    }
  }

  /// The number in ``attributes`` of an id; one that isn't declared is from here on, without a type.
  private mutating func number(
    of id: UnsafeBufferPointer<UInt8>, areNodes: Bool
  ) throws(GraphFormatError) -> Int {
    let number = areNodes ? nodeAttributeNumbers.number(of: id).number : edgeAttributeNumbers.number(of: id).number
    if areNodes, number < nodeAttributes.count { return nodeAttributes[number] }
    if !areNodes, number < edgeAttributes.count { return edgeAttributes[number] }
    let name = String(decoding: id, as: UTF8.self)
    undeclared.append(name)
    attributes.append(Attribute(name: name, isForNodes: areNodes, type: nil))
    if areNodes { nodeAttributes.append(attributes.count - 1) } else { edgeAttributes.append(attributes.count - 1) }
    return attributes.count - 1
  }

  /// Declares the weight, whose id the interner knows by now.
  private mutating func declareWeight() {
    attributes.append(Attribute(name: "weight", isForNodes: false, type: .real, isWeight: true))
    edgeAttributes.append(attributes.count - 1)
  }

  private mutating func setWeight(_ text: UnsafeBufferPointer<UInt8>, hasTime: Bool) throws(GraphFormatError) {
    if Self.isNull(text) { return }
    if hasTime {
      lastWeight = try weight(text)
    } else if edge.weight == nil {
      edge.weight = try weight(text)
    }
  }

  /// Whether a value is what Gephi writes where there is none.
  private static func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = text.trimmed
    return text.isEmpty || text.elementsEqual("null".utf8)
  }

  /// Whether an edge attribute is no attribute here: the weight, and networkx's key of parallel edges.
  func isStructure(_ number: Int) -> Bool { attributes[number].isWeight || attributes[number].name == "networkx_key" }

  mutating func column(of number: Int) throws(GraphFormatError) -> Int {
    if let known = attributes[number].column { return known }
    let attribute = attributes[number]
    let column =
      attribute.isForNodes
      ? try assembly.nodeColumn(
        attribute.name, type: attribute.type, default: attribute.defaultValue, line: line)
      : try assembly.edgeColumn(
        attribute.name, type: attribute.type, default: attribute.defaultValue, line: line)
    attributes[number].column = column
    return column
  }

  /// The value of an attribute, nil for a gap; texts have none.
  mutating func value(
    _ text: UnsafeBufferPointer<UInt8>, of number: Int
  ) throws(GraphFormatError) -> AttributeValue? {
    let type = attributes[number].type ?? .text
    if let value = AttributeValue(text, type: type) { return value }
    if Self.isNull(text) { return nil }
    if type == .integer, let digits = wide.text(text.trimmed) { return .text(digits) }
    throw source.error(
      .value, line: line,
      "\(attributes[number].name.quoted) is \(text.quoted), which is no \(type.noun); correct it or the attribute's type"
    )
  }
}
