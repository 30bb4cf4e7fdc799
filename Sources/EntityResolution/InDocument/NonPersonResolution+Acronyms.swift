internal import EntityExtraction
internal import TextModel

extension NonPersonResolution {
  /// Joins acronyms to the names that the document defines them for: "World Health Organization (WHO)", "WHO (World
  /// Health Organization)".
  mutating func joinDefinitions() {
    let source = context.source
    guard nameOfMention.count > 1 else { return }
    for index in 1..<nameOfMention.count {
      let (first, second) = (nameOfMention[index - 1], nameOfMention[index])
      guard first >= 0, second >= 0, first != second else { continue }
      let spans = (source.mentions[index - 1].span, source.mentions[index].span)
      let acronyms = (nonPerson(first).acronym, nonPerson(second).acronym)
      let isInitials = acronyms.1.map(nonPerson(first).initials.contains) ?? false
      guard
        isParenthesis(
          in: source.document.text, after: spans.0, around: spans.1, nonPerson(second).lexicon, mayGoOn: isInitials)
      else { continue }
      if let acronym = nonPerson(second).acronym, Self.canDefine(acronym, by: nonPerson(first)) {
        define(second, as: first, because: .acronym)
      } else if let acronym = nonPerson(first).acronym, Self.canDefine(acronym, by: nonPerson(second)) {
        define(first, as: second, because: .acronym)
      } else if areOrganizations(first, second),
        Self.canShorten(nonPerson(second), nonPerson(first))
      {
        define(second, as: first, because: .acronym)
      }
    }
  }

  private func areOrganizations(_ first: Int, _ second: Int) -> Bool {
    names[first].type == .organization && names[second].type == .organization
  }

