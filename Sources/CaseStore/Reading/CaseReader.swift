public import ComentionKit
internal import Primitives

/// A case that is read, as it stood when it was opened, whatever is written to it meanwhile.
public final class CaseReader {
  let connection: Connection
  private let values: [String: String]

  /// Opens a case.
  ///
  /// - Throws: Where the file is no case, or can't be opened.
  public init(opening path: String) throws(CaseError) {
    connection = try Connection.reading(path)
    values = try connection.settings()
  }

  /// How its documents are read.
  public var settings: CaseSettings { CaseSettings(values) }

  /// How many decisions of the case were refused.
  public var refusedDecisionCount: Int {
    let count = try? connection.row(
      "SELECT count(*) FROM decision WHERE effect = ?", .text(CaseDecision.Effect.refused.rawValue)
    ) { $0.integer(0) }
    return count.flatMap { $0 } ?? 0
  }

  /// Whether its documents name nobody and nothing.
  public var namesNobody: Bool { values["names_nobody"] == "1" }

  /// What made it.
  public var program: String { values["made_by"] ?? "" }

  /// The decisions that hold, in the order in which they were made.
  ///
  /// - Throws: Where the case can't be read.
  public func decisions() throws(CaseError) -> [CaseDecision] { try connection.decisions() }

  /// All decisions with those that were taken back, in the order in which they were made.
  ///
  /// - Throws: Where the case can't be read.
  public func allDecisions() throws(CaseError) -> [CaseDecision] { try connection.allDecisions() }

  /// The documents, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  public func documents() throws(CaseError) -> [Document] { try connection.settledDocuments().map(\.document) }

  /// The documents with the names that were found in them, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* bytes of all documents.
  public func extractedDocuments() throws(CaseError) -> [ExtractedDocument] {
    let path = connection.path
    var found: [ExtractedDocument] = []
    for document in try connection.settledDocuments() { found.append(try document.extracted(path: path)) }
    return found
  }

  /// Who is meant by the names, with the decisions of the case followed.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* mentions, and what is decided about them.
  public func index() throws(CaseError) -> EntityIndex {
    try connection.settledCorpus().0.index.applying(connection.decided())
  }

  /// The graph of the default options, without what it was made of.
  ///
  /// - Parameter threads: How many threads read.
  /// - Throws: Where the case can't be read.
  /// - Returns: The graph.
  /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges, however many documents there are.
  public func graph(threads: Int = 1) throws(CaseError) -> AttributedGraph {
    try StoredGraph(connection, documents: StoredDates(connection), threads: threads).graph
  }

  /// The graph of the default options with nothing said of its edges but their weights, for measures of its nodes.
  ///
  /// - Parameter threads: How many threads read.
  /// - Throws: Where the case can't be read.
  /// - Returns: The graph.
  /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges, however often their ends meet.
  public func weights(threads: Int = 1) throws(CaseError) -> AttributedGraph {
    try StoredGraph(connection, documents: StoredDates(connection), onlyWeights: true, threads: threads).graph
  }

  /// Who is mentioned with whom under the default options, with all that it was made of.
  ///
  /// - Parameter threads: How many threads read.
  /// - Throws: Where the case can't be read.
  /// - Returns: The graph, with evidence.
  /// - Complexity: O(*n* log *n*) for *n* mentions and ties.
  public func coMentions(threads: Int = 1) throws(CaseError) -> CoMentionGraph {
    let (corpus, stored) = try connection.corpusAndGraph(threads: threads)
    return try connection.coMentions(of: corpus, corpus.index.applying(connection.decided()), stored)
  }

  /// The stars and notes, under the ids that they were given; ``OpenCase/marks()`` gives the ids of today.
  ///
  /// - Throws: Where the case can't be read.
  public func marks() throws(CaseError) -> [CaseMark] { try connection.marks() }

  /// The views that were saved, in the order of their names.
  ///
  /// - Throws: Where the case can't be read.
  public func views() throws(CaseError) -> [CaseView] { try connection.views() }

  /// Where nodes stand in a layout, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* positions of the layout.
  public func positions(inLayout layout: String) throws(CaseError) -> [CasePosition] {
    try connection.positions(inLayout: layout)
  }

  /// The files that were passed over and those that could not be read when the documents were added.
  ///
  /// - Throws: Where the case can't be read.
  public func findings() throws(CaseError) -> (passedOver: [PassedOverFiles], unread: [String]) {
    let names = try connection.rows("SELECT path, reason, name FROM passed_over ORDER BY path, reason, name") {
      (path: $0.text(0), reason: $0.text(1), name: $0.text(2))
    }
    let known: [PassedOverFiles.Reason] = [.otherSuffix, .notAFile, .generated, .noTextField, .standardOutput]
    let passedOver = names.map { row in
      PassedOverFiles(
        path: row.path, reason: known.first { $0.description == row.reason } ?? .otherLanguage(row.reason),
        names: row.name.isEmpty ? [] : [row.name])
    }
    return (passedOver, try connection.rows("SELECT DISTINCT path FROM problem ORDER BY path") { $0.text(0) })
  }
}

extension Connection {
  /// The corpus with nothing decided, and the graph with what is decided followed: read side by side where there are threads for it and
  /// nobody has written meanwhile.
  func corpusAndGraph(threads: Int) throws(CaseError) -> (SettledCorpus, StoredGraph) {
    let numbers = try rows("SELECT number FROM document ORDER BY id") { $0.integer(0) }
    let dates = try StoredDates(self, order: numbers)
    if threads > 1, let twin = twin() {
      // Each connection is used by one side.
      nonisolated(unsafe) let own = self
      nonisolated(unsafe) let other = twin
      let (corpus, stored) = Blocks.sideBySide(threads: threads) { () -> Result<SettledCorpus, CaseError> in
        Result { () throws(CaseError) in try own.settledCorpus(threads: threads).0 }
      } _: { () -> Result<StoredGraph, CaseError> in
        Result { () throws(CaseError) in try StoredGraph(other, documents: dates) }
      }
      return (try corpus.get(), try stored.get())
    }
    return (try settledCorpus(threads: threads).0, try StoredGraph(self, documents: dates, threads: threads))
  }

  /// The graph of the default options, with the decisions followed.
  func coMentions(
    of corpus: SettledCorpus, _ decided: EntityIndex, _ stored: StoredGraph
  ) throws(CaseError) -> CoMentionGraph {
    let places = Dictionary(uniqueKeysWithValues: decided.entities.enumerated().map { ($1.id, $0) })
    var entityOfNode: [Int] = []
    entityOfNode.reserveCapacity(stored.graph.nodeIDs.count)
    for id in stored.graph.nodeIDs {
      guard let place = places[id] else { throw damaged("the entity \(id)") }
      entityOfNode.append(place)
    }
    let (evidence, starts) = stored.evidence
    return CoMentionGraph(
      restoring: decided, options: CoMentionOptions(), duplicates: corpus.duplicates, graph: stored.graph,
      unitCount: stored.unitCount, entityOfNode: entityOfNode, evidence: evidence, evidenceStarts: starts)
  }
}
