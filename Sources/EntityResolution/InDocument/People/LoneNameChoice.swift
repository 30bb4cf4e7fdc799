internal import EntityExtraction
internal import TextModel

/// Decides whom a lone name stands for in a document where one or several people bear it.
///
/// Bearers of the name as a surname come before bearers of it as a given name, and these before those who have it in
/// the middle or whose initials it is. A given name counts only where one person bears it, or one has a clear majority
/// of the mentions so far; a name in the middle and initials where one person fits, who was named in full before. Of
/// several bearers of a surname a mention goes to, in this order:
/// 1. one whom the document names in full in the same stretch; where there is none, one whom it has named so before;
/// 2. one whose whole surname it is, and not half of a hyphenated one;
/// 3. the one whose titles agree best with the mention's: a common word ("Secretary"), then both the title of a leader;
///    titles of the other sex exclude, and so do titles of wives and of the unmarried, see ``PersonTitle/agreement(with:givenSex:)``;
/// 4. the most salient: the one whom the document names in full most often there, a leader counting threefold, since news
///    writes "Kim" for the leader and "Kim Yong Chol" for his envoy, and so does everybody beside who is introduced as somebody's relative:
///    a text that begins with "her father, Tomasz Wieczorek" is about her;
/// 5. the one named in full first there.
///
/// A stretch is what the rules were made for: the length of an article. Who was named last before the mention plays no
/// part: on Wikipedia articles (Re-DocRED) and GUM's texts that choice is wrong more often than the first one named, whom
/// the text is about.
struct LoneNameChoice {
  /// What a leader's full mentions count for.
  static let leaderWeight = 3
  /// What full mentions count for of who is nobody's relative, beside somebody who is.
  private static let subjectWeight = 3
  /// The bytes of a stretch; with a mention count the stretches beside its own.
  private static let stretch = 12_000

  /// Why a mention joins: `surname` or `givenName`.
  let reason: Merge.Reason
  /// Whether anybody bears the name.
  var hasBearers: Bool { !candidates.isEmpty }
  /// What was chosen for a title in a stretch before.
  private var choices: [Place: Int?] = [:]
  private let candidates: [LoneNameCandidate]
  /// Whether the document says both "Miss" and "Mrs." before the name, so that a wife's title is evidence.
  private let tellsWives: Bool
  /// The people whom the document calls by their given name more often than it has a wife's title before the surname: no
  /// wives, but their daughters.
  private let daughters: Set<Int>
  /// Whether one bearer has a title of rank or of a calling that texts keep, and another is "Mr.".
  private let hasPlainBearer: Bool
  /// Whether the document names a bearer with his wife: "Mr. and Mrs. Colin Reed".
  private let hasCouple: Bool
  /// Whether a bearer is introduced as somebody's relative.
  private let hasRelatives: Bool
  private let clues: PersonClues
  private let context: DocumentContext

  private struct Place: Hashable {
    var title: PersonTitle
    var stretch: Int
    /// The keys of names whose bearers the text tells from who is meant.
    var others: Set<String>
  }

  /// Prepares the choice for the mentions of a lone name.
  init(
    of name: PersonName, _ variant: NameVariant, among people: [PersonResolution.Person], candidates: [Int],
    _ clues: PersonClues, in context: DocumentContext
  ) {
    let start = variant.mentions[0].mention
    let titles = variant.mentions.lazy.map { context.mentions[$0.mention].title }
    tellsWives = titles.contains(where: \.isWifes) && titles.contains(where: \.isMaidens)
    var surname: [Int] = []
    var given: [Int] = []
    var first: [Int] = []
    let hasSeveral = context.forms[variant.form].lexicon.people.hasSeveralSurnames
    var others: [Int] = []
    for person in candidates {
      let names = people[person].names + people[person].shortNames + people[person].otherNames
      let reasons = names.map { name.relation(to: $0) }
      if hasSeveral, names.contains(where: { Self.isFirstSurname(name, $0) }) { first.append(person) }
      // One part may be all of a name that the text gives the person.
      if reasons.contains(.surname) || reasons.contains(.spelling) {
        surname.append(person)
      } else if reasons.contains(.givenName) {
        given.append(person)
      } else if names.contains(where: { Self.isInside(name, $0) }),
        people[person].fullMentions[0] < start
          || (name.bareInitials?.utf8.count ?? 0) > 2
      {
        others.append(person)
      }
    }
    // "MLK" is Martin Luther King before "M. L. King".
    if others.count > 1, name.bareInitials != nil {
      others = others.filter { people[$0].names.contains { $0.parts.allSatisfy { $0.utf8.count > 1 } } }
    }
    // Somebody with two surnames is called by the first one.
    if !first.isEmpty { surname = first }
    (self.context, self.clues) = (context, clues)
    reason = surname.isEmpty ? .givenName : .surname
    let chosen = !surname.isEmpty ? surname : !given.isEmpty ? given : others.count == 1 ? others : []
    var bearers = chosen.map {
      LoneNameCandidate($0, people[$0], called: name, isGivenName: surname.isEmpty, clues, in: context)
    }
    if !surname.isEmpty {
      Self.tellSex(of: &bearers, variant, in: context)
      Self.tellRelatives(of: &bearers, people, in: context)
    }
    self.candidates = bearers
    hasPlainBearer =
      bearers.contains { $0.title.isRank || $0.title.isKept && !$0.title.isPlain }
      && bearers.contains { $0.title.isPlain && !$0.title.isRank }
    hasRelatives = bearers.contains(where: \.isRelative)
    hasCouple = bearers.contains(where: \.title.hasWife)
    let wives = titles.count(where: \.isWifes)
    daughters = wives == 0 ? [] : Self.daughters(among: surname, wives, people, clues, context)
  }

