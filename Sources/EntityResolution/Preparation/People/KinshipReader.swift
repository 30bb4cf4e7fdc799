internal import EntityExtraction
internal import TextModel

/// Reads which names of one surname the text gives to two people.
///
/// Two full names are two people's where nothing but "and" stands between them ("Stephen Hawkins and Steven Hawkins"), where a relative's
/// word ends what stands between them ("John Adams and his son John Quincy Adams", "the younger brother of"), or where the text says so
/// ("no relation"). "Bobby Tennant, his son," is none of those with that surname who were named before him, and "His daughter, Aung San Suu
/// Kyi," none of those whose names stand in hers. Who is a relative of somebody called by the surname alone ("Lieut. Thompson's brother,
/// Ensign Harry Thompson") does not bear that name alone, see ``relatives``, and who is so called and a relative of somebody named in full
/// ("Lin Tate and her brother, Mr. Tate") is another, see ``loneOthers``.
struct KinshipReader {
  /// The most bytes between two such names, and behind the second.
  static let gapLimit = 80
  /// The most names of one surname that are kept in mind.
  private static let memory = 12

  let mentions: [NamedMention]
  let source: ExtractedDocument
  let forms: [NameForm]
  let around: TextAround
  /// Surname → the keys of the full names with it so far.
  private var before: [String: [String]] = [:]
  /// The last person with a full name.
  private(set) var last: Int?
  /// The last full names, by key, with where they stand.
  private(set) var recent: [(key: String, parts: [String], mention: Int)] = []
  /// Surname → the last person who was called by it alone.
  private var lone: [String: Int] = [:]
  /// The same for those behind a title that tells the sex.
  private var loneBySex: [LoneBearer: Int] = [:]
  /// The last person called by surname and title of whom the text says that she is the elder of several, by surname.
  private var elder: [String: Int] = [:]
  /// The last person who was called by one word.
  private var lastLone: Int?
  /// A relative's given name with the surname → who was called by the surname alone.
  private var given: [String: Int] = [:]
  /// The key of a full name → the title of who is called by the surname alone, a relative of its bearer.
  private(set) var relatives: [String: PersonTitle] = [:]
  /// A mention of a lone surname → the keys of the full names whose bearers are others, as the text says.
  var loneOthers: [Int: Set<String>] = [:]
  /// The key of a full name → the sex of a relative who is called by its surname behind a title.
  var titledRelatives: [String: Sex] = [:]

