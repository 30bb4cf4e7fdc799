internal import EntityExtraction
internal import Primitives
internal import TextModel

extension NameStatement {
  /// Why a text is no statement.
  package struct Malformed: Error, Hashable { package var reason: String }

  /// The statement as JSON: the same text for the same statement.
  package var text: String {
    JSONText { json in
      json.add("language", language.code)
      json.add("entities", entities) { json, entity in json.object(entity.add(to:)) }
    }.text
  }

  /// Reads a statement.
  package init(text: String) throws {
    do {
      let node = try JSONNode(line: Array(text.utf8))
      let code = try node.member("language").text()
      guard let language = Language(code: code) else { throw Malformed(reason: "\"\(code)\" is no language") }
      self.language = language
      entities = try node.member("entities").elements().map(Named.init)
    } catch is JSONLine.Failure {
      throw Malformed(reason: "a statement that is no JSON")
    } catch let error as JSONNode.Mismatch {
      throw Malformed(reason: "a statement without what it needs: \(error)")
    }
  }
}

extension NameStatement.Named {
  fileprivate func add(to json: inout JSONText) {
    json.add("language", language?.code)
    json.add("type", type.rawValue)
    json.add("identity", Int(identity.rawValue))
    json.add("form", identifyingForm)
    if let known {
      json.add("known", known.name)
      json.add("knownType", known.type.rawValue)
    }
    json.add("place", place)
    json.add("full", forms.filter(\.isFull)) { $0.string($1.text) }
    json.add("short", forms.filter { !$0.isFull }) { $0.string($1.text) }
    if !otherForms.isEmpty { json.add("others", otherForms) { $0.string($1) } }
    json.add("shownTitle", shownTitle)
    if title != PersonTitle() {
      json.add("title", title.words.sorted()) { $0.string($1) }
      json.add("telling", title.tellingWords.sorted()) { $0.string($1) }
      json.add("titleMarks", title.marks)
    }
    if isOutsideStory { json.add("outside", 1) }
  }

  fileprivate init(_ node: JSONNode) throws {
    func texts(_ name: String) throws -> [String] { try node.optional(name)?.elements().map { try $0.text() } ?? [] }
    func entityType(_ name: String) throws -> EntityType {
      guard let type = EntityType(rawValue: try node.member(name).text()) else {
        throw NameStatement.Malformed(reason: "an unknown type of entities")
      }
      return type
    }
    language = try (node.optional("language")?.text()).flatMap(Language.init(code:))
    type = try entityType("type")
    let number = try node.member("identity").integer()
    guard let identity = UInt8(exactly: number).flatMap(DocumentEntity.Identity.init) else {
      throw NameStatement.Malformed(reason: "\(number) is no identity")
    }
    self.identity = identity
    identifyingForm = try node.member("form").text()
    if let name = try node.optional("known")?.text() {
      known = KnownName(name: name, type: try entityType("knownType"))
    }
    place = try node.optional("place")?.text()
    let (full, short) = (try texts("full"), try texts("short"))
    forms = full.map { .init(text: $0, isFull: true) } + short.map { .init(text: $0, isFull: false) }
    otherForms = try texts("others")
    shownTitle = try node.optional("shownTitle")?.text()
    title = PersonTitle()
    title.words = Set(try texts("title"))
    title.tellingWords = Set(try texts("telling"))
    title.marks = try node.optional("titleMarks")?.integer() ?? 0
    isOutsideStory = try node.optional("outside") != nil
  }
}

extension PersonTitle {
  /// What it says beside its words, a bit each, the callings above.
  fileprivate var marks: Int {
    get {
      [isMale, isFemale, isMarried, isUnmarried, isLeader].enumerated().reduce(Int(callings) << 8) {
        $1.element ? $0 | 1 << $1.offset : $0
      }
    }
    set {
      isMale = newValue & 1 != 0
      isFemale = newValue & 2 != 0
      isMarried = newValue & 4 != 0
      isUnmarried = newValue & 8 != 0
      isLeader = newValue & 16 != 0
      callings = UInt8(truncatingIfNeeded: newValue >> 8)
    }
  }
}
