internal import EntityExtraction
internal import TextModel

/// Reads other names of a person right behind a name: "Margaret Thatcher, née Roberts", "Elizabeth Crane, known as Betty".
///
/// A small grammar: the name; a comma, bracket or nothing; the words that link two names (``PersonContextLexicon/nameLinks``), perhaps behind
/// what the person is (", the novelist better known as"); the other name in capitals, perhaps in quotation marks; or such a name in brackets
/// and quotation marks alone. One word alone is a surname behind a link of birth, or where it is no given name behind
/// "later" and the like; otherwise it is what the person is called before the surname. Further names may follow: "a/k/a Nat Cole, alias Odell".
struct RenamingReader {
  /// The most bytes behind a name that are read, and the most words of the other name.
  private static let reach = 96
  private static let wordLimit = 4

  private let around: TextAround

  init(_ source: ExtractedDocument) { around = TextAround(source.document.text) }

  /// The other full names of the person whom a mention names.
  func otherNames(behind mention: Mention, _ form: NameForm) -> [PersonName] {
    let name = form.person
    guard name.isSound, name.parts.contains(where: { $0.utf8.count > 1 }) else { return [] }
    if let birth = name.birthSurname, let given = name.display.split(separator: " ").first {
      return full([String(given), birth], form.lexicon.people)
    }
    if let nickname = quoted(behind: mention), name.parts.count > 1 {
      return full([nickname, name.displayedSurname], form.lexicon.people)
    }
    if let initials = initials(behind: mention, of: name) { return [PersonName(initials, form.lexicon.people)] }
    var link = link(behind: mention, form.lexicon.context)
    var names: [PersonName] = []
    for _ in 0..<Self.chainLimit {
      guard let found = link else { break }
      let other = otherName(found.rest, form.lexicon)
      names += self.names(other, behind: found, of: name, form.lexicon)
      link = nextLink(behind: other, form.lexicon.context)
    }
    return names
  }

  /// The most names that follow one another.
  private static let chainLimit = 3

  /// What the words behind a link call somebody.
  private func names(
    _ other: Other, behind link: Link, of name: PersonName, _ lexicon: ResolutionLexicon
  ) -> [PersonName] {
    let words = other.words
    guard let first = words.first else { return [] }
    if words.count > 1 { return full(words, lexicon.people) }
    if link.isRegnal { return [PersonName(first, lexicon.people)] }
    guard name.isFull, let given = name.display.split(separator: " ").first else { return [] }
    if link.isOfBirth || !link.isQuoted && isSurname(first, link, name.givenNames) {
      let all = name.display.split(separator: " ").dropLast()
      return Set([all.joined(separator: " "), String(given)]).sorted().flatMap {
        full([$0, first], lexicon.people)
      }
    }
    // "known as Lady Gaga": her own name, with what stands for the surname now.
    if let title = other.title {
      return full([title, first], lexicon.people) + full([String(given), first], lexicon.people)
    }
    return full([first, name.displayedSurname], lexicon.people)
  }

  /// The link to one more name, in the same clause or behind a comma: ", alias Thomas Odell".
  private func nextLink(behind other: Other, _ context: PersonContextLexicon) -> Link? {
    let rest = other.rest.drop { "\"”’,".hasSign($0) }
    guard !other.words.isEmpty, rest.first?.isBlank == true else { return nil }
    let first = rest.drop(while: \.isBlank).prefix { !$0.isBlank && $0 != "," }
    guard let links = context.nameLinks[String(first)] else { return nil }
    return link(in: String(rest), of: links.filter { !$0.needsPause }, context)
  }

  /// Whether a surname of birth stands behind a name, which the next mention is: "Dora Field (née Lang)".
  func isBornSo(behind mention: Mention, next: Mention?, _ form: NameForm) -> Bool {
    guard form.person.isFull, let next,
      let gap = around.between(mention.span.end, next.span.start, atMost: Self.initialsReach)
    else { return false }
    let words = KinshipReader.words(of: gap)
    guard let first = words.first else { return false }
    return form.lexicon.context.nameLinks[first]?.contains { $0.isOfBirth && $0.words == words } ?? false
  }

