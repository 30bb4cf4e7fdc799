internal import CaseStore
internal import ComentionKit
internal import Primitives

extension LiveCase {
  /// A document by its id: its text in paragraphs, and who is named where, in Unicode scalars.
  func documentAnswer(_ target: RequestTarget) throws(ServerProblem) -> ServerResponse {
    let id = try target.needed("id")
    guard let number = documentOfID[id] else { throw ServerProblem(.unknown, "no document has the id “\(id)”") }
    let extracted = coMentions.index.documents[number]
    let document = extracted.document
    let offsets = ScalarOffsets(document.text)
    return .object { json in
      json.add("id", document.id)
      json.add("title", document.title)
      json.add("date", document.date)
      json.add("author", document.author)
      json.add("url", document.url)
      json.add("paragraphs", extracted.paragraphs) { json, paragraph in
        json.object { json in
          json.add("role", "\(paragraph.role)")
          json.add("start", offsets.scalars(paragraph.span).lowerBound)
          json.add("text", String(document.text[paragraph.span]))
        }
      }
      let entities = coMentions.index.entities(ofDocument: number)
      json.add("mentions", zip(extracted.mentions, entities)) { json, mention in
        json.object { json in
          json.add(offsets.scalars(mention.0.span))
          add(mention.1, as: "entity", to: &json)
        }
      }
    }
  }

  /// Adds an entity's id, name and type as members.
  func add(_ entity: Int, as key: String, to json: inout JSONText) {
    let entity = node(entity)
    json.add(key, entity.id)
    json.add("name", entity.name)
    json.add("type", entity.type.rawValue)
  }

  /// Adds what tells a document from others.
  func add(document number: Int, as key: String, to json: inout JSONText) {
    let document = coMentions.index.documents[number].document
    json.add(key, document.id)
    json.add("title", document.title)
    json.add("date", document.date)
  }
}