  private static func daughters(
    among bearers: [Int], _ wives: Int, _ people: [PersonResolution.Person], _ clues: PersonClues,
    _ context: DocumentContext
  ) -> Set<Int> {
    guard !bearers.isEmpty else { return [] }
    let calls = callsByGivenName(context)
    let husbands = Set(bearers.filter { people[$0].entity.title.hasWife }.flatMap { people[$0].names.map(\.key) })
    return Set(
      bearers.filter {
        isDaughter(people[$0], wives, calls) || isCouplesChild(people[$0], of: husbands, clues)
      })
  }

  /// How often the document calls people by each word alone, without a title.
  private static func callsByGivenName(_ context: DocumentContext) -> [String: Int] {
    var calls: [String: Int] = [:]
    for mention in context.mentions where mention.type == .person && mention.title == PersonTitle() {
      let parts = context.forms[mention.form].person.parts
      if parts.count == 1 { calls[parts[0], default: 0] += 1 }
    }
    return calls
  }

  private static func isDaughter(_ person: PersonResolution.Person, _ wives: Int, _ calls: [String: Int]) -> Bool {
    guard !person.entity.title.isWifes, person.names.allSatisfy({ !$0.isSurnameFirst }) else { return false }
    return Set(person.names.compactMap(\.parts.first)).reduce(0) { $0 + (calls[$1] ?? 0) } > max(wives, 2)
  }

  /// Whether the text says of somebody to be a relative of a couple of the name, so that the wife is another: "Dr. Nora Lamb, daughter of
  /// Mr. and Mrs. Henry Lamb".
  private static func isCouplesChild(
    _ person: PersonResolution.Person, of husbands: Set<String>, _ clues: PersonClues
  ) -> Bool {
    !husbands.isEmpty && !person.entity.title.isWifes
      && person.names.contains { !clues.others(than: $0.key).isDisjoint(with: husbands) }
  }

  /// Where the document says both "Mr." and "Mrs." before the name, gives the only bearer whose sex nothing tells the one that nobody else
  /// has, or else that of the first such title behind a full name, or of the last before.
  private static func tellSex(
    of bearers: inout [LoneNameCandidate], _ variant: NameVariant, in context: DocumentContext
  ) {
    let sexed = variant.mentions.compactMap { item in
      context.mentions[item.mention].title.sex.map { (start: context.mentions[item.mention].start, sex: $0) }
    }
    let unknown = bearers.indices.filter { bearers[$0].title.sex == nil && bearers[$0].givenSex == nil }
    guard Set(sexed.map(\.sex)).count == 2, unknown.count == 1, let bearer = unknown.first else { return }
    let others = Set(bearers.compactMap { $0.title.sex ?? $0.givenSex })
    if others.count == 1, let other = others.first {
      bearers[bearer].givenSex = other == .male ? .female : .male
      return
    }
    guard let named = bearers[bearer].firstNamed else { return }
    bearers[bearer].givenSex = (sexed.first { $0.start > named } ?? sexed.last)?.sex
  }

  /// Notes which of several bearers are somebody's relatives where they are named in full first.
  private static func tellRelatives(
    of bearers: inout [LoneNameCandidate], _ people: [PersonResolution.Person], in context: DocumentContext
  ) {
    guard bearers.count > 1 else { return }
    let kinship = KinshipReader(context.mentions, in: context.source, forms: context.forms)
    for index in bearers.indices {
      guard let first = people[bearers[index].person].fullMentions.first else { continue }
      let lexicon = context.forms[context.mentions[first].form].lexicon.context
      bearers[index].isRelative =
        kinship.isRelative(before: first, lexicon)
        || kinship.isRelative(behind: context.source.mentions[first], lexicon)
    }
  }

  /// "Zubiri" of "Aurelia Zubiri Oteiza".
  private static func isFirstSurname(_ name: PersonName, _ full: PersonName) -> Bool {
    name.parts.count == 1 && full.parts.count > 2 && full.middleNames.last == name.squashed
      && name.squashed.utf8.count > 2 && !full.givenNames.isGivenName(name.squashed)
  }