  /// The person's initials in brackets right behind a name: "Katherine Lowther (KL)".
  func initials(behind mention: Mention, of name: PersonName) -> String? {
    guard name.isFull, name.isSound, around.after(mention.span.end, 2) == " (" else { return nil }
    let text = around.after(mention.span.end, Self.initialsReach)
    let letters = text.dropFirst(2).prefix(while: \.isAlphabetic)
    guard letters.utf8.count > 1, text[letters.endIndex...].first == ")", letters.allSatisfy(\.isUpper),
      letters.lowercased() == name.initials
    else { return nil }
    return String(letters)
  }

  private static let initialsReach = 16

  /// The capitalised word in quotation marks and brackets right behind a name: "Nye" of `Bevan, Aneurin ("Nye")`.
  private func quoted(behind mention: Mention) -> String? {
    let text = around.after(mention.span.end, 40)
    guard text.hasPrefix(" (\"") || text.hasPrefix(" (“") else { return nil }
    let word = text.dropFirst(3).prefix(while: \.isAlphabetic)
    let rest = text[word.endIndex...]
    guard word.first?.isUpper == true, word.count > 1, rest.hasPrefix("\")") || rest.hasPrefix("”)") else {
      return nil
    }
    return String(word)
  }

  private func link(behind mention: Mention, _ context: PersonContextLexicon) -> Link? {
    // Most names stand before something else.
    let first = around.firstWord(behind: mention.span.end)
    if let links = links(from: first, context),
      let link = link(in: around.after(mention.span.end, Self.reach), of: links, context)
    {
      return link
    }
    guard context.possessives.contains(first) else { return nil }
    return apposedLink(in: around.after(mention.span.end, Self.reach), context)
  }

  /// ", the novelist better known as".
  private func apposedLink(in text: String, _ context: PersonContextLexicon) -> Link? {
    guard text.first == "," else { return nil }
    var rest = text.dropFirst().drop(while: \.isBlank)
    for _ in 0..<Self.appositionLimit {
      let word = rest.prefix { !$0.isBlank }
      guard word.allSatisfy({ $0.isAlphabetic || $0 == "-" }), !context.kinLinks.contains(String(word)),
        !context.conjunctions.contains(String(word))
      else { return nil }
      for link in context.nameLinks[String(word)] ?? [] where link.words.count > 2 {
        guard let end = end(of: link.words, in: rest) else { continue }
        return Link(rest: rest[end...], link, context)
      }
      rest = rest[word.endIndex...].drop(while: \.isBlank)
    }
    return nil
  }

  /// The most words of what a person is, before the words that link two names.
  private static let appositionLimit = 7

  private struct Link {
    var rest: Substring
    var isOfBirth: Bool
    var isPaused: Bool
    /// Whether a pope's name stands behind it.
    var isRegnal: Bool

    init(rest: Substring, _ link: NameLink, _ context: PersonContextLexicon) {
      self.rest = rest
      (isOfBirth, isPaused) = (link.isOfBirth, link.needsPause)
      isRegnal = context.regnalLinks.contains(link.words)
    }

    /// Whether a quotation mark follows, as before a nickname.
    var isQuoted: Bool { rest.first { !$0.isBlank && $0 != "," }.map { "\"“‘".hasSign($0) } ?? false }
  }

  /// A single word behind a paused link that may give either: "later Thatcher", but "called Betty".
  private func isSurname(_ word: String, _ link: Link, _ givenNames: GivenNameLexicon) -> Bool {
    link.isPaused && !givenNames.isGivenName(word.foldedName)
  }

  private func full(_ words: [String], _ lexicon: PersonNameLexicon) -> [PersonName] {
    let name = PersonName(words.joined(separator: " "), lexicon)
    // "Abu Tariq" is one part.
    return (name.isFull || words.count > 1) && name.isSound ? [name] : []
  }

  /// The first of some links at the start of a text, and what follows it.
  private func link(in text: String, of links: [NameLink], _ context: PersonContextLexicon) -> Link? {
    let lead = text.prefix { $0.isBlank || ",([–—".hasSign($0) }
    guard !lead.isEmpty, !lead.contains("\n\n") else { return nil }
    let isPaused = lead.contains { !$0.isBlank }
    let rest = text[lead.endIndex...]
    guard rest.first?.isAlphabetic == true else { return nil }
    for link in links where isPaused || !link.needsPause {
      guard let end = end(of: link.words, in: rest) else { continue }
      return Link(rest: rest[end...], link, context)
    }
    return nil
  }

