internal import EntityExtraction
internal import TextModel

/// What the words before a person's name say about who is meant.
struct PersonTitle: Hashable, Sendable {
  /// The folded words that carry meaning: `secretary`, `state`.
  var words: Set<String> = []

  /// Those of ``words`` that are more than courtesy.
  var tellingWords: Set<String> = []

  /// Whether a word is said of men only, or of women only.
  var isMale = false
  var isFemale = false

  /// Whether a word is said of wives, or of the unmarried.
  var isMarried = false
  var isUnmarried = false

  /// The callings that its words are of, as bits by their place in the lexicon.
  var callings: UInt8 = 0

  /// Those of ``words`` that are of an office or a calling.
  var offices: Set<String> = []

  /// Whether a title of rank stands in it that takes the place of "Mr.", or "Mr." itself.
  var isRank = false
  var isPlain = false

  /// Those of ``words`` that are courtesy, but not "Mr.".
  var courtesies: Set<String> = []

  /// Whether it is of a calling whose title texts keep, or of a lady by rank.
  var isKept = false
  var isLady = false

  /// Whether it is the title of a couple, which the husband's name follows: "Mr. and Mrs. Henry Lamb".
  var hasWife = false

  /// Whether the text says of its bearer to be no relation of others with the surname.
  var isUnrelated = false

  /// Whether it is the title of somebody who leads a state or a party, and not "vice" or "former".
  var isLeader = false

  init() {}

  /// Reads the title before a mention, and the folded title words that were left inside its name.
  ///
  /// Of two titles for a couple ("Dr. and Mrs. Alan Okafor") the name has the first, and the other tells the sex. A relative's
  /// word before all of it tells the sex, too: "his wife Bridget".
  init(of mention: Mention, in document: Document, inside: [String], _ lexicon: ResolutionLexicon) {
    let people = lexicon.people
    var all = inside
    var start = mention.span.start
    if let span = mention.title {
      all = Self.words(of: document.text[span]) + all
      start = span.start
    }
    let around = TextAround(document.text)
    var spouse: Sex?
    let kin = around.lastWords(before: start)
    (all, spouse) = Self.firstOfCouple(all, before: kin, lexicon)
    // "…, his wife. Lund left."
    if let sex = Self.sex(before: start, kin, around, lexicon.context) {
      isMale = sex == .male
      isFemale = sex == .female
    }
    guard !all.isEmpty else { return }
    let lesser = people.lesserTitles
    isLeader =
      all.contains(where: people.leaderTitles.contains)
      && !all.contains(where: lesser.contains) && !lesser.contains(Self.word(before: start, in: document.text))
    words = Set(all).subtracting(people.titleStopWords)
    tellingWords = words.subtracting(people.courtesyTitles).filter { !lexicon.context.isKin($0) }
    readSex(spouse, lexicon)
    offices = words.intersection(people.officeTitles)
    isRank = !words.isDisjoint(with: people.rankTitles)
    isPlain = !words.isDisjoint(with: people.plainTitles)
    isKept = !words.isDisjoint(with: people.keptTitles)
    isLady = !words.isDisjoint(with: people.ladyTitles)
    courtesies = words.intersection(people.courtesyTitles).subtracting(people.plainTitles)
    hasWife = spouse == .female
    for (place, calling) in people.callings.enumerated() where !calling.isDisjoint(with: words) {
      callings |= 1 << UInt8(place)
    }
  }

  /// The sex that a relative's word right before a name tells: "his wife Bridget", "my uncle, Istvan Varga", "my uncle was Istvan Varga".
  private static func sex(
    before start: Int, _ words: [String], _ around: TextAround, _ context: PersonContextLexicon
  ) -> Sex? {
    guard let first = words.first else { return apposedSex(before: start, around, context) }
    if let sex = context.sex(ofKin: first) { return around.endsSentence(before: start) ? nil : sex }
    guard words.count == 2, context.copulas.contains(first) else { return nil }
    return context.sex(ofKin: words[1])
  }

  /// The sex of a relative behind whom a comma stands.
  private static func apposedSex(before start: Int, _ around: TextAround, _ context: PersonContextLexicon) -> Sex? {
    guard let comma = around.comma(before: start) else { return nil }
    let words = around.lastWords(before: comma)
    guard words.count == 2, let sex = context.sex(ofKin: words[0]) else { return nil }
    if context.possessives.contains(words[1]) { return sex }
    let owner = around.before(comma, 40).split(whereSeparator: \.isBlank).dropLast().last
    return owner.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") } ?? false ? sex : nil
  }

  private mutating func readSex(_ spouse: Sex?, _ resolution: ResolutionLexicon) {
    let (lexicon, kin) = (resolution.people, Set(words.compactMap(resolution.context.sex(ofKin:))))
    let (male, female) = (
      kin.contains(.male) || !words.isDisjoint(with: lexicon.maleHonorifics),
      kin.contains(.female) || !words.isDisjoint(with: lexicon.femaleHonorifics)
    )
    if male != female {
      (isMale, isFemale) = (male, female)
    } else if let spouse {
      (isMale, isFemale) = (spouse == .female, spouse == .male)
    }
    isMarried = !words.isDisjoint(with: lexicon.marriedHonorifics)
    isUnmarried = !words.isDisjoint(with: lexicon.unmarriedHonorifics)
  }

  private static func words(of title: Substring) -> [String] {
    title.split(whereSeparator: \.isBlank).map(\.foldedName)
  }

