internal import ComentionKit
internal import OrderedCollections

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
  ///   - documents: Its documents in the order in which evidence is to have them.
  ///   - onlyWeights: Whether all that is said of edges is left out but their weights: to read it takes most of the time.
  ///   - threads: How many threads read.
  /// - Throws: Where the tables can't be read, or say what can't be.
  init(
    _ connection: Connection, documents: StoredDates, onlyWeights: Bool = false, threads: Int = 1
  ) throws(CaseError) {
    let nodes = try Self.nodes(connection)
    var nodeOfNumber = [Int32](repeating: -1, count: (nodes.map(\.number).max() ?? 0) + 1)
    for (node, entity) in nodes.enumerated() { nodeOfNumber[entity.number] = Int32(node) }
    let settings = try connection.settings()
    unitCount = settings["units"].flatMap { Int($0) } ?? 0
    let reading = TieReading(nodeOfNumber: nodeOfNumber, documents: onlyWeights ? nil : documents)
    var ties = try reading.ties(connection, threads: threads)
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
    if onlyWeights { return }
    graph.edgeAttributes["count"] = .integer(ties.weights.map { Int($0) })
    graph.edgeAttributes["documents"] = .integer((0..<places.count).map { places.documentCount(ofRow: $0) })
    if let (first, last) = documents.ranges(places) {
      graph.edgeAttributes["first"] = .text(first)
      graph.edgeAttributes["last"] = .text(last)
    }
  }

  /// The evidence of each edge, in the order of the edges.
  var evidence: (items: [Evidence], starts: [Int32]) { (places.evidence, places.starts) }

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
    let sql = """
      SELECT number, id, name, type, mentions, documents, first, last FROM entity WHERE is_node ORDER BY number
      """
    let nodes = try connection.rows(sql) {
      Node(
        number: $0.integer(0), id: $0.text(1), name: $0.text(2), type: $0.text(3), mentions: $0.integer(4),
        documents: $0.integer(5), first: $0.optionalText(6), last: $0.optionalText(7))
    }
    let isSorted = zip(nodes, nodes.dropFirst()).allSatisfy { $0.id < $1.id }
    return isSorted ? nodes : nodes.sorted { $0.id < $1.id }
  }

  /// The other forms of the names, as `CoMentionGraph` has them.
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
