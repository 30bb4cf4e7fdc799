internal import CaseStore
internal import ComentionKit
internal import Graphs
internal import Primitives

extension CaseServer {
  /// A tie: how strong it is, what it is about, and where it says so.
  func tieAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    let limit = try target.number("limit", default: 50, in: 1...500)
    let stretch = try Stretch(target)
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
    let terms = await keywords.terms(of: .edge(edge), in: live, session.keywords.finder(of: live))
    let places = live.places(ofEdge: edge, in: stretch)
    let subject = CaseMark(.tie(ids[0], ids[1]), changedAt: "").subject
    let mark = try await session.open.marks().first { $0.subject == subject }
    return .object { json in
      for (name, entity) in zip(["a", "b"], ends) {
        json.add(name, object: { live.add(entity, as: "id", to: &$0) })
      }
      let attributes = live.coMentions.graph.edgeAttributes
      let weight = live.coMentions.graph.graph.edge(edge).weight
      let all = live.coMentions.evidence(ofEdge: edge).count
      json.key("weight")
      json.number(stretch.isAll ? weight : weight * Double(places.count) / Double(max(1, all)))
      json.add("count", stretch.isAll ? attributes["count"]?[edge]?.whole ?? 0 : places.count)
      json.add("documents", Set(places.map(\.document)).count)
      json.add("keywords", terms?.edges.first ?? []) { $0.string($1) }
      if terms == nil { json.add("pending", true) }
      json.add(mark)
      json.add("evidence", live.evidence(places, limit: limit)) { json, place in
        json.object { live.add(place, to: &$0) }
      }
    }
  }
}

/// The documents that are asked for, by their dates: what lies in a stretch for sure.
private struct Stretch {
  private let since: CalendarDate?, until: CalendarDate?
  /// Whether documents count that have no date.
  private let hasUndated: Bool
  /// Whether all documents count.
  let isAll: Bool

  init(_ target: RequestTarget) throws(ServerProblem) {
    (since, until) = (try target.date("since"), try target.date("until"))
    isAll = since == nil && until == nil && target.value("undated") == nil
    hasUndated = target.value("undated") == "1"
  }

  func contains(_ date: String?) -> Bool {
    if isAll { return true }
    guard let date = date.flatMap({ CalendarDate(iso: $0) }) else { return hasUndated }
    return since.map { $0.first <= date.first } ?? true && until.map { date.last <= $0.last } ?? true
  }
}

/// What a document has to say on a tie.
private struct DocumentEvidence {
  var document: Int
  var passages: [Passage] = []

  /// A run of sentences, as people read it.
  struct Passage {
    var paragraph: Int
    var page: String?
    var sentence: MarkedSentence
  }

  /// Other documents with the same passages.
  var copies: [String] = []
}

extension LiveCase {
  /// The places that tie the ends of an edge in documents of a stretch of time.
  fileprivate func places(ofEdge edge: Int, in stretch: Stretch) -> [Evidence] {
    coMentions.evidence(ofEdge: edge).filter { stretch.contains(coMentions.index.documents[$0.document].document.date) }
  }

  /// The passages of places, document by document.
  fileprivate func evidence(_ places: [Evidence], limit: Int) -> [DocumentEvidence] {
    var found: [DocumentEvidence] = []
    for place in places {
      if found.last?.document != place.document {
        if found.count == limit { break }
        found.append(DocumentEvidence(document: place.document))
      }
      let document = coMentions.index.documents[place.document]
      let first = document.sentences[place.sentences.lowerBound]
      found[found.count - 1].passages.append(
        DocumentEvidence.Passage(
          paragraph: first.paragraph, page: document.document.pageName(at: first.span.start),
          sentence: coMentions.markedSentences(
            ofDocument: place.document, in: place.sentences.lowerBound..<place.sentences.upperBound + 1
          ).joined))
      for copy in coMentions.documents(sharing: place) {
        let id = coMentions.index.documents[copy].document.id
        if !found[found.count - 1].copies.contains(id) { found[found.count - 1].copies.append(id) }
      }
    }
    return found
  }

  fileprivate func add(_ evidence: DocumentEvidence, to json: inout JSONText) {
    add(document: evidence.document, as: "document", to: &json)
    json.add("passages", evidence.passages) { json, passage in
      let offsets = ScalarOffsets(passage.sentence.text)
      json.object { json in
        json.add("paragraph", passage.paragraph)
        json.add("page", passage.page)
        json.add("text", passage.sentence.text)
        json.add("marks", passage.sentence.names) { json, name in
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

extension [MarkedSentence] {
  /// The sentences one after the other, as one; there is one at least.
  fileprivate var joined: MarkedSentence {
    var whole = self[0]
    for sentence in dropFirst() {
      whole.text += " "
      let start = whole.text.utf8.count
      whole.text += sentence.text
      whole.names += sentence.names.map { name in
        var name = name
        name.range = name.range.lowerBound + start..<name.range.upperBound + start
        return name
      }
    }
    return whole
  }
}
