internal import EntityExtraction
internal import EntityResolution
internal import Primitives

/// What documents, or all of them, say of names, as lines.
enum FactRecord {
  static let format = "comention-fact/1"

  static func line(_ count: NameCount) -> JSONText {
    JSONText { json in
      json.add("format", format)
      switch count {
      case .longer(let name):
        head(&json, "longer", name.text)
        json.add("count", name.count)
        json.add("documents", name.documents)
        for type in EntityType.allCases { json.add(type.rawValue, name.types[type] ?? 0) }
        // As bits, whose order is that of the numbers.
        json.add("score", Int(name.score.bitPattern))
      case .open(let text, let count):
        head(&json, "open", text)
        json.add("count", count)
      case .umlaut(let word, let plain):
        head(&json, "umlaut", word)
        json.add("plain", plain)
      case .marks(let key, let marks):
        head(&json, "marks", key)
        json.add("marks", marks.rawValue)
      case .tags(let folded, let vote):
        head(&json, "tags", folded)
        json.add("place", vote.places)
        json.add("organization", vote.organizations)
      case .vote(let folded, let vote):
        head(&json, "vote", folded)
        json.add("place", vote.places)
        json.add("organization", vote.organizations)
      }
    }
  }

  private static func head(_ json: inout JSONText, _ kind: String, _ name: String) {
    json.add("kind", kind)
    json.add("name", name)
  }

  static func count(_ node: JSONNode) throws -> NameCount {
    try node.check(format)
    let (kind, name) = (try node.member("kind").text(), try node.member("name").text())
    switch kind {
    case "longer":
      var longer = CorpusFacts.LongerName(text: name)
      (longer.count, longer.documents) = (try node.integer("count"), try node.integer("documents"))
      for type in EntityType.allCases {
        let count = try node.integer(type.rawValue)
        if count > 0 { longer.types[type] = count }
      }
      longer.score = Double(bitPattern: UInt64(max(0, try node.integer("score"))))
      longer.open = try node.optional("open")?.integer()
      return .longer(longer)
    case "open": return .open(text: name, count: try node.integer("count"))
    case "umlaut": return .umlaut(word: name, plain: try node.member("plain").text())
    case "marks": return .marks(key: name, NameMarks(rawValue: try node.integer("marks")))
    case "tags": return .tags(folded: name, try vote(node))
    case "vote": return .vote(folded: name, try vote(node))
    default: throw RecordError(reason: "\"\(kind)\" is no kind of fact")
    }
  }

  private static func vote(_ node: JSONNode) throws -> CorpusFacts.PlaceVote {
    .init(places: try node.integer("place"), organizations: try node.integer("organization"))
  }
}