  /// Whether a lone name is a part in the middle of a longer one, such as the father's surname of two in Spanish, or
  /// its initials.
  private static func isInside(_ name: PersonName, _ full: PersonName) -> Bool {
    if let initials = name.bareInitials {
      return full.initials == initials || full.parts.dropLast().joined() == initials
    }
    guard name.parts.count == 1 else { return false }
    if full.nicknames.contains(name.squashed) { return true }
    guard name.squashed.utf8.count > 3 else { return false }
    return full.parts.dropFirst().dropLast().contains(name.squashed)
  }

  /// The person whom a mention with that title stands for, or nil where nobody fits.
  mutating func person(titled title: PersonTitle, at mention: Int) -> Int? {
    if candidates.isEmpty { return nil }
    let place = Place(
      title: title, stretch: context.source.mentions[mention].span.start / Self.stretch,
      others: clues.othersThan[mention] ?? [])
    if let choice = choices[place] { return choice }
    let choice = reason == .surname ? surnameBearer(place) : givenNameBearer(place)
    choices[place] = .some(choice)
    return choice
  }

  /// The bytes around a stretch, then all before it, then everything.
  private static func ranges(_ stretch: Int) -> [Range<Int>] {
    let end = (stretch + 2) * Self.stretch
    return [(stretch - 1) * Self.stretch..<end, 0..<end, 0..<Int.max]
  }

  private func surnameBearer(_ place: Place) -> Int? {
    for range in Self.ranges(place.stretch) {
      var best: (person: Int, score: Score)?
      for candidate in candidates {
        let named = candidate.positions(in: range)
        guard let first = named.first else { continue }
        var title = place.title
        // "Mr. Banda (no relation)" is said of two people who are both named in full.
        let tellsTwo = title.isUnrelated && candidates.count > 1
        if tellsTwo { title.isUnrelated = candidate.title.isUnrelated }
        var agreement = candidate.title.agreement(with: title, givenSex: candidate.givenSex)
        // "Mr. Orr" is Mr. Paul Orr before Sir John, and "Dr. Kane" Dr. Marcus Kane before Daphne.
        if agreement == 0, isDecided(place.title, candidate.title) || isLadys(place.title, candidate) { agreement = 1 }
        guard agreement >= 0, !candidate.isRelative(ofWhoIs: place.title), tellsTwo || !candidate.isNamed(place.others),
          !place.title.isWifes || candidate.title.isWifes || !isNoWife(candidate)
        else {
          continue
        }
        let salience =
          named.count * (candidate.title.isLeader ? Self.leaderWeight : 1)
          * (hasRelatives && !candidate.isRelative ? Self.subjectWeight : 1)
        let score = Score(
          isWhole: candidate.isWhole, agreement: agreement, salience: salience, firstNamed: first)
        if let held = best, !(held.score < score) { continue }
        best = (candidate.person, score)
      }
      if let best { return best.person }
    }
    return nil
  }

  /// Whether a title of courtesy that a bearer has tells whom a mention with it means.
  private func isDecided(_ mention: PersonTitle, _ bearer: PersonTitle) -> Bool {
    hasPlainBearer && mention.isPlain && bearer.isPlain || !mention.courtesies.isDisjoint(with: bearer.courtesies)
  }

  /// "Mrs. Ward" is Gillian Ward before Francis Ward, whose given name is a man's and a woman's.
  private func isLadys(_ title: PersonTitle, _ bearer: LoneNameCandidate) -> Bool {
    title.sex == .female && (bearer.title.sex ?? bearer.givenSex) == .female
  }

  /// Beside "Mr. and Mrs. Colin Reed", "Mrs. Reed" is not Dr. Susan Reed.
  private func isNoWife(_ bearer: LoneNameCandidate) -> Bool {
    tellsWives || daughters.contains(bearer.person) || hasCouple && !bearer.title.words.isEmpty
  }

  private func givenNameBearer(_ place: Place) -> Int? {
    let fitting = candidates.filter {
      $0.title.agreement(with: place.title, givenSex: $0.givenSex) >= 0 && !$0.isNamed(place.others)
    }
    for range in Self.ranges(place.stretch) {
      let counts = fitting.map { ($0.person, $0.positions(in: range).count) }.filter { $0.1 > 0 }
      if !counts.isEmpty { return ClearMajority.candidate(of: Dictionary(uniqueKeysWithValues: counts)) }
    }
    return nil
  }

  private struct Score: Comparable {
    var isWhole: Bool
    var agreement: Int
    var salience: Int
    var firstNamed: Int

    static func < (a: Score, b: Score) -> Bool {
      if a.isWhole != b.isWhole { return b.isWhole }
      return (a.agreement, a.salience, b.firstNamed) < (b.agreement, b.salience, a.firstNamed)
    }
  }
}
