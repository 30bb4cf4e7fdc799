internal import EntityExtraction
internal import TextModel

/// Reads which peerage somebody has, by which texts call him: "Arthur Wellesley, 1st Duke of Wellington", "Benjamin Disraeli, later Lord
/// Beaconsfield".
enum Peerages {
  /// The most bytes behind a name that are read, and the most words of a peerage.
  private static let (reach, wordLimit) = (80, 3)

  /// The names that a peerage right behind a full name and a comma gives its bearer: "Duke of Wellington", "Lord Wellington", "Wellington".
  ///
  /// - Complexity: O(1), as the text that is read is bounded.
  static func names(behind mention: Mention, _ form: NameForm, in source: ExtractedDocument) -> [PersonName] {
    guard form.person.isFull, form.person.isSound, !form.lexicon.context.peerages.isEmpty else { return [] }
    let around = TextAround(source.document.text)
    // Most names stand before something else.
    guard around.after(mention.span.end, 1) == "," else { return [] }
    let text = around.after(mention.span.end, reach)
    guard let found = peerage(text.dropFirst(), form.lexicon) else { return [] }
    let people = form.lexicon.people
    let titled = found.link.isEmpty ? [] : ["\(found.title) \(found.link) \(found.place)"]
    let lords = people.ladyTitles.contains(found.title.foldedName) ? "Lady" : "Lord"
    return (titled + ["\(found.title) \(found.place)", "\(lords) \(found.place)", found.place]).map {
      PersonName($0, people)
    }
  }

  private struct Peerage {
    var title = ""
    var link = ""
    var place = ""
  }

  /// " later 1st Duke of Marlborough".
  private static func peerage(_ text: Substring, _ lexicon: ResolutionLexicon) -> Peerage? {
    var rest = text
    var next = nextWord(&rest)
    while let word = next, isLead(word, lexicon.context) { next = nextWord(&rest) }
    guard let title = next, title.first?.isUpper == true, lexicon.context.peerages.contains(title.foldedName) else {
      return nil
    }
    var found = Peerage(title: String(title))
    next = nextWord(&rest)
    if let word = next, lexicon.people.originWords.contains(String(word)) {
      found.link = String(word)
      next = nextWord(&rest)
    }
    var place: [Substring] = []
    while let word = next, word.first?.isUpper == true {
      place.append(word)
      next = nextWord(&rest)
    }
    guard (1...wordLimit).contains(place.count) else { return nil }
    found.place = place.joined(separator: " ")
    return found
  }

  /// Takes the next word of a clause from what is left of a text; nil at the clause's end. Most clauses tell by their first word that
  /// they hold no peerage.
  private static func nextWord(_ rest: inout Substring) -> Substring? {
    rest = rest.drop(while: \.isBlank)
    let word = rest.prefix { !$0.isBlank && !",;.)(:!?\"".hasSign($0) }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : word
  }

  /// "later", "the", "7th".
  private static func isLead(_ word: Substring, _ context: PersonContextLexicon) -> Bool {
    context.peerageLeads.contains(word.lowercased()) || word.first?.isFigure == true && word.last?.isAlphabetic == true
  }

  /// Makes persons of the peers' short names that were taken for places behind them, where none stands behind a preposition, or before
  /// a larger place: "Wellington was 83".
  static func settle(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    var peers: [String: Int] = [:]
    for (index, mention) in mentions.enumerated() where mention.type == .person && !mention.isSetAside {
      guard let name = names(behind: source.mentions[index], forms[mention.form], in: source).last else { continue }
      peers[name.squashed] = min(peers[name.squashed] ?? .max, mention.start)
    }
    if peers.isEmpty { return }
    var found: [String: [Int]] = [:]
    var places: Set<String> = []
    let around = TextAround(source.document.text)
    for (index, mention) in mentions.enumerated() where mention.type != .person && !mention.isTypeSettled {
      let form = forms[mention.form]
      guard let first = peers[form.person.squashed] else { continue }
      let before = around.lastWords(before: mention.start)
      if let title = before.dropFirst().first, form.lexicon.context.peerages.contains(title) { continue }
      let behind = around.after(source.mentions[index].span.end, 3)
      let isInPlace = behind.first == "," && behind.last?.isUpper == true
      if mention.start < first || isInPlace || before.first.map(form.lexicon.isPlacePreposition) ?? false {
        places.insert(form.person.squashed)
      } else {
        found[form.person.squashed, default: []].append(index)
      }
    }
    for (name, indices) in found where !places.contains(name) {
      for index in indices {
        mentions[index].type = .person
        mentions[index].isTypeSettled = true
      }
    }
  }
}

extension ResolutionLexicon {
  /// Whether a place stands behind a word more often than a person: "in", "of".
  fileprivate func isPlacePreposition(_ word: String) -> Bool {
    others.whereWords.contains(word) || others.ofWords.contains(word) || context.placeLinks.contains(word)
  }
}
