internal import CaseStore
internal import ComentionKit
internal import Graphs
internal import Primitives

extension CaseServer {
  /// How many of the strongest ties say what they are about; of others ``tieAnswer(_:)`` does.
  private static let tiesWithKeywords = 25

  /// Somebody or something: names, why they are one, who was kept apart, documents and ties.
  func entityAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    let id = try target.needed("id")
    let limit = try target.number("limit", default: 100, in: 0...1_000)
    let live = await session.live
    let current = await session.open.currentID(of: id) ?? id
    guard let entity = live.entityOfID[current] else {
      throw ServerProblem(.unknown, "nobody and nothing has the id “\(id)”")
    }
    let mark = try await session.open.marks().first { $0.subject == .entity(current) }
    let ties = live.ties(of: entity)
    let node = live.coMentions.nodeOfEntity[entity]
    var terms: AnswerKeywords.Terms? = AnswerKeywords.Terms()
    if let node {
      let edges = ties.prefix(min(limit, Self.tiesWithKeywords)).map(\.edge)
      terms = await keywords.terms(of: .node(node, edges: edges), in: live, session.keywords.finder(of: live))
    }
    let apart = await live.apartNames.value.keptApart(from: entity)
    return .object { json in
      live.add(entity, as: "id", to: &json)
      live.addNames(of: entity, keptApart: apart, to: &json)
      live.addDocuments(of: entity, to: &json)
      json.add("tieCount", ties.count)
      json.add("ties", ties.prefix(limit).enumerated()) { json, tie in
        let (place, tie) = tie
        json.object { json in
          live.add(tie.entity, as: "id", to: &json)
          json.key("weight")
          json.number(tie.weight)
          json.add("documents", live.documentCount(ofEdge: tie.edge))
          let found = terms?.edges ?? []
          json.add("keywords", place < found.count ? found[place] : []) { $0.string($1) }
        }
      }
      json.add("keywords", terms?.node ?? []) { $0.string($1) }
      if terms == nil { json.add("pending", true) }
      json.add(mark)
    }
  }
}

extension JSONText {
  /// A star and a note as members.
  mutating func add(_ mark: CaseMark?) {
    add("starred", mark?.isStarred ?? false)
    add("note", mark?.note ?? "")
  }
}

extension LiveCase {
  /// Who is tied to an entity, the strongest tie first, then in order of the ids.
  fileprivate func ties(of entity: Int) -> [(entity: Int, edge: Int, weight: Double)] {
    guard let node = coMentions.nodeOfEntity[entity] else { return [] }
    return coMentions.graph.graph.arcs(of: node).sorted { ($1.weight, $0.neighbor) < ($0.weight, $1.neighbor) }.map {
      (coMentions.entityOfNode[$0.neighbor], $0.edge, $0.weight)
    }
  }

  fileprivate func documentCount(ofEdge edge: Int) -> Int {
    coMentions.graph.edgeAttributes["documents"]?[edge]?.whole ?? 0
  }

  /// The forms of a name, why they are one, and who shares one and was kept apart.
  fileprivate func addNames(of number: Int, keptApart: [KeptApart], to json: inout JSONText) {
    let (index, entity) = (coMentions.index, node(number))
    let words = ReportWords.of(language).reasons
    json.add("mentions", entity.mentions.count)
    json.add("forms", entity.aliases) { json, alias in
      json.object { json in
        json.add("form", alias.form)
        json.add("count", alias.count)
      }
    }
    json.add("joins", entity.merges.filter { $0.form != $0.target }) { json, merge in
      json.object { json in
        json.add("form", merge.form)
        json.add("into", merge.target)
        json.add("reason", words[merge.reason])
        json.add("document", merge.document.map { index.documents[$0].document.id })
      }
    }
    json.add("keptApart", keptApart.prefix(20)) { json, other in
      json.object { json in
        json.add("id", node(other.entity).id)
        json.add("name", node(other.entity).name)
        json.add("reason", words[other.reason])
      }
    }
  }

  /// The documents that name an entity, in their order, with how often.
  fileprivate func addDocuments(of number: Int, to json: inout JSONText) {
    var counts: [(document: Int, mentions: Int)] = []
    for mention in node(number).mentions {
      if counts.last?.document == mention.document {
        counts[counts.count - 1].mentions += 1
      } else {
        counts.append((mention.document, 1))
      }
    }
    json.add("documentCount", counts.count)
    json.add("documents", counts) { json, count in
      json.object { json in
        add(document: count.document, as: "id", to: &json)
        json.add("mentions", count.mentions)
      }
    }
  }
}

extension AttributeValue {
  /// A whole number.
  var whole: Int? { if case .integer(let value) = self { value } else { nil } }
}
