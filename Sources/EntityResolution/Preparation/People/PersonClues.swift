internal import EntityExtraction
internal import TextModel

/// What the text of a document says outright about its people: who is called what, and who is not whom.
struct PersonClues: Sendable {
  /// The key of a name → the other names that the text gives its bearer: "Margaret Roberts" for "Margaret Thatcher, née Roberts".
  private(set) var otherNames: [String: [PersonName]] = [:]
  /// The key of a full name → the keys of names whose bearers are others.
  private(set) var apart: [String: Set<String>] = [:]

  /// The key of a full name → the title of who is called by its surname alone, a relative of its bearer.
  private(set) var loneRelatives: [String: PersonTitle] = [:]

  init() {}

  /// Reads a document's clues.
  ///
  /// - Complexity: O(*n*) for *n* mentions; each is compared with a bounded number of names before it.
  init(_ mentions: [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    let renamings = RenamingReader(source)
    var kinship = KinshipReader(mentions, in: source, forms: forms)
    for index in mentions.indices where mentions[index].type == .person && !mentions[index].isFamily {
      let form = forms[mentions[index].form]
      for name in renamings.otherNames(behind: source.mentions[index], form) {
        otherNames[form.person.key, default: []].append(name)
      }
      if let name = BirthNames.later(than: index, mentions, in: source, forms: forms) {
        otherNames[form.person.key, default: []].append(name)
      }
      for key in kinship.others(than: index) { keepApart(form.person.key, key) }
    }
    loneRelatives = kinship.relatives
  }

  /// Whether the text says that two names have two bearers.
  func areApart(_ a: String, _ b: String) -> Bool { apart[a]?.contains(b) ?? false }

  private mutating func keepApart(_ a: String, _ b: String) {
    guard a != b else { return }
    apart[a, default: []].insert(b)
    apart[b, default: []].insert(a)
  }
}
