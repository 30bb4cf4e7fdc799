import Graphs
import OrderedCollections
import Primitives

// The keys and their values.
extension GraphMLReader {
  mutating func startKey(_ attributes: XMLAttributes) throws(GraphFormatError) -> GraphMLKeys.Declaration {
    guard let id = attributes["id"] else { throw missing("id", of: "key") }
    return try keys.declare(
      id, name: attributes.text("attr.name") ?? String(decoding: id, as: UTF8.self),
      type: GraphMLKeys.type(attributes.text("attr.type")), domain: attributes.text("for"),
      isDrawing: attributes["yfiles.type"] != nil, line: line)
  }

  /// Adds the column of a key that says what it is for, so that it is there even if all its values are gaps.
  mutating func endKey(_ declaration: GraphMLKeys.Declaration) throws(GraphFormatError) {
    let key = declaration.key
    guard declaration.isNew, !keys[key].isDrawing, !keys[key].isWeight else { return }
    switch declaration.domain {
    case .node: _ = try column(of: key, \.nodeColumn)
    case .edge: _ = try column(of: key, \.edgeColumn)
    case .graph: if let value = keys[key].defaultValue { assembly.attributes[keys[key].name] = value }
    case .other, nil: break
    }
  }

  mutating func setDefault(of declaration: GraphMLKeys.Declaration) throws(GraphFormatError) {
    isCapturing = false
    let key = declaration.key
    guard declaration.isNew, !keys[key].isDrawing else { return }
    if keys[key].isWeight, let weight = try capturedWeight() { weightDefault = weight }
    keys[key].defaultValue = try value(of: key)
  }

  mutating func startData(_ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    guard let id = attributes["key"] else { throw missing("key", of: "data") }
    let domain: GraphMLKeys.Domain =
      switch path.last {
      case .node: .node
      case .edge: .edge
      default: .graph
      }
    let key = try keys.key(id, for: domain, line: line)
    capture()
    dataHasElements = false
    drawing.clear()
    return .data(key: key)
  }

  mutating func endData(_ key: Int) throws(GraphFormatError) {
    isCapturing = false
    if keys[key].isDrawing || dataHasElements { return endDrawing() }
    switch path.last {
    case .node(let node):
      guard let value = try value(of: key) else { return }
      let known = keys[key].nodeColumn
      let column = if let known { known } else { try column(of: key, \.nodeColumn) }
      assembly.nodeAttributes.set(value, column: column, row: node)
    case .edge where keys[key].isWeight:
      if let weight = try capturedWeight() { edge.weight = weight }
    case .edge where edge.source != edge.target:
      guard let value = try value(of: key) else { return }
      let known = keys[key].edgeColumn
      let column = if let known { known } else { try column(of: key, \.edgeColumn) }
      assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
    case .graph(nil) where graphCount == 1:
      if let value = try value(of: key) { assembly.attributes[keys[key].name] = value }
    default: break
    }
  }

  private mutating func column(
    of key: Int, _ slot: WritableKeyPath<GraphMLKeys.Key, Int?>
  ) throws(GraphFormatError) -> Int {
    if let known = keys[key][keyPath: slot] { return known }
    let (name, value) = (keys[key].name, keys[key].defaultValue)
    let type = keys[key].isDeclared ? keys[key].type : nil
    let column =
      slot == \.nodeColumn
      ? try assembly.nodeColumn(name, type: type, default: value, line: line)
      : try assembly.edgeColumn(name, type: type, default: value, line: line)
    keys[key][keyPath: slot] = column
    return column
  }

  /// The captured text as a weight, nil if it is empty.
  private func capturedWeight() throws(GraphFormatError) -> Double? {
    try captured.withUnsafeBufferPointer { text throws(GraphFormatError) -> Double? in
      if text.trimmed.isEmpty { return nil }
      guard let weight = Double(xml: text.trimmed) else {
        throw source.error(
          .weight, line: line, "weight \(text.quoted) is not a number; expected a positive number")
      }
      return weight
    }
  }

  /// The captured text as a value of a key; nil for nothing where a number or a truth value belongs.
  private mutating func value(of key: Int) throws(GraphFormatError) -> AttributeValue? {
    let type = keys[key].type
    if let value = captured.withUnsafeBufferPointer({ AttributeValue($0, type: type) }) { return value }
    let text = captured
    return try text.withUnsafeBufferPointer { text throws(GraphFormatError) -> AttributeValue? in
      if text.trimmed.isEmpty { return nil }
      if type == .integer, let digits = wide.text(text.trimmed) { return .text(digits) }
      throw source.error(
        .value, line: line,
        "\(keys[key].name.quoted) is \(text.quoted), which is no \(type.noun); correct it or its attr.type")
    }
  }
}
