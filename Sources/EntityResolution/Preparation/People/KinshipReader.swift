internal import EntityExtraction
internal import TextModel

/// Reads which names of one surname the text gives to two people.
///
/// Two full names are two people's where nothing but "and" stands between them ("Stephen Hawkins and Steven Hawkins"), where a relative's
/// word ends what stands between them ("John Adams and his son John Quincy Adams", "the younger brother of"), or where the text says so
/// ("no relation"). "Bobby Tennant, his son," is none of those with that surname who were named before him, and "His daughter, Aung San Suu
/// Kyi," none of those whose names stand in hers. Who is a relative of somebody called by the surname alone ("Lieut. Thompson's brother,
/// Ensign Harry Thompson") does not bear that name alone, see ``relatives``.
struct KinshipReader {
  /// The most bytes between two such names, and behind the second.
  private static let gapLimit = 80
  /// The most names of one surname that are kept in mind.
  private static let memory = 12

  private let mentions: [NamedMention]
  private let source: ExtractedDocument
  private let forms: [NameForm]
  private let around: TextAround
  /// Surname → the keys of the full names with it so far.
  private var before: [String: [String]] = [:]
  /// The last person with a full name.
  private var last: Int?
  /// The last full names, by key.
  private var recent: [(key: String, parts: [String])] = []
  /// Surname → the last person who was called by it alone.
  private var lone: [String: Int] = [:]
  /// The last person who was called by one word.
  private var lastLone: Int?
  /// A relative's given name with the surname → who was called by the surname alone.
  private var given: [String: Int] = [:]
  /// The key of a full name → the title of who is called by the surname alone, a relative of its bearer.
  private(set) var relatives: [String: PersonTitle] = [:]

