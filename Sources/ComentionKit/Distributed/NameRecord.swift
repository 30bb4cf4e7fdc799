internal import EntityExtraction
internal import EntityResolution
internal import Primitives

/// What documents say of whom, and who that is, as lines.
enum NameRecord {
  static let statementFormat = "comention-statement/1"
  static let partFormat = "comention-part/1"
  static let mentionsFormat = "comention-mentions/1"
  static let answerFormat = "comention-answer/1"

  /// The lines of one document: its statements with its entities, and the entity of each mention.
  static func lines(_ names: DocumentNames, of document: String) -> [JSONText] {
    var lines: [JSONText] = []
    for (statement, entities) in zip(names.statements, names.entitiesOfStatement) {
      let text = statement.text
      lines.append(
        JSONText { json in
          json.add("format", statementFormat)
          json.add("document", document)
          json.add("entity", entities[0])
          json.add("statement", text)
        })
      for (place, entity) in entities.enumerated() {
        lines.append(part(names.entities[entity], entity, of: document, statement: text, place))
      }
    }
    lines.append(
      JSONText { json in
        json.add("format", mentionsFormat)
        json.add("document", document)
        json.add("entities", names.entityOfMention)
      })
    return lines
  }

  private static func part(
    _ part: EntityPart, _ entity: Int, of document: String, statement: String, _ place: Int
  ) -> JSONText {
    JSONText { json in
      json.add("format", partFormat)
      json.add("document", document)
      json.add("entity", entity)
      json.add("statement", statement)
      json.add("place", place)
      json.add("type", part.type.rawValue)
      json.add("named", part.isNamed ? 1 : 0)
      json.add("lone", part.isLone ? 1 : 0)
      json.add("outside", part.isOutsideStory ? 1 : 0)
      if let known = part.known {
        json.add("known", known.name)
        json.add("knownType", known.type.rawValue)
      }
      json.add("shownTitle", part.shownTitle)
      json.add("name", part.name)
      json.add("mentions", part.mentionCount)
      add("full", part.fullForms, to: &json)
      add("aliases", part.aliases, to: &json)
    }
  }

  static func add(_ name: String, _ forms: [Alias], to json: inout JSONText) {
    json.add(name, forms) { json, form in
      json.array { json in
        json.string(form.form)
        json.integer(form.count)
      }
    }
  }

  /// A statement of all documents that make it.
  static func statement(_ node: JSONNode) throws -> (text: String, StatementResolution.Counted) {
    try node.check(statementFormat)
    let text = try node.member("statement").text()
    let count = try node.integer("count")
    guard count > 0 else { throw RecordError(reason: "a statement that no document makes") }
    let first = (document: try node.member("document").text(), entity: try node.integer("entity"))
    return (text, .init(try NameStatement(text: text), count: count, first: first))
  }

  /// Who is meant by an entity of a statement.
  static func line(_ answer: StatementResolution.Answer, to statement: String, _ place: Int) -> JSONText {
    JSONText { json in
      json.add("format", answerFormat)
      json.add("statement", statement)
      json.add("place", place)
      switch answer {
      case .shared(let key): json.add("key", key)
      case .own(let entity): json.add("own", entity)
      case .lone(let bearer, let other):
        json.add("key", bearer)
        json.add("bySurname", 1)
        switch other {
        case .shared(let key): json.add("otherKey", key)
        case .own(let entity): json.add("otherOwn", entity)
        case .lone, nil: break
        }
      }
    }
  }
}

/// The sums over an entity's parts, and its name, as lines.
enum NamingRecord {
  static let format = "comention-entity/1"

  static func line(_ node: JSONNode) throws -> JSONText {
    try node.check(format)
    let key = try node.member("key").text()
    let known = try node.text("known").map { KnownName(name: $0, type: try node.entityType("knownType")) }
    let naming = EntityNaming(
      .init(
        type: try node.entityType("type"), leadName: try node.member("name").text(), known: known,
        shownTitle: try node.text("shownTitle"), fullForms: try forms(node.list("full"))))
    // As an entity has them: most frequent first, then in code point order.
    let aliases = try forms(node.list("aliases")).sorted { ($1.count, $0.form) < ($0.count, $1.form) }
    return JSONText { json in
      json.add("format", format)
      json.add("key", key)
      json.add("type", naming.type.rawValue)
      json.add("name", naming.name)
      json.add("id", naming.id)
      json.add("fullestName", naming.fullestName)
      json.add("fullestID", naming.fullestID)
      NameRecord.add("aliases", aliases, to: &json)
    }
  }

  private static func forms(_ nodes: [JSONNode]) throws -> [Alias] {
    try nodes.map {
      let fields = try $0.elements()
      guard fields.count == 2 else { throw RecordError(reason: "a form has letters and a count") }
      return Alias(form: try fields[0].text(), count: try fields[1].integer())
    }
  }
}