  /// Whether a word has letters of a name in their order, and its first one unless it is in capitals: "UVEK", "Semarnat".
  private static func canShorten(_ short: NonPersonName, _ name: NonPersonName) -> Bool {
    guard short.words.count == 1, let word = short.words.first, word.count > 1, name.acronym == nil,
      !name.words.contains(word), case let letters = name.words.joined(), letters.count > word.count + 2,
      word.first == letters.first || short.acronym != nil && word.count > 2
    else { return false }
    var rest = word[...]
    for letter in letters where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Joins what the document says is short for a place or an organization; words for a kind of thing are for
  /// ``joinOneOfMany()``.
  mutating func joinDefinedNames() {
    for (index, mention) in context.mentions.enumerated() {
      guard let full = mention.standsFor, nameOfMention[index] >= 0, nameOfMention[full] >= 0 else { continue }
      let (name, target) = (nameOfMention[index], nameOfMention[full])
      guard name != target, names[name].target == nil, !nonPerson(name).isOneOfMany else { continue }
      define(name, as: target, because: .shortForm)
    }
  }

  /// Joins an acronym, or another short form, to its expansion.
  ///
  /// Where the gazetteer knows the acronym alone, the expansion joins the known thing if it shares a word longer than
  /// three letters with one of its names; otherwise the document means something else by the acronym, and is believed.
  private mutating func define(_ acronym: Int, as expansion: Int, because reason: Merge.Reason) {
    if names[acronym].known != nil, names[expansion].known == nil {
      if !listedWords(acronym).isDisjoint(with: nonPerson(expansion).words) {
        return join(expansion, to: acronym, reason: reason)
      }
      names[acronym].known = nil
    }
    join(acronym, to: expansion, reason: reason)
  }

  /// Joins each remaining acronym to the only name of the document with its initials, in its order or, where the
  /// acronym is that of a Romance or Slavic language and the name is translated, in another: "PSD", "Social Democratic
  /// Party".
  ///
  /// One that lists have for something else is the document's own, too, where only that name before it has its initials: "KPA" behind "Kenya
  /// Ports Authority".
  mutating func joinAcronyms() {
    guard names.contains(where: { forms[$0.variant.form].nonPerson.acronym != nil }) else { return }
    var namesByInitials: [String: [Int]] = [:]
    var namesByTurnedInitials: [String: [Int]] = [:]
    for name in names.indices {
      for initials in nonPerson(name).initials.sorted() {
        namesByInitials[initials, default: []].append(name)
        // The last word comes first in the other language.
        if initials.count > 2, let last = initials.last {
          namesByTurnedInitials["\(last) \(String(initials.sorted()))", default: []].append(name)
        }
      }
    }
    for name in names.indices where names[name].target == nil {
      guard let acronym = nonPerson(name).acronym else { continue }
      let turned = names[name].known == nil ? namesByTurnedInitials[Self.turned(acronym)] : nil
      guard let found = namesByInitials[acronym] ?? turned else { continue }
      let roots = Set(found.map(root)).subtracting([name])
      guard roots.count == 1, let target = roots.first else { continue }
      if names[name].known != nil {
        guard isOwnAcronym(name, of: target) else { continue }
        names[name].known = nil
      }
      join(name, to: target, reason: .acronym)
    }
  }

  /// Whether an acronym that lists have for another body is that of an unlisted one which the document has named before, and which shares
  /// no word with the listed one.
  private func isOwnAcronym(_ name: Int, of body: Int) -> Bool {
    guard names[name].type == .organization, names[body].type == .organization, names[body].known == nil,
      let acronym = nonPerson(name).acronym, acronym.count > 2, isBefore(body, name),
      names[name].variant.mentions.allSatisfy({ forms[$0.form].nonPerson.acronym == acronym })
    else { return false }
    return listedWords(name).isDisjoint(with: nonPerson(body).words)
  }

  /// The words longer than three letters of all that the gazetteer calls a thing.
  private func listedWords(_ name: Int) -> Set<String> {
    guard let known = names[name].known else { return [] }
    let lexicon = nonPerson(name).lexicon
    return Set(([known.name] + known.aliases).flatMap { NonPersonName($0, lexicon).words }.filter { $0.count > 3 })
  }

  /// The first letter, and all in alphabetical order.
  private static func turned(_ acronym: String) -> String { "\(acronym.prefix(1)) \(String(acronym.sorted()))" }

  /// Whether only an opening bracket (with quotes or an article) stands between the spans, and a closing one behind the
  /// second, unless the bracket may go on: "(la CAF, pour les intimes)".
  private func isParenthesis(
    in text: String, after first: TextSpan, around second: TextSpan, _ lexicon: NonPersonNameLexicon, mayGoOn: Bool
  ) -> Bool {
    guard first.end < second.start, second.start - first.end <= 12 else { return false }
    let between = Self.marks(of: TextSpan(first.end, second.start), in: text)
    let behind = TextSpan(second.end, min(second.end + 8, text.utf8.count))
    guard between.first == "(", between == "(" || lexicon.articles.contains(String(between.dropFirst())) else {
      return false
    }
    return mayGoOn || Self.marks(of: behind, in: text).hasPrefix(")")
  }

  /// The ASCII characters of a span but white space and quotation marks, lower case.
  private static func marks(of span: TextSpan, in text: String) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: span.start)
    let bytes = text.utf8[start...].prefix(span.length).filter { $0 < 0x80 && $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// An acronym may be defined by a name of several words whose initial it starts with and whose letters hold its own
  /// in order.
  private static func canDefine(_ acronym: String, by name: NonPersonName) -> Bool {
    if name.initials.contains(acronym) { return true }
    // "Jordanian General Intelligence Directorate (GID)".
    if acronym.count > 1, name.initials.contains(where: { $0.count == acronym.count + 1 && $0.hasSuffix(acronym) }) {
      return true
    }
    guard name.words.count > 1, name.acronym == nil, name.words.joined().first == acronym.first else { return false }
    var rest = acronym[...]
    for letter in name.words.joined() where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
