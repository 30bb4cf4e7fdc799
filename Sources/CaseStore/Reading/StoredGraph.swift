internal import ComentionKit
internal import OrderedCollections
internal import Primitives

/// The graph of a case under the default options, as its tables hold it.
struct StoredGraph {
  private(set) var graph: AttributedGraph
  let unitCount: Int
  /// The evidence of each edge; the documents are those of the given numbers.
  private let places: EvidencePlaces

  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - connection: The case.
  ///   - numbers: The numbers of its documents in corpus order, which the evidence speaks of.
  /// - Throws: Where the tables can't be read, or say what can't be.
  init(_ connection: Connection, documents: StoredDates) throws(CaseError) {
    let nodes = try Self.nodes(connection)
    var nodeOfNumber = [Int32](repeating: -1, count: (nodes.map(\.number).max() ?? 0) + 1)
    for (node, entity) in nodes.enumerated() { nodeOfNumber[entity.number] = Int32(node) }
    let settings = try connection.settings()
    unitCount = settings["units"].flatMap { Int($0) } ?? 0
    var ties = StoredTies()
    let statement = try connection.prepare("SELECT source, target, weight, count, documents, evidence FROM tie")
    while try statement.step() {
      let (source, target) = (statement.integer(0), statement.integer(1))
      guard nodeOfNumber.indices.contains(source), nodeOfNumber.indices.contains(target), nodeOfNumber[source] >= 0,
        nodeOfNumber[source] < nodeOfNumber[target],
        ties.append(
          nodeOfNumber[source], nodeOfNumber[target], statement.real(2), statement.integer(3), statement.integer(4)),
        statement.withText(5, { ties.places.append($0, documents) })
      else { throw connection.damaged("the tie of entities \(source) and \(target)") }
    }
    ties.sort()
    let weighted = WeightedGraph(
      nodeCount: nodes.count, sortedSources: ties.sources, targets: ties.targets, weights: ties.weights)
    graph = AttributedGraph(graph: weighted, differentIDs: nodes.map(\.id))
    places = ties.places
    let options = CoMentionOptions()
    graph.attributes = [
      "unit": .text(options.unit.description), "weighting": .text(options.weighting.rawValue),
      "units": .integer(unitCount), "documents": .integer(documents.count),
    ]
    if settings["has_duplicates"] == "1" { graph.attributes["duplicates"] = .text(options.duplicates.rawValue) }
    graph.nodeAttributes["name"] = .text(nodes.map(\.name))
    graph.nodeAttributes["type"] = .text(nodes.map(\.type))
    graph.nodeAttributes["mentions"] = .integer(nodes.map(\.mentions))
    graph.nodeAttributes["documents"] = .integer(nodes.map(\.documents))
    graph.nodeAttributes["aliases"] = .text(try Self.aliases(connection, nodes))
    if nodes.contains(where: { $0.first != nil }) {
      graph.nodeAttributes["first"] = .text(nodes.map(\.first))
      graph.nodeAttributes["last"] = .text(nodes.map(\.last))
    }
    graph.edgeAttributes["count"] = .integer(ties.counts)
    graph.edgeAttributes["documents"] = .integer(ties.documents)
    if let (first, last) = documents.ranges(places) {
      graph.edgeAttributes["first"] = .text(first)
      graph.edgeAttributes["last"] = .text(last)
    }
  }

  /// The evidence of each edge, in the order of the edges.
  var evidence: some Sequence<[Evidence]> {
    let places = places
    return (0..<places.count).lazy.map { edge in
      places[edge].map { Evidence(document: Int($0.document), sentences: Int($0.first)...Int($0.first + $0.more)) }
    }
  }

  private struct Node {
    var number: Int
    var id: String
    var name: String
    var type: String
    var mentions: Int
    var documents: Int
    var first: String?
    var last: String?
  }

  /// The nodes in the order of their ids.
  private static func nodes(_ connection: Connection) throws(CaseError) -> [Node] {
    let sql = "SELECT number, id, name, type, mentions, documents, first, last FROM entity WHERE is_node ORDER BY number"
    let nodes = try connection.rows(sql) {
      Node(
        number: $0.integer(0), id: $0.text(1), name: $0.text(2), type: $0.text(3), mentions: $0.integer(4),
        documents: $0.integer(5), first: $0.optionalText(6), last: $0.optionalText(7))
    }
    let isSorted = zip(nodes, nodes.dropFirst()).allSatisfy { $0.id < $1.id }
    return isSorted ? nodes : nodes.sorted { $0.id < $1.id }
  }

  /// The other forms of the names, as ``CoMentionGraph`` has them.
  private static func aliases(_ connection: Connection, _ nodes: [Node]) throws(CaseError) -> [String?] {
    var forms: [Int: [Alias]] = [:]
    let statement = try connection.prepare("SELECT entity, form, count FROM alias WHERE NOT is_name AND count > 0")
    while try statement.step() {
      forms[statement.integer(0), default: []].append(Alias(form: statement.text(1), count: statement.integer(2)))
    }
    return nodes.map { node in
      forms[node.number]?.sorted { $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form }
        .map(\.form).joined(separator: "; ")
    }
  }
}

/// When the documents of a case are from.
struct StoredDates {
  /// How many documents there are.
  var count: Int { dates.count }
  private let dates: [CalendarDate?]
  private let placeOfNumber: [Int32]

  /// Reads the dates.
  ///
  /// - Parameters:
  ///   - connection: The case.
  ///   - numbers: The numbers of the documents in the order in which evidence is to have them; nil for any.
  init(_ connection: Connection, order numbers: [Int]? = nil) throws(CaseError) {
    let rows = try connection.rows("SELECT number, date FROM document") { ($0.integer(0), $0.optionalText(1)) }
    let byNumber = Dictionary(uniqueKeysWithValues: rows)
    let numbers = numbers ?? rows.map(\.0)
    dates = numbers.map { byNumber[$0].flatMap { $0 }.flatMap { CalendarDate(iso: $0) } }
    var placeOfNumber = [Int32](repeating: -1, count: (numbers.max() ?? 0) + 1)
    for (place, number) in numbers.enumerated() { placeOfNumber[number] = Int32(place) }
    self.placeOfNumber = placeOfNumber
  }

  /// The place of a document by its number; nil where there is none.
  func place(of number: Int) -> Int32? {
    placeOfNumber.indices.contains(number) && placeOfNumber[number] >= 0 ? placeOfNumber[number] : nil
  }

  /// The dates that evidence begins and ends with, row by row; nil where none has a date.
  func ranges(_ places: EvidencePlaces) -> (first: [String?], last: [String?])? {
    guard dates.contains(where: { $0 != nil }) else { return nil }
    let texts = dates.map { $0?.description }
    var (first, last): ([String?], [String?]) = ([], [])
    first.reserveCapacity(places.count)
    last.reserveCapacity(places.count)
    for edge in 0..<places.count {
      let row = places[edge]
      if let only = row.first?.document, row.last?.document == only {
        let range = [dates[Int(only)]].compactMap { $0 }.dateRange
        first.append(range == nil ? nil : texts[Int(only)])
        last.append(range == nil ? nil : texts[Int(only)])
      } else {
        let range = row.compactMap { dates[Int($0.document)] }.dateRange
        first.append(range?.lowerBound.description)
        last.append(range?.upperBound.description)
      }
    }
    return first.contains { $0 != nil } ? (first, last) : nil
  }
}
