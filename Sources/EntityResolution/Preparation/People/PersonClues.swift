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

  /// A mention of a lone surname → the keys of full names whose bearers the text tells from who is meant.
  private(set) var othersThan: [Int: Set<String>] = [:]

  /// The key of a full name → the sex of a relative of its bearer who is called by its surname behind a title.
  private(set) var titledRelatives: [String: Sex] = [:]

  /// A mention of a surname of birth → the key of her full name: "Dora Field (née Lang)".
  private(set) var bearers: [Int: String] = [:]

  init() {}

  /// Reads a document's clues.
  ///
  /// - Complexity: O(*n*) for *n* mentions; each is compared with a bounded number of names before it.
  init(_ mentions: [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    let renamings = RenamingReader(source)
    var kinship = KinshipReader(mentions, in: source, forms: forms)
    for index in mentions.indices where mentions[index].type == .person && !mentions[index].isFamily {
      let form = forms[mentions[index].form]
      for name in renamings.otherNames(behind: source.mentions[index], form) { add(name, of: form.person) }
      for name in Peerages.names(behind: source.mentions[index], form, in: source) {
        otherNames[form.person.key, default: []].append(name)
        if name.isFull { otherNames[name.key, default: []].append(form.person) }
      }
      let next = index + 1 < mentions.count ? source.mentions[index + 1] : nil
      if renamings.isBornSo(behind: source.mentions[index], next: next, form) {
        bearers[index + 1] = form.person.key
      }
      if let name = BirthNames.later(than: index, mentions, in: source, forms: forms) {
        otherNames[form.person.key, default: []].append(name)
      }
      if let last = kinship.last, Self.areSaidOne(last, index, mentions, in: source, forms) {
        add(form.person, of: forms[mentions[last].form].person)
      }
      // A surname of birth is nobody's whose relatives are named.
      if bearers[index] != nil { continue }
      for key in kinship.others(than: index) { keepApart(form.person.key, key) }
    }
    loneRelatives = kinship.relatives
    othersThan = kinship.loneOthers
    titledRelatives = kinship.titledRelatives
  }

  /// The keys of names that others bear than who bears a name.
  func others(than key: String) -> Set<String> { apart[key] ?? [] }

  /// Whether the text says that two names have two bearers.
  func areApart(_ a: String, _ b: String) -> Bool { apart[a]?.contains(b) ?? false }

  /// Whether the text says that one of two full names with one surname is the other: "Joseph Robinette Biden Jr. is Joe Biden."
  private static func areSaidOne(
    _ last: Int, _ index: Int, _ mentions: [NamedMention], in source: ExtractedDocument, _ forms: [NameForm]
  ) -> Bool {
    let (first, second) = (forms[mentions[last].form], forms[mentions[index].form])
    let (a, b) = (first.person, second.person)
    guard b.isFull, a.key != b.key, a.surname == b.surname, let given = a.parts.first, let other = b.parts.first,
      given == other || a.givenNames.groups[given] != nil && a.givenNames.groups[given] == b.givenNames.groups[other]
    else { return false }
    let (end, start) = (source.mentions[last].span.end, source.mentions[index].span.start)
    let around = TextAround(source.document.text)
    guard let gap = around.between(end, start, atMost: 8) else { return false }
    let words = KinshipReader.words(of: gap)
    guard words.count == 1, second.lexicon.context.copulas.contains(words[0]), !gap.contains(",") else { return false }
    return around.after(source.mentions[index].span.end, 1).first.map { ".;,)".hasSign($0) } ?? true
  }

  /// Notes another name; where the text calls somebody by one word and gives the full name then, that full name has the word for another.
  private mutating func add(_ other: PersonName, of name: PersonName) {
    if name.isFull {
      otherNames[name.key, default: []].append(other)
    } else if other.isFull {
      otherNames[other.key, default: []].append(name)
    }
  }

  private mutating func keepApart(_ a: String, _ b: String) {
    guard a != b else { return }
    apart[a, default: []].insert(b)
    apart[b, default: []].insert(a)
  }
}
