import EntityExtraction
import Testing
import TextModel

@testable import EntityResolution

/// A language made up for these tests, so that nothing but its words can make the difference to English.
@Suite struct ResolutionLexiconTests {
  private static let people = PersonNameLexicon(
    suffixes: ["dua": "ii"], titles: "zorn", titleJoiners: "de", nobleTitles: ["Xo"], leaderTitles: "rego",
    lesserTitles: "vice", titleStopWords: "de", maleHonorifics: "sinjo", femaleHonorifics: "sinja",
    courtesyTitles: "sinjo sinja", honours: "kx", particles: "dor", originWords: "el", abbreviations: ["sk": "sankta"],
    surnamesFirst: "mulan", unmistakableSurnamesFirst: "olma")
  private static let others = NonPersonNameLexicon(
    articles: "ka", ofWords: "de", possessives: ["'x"], legalForms: "akx", unmistakableLegalForms: "akx",
    stopWords: "de ka", departmentHeads: ["fako"], spellings: ["urbeg": "urbo"], spellingEndings: [("uix", "ux")],
    pluralEnding: "j", islands: "insuloj", designators: "lernejo", placeDesignators: "placo", placeHeads: "lando",
    headPrepositions: "de", genericNames: "kastelo", droppedHeads: "ordo", roads: "vojo")

  private static let lexicon = ResolutionLexicon(people: people, context: PersonContextLexicon(), others: others)

  private func person(_ text: String, _ lexicon: PersonNameLexicon = people) -> PersonName { PersonName(text, lexicon) }
  private func other(_ text: String, _ lexicon: NonPersonNameLexicon = others) -> NonPersonName {
    NonPersonName(text, lexicon)
  }

  /// Names with their parts in the invented language and in English, `+` before a suffix.
  @Test(arguments: [
    ("Zorn Nila Mulan", "nila mulan", "zorn nila mulan"),
    ("Senator Nila Mulan", "senator nila mulan", "nila mulan"),
    ("Nila Mulan Dua", "nila mulan +ii", "nila mulan dua"), ("Nila Mulan Jr.", "nila mulan jr", "nila mulan +jr"),
    ("Nila Mulan, Junior", "junior nila mulan", "nila mulan +jr"),
    ("Xo Nila Mulan Tor Bax", "nila mulan tor bax", "xo nila mulan tor bax"),
    ("Nila Mulan KX", "nila mulan", "nila mulan kx"), ("Nila Mulan PhD", "nila mulan phd", "nila mulan"),
    ("Nila Mulan el Tor", "nila mulan", "nila mulan el tor"), ("Nila Mulan of Tor", "nila mulan of tor", "nila mulan"),
    ("Nila Sk. Tor", "nila sankta tor", "nila sk tor"), ("Nila St. Tor", "nila st tor", "nila saint tor"),
  ])
  func partsOfPeoplesNamesFollowTheLanguage(text: String, invented: String, english: String) {
    for (name, parts) in [(person(text), invented), (person(text, .english), english)] {
      #expect((name.parts + (name.suffix.map { ["+" + $0] } ?? [])).joined(separator: " ") == parts)
    }
  }

  @Test func rolesAndOrdersFollowTheLanguage() {
    #expect(person("Zorn de Zorn").isRole && !person("Zorn de Zorn", .english).isRole)
    #expect(person("Home Zorn").isFull == false && person("Home Zorn", .english).isFull)
    #expect(person("Olma Nila").isSurnameFirst && !person("Olma Nila", .english).isSurnameFirst)
    #expect(!person("Xi Jinping").isSurnameFirst && person("Xi Jinping", .english).isSurnameFirst)
    #expect(person("Mulan Ni-la").isSurnameFirst && !person("Mulan Nila").isSurnameFirst)
    #expect(person("Nila dor Tor Bax").middleNames == ["tor"])
    #expect(person("Nila dor Tor Bax", .english).middleNames == ["dor", "tor"])
  }

  /// Names with the words they are compared by.
  @Test(arguments: [
    ("Ka Urbeg Placo", "urbo placo", "ka urbeg placo"), ("The Theatre", "the theatre", "theater"),
    ("Tor Organuix", "tor organux", "tor organuix"), ("Tor Akx", "tor", "tor akx"), ("Tor Ltd", "tor", "tor"),
    ("Fako de Ka Maro", "maro fako", "fako de ka maro"),
    ("Ministry of Health", "ministry of health", "health ministry"),
  ])
  func wordsOfOtherNamesFollowTheLanguage(text: String, invented: String, english: String) {
    #expect(other(text).coreWords.joined(separator: " ") == invented)
    #expect(other(text, .english).coreWords.joined(separator: " ") == english)
  }

