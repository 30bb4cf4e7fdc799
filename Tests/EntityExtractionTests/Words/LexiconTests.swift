import Testing
import TextModel

@testable import EntityExtraction

/// A language made up for these tests, so that nothing but its words can make the difference to English.
@Suite struct LexiconTests {
  private static let invented = Lexicon(
    rows: [
      ["role", "zorn"], ["function", "kio esti la ka we then they"], ["article", "ka"], ["nonsense", "mulan"],
      ["broken"],
    ],
    relatives: "kio", auxiliaries: "esti", possessiveEnding: UInt8(ascii: "x"), pluralEnding: UInt8(ascii: "j"),
    honorificSuffixes: ["dro"],
    dividedCountries: DividedCountryWords(
      north: "norda", south: "suda", directions: ["norda", "suda"], countries: [("plak", "plaken")], article: "ka",
      and: "kai", or: "au", parts: ["flanko"]))

  private static let gazetteer = Gazetteer(knownNames: [])

  private func words(_ text: String, _ lexicon: Lexicon) -> DocumentWords {
    DocumentWords(tokenized(text), gazetteer: Self.gazetteer, lexicon: lexicon)
  }

  private func evidence(_ text: String, _ lexicon: Lexicon) throws -> EvidenceSet {
    let words = words(text, lexicon)
    let candidate = try #require(CandidateFinder(document: words).candidates().first)
    return EvidenceCollector(words).evidence(for: candidate)
  }

  @Test func classesAreThoseOfTheRows() throws {
    let zorn = try #require(NameHash.of("Zorn"))
    #expect(Self.invented.classes(ofHash: zorn) == .role)
    #expect(Lexicon.english.classes(ofHash: zorn).isEmpty)
    #expect(Lexicon.english.classes(ofHash: try #require(NameHash.of("president"))).contains(.role))
    #expect(Self.invented.classes(ofHash: try #require(NameHash.of("president"))).isEmpty)
  }

  @Test func titlesAndVerbsFollowTheLanguage() throws {
    #expect(try evidence("We saw zorn Mulan there.", Self.invented).contains(.afterLowerRole))
    #expect(try !evidence("We saw zorn Mulan there.", .english).contains(.afterLowerRole))
    #expect(try evidence("We saw president Mulan there.", .english).contains(.afterLowerRole))
    #expect(try evidence("We saw Mulan kio wept.", Self.invented).contains(.beforeWho))
    #expect(try !evidence("We saw Mulan kio wept.", .english).contains(.beforeWho))
    #expect(try evidence("We saw Mulan who wept.", .english).contains(.beforeWho))
    #expect(try evidence("Then Mulan esti here.", Self.invented).contains(.beforeVerb))
    #expect(try evidence("Then Mulan will weep.", .english).contains(.beforeVerb))
    #expect(try !evidence("Then Mulan will weep.", Self.invented).contains(.beforeVerb))
    #expect(try evidence("We saw Mulan's boat.", .english).contains(.beforePossessive))
    #expect(try !evidence("We saw Mulan's boat.", Self.invented).contains(.beforePossessive))
  }

  /// An acronym in the plural is no name.
  @Test func pluralsFollowTheLanguage() {
    func candidates(_ text: String, _ lexicon: Lexicon) -> Int {
      CandidateFinder(document: words(text, lexicon)).candidates().count
    }
    #expect(candidates("We saw many RTFj there.", Self.invented) == 0)
    #expect(candidates("We saw many RTFj there.", .english) == 1)
    #expect(candidates("We saw many RTFs there.", .english) == 0)
  }

  @Test func honorificsFollowTheLanguage() {
    let text = "We saw Mulan-dro there."
    func ends(_ lexicon: Lexicon) -> [Int] {
      let words = words(text, lexicon)
      let name = FoundName(Candidate(words: 2..<5, sentence: 0), type: .place, score: 1)
      return NameSuffixes(words).applied(to: [name]).map(\.words.upperBound)
    }
    #expect(ends(Self.invented) == [3])
    #expect(ends(.english) == [5])
  }

  /// "The North" for a country that is two.
  @Test func dividedCountriesFollowTheLanguage() {
    func found(_ text: String, _ lexicon: Lexicon) -> Int {
      DividedCountries(words(text, lexicon)).applied(to: []).count
    }
    let invented = "Then Norda Plak met Suda Plak. They asked ka Norda to speak, on ka Norda flanko."
    let english = "Then North Korea met South Korea. They asked the North to speak, on the North side."
    #expect(found(invented, Self.invented) == 1 && found(invented, .english) == 0)
    #expect(found(english, .english) == 1 && found(english, Self.invented) == 0)
  }

  /// With weights under which nothing is a name there are none.
  @Test func weightsAreTheLanguages() {
    let nothing = EvidenceWeights(
      alone: [(.anyCandidate, -90, -90, -90)], inDocument: [(.anyCandidate, -90, -90, -90)], knownLongName: 0,
      knownShortName: 0, titledName: 0)
    let text = tokenized("We saw President Nila Mulan there.")
    let silent = RuleTagger(gazetteer: Self.gazetteer, lexicon: Lexicon(rows: [], weights: nothing))
    #expect(silent.mentions(in: text).isEmpty)
    #expect(!RuleTagger(gazetteer: Self.gazetteer, lexicon: .english).mentions(in: text).isEmpty)
  }

  @Test func modelsBelongToLanguages() throws {
    let british = try #require(Language(code: "en-GB"))
    #expect(TaggerModel.builtIn(for: .english)?.language == .english)
    #expect(TaggerModel.builtIn(for: british) != nil)
    #expect(TaggerModel.builtIn(for: try #require(Language(code: "tlh"))) == nil)
  }

  /// The English tagger reads what no tagger is there for; the document keeps its language.
  @Test func documentsKeepTheirLanguage() throws {
    let klingon = try #require(Language(code: "tlh"))
    let document = Document(id: "t", text: "We saw President Nila Mulan in Lagos.")
    let extracted = EntityExtractor().extract(TokenizedDocument(document, language: klingon))
    #expect(extracted.language == klingon)
    #expect(extracted.mentions == EntityExtractor().extract(TokenizedDocument(document)).mentions)
    #expect(!extracted.mentions.isEmpty)
  }
}
