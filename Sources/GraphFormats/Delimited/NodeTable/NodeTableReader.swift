import Graphs
import Primitives

/// Reads a table of nodes: a row a node, whose other fields are its attributes.
///
/// A column `Label`, as in Gephi's tables, becomes the attribute `label` unless it only says again what the nodes are
/// called. Neo4j's labels become the attribute `type`, or `labels` beside one, unless they are those that we write.
struct NodeTableReader {
  private let source: GraphSource
  private let columns: NodeColumns
  /// How many fields a row has where the file has no header of its own.
  private let headlessWidth: Int?
  private var records: DelimitedRecords
  private var values: [DelimitedColumn]
  private var labels: [(node: Int, text: String)] = []
  private var kinds: [(node: Int, text: String)] = []

  init(
    source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput, columns: NodeColumns,
    headlessWidth: Int? = nil
  ) {
    (self.source, self.columns, self.headlessWidth) = (source, columns, headlessWidth)
    records = DelimitedRecords(
      source: source, limits: limits, input: input, delimiter: columns.isSingle ? .comma : nil)
    values = columns.attributes.map { _ in DelimitedColumn() }
  }

  /// Adds the nodes to a graph.
  mutating func read(into assembly: inout GraphAssembly) throws(GraphFormatError) {
    assembly.source = source
    var width = headlessWidth
    if width == nil { width = try records.next()?.count }
    guard let width else { return }
    let names = columns.attributes.map(\.name)
    if let name = names.indices.first(where: { names[..<$0].contains(names[$0]) }).map({ names[$0] }) {
      throw source.error(.syntax, line: records.line, "two columns are called \(name.quoted); rename one")
    }
    var numbers: [Int] = []
    for attribute in columns.attributes {
      numbers.append(try assembly.nodeColumn(attribute.name, type: attribute.type, line: records.line))
    }
    while let row = try records.next() {
      guard row.count == width else {
        throw source.error(
          .syntax, line: records.line,
          "\(counted(row.count, "field", "fields")); expected \(width), as "
            + (headlessWidth == nil ? "on the first line" : "in its header"))
      }
      try take(row, into: &assembly)
    }
    var emptied: [Int] = []
    for (index, attribute) in columns.attributes.enumerated() {
      let changes = attribute.type == nil ? values[index].takeChanges(named: attribute.name) : .none
      try take(changes, into: &assembly)
      if case .times = changes { emptied.append(numbers[index]) }
      values[index].move(to: numbers[index], of: &assembly.nodeAttributes, type: attribute.type)
    }
    for column in emptied.sorted(by: >) where assembly.nodeAttributes.columns[column].values.isEmpty {
      assembly.nodeAttributes.removeColumn(column)
    }
    try takeLabels(into: &assembly)
    try takeKinds(into: &assembly)
  }

  private mutating func take(_ row: [TableStart.Cell], into assembly: inout GraphAssembly) throws(GraphFormatError) {
    guard !row[columns.id].isEmpty || row[columns.id].isQuoted else {
      throw source.error(.syntax, line: records.line, "the id is empty; every node needs one")
    }
    let node = try assembly.declare(columns.prefix + row[columns.id].text, line: records.line)
    for (index, attribute) in columns.attributes.enumerated() {
      let cell = row[attribute.column]
      if cell.isEmpty, !cell.isQuoted { continue }
      values[index].append(cell.text, row: node, isQuoted: cell.isQuoted)
    }
    if let column = columns.label, !row[column].isEmpty { labels.append((node, row[column].text)) }
    if let column = columns.labels, !row[column].isEmpty { kinds.append((node, row[column].text)) }
  }

  private func take(_ changes: DelimitedColumn.Changes, into assembly: inout GraphAssembly) throws(GraphFormatError) {
    switch changes {
    case .none: return
    case .values:
      if !assembly.remarks.contains(ChangingValues.remark) { assembly.remarks.append(ChangingValues.remark) }
    case .times(let times):
      let start = try assembly.nodeColumn("start", type: .text, line: nil)
      let end = try assembly.nodeColumn("end", type: .text, line: nil)
      for (node, first, last) in times {
        if let first { assembly.nodeAttributes.set(.text(first), column: start, row: node) }
        if let last { assembly.nodeAttributes.set(.text(last), column: end, row: node) }
      }
    }
  }

  private func takeLabels(into assembly: inout GraphAssembly) throws(GraphFormatError) {
    let names = assembly.nodeAttributes.columns.first { $0.name == "name" }?.values ?? []
    let others = assembly.nodeAttributes.columns.first { $0.name == "label" }?.values ?? []
    let saysNothing = labels.allSatisfy { node, text in
      let name = [names, others].lazy.compactMap { $0.indices.contains(node) ? $0[node] : nil }.first?.description
      return text == name ?? assembly.id(of: node)
    }
    guard !saysNothing else { return }
    let hasOther = columns.attributes.contains { $0.name == "label" }
    let column = try assembly.nodeColumn(hasOther ? "Label" : "label", type: .text, line: nil)
    for (node, text) in labels { assembly.nodeAttributes.set(.text(text), column: column, row: node) }
  }

  private func takeKinds(into assembly: inout GraphAssembly) throws(GraphFormatError) {
    guard !kinds.allSatisfy({ $0.text == "Entity" || $0.text.hasPrefix("Entity;") }) else { return }
    let hasOther = columns.attributes.contains { $0.name == "type" }
    let column = try assembly.nodeColumn(hasOther ? "labels" : "type", type: .text, line: nil)
    for (node, text) in kinds { assembly.nodeAttributes.set(.text(text), column: column, row: node) }
  }
}
