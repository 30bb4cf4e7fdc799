internal import CaseStore
internal import ComentionKit
internal import Graphs
internal import Primitives

extension CaseServer {
  /// A tie: how strong it is, what it is about, and where it says so.
  func tieAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    let limit = try target.number("limit", default: 50, in: 1...500)
    let live = await session.live
    var ends: [Int] = []
    for name in ["a", "b"] {
      let id = try target.needed(name)
      guard let entity = live.entityOfID[await session.open.currentID(of: id) ?? id] else {
        throw ServerProblem(.unknown, "nobody and nothing has the id “\(id)”")
      }
      ends.append(entity)
    }
    let ids = ends.map { live.node($0).id }
    guard let a = live.coMentions.nodeOfEntity[ends[0]], let b = live.coMentions.nodeOfEntity[ends[1]],
      let edge = live.coMentions.graph.graph.edgeIndex(between: a, and: b)
    else { throw ServerProblem(.unknown, "no passage ties “\(ids[0])” and “\(ids[1])”") }
    let finder = await LongWork.value(of: session.keywords.finder(of: live), within: SessionKeywords.patience)
    let keywords = finder?.keywords(ofEdge: edge) ?? []
    let subject = CaseMark(.tie(ids[0], ids[1]), changedAt: "").subject
    let mark = try await session.open.marks().first { $0.subject == subject }
    return .object { json in
      for (name, entity) in zip(["a", "b"], ends) {
        json.add(name, object: { live.add(entity, as: "id", to: &$0) })
      }
      let attributes = live.coMentions.graph.edgeAttributes
      json.key("weight")
      json.number(live.coMentions.graph.graph.edge(edge).weight)
      for name in ["count", "documents"] { json.add(name, attributes[name]?[edge]?.whole ?? 0) }
      json.add("keywords", keywords) { $0.string($1.term) }
      if finder == nil { json.add("pending", true) }
      json.add(mark)
      json.add("evidence", live.evidence(ofEdge: edge, limit: limit)) { json, place in
        json.object { live.add(place, to: &$0) }
      }
    }
  }
}

/// What a document has to say on a tie.
private struct DocumentEvidence {
  var document: Int
  var sentences: [MarkedSentence]
  /// Other documents with the same passages.
  var copies: [String]
}

extension LiveCase {
  /// The sentences that tie the ends of an edge, document by document.
  fileprivate func evidence(ofEdge edge: Int, limit: Int) -> [DocumentEvidence] {
    var found: [DocumentEvidence] = []
    var sentences: [MarkedSentence] = []
    for place in coMentions.evidence(ofEdge: edge) {
      if found.last?.document != place.document {
        if found.count == limit { break }
        sentences = coMentions.markedSentences(ofDocument: place.document)
        found.append(DocumentEvidence(document: place.document, sentences: [], copies: []))
      }
      found[found.count - 1].sentences += sentences[place.sentences]
      for copy in coMentions.documents(sharing: place) {
        let id = coMentions.index.documents[copy].document.id
        if !found[found.count - 1].copies.contains(id) { found[found.count - 1].copies.append(id) }
      }
    }
    return found
  }

  fileprivate func add(_ evidence: DocumentEvidence, to json: inout JSONText) {
    add(document: evidence.document, as: "document", to: &json)
    json.add("sentences", evidence.sentences) { json, sentence in
      let offsets = ScalarOffsets(sentence.text)
      json.object { json in
        json.add("text", sentence.text)
        json.add("marks", sentence.names) { json, name in
          json.object { json in
            json.add(
              offsets.scalarOffset(name.range.lowerBound)..<offsets.scalarOffset(name.range.upperBound))
            json.add("entity", node(coMentions.entityOfNode[name.node]).id)
          }
        }
      }
    }
    json.add("alsoIn", evidence.copies) { $0.string($1) }
  }
}