  private struct LoneBearer: Hashable {
    var surname: String
    var sex: Sex
  }

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
        readLone(index, name, form.lexicon.context)
        noteLone(index, name, form.lexicon.context)
      }
      return []
    }
    defer { remember(name, index) }
    var others: [String] = []
    let context = form.lexicon.context
    if let last, case let previous = forms[mentions[last].form].person,
      previous.surname == name.surname || isNear(previous, name) || Self.holdsOther(previous.parts, name.parts),
      starts(of: index).contains(where: { start in
        around.between(source.mentions[last].span.end, start, atMost: Self.gapLimit).map { tellsApart($0, context) }
          ?? false && !isSaidOne(index, context)
      })
    {
      others.append(previous.key)
    }
    if let earlier = before[name.surname], isRelative(behind: source.mentions[index], context) { others += earlier }
    let alike = recent.filter { Self.holdsOther(name.parts, $0.parts) }
    if !alike.isEmpty, isRelative(before: index, context) { others += alike.map(\.key) }
    if !given.isEmpty, let first = name.parts.first, let bearer = given[first + " " + name.surname] {
      relatives[name.key] = mentions[bearer].title
    } else if let bearer = loneRelative(of: index, name.surname, context) {
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
    guard !gap.contains(where: { ".!?;".hasSign($0) }), let kin = words.popLast(), context.isKin(kin) else {
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
    if let elder = elder[surname], isBehind(elder, index), mentions[elder].title.sex == mentions[index].title.sex {
      return elder
    }
    if let owner = possessor(before: index, context), let bearer = loneBySex[LoneBearer(surname: surname, sex: owner)] {
      return bearer
    }
    if before[surname] != nil, mentions[bearer].title.sex == nil { return nil }
    if isRelative(behind: source.mentions[index], context) { return bearer }
    guard bearer == lastLone else { return nil }
    let isTied = starts(of: index).contains { start in
      around.between(source.mentions[bearer].span.end, start, atMost: Self.gapLimit).map {
        tellsApart(Self.withoutTitle($0), context)
      } ?? false
    }
    return isTied ? bearer : nil
  }

  private mutating func noteLone(_ index: Int, _ name: PersonName, _ context: PersonContextLexicon) {
    lone[name.squashed] = index
    lastLone = index
    if let sex = mentions[index].title.sex { loneBySex[LoneBearer(surname: name.squashed, sex: sex)] = index }
    if isElder(index, context) { elder[name.squashed] = index }
  }

  /// "'s brother," of "'s brother, Ensign ".
  private static func withoutTitle(_ gap: String) -> String {
    var pieces = gap.split(whereSeparator: \.isBlank)
    while pieces.count > 1, pieces.last?.first?.isUpper == true { pieces.removeLast() }
    return pieces.joined(separator: " ")
  }

  /// Whether all parts of one of two names, none of them an initial, stand in the longer one.
  private static func holdsOther(_ a: [String], _ b: [String]) -> Bool {
    guard a.count != b.count, (a + b).allSatisfy({ $0.utf8.count > 1 }) else { return false }
    return a.count > b.count ? Set(b).isSubset(of: a) : Set(a).isSubset(of: b)
  }

  /// "His daughter, " right before a name.
  func isRelative(before index: Int, _ context: PersonContextLexicon) -> Bool {
    starts(of: index).contains { start in
      let sentence = around.before(start, Self.gapLimit / 2).split(omittingEmptySubsequences: false) {
        ".!?;(".hasSign($0)
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
    guard let first = text.first, first.isBlank || first == "," || first == "(" else { return false }
    let clauses = text.drop { ", (".hasSign($0) }.split(maxSplits: 2) { ",;.)(!?".hasSign($0) }
    guard let first = clauses.first else { return false }
    // "Mr. Watson of Leeds, no relation".
    let isOrigin = context.kinLinks.contains(words(of: String(first)).first ?? "") && clauses.count > 1
    let said = words(of: String(isOrigin ? clauses[1] : first))[...]
    return context.unrelated.contains { said.holds($0) }
  }

  private mutating func remember(_ name: PersonName, _ index: Int) {
    last = index
    if recent.count == Self.memory { recent.removeFirst() }
    recent.append((name.key, name.parts, index))
    let known = before[name.surname] ?? []
    if known.count < Self.memory, !known.contains(name.key) { before[name.surname] = known + [name.key] }
  }

  /// Where a name starts, and where its title does, which may be a relative's word: "son George".
  func starts(of index: Int) -> Set<Int> {
    let start = source.mentions[index].span.start
    let title = source.mentions[index].title?.start ?? start
    return mentions[index].title.hasWife ? [start, title, coupleStart(before: title)] : [start, title]
  }

  /// Where "Mr. and" starts before "Mrs. Henry Lamb".
  private func coupleStart(before title: Int) -> Int {
    let text = around.before(title, Self.coupleReach)
    guard let first = text.split(whereSeparator: \.isBlank).suffix(2).first else { return title }
    return title - text[first.startIndex...].utf8.count
  }

  /// More bytes than "Mr. and" has.
  private static let coupleReach = 16

  /// Whether two names may be spellings of one: the same given name, or two of one group.
  private func isNear(_ a: PersonName, _ b: PersonName) -> Bool {
    a.parts.count == b.parts.count && zip(a.parts, b.parts).filter { $0 != $1 }.count == 1
  }

  func tellsApart(_ gap: String, _ context: PersonContextLexicon) -> Bool {
    let words = Self.words(of: gap)
    if words.isEmpty || gap.contains(where: { ".!?".hasSign($0) }) { return false }
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
  func isRelative(behind mention: Mention, _ context: PersonContextLexicon) -> Bool {
    let text = around.after(mention.span.end, Self.gapLimit / 2)
    guard let first = text.first, first.isBlank || first == "," || first == "(" else { return false }
    let isPaused = text.prefix(3).contains { ",(".hasSign($0) }
    var words = Self.words(of: text.drop { ", (".hasSign($0) }.prefix { !",;.)(!?".hasSign($0) }.description)[...]
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

  static func words(of text: String) -> [String] {
    text.split { $0.isBlank || ",;()".hasSign($0) }.map { $0 == "&" ? "&" : $0.foldedName }.filter { !$0.isEmpty }
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