  @Test func shortFormsFollowTheLanguage() {
    #expect(other("Tor Lernejo").shortForms(as: .organization).contains("tor"))
    #expect(!other("Tor Lernejo", .english).shortForms(as: .organization).contains("tor"))
    #expect(other("Lando de Tor").shortForms(as: .place) == ["tor"])
    #expect(other("State of Tor").shortForms(as: .place).isEmpty)
    #expect(other("State of Tor", .english).shortForms(as: .place) == ["tor"])
    #expect(other("Toraj Insuloj").shortForms(as: .place) == ["torajj"])
    #expect(other("Ordo de Tor").shortForms(as: .organization).isSuperset(of: ["tor", "ordo"]))
    #expect(other("Tornamoj").shortForms(as: .organization) == ["tornamo"])
    #expect(other("Kastelo").isGeneric && !other("Castle").isGeneric && other("Castle", .english).isGeneric)
    #expect(other("Tor Akx").hasUnmistakableLegalForm && !other("Tor Ltd").hasUnmistakableLegalForm)
    #expect(other("Ligo de Ka Bestoj").initials == ["lb", "ldkb"] || other("Ligo de Ka Bestoj").initials == ["ldkb"])
  }

  @Test func titlesFollowTheLanguage() {
    func title(_ words: String, _ lexicon: ResolutionLexicon) -> PersonTitle {
      let document = Document(id: "t", text: words + " Mulan")
      let end = words.utf8.count
      let mention = Mention(
        span: TextSpan(end + 1, end + 6), tokens: 0..<1, sentence: 0, type: .person, title: TextSpan(0, end))
      return PersonTitle(of: mention, in: document, inside: [], lexicon)
    }
    #expect(title("Rego", Self.lexicon).isLeader && !title("Rego", .english).isLeader)
    #expect(title("King", .english).isLeader && !title("King", Self.lexicon).isLeader)
    #expect(title("Sinjo", Self.lexicon).agreement(with: title("Sinja", Self.lexicon)) == -1)
    #expect(title("Sinjo", .english).agreement(with: title("Sinja", .english)) == 0)
    #expect(title("Mr.", .english).agreement(with: title("Mrs.", .english)) == -1)
    #expect(title("Sinjo", Self.lexicon).agreement(with: title("Sinjo", Self.lexicon)) == 0)
    #expect(title("Zorn", Self.lexicon).agreement(with: title("Zorn", Self.lexicon)) == 2)
  }

  /// A second table goes on with groups of the first, and begins its own behind them.
  @Test func givenNamesOfLanguagesMeet() {
    let groups = GivenNames.groups(of: ["william bill\njohn jack", "john hans\nnila nili\nolma bill ola"])
    #expect(groups["hans"] == groups["jack"])
    #expect(groups["nila"] == groups["nili"])
    #expect(groups["bill"] == groups["william"])
    #expect(Set(["william", "john", "nila", "olma"].compactMap { groups[$0] }).count == 4)
    #expect(groups["ola"] == groups["olma"])
  }

  /// Documents of a language without words of its own are read as English ones, and join with them.
  @Test func documentsOfSeveralLanguagesJoin() throws {
    let klingon = try #require(Language(code: "tlh"))
    let english = stories(["[p President: Nila Mulan] met [o Pelican Ltd].", "[p Mulan] of [o Pelican]."])
    let mixed = english.enumerated().map { index, story in
      let text = TokenizedDocument(
        document: story.document, language: index == 0 ? .english : klingon, paragraphs: [], sentences: [], tokens: [])
      return ExtractedDocument(text, mentions: story.mentions)
    }
    let gazetteer = Gazetteer(knownNames: [])
    let (whole, parts) = (
      EntityIndex(resolving: english, with: gazetteer), EntityIndex(resolving: mixed, with: gazetteer)
    )
    #expect(parts.entities == whole.entities)
    #expect(parts.entities.count == 2)
    #expect(parts.mainLanguage == .english)
  }
}
