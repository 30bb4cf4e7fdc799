internal import EntityExtraction

extension DecisionOutcome.Party: CustomStringConvertible {
  /// "William Tarrant (p:william-tarrant, 17 mentions)".
  public var description: String { "\(name) (\(id), \(mentions == 1 ? "1 mention" : "\(mentions) mentions"))" }
}

extension DecisionOutcome {
  /// The most entities that a message lists.
  private static let listLimit = 8

  /// What stands in the way, and what to write instead; empty where the line was followed.
  public var reason: String {
    switch obstacle {
    case nil: ""
    case .missing(let names, let nearest): Self.missing(names, in: line.document, nearest)
    case .unknownDocument(let id): "no document has the id “\(id)”, as explain shows them; the line has no effect"
    case .alreadySo: "\(alreadySo); the line has no effect"
    case .ambiguous(let name, let fits): "“\(name)” can be \(Self.list(fits)); \(remedyForSeveral)"
    case .differentTypes(let a, let b):
      "\(a) is \(a.type.withArticle) and \(b) \(b.type.withArticle); \(forcing)"
    case .differentNames(let a, let b): "\(a) and \(b) have different full names; \(forcing)"
    case .partOfName(let name, let party):
      "“\(name)” is a part of the name of \(party); write the whole name or the id to mean that person"
    case .nameTaken(let party):
      "\(party) is shown by that name; to make them one, write same\t\(line.name)\t\(party.id)"
    }
  }

  private var forcing: String { "if they are one, write \(line.verb.rawValue)!" }

  private var remedyForSeveral: String {
    switch line.verb {
    case .same where line.document == nil: "write the id of the one you mean, or alias to mean all that are called so"
    default: "write the id of the one you mean"
    }
  }

  private var alreadySo: String {
    switch line.verb {
    case .same, .alias: "“\(line.name)” and “\(line.value)” are one already"
    case .notSame: "“\(line.name)” and “\(line.value)” are two already"
    case .ignore: "“\(line.name)” is left out already"
    case .retype: "“\(line.name)” is \(line.value) already"
    case .rename: "“\(line.name)” is shown by that name already"
    }
  }

  private static func missing(_ names: [String], in document: String?, _ nearest: [String]) -> String {
    let named = names.map { "“\($0)”" }.joined(separator: " and ")
    let near = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
    return "nothing is called \(named)\(document.map { " in \($0)" } ?? "")\(near); the line has no effect"
  }

  private static func list(_ parties: [Party]) -> String {
    let shown = parties.prefix(listLimit).map(\.description)
    let head = shown.dropLast().joined(separator: ", ")
    if parties.count > listLimit { return "\(shown.joined(separator: ", ")) and \(parties.count - listLimit) more" }
    return head.isEmpty ? shown.joined() : "\(head) or \(shown[shown.count - 1])"
  }
}

extension EntityType {
  /// "a person".
  fileprivate var withArticle: String { self == .organization ? "an \(rawValue)" : "a \(rawValue)" }
}