  /// The first of two titles with a conjunction between them, in the title or before it, and the sex of the other.
  private static func firstOfCouple(
    _ title: [String], before: [String], _ lexicon: ResolutionLexicon
  ) -> (title: [String], spouse: Sex?) {
    func sex(_ words: [String]) -> Sex? {
      if words.contains(where: lexicon.people.femaleHonorifics.contains) { return .female }
      return words.contains(where: lexicon.people.maleHonorifics.contains) ? .male : nil
    }
    if let and = title.firstIndex(where: lexicon.context.conjunctions.contains), and > 0, and + 1 < title.count {
      let (first, second) = (Array(title[..<and]), Array(title[(and + 1)...]))
      if second.allSatisfy(lexicon.people.courtesyTitles.contains) { return (first, sex(second)) }
    }
    guard title.count == 1, lexicon.people.courtesyTitles.contains(title[0]), before.count == 2 else {
      return (title, nil)
    }
    guard lexicon.context.conjunctions.contains(before[0]),
      lexicon.people.titles.contains(before[1]) || lexicon.people.maleHonorifics.contains(before[1])
        || lexicon.people.officeTitles.contains(before[1])
    else { return (title, nil) }
    return ([before[1]], sex(title))
  }

  /// The sex that the title tells; nil where it tells none, or both.
  var sex: Sex? { isMale == isFemale ? nil : isMale ? .male : .female }

  /// Whether it is the title of a wife, which her husband's name may follow.
  var isWifes: Bool { isMarried && !isUnmarried }

  /// Whether it is the title of an unmarried woman.
  var isMaidens: Bool { isUnmarried && !isMarried }

  /// Notes the sex of somebody whose title tells none.
  mutating func setSex(_ sex: Sex) { (isMale, isFemale) = (sex == .male, sex == .female) }

  /// Adds what another title of the same person says.
  mutating func formUnion(_ other: PersonTitle) {
    words.formUnion(other.words)
    tellingWords.formUnion(other.tellingWords)
    isMale = isMale || other.isMale
    isFemale = isFemale || other.isFemale
    isMarried = isMarried || other.isMarried
    isUnmarried = isUnmarried || other.isUnmarried
    callings |= other.callings
    offices.formUnion(other.offices)
    isRank = isRank || other.isRank
    isPlain = isPlain || other.isPlain
    isKept = isKept || other.isKept
    isLady = isLady || other.isLady
    courtesies.formUnion(other.courtesies)
    hasWife = hasWife || other.hasWife
    isLeader = isLeader || other.isLeader
    isUnrelated = isUnrelated || other.isUnrelated
  }

  /// How well a mention's title suits a person who bears this one: 2 for a common word above courtesy, 1 for two
  /// leaders' titles, 0 for nothing, -1 for titles of the other sex, of an unmarried woman and of a wife or a lady by rank, of two
  /// callings, or where one of the two is said to be no relation.
  ///
  /// Where the title says nothing of the sex, what the given name says counts.
  func agreement(with mention: PersonTitle, givenSex: Sex? = nil) -> Int {
    if let own = sex ?? givenSex, let other = mention.sex, own != other { return -1 }
    if isWifes && mention.isMaidens || isMaidens && mention.isWifes { return -1 }
    if isLady && !isUnmarried && mention.isMaidens || isMaidens && mention.isLady && !mention.isUnmarried { return -1 }
    // "Mr. Ed Hale" is not Lord Hale, and "Mrs. Jane Reed" not Captain Reed.
    if isPlain && !isRank && mention.isRank && !mention.isPlain { return -1 }
    if isWifes, mention.sex == nil, !mention.offices.isEmpty, mention.offices.isDisjoint(with: offices) { return -1 }
    if !tellingWords.isDisjoint(with: mention.tellingWords) { return 2 }
    if isUnrelated != mention.isUnrelated { return -1 }
    if callings != 0, mention.callings != 0, callings & mention.callings == 0 { return -1 }
    return isLeader && mention.isLeader ? 1 : 0
  }

  /// Whether two titles before one surname, with no full name beside them, are of two people: an office and a woman who doesn't
  /// hold it ("Professor Hill", "Mrs. Hill"), or a rank and "Mr.".
  func isOther(than title: PersonTitle) -> Bool {
    if isRank && !isPlain && title.isPlain && !title.isRank || title.isRank && !title.isPlain && isPlain && !isRank {
      return true
    }
    return holdsAlone(beside: title) || title.holdsAlone(beside: self)
  }

  /// Forgets what tells bearers apart in one document only.
  mutating func forgetBearers() {
    offices = []
    courtesies = []
    (isRank, isPlain, hasWife) = (false, false, false)
    (isKept, isLady) = (false, false)
  }

  private func holdsAlone(beside woman: PersonTitle) -> Bool {
    sex == nil && !offices.isEmpty && woman.sex == .female && offices.isDisjoint(with: woman.offices)
  }

  /// The folded word that ends right before `offset`, letters of ASCII only, which suffices for the words it is compared
  /// with.
  private static func word(before offset: Int, in text: String) -> String {
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: offset)
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == 0x20 || utf8[utf8.index(before: end)] == 0x2D {
      end = utf8.index(before: end)
    }
    var start = end
    while start > utf8.startIndex, isLetter(utf8[utf8.index(before: start)]), utf8.distance(from: start, to: end) < 16 {
      start = utf8.index(before: start)
    }
    return text[start..<end].foldedName
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
