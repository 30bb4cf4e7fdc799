import Graphs
import Primitives

// Drawing and times.
extension GEXFReader {
  mutating func setTrait(_ name: String, _ value: AttributeValue, node: Int?) throws(GraphFormatError) {
    if let node {
      let column = nodeTraits.column(name, type: nil)
      nodeTraits.set(value, column: column, row: node)
    } else if edge.source != edge.target {
      let column = edgeTraits.column(name, type: nil)
      edgeTraits.set(value, column: column, row: assembly.nextEdgeRow)
    }
  }

  mutating func setDrawing(
    _ name: XMLName, _ attributes: XMLAttributes, node: Int?
  ) throws(GraphFormatError) {
    switch name {
    case "color": if let color = color(attributes) { try setTrait("color", .text(color), node: node) }
    case "position" where node != nil:
      for (axis, text) in [("x", attributes["x"]), ("y", attributes["y"]), ("z", attributes["z"])] {
        guard let place = text.flatMap({ Double(decimal: $0.trimmed) }), axis != "z" || place != 0 else { continue }
        try setTrait(axis, .real(place), node: node)
      }
    case "size", "thickness":
      guard let size = attributes["value"].flatMap({ Double(decimal: $0.trimmed) }) else { return }
      try setTrait(name == "size" ? "size" : "thickness", .real(size), node: node)
    case "shape": if let shape = attributes.text("value") { try setTrait("shape", .text(shape), node: node) }
    default: break
    }
  }

  private func color(_ attributes: XMLAttributes) -> String? {
    if let hex = attributes.text("hex"), GEXFViz.channels(hex) != nil { return hex }
    var channels: [UInt8] = []
    for text in [attributes["r"], attributes["g"], attributes["b"]] {
      guard let number = text.flatMap({ Int(decimal: $0.trimmed) }), let channel = UInt8(exactly: number) else {
        return nil
      }
      channels.append(channel)
    }
    if let alpha = attributes["a"].flatMap({ Double(decimal: $0.trimmed) }), 0..<1 ~= alpha {
      channels.append(UInt8((alpha * 255).rounded()))
    }
    return GEXFViz.color(channels)
  }

  /// Takes `start` and `end`, so that of several spells the earliest start and the latest end stay.
  mutating func setTimes(_ attributes: XMLAttributes, node: Int?) throws(GraphFormatError) {
    guard attributes["start"] != nil || attributes["end"] != nil else { return }
    for (name, text) in [("start", attributes.text("start")), ("end", attributes.text("end"))] {
      guard let text, !text.isEmpty else { continue }
      let columns = node == nil ? edgeTraits.columns : nodeTraits.columns
      let values = columns.first { $0.name == name }?.values ?? []
      let row = node ?? assembly.nextEdgeRow
      if values.indices.contains(row), case .text(let known)? = values[row] {
        guard isBefore(text, known) == (name == "start") else { continue }
      }
      try setTrait(name, .text(text), node: node)
    }
  }

  private func isBefore(_ a: String, _ b: String) -> Bool {
    if let x = Double(a), let y = Double(b) { return x < y }
    return a < b
  }

  /// Makes attributes of drawing and times where there are none of the name, and none that the times only repeat.
  mutating func keepTraits() throws(GraphFormatError) {
    for trait in Self.kept(nodeTraits.columns, beside: assembly.nodeAttributes.columns) {
      let column = try assembly.nodeColumn(trait.name, line: nil)
      for (row, value) in trait.values.enumerated() {
        if let value { assembly.nodeAttributes.set(value, column: column, row: row) }
      }
    }
    for trait in Self.kept(edgeTraits.columns, beside: assembly.edgeAttributes.columns) {
      if trait.name == "id", !EdgeIDs.areDistinct(trait.values) { continue }
      let column = try assembly.edgeColumn(trait.name, line: nil)
      for (row, value) in trait.values.enumerated() {
        if let value { assembly.edgeAttributes.set(value, column: column, row: row) }
      }
    }
    nodeTraits = AttributeColumns()
    edgeTraits = AttributeColumns()
  }

  /// The traits that no attribute holds already; `start` and `end` are days where `first` and `last` may be months or years.
  private static func kept(
    _ traits: [AttributeColumns.Column], beside columns: [AttributeColumns.Column]
  ) -> [AttributeColumns.Column] {
    let synonyms = ["start": ["first", "firstDate", "date"], "end": ["last", "lastDate", "date"]]
    return traits.filter { trait in
      let names = synonyms[trait.name] ?? []
      let day = trait.name == "start" ? GraphDates.firstDay : GraphDates.lastDay
      return !columns.contains { column in
        column.name == trait.name
          || (names.contains(column.name) && column.values.map { $0?.with(day) } == trait.values)
      }
    }
  }
}

extension AttributeValue {
  /// The value, a text as a function of it.
  fileprivate func with(_ change: (String) -> String) -> AttributeValue {
    if case .text(let text) = self { .text(change(text)) } else { self }
  }
}