  init(_ mentions: [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    self.mentions = mentions
    self.source = source
    self.forms = forms
    around = TextAround(source.document.text)
  }

  /// The keys of the names before a mention whose bearers are others than who bears this; mentions are asked for in order.
  mutating func others(than index: Int) -> [String] {
    let form = forms[mentions[index].form]
    let name = form.person
    guard name.isFull || name.suffix != nil else {
      if name.parts.count == 1 {
        if isTitledRelative(index, context: form.lexicon.context) { return [] }
        lone[name.squashed] = index
        lastLone = index
      }
      return []
    }
    defer { remember(name, index) }
    var others: [String] = []
    let context = form.lexicon.context
    if let last, case let previous = forms[mentions[last].form].person,
      previous.surname == name.surname || isNear(previous, name),
      starts(of: index).contains(where: { start in
        around.between(source.mentions[last].span.end, start, atMost: Self.gapLimit).map { tellsApart($0, context) }
          ?? false
      })
    {
      others.append(previous.key)
    }
    if let earlier = before[name.surname], isRelative(behind: source.mentions[index], context) { others += earlier }
    let alike = recent.filter { Self.holdsOther(name.parts, $0.parts) }
    if !alike.isEmpty, isRelative(before: index, context) { others += alike.map(\.key) }
    if !given.isEmpty, let first = name.parts.first, let bearer = given[first + " " + name.surname] {
      relatives[name.key] = mentions[bearer].title
    } else if before[name.surname] == nil, let bearer = loneRelative(of: index, name.surname, context) {
      relatives[name.key] = mentions[bearer].title
    }
    return others
  }

  /// Notes a given name that is a relative's of who was called by the surname alone: "Dr Ellis came with his wife, Helen".
  private mutating func isTitledRelative(_ index: Int, context: PersonContextLexicon) -> Bool {
    guard let bearer = lastLone, !mentions[bearer].title.words.isEmpty, source.mentions[index].title == nil,
      let gap = around.between(
        source.mentions[bearer].span.end, source.mentions[index].span.start, atMost: Self.gapLimit)
    else { return false }
    var words = Self.words(of: gap)
    guard !gap.contains(where: { ".!?;".contains($0) }), let kin = words.popLast(), context.isKin(kin) else {
      return false
    }
    guard words.suffix(2).contains(where: { context.possessives.contains($0) && !context.articles.contains($0) }) else {
      return false
    }
    let surname = forms[mentions[bearer].form].person.squashed
    given[forms[mentions[index].form].person.squashed + " " + surname] = bearer
    return true
  }

  /// Who was called by the surname alone and is a relative of who is named in full: "Prof. Lund … Miriam Lund, his wife,".
  private func loneRelative(of index: Int, _ surname: String, _ context: PersonContextLexicon) -> Int? {
    guard let bearer = lone[surname] else { return nil }
    if isRelative(behind: source.mentions[index], context) { return bearer }
    guard bearer == lastLone else { return nil }
    let isTied = starts(of: index).contains { start in
      around.between(source.mentions[bearer].span.end, start, atMost: Self.gapLimit).map {
        tellsApart(Self.withoutTitle($0), context)
      } ?? false
    }
    return isTied ? bearer : nil
  }

  /// "'s brother," of "'s brother, Ensign ".
  private static func withoutTitle(_ gap: String) -> String {
    var pieces = gap.split(whereSeparator: \.isWhitespace)
    while pieces.count > 1, pieces.last?.first?.isUppercase == true { pieces.removeLast() }
    return pieces.joined(separator: " ")
  }

  /// Whether all parts of one of two names, none of them an initial, stand in the longer one.
  private static func holdsOther(_ a: [String], _ b: [String]) -> Bool {
    guard a.count != b.count, (a + b).allSatisfy({ $0.utf8.count > 1 }) else { return false }
    return a.count > b.count ? Set(b).isSubset(of: a) : Set(a).isSubset(of: b)
  }

  /// "His daughter, " right before a name.
  private func isRelative(before index: Int, _ context: PersonContextLexicon) -> Bool {
    starts(of: index).contains { start in
      let sentence = around.before(start, Self.gapLimit / 2).split(omittingEmptySubsequences: false) {
        ".!?;(".contains($0)
      }
      let words = Self.words(of: String(sentence.last ?? ""))
      guard words.count > 1, context.isKin(words[words.count - 1]) else { return false }
      return context.possessives.contains(words[words.count - 2])
    }
  }

  /// Whether "no relation" or the like stands right behind a name: "Sergeant Quayle, who is no relation,".
  static func saysUnrelated(behind mention: Mention, in source: ExtractedDocument, _ context: PersonContextLexicon)
    -> Bool
  {
    let text = TextAround(source.document.text).after(mention.span.end, gapLimit / 2)
    guard let first = text.first, first.isWhitespace || first == "," || first == "(" else { return false }
    let words = words(of: text.drop { ", (".contains($0) }.prefix { !",;.)(!?".contains($0) }.description)[...]
    return context.unrelated.contains { words.holds($0) }
  }

  private mutating func remember(_ name: PersonName, _ index: Int) {
    last = index
    if recent.count == Self.memory { recent.removeFirst() }
    recent.append((name.key, name.parts))
    let known = before[name.surname] ?? []
    if known.count < Self.memory, !known.contains(name.key) { before[name.surname] = known + [name.key] }
  }

  /// Where a name starts, and where its title does, which may be a relative's word: "son George".
  private func starts(of index: Int) -> Set<Int> {
    let start = source.mentions[index].span.start
    let title = source.mentions[index].title?.start ?? start
    return mentions[index].title.hasWife ? [start, title, coupleStart(before: title)] : [start, title]
  }

  /// Where "Mr. and" starts before "Mrs. Henry Lamb".
  private func coupleStart(before title: Int) -> Int {
    let text = around.before(title, Self.coupleReach)
    guard let first = text.split(whereSeparator: \.isWhitespace).suffix(2).first else { return title }
    return title - text[first.startIndex...].utf8.count
  }

  /// More bytes than "Mr. and" has.
  private static let coupleReach = 16

  /// Whether two names may be spellings of one: the same given name, or two of one group.
  private func isNear(_ a: PersonName, _ b: PersonName) -> Bool {
    a.parts.count == b.parts.count && zip(a.parts, b.parts).filter { $0 != $1 }.count == 1
  }

  private func tellsApart(_ gap: String, _ context: PersonContextLexicon) -> Bool {
    let words = Self.words(of: gap)
    if words.isEmpty || gap.contains(where: { ".!?".contains($0) }) { return false }
    if words.count == 1 {
      // A comma begins another clause.
      return !gap.contains(",") && context.conjunctions.contains(words[0]) || context.isKin(words[0])
    }
    if context.unrelated.contains(where: { words.ends(with: $0) || words.starts(with: $0) }) { return true }
    var end = words[...]
    if let link = end.last, context.kinLinks.contains(link) { end = end.dropLast() }
    return end.last.map(context.isKin) ?? false
  }

  /// ", his son,", "is her nephew", "(no relation)".
  private func isRelative(behind mention: Mention, _ context: PersonContextLexicon) -> Bool {
    let text = around.after(mention.span.end, Self.gapLimit / 2)
    guard let first = text.first, first.isWhitespace || first == "," || first == "(" else { return false }
    let isPaused = text.prefix(3).contains { ",(".contains($0) }
    var words = Self.words(of: text.drop { ", (".contains($0) }.prefix { !",;.)(!?".contains($0) }.description)[...]
    if context.unrelated.contains(where: { words.holds($0) }) { return true }
    let copula = words.first.map(context.copulas.contains) ?? false
    if copula { words = words.dropFirst() }
    guard copula || isPaused, let possessive = words.first, context.possessives.contains(possessive) else {
      return false
    }
    while let word = words.first, context.possessives.contains(word) { words = words.dropFirst() }
    // "the son of a miner" is no relative of anybody named here.
    return words.count == 1 && context.isKin(words[words.startIndex])
  }

  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || ",;()".contains($0) }.map { $0 == "&" ? "&" : $0.foldedName }.filter { !$0.isEmpty }
  }
}

extension ArraySlice<String> {
  /// Whether the words stand in it one behind another.
  fileprivate func holds(_ phrase: [String]) -> Bool {
    indices.contains { self[$0...].starts(with: phrase) }
  }
}

extension [String] {
  fileprivate func ends(with end: [String]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
