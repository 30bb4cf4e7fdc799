import Graphs
import OrderedCollections
import Primitives

/// Writes entities of the FollowTheMoney model as JSON Lines, for Aleph and OpenSanctions' tools.
///
/// A node is a `Person`, an `Organization`, an `Address` (with its name as `full`) or, of any other type, a `LegalEntity`; a text
/// `aliases`, separated by semicolons, becomes `alias`. An edge is an `UnknownLink` between `subject` and `object`, with the role
/// `mentioned together` and a `summary` of the weight and of what numbers its attributes hold: `weight 2.5, count 4`. Text
/// attributes that are ISO dates become `startDate` and `endDate`, see ``GraphDates``; a month or a year stays one, which the model
/// knows as a prefix of a date. Ids of links join those of both ends.
struct FollowTheMoneyWriter {
  private static let nodeFields: Set<String> = ["name", "type", "aliases", "label"]

  private let graph: AttributedGraph
  private let dates: GraphDates

  init(_ graph: AttributedGraph) {
    self.graph = graph
    dates = GraphDates(graph.edgeAttributes)
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let schemas = graph.nodeAttributes["type"]
    for (node, id) in graph.nodeIDs.enumerated() {
      var type = ""
      if case .text(let text)? = schemas?[node] { type = text.lowercased() }
      let isPlace = type == "place" || type == "location"
      let schema: StaticString =
        switch type {
        case "person": "Person"
        case "organization", "organisation": "Organization"
        case "place", "location": "Address"
        default: "LegalEntity"
        }
      buffer.append("{\"id\": ")
      buffer.append(json: id)
      buffer.append(", \"schema\": \"")
      buffer.append(schema)
      buffer.append(isPlace ? "\", \"properties\": {\"full\": [" : "\", \"properties\": {\"name\": [")
      buffer.append(json: graph.name(of: node))
      buffer.append("]")
      if !isPlace { appendAliases(of: node, to: &buffer) }
      buffer.append("}}\n")
      try buffer.drainIfFull(to: sink)
    }
    try writeLinks(buffer: &buffer, to: sink)
    try buffer.drain(to: sink)
    return remarks
  }

  private func writeLinks<Failure>(buffer: inout OutputBuffer, to sink: ByteSink<Failure>) throws(Failure) {
    var taken = Set(graph.nodeIDs)
    for (index, edge) in graph.graph.edges.enumerated() {
      let (subject, object) = (graph.nodeIDs[edge.source], graph.nodeIDs[edge.target])
      var id = "\(subject)--\(object)"
      while !taken.insert(id).inserted { id += "~" }
      buffer.append("{\"id\": ")
      buffer.append(json: id)
      buffer.append(", \"schema\": \"UnknownLink\", \"properties\": {\"subject\": [")
      buffer.append(json: subject)
      buffer.append("], \"object\": [")
      buffer.append(json: object)
      buffer.append("], \"role\": [\"mentioned together\"], \"summary\": [")
      buffer.append(json: summary(of: index, weight: edge.weight))
      buffer.append("]")
      append("startDate", dates.startAsWritten(of: index), to: &buffer)
      append("endDate", dates.endAsWritten(of: index), to: &buffer)
      buffer.append("}}\n")
      try buffer.drainIfFull(to: sink)
    }
  }

  private func append(_ name: StaticString, _ date: String?, to buffer: inout OutputBuffer) {
    guard let date else { return }
    buffer.append(", \"")
    buffer.append(name)
    buffer.append("\": [")
    buffer.append(json: date)
    buffer.append("]")
  }

  private func appendAliases(of node: Int, to buffer: inout OutputBuffer) {
    guard case .text(let text)? = graph.nodeAttributes["aliases"]?[node] else { return }
    let aliases = text.split(separator: ";").compactMap { alias -> String? in
      let trimmed = alias.drop { $0.isWhitespace }
      return trimmed.isEmpty ? nil : String(trimmed)
    }
    guard !aliases.isEmpty else { return }
    buffer.append(", \"alias\": [")
    for (index, alias) in aliases.enumerated() {
      if index > 0 { buffer.append(", ") }
      buffer.append(json: alias)
    }
    buffer.append("]")
  }

  private func summary(of edge: Int, weight: Double) -> String {
    let numbers = graph.edgeAttributes.columns.compactMap { name, column -> String? in
      column.isNumeric ? column[edge].map { "\(name) \($0.description)" } : nil
    }
    let shown = weight < 1e15 && weight == weight.rounded() ? String(Int(weight)) : weight.shortest
    return (["weight \(shown)"] + numbers).joined(separator: ", ")
  }

  private var remarks: [String] {
    let numbers = graph.edgeAttributes.columns.filter { $0.value.isNumeric }.keys
    let types = graph.unknownTypes(besides: ["person", "organization", "organisation", "place", "location"])
    let unknown =
      types.isEmpty ? [] : ["FollowTheMoney has no schema for these types; their nodes are of LegalEntity: \(types)"]
    return unknown + graph.nodeAttributes.loss(of: "node", in: "FollowTheMoney", keeping: Self.nodeFields)
      + graph.edgeAttributes.loss(
        of: "edge", in: "FollowTheMoney", keeping: Set(numbers).union(dates.names))
      + graph.attributeLoss(in: "FollowTheMoney")
  }
}