  private func links(from word: String, _ context: PersonContextLexicon) -> [NameLink]? {
    context.nameLinks[word] ?? (word.utf8.contains(UInt8(ascii: ".")) ? context.nameLinks[word.foldedName] : nil)
  }

  /// Where the words of a phrase end that a text begins with.
  private func end(of phrase: [String], in text: Substring) -> Substring.Index? {
    var place = text.startIndex
    for (number, word) in phrase.enumerated() {
      if word == Self.anyWords {
        guard number + 1 < phrase.count, let start = start(of: phrase[number + 1], in: text[place...]) else {
          return nil
        }
        place = start
        continue
      }
      let rest = text[place...].drop { $0.isBlank }
      let found = rest.prefix { !$0.isBlank && !",;()\"“”:".hasSign($0) }
      guard found.lowercased() == word || (found.contains(".") && found.foldedName == word) else { return nil }
      place = found.endIndex
    }
    return place
  }

  /// Stands for one to four words in small letters: "known to * as".
  private static let anyWords = "*"

  /// Where a word starts behind such words.
  private func start(of word: String, in text: Substring) -> Substring.Index? {
    var rest = text.drop(while: \.isBlank)
    for number in 0...4 {
      let found = rest.prefix { !$0.isBlank }
      if number > 0, found == word { return found.startIndex }
      guard found.allSatisfy({ $0.isLower || $0 == "-" }), !found.isEmpty else { return nil }
      rest = rest[found.endIndex...].drop(while: \.isBlank)
    }
    return nil
  }

  /// Words in capitals, the title before them, and what follows.
  private struct Other {
    var words: [String] = []
    var title: String?
    var rest: Substring = ""
  }

  /// The words in capitals at the start of a text, behind a quotation mark or not, without a title.
  private func otherName(_ text: Substring, _ lexicon: ResolutionLexicon) -> Other {
    let rest = text.drop { $0.isBlank || "\"“‘':,(".hasSign($0) }
    var other = Other(rest: rest)
    var words: [String] = []
    for piece in rest.split(whereSeparator: \.isBlank).prefix(Self.wordLimit + 2) {
      let word = piece.trimming { ",.;:!?)]\"”’'".hasSign($0) }
      guard let first = word.first else { break }
      if first.isLower,
        !lexicon.people.particles.contains(word.foldedName) || lexicon.context.conjunctions.contains(String(word))
      {
        break
      }
      if first.isFigure { return Other() }
      let isTitle =
        lexicon.people.titles.contains(word.foldedName) || lexicon.people.courtesyTitles.contains(word.foldedName)
      if isTitle && words.isEmpty { other.title = String(word) } else { words.append(String(word)) }
      other.rest = rest[word.endIndex...]
      // `"Shorty" Cobb`.
      if words.count == 1, isNickname(piece, in: text), other.rest.dropFirst().first == " ",
        other.rest.dropFirst(2).first?.isUpper == true
      {
        continue
      }
      if isTitle, words.isEmpty { continue }
      if let end = piece.last, ",;:!?)]\"”".hasSign(end) || (end == "." && word.count > 1) { break }
    }
    while let last = words.last, last.first?.isLower == true { words.removeLast() }
    if words.count > Self.wordLimit { return Other() }
    other.words = words
    return other
  }

  /// Whether a word stands in quotation marks by itself.
  private func isNickname(_ piece: Substring, in text: Substring) -> Bool {
    guard let end = piece.last, "\"”".hasSign(end), piece.startIndex > text.startIndex else { return false }
    return piece.first.map { "\"“".hasSign($0) } ?? false || "\"“".hasSign(text[text.index(before: piece.startIndex)])
  }
}

extension Substring {
  /// The letters without those at the end that a test holds for, and without a possessive ending.
  fileprivate func trimming(_ test: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, test(last) { rest = rest.dropLast() }
    for end in ["'s", "’s"] where rest.hasSuffix(end) { rest = rest.dropLast(2) }
    return rest
  }
}
