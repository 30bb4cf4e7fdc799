import EntityExtraction
import Testing
import TextModel

/// How pages write names, as opposed to annotated texts.
///
/// Whatever model is built in, these hold by rules; the sentences around the names are plain enough for any.
struct RealTextTests {
  /// The words of the names found, without their types.
  private func surfaces(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
  }

  // MARK: Words run together, and pairs

  @Test func gluedWordsAreTwoNames() {
    let found = surfaces(
      "Foreign Minister Ngozi BelloNgozi met reporters. Ngozi Bello left. Then Ngozi Bello came back to Lagos.")
    #expect(!found.contains { $0.contains("BelloNgozi") })
    #expect(found.filter { $0 == "Ngozi Bello" }.count >= 2 && found.last == "Lagos")
  }

  @Test func bothHalvesOfAPairAreNames() {
    let found = surfaces(
      "Cyril Ramaphosa met Angela Merkel in Durban. The Ramaphosa-Merkel meeting was short. Angela Merkel thanked Cyril Ramaphosa."
    )
    #expect(!found.contains { $0.contains("-") })
    #expect(found.contains("Ramaphosa") && found.contains("Merkel"))
  }

  @Test func slashesSeparateNames() {
    let found = surfaces("Photo: Ngozi Bello/AFP/Getty Images. Angela Merkel flew from Berlin/Hamburg to Lagos.")
    #expect(!found.contains { $0.contains("/") })
    #expect(Set(found).isSuperset(of: ["Ngozi Bello", "Angela Merkel", "Berlin", "Hamburg", "Lagos"]))
  }

  @Test func handlesAndHashtagsAreNoNames() {
    let text = "Ask @AngelaMerkel or #Berlin, wrote Angela Merkel (@merkel_a) from Berlin."
    let mentions = EntityExtractor().mentions(in: tokenized(text))
    #expect(mentions.map { text[$0.span] } == ["Angela Merkel", "Berlin"])
    for mention in mentions {
      #expect(!text[mention.span].contains { $0 == "@" || $0 == "#" })
      #expect(mention.span.start == 0 || !"@#".utf8.contains(Array(text.utf8)[mention.span.start - 1]))
    }
  }

  // MARK: Headlines

  private static let story = """
    The markets fell on Friday as nervous investors feared fresh trade wars, said Angela Merkel in Berlin. Fears had a firm grip
    on them, and the global outlook is poor.
    """

  @Test(arguments: [
    "Markets Tumble As Fresh Trade Fears Grip Nervous Global Investors",
    "MARKETS TUMBLE AS FRESH TRADE FEARS GRIP NERVOUS GLOBAL INVESTORS",
  ])
  func wordsOfTheStoryAreNoNamesInItsHeadline(_ headline: String) {
    let text = headline + "\n\n" + Self.story
    let ordinary: Set<String> = ["markets", "fresh", "trade", "fears", "nervous", "global", "investors"]
    let mentions = EntityExtractor().mentions(in: tokenized(text))
    #expect(mentions.suffix(2).map { text[$0.span] } == ["Angela Merkel", "Berlin"])
    for mention in mentions where mention.span.end <= headline.utf8.count {
      let words = text[mention.span].lowercased().split(separator: " ").map(String.init)
      #expect(ordinary.isDisjoint(with: words), "\(text[mention.span])")
    }
  }

  @Test func aHeadlineIsNotOneName() {
    let headline = "Angela Merkel Warns Nervous Global Investors Over Fresh Trade Fears In Berlin"
    let text = headline + "\n\n" + Self.story
    let found = EntityExtractor().mentions(in: tokenized(text)).filter { $0.span.end <= headline.utf8.count }
    #expect(found.contains { text[$0.span] == "Angela Merkel" })
    #expect(found.allSatisfy { $0.tokens.count <= 2 })
  }

  @Test func aSurnameOfTheStoryIsANameInItsHeadline() {
    let found = surfaces(
      "Merkel Vows Swift Action Over Flooded Bridges\n\nAngela Merkel vowed swift action over the flooded bridges on Friday."
    )
    #expect(found.first == "Merkel")
  }

  @Test func tagsAreSeparateNames() {
    let text = "Angela Merkel met Emmanuel Macron in Berlin.\n\nTags Angela Merkel Emmanuel Macron Berlin World Bank"
    #expect(surfaces(text).suffix(4) == ["Angela Merkel", "Emmanuel Macron", "Berlin", "World Bank"])
  }

  // MARK: Signs and spaces

  @Test func curlyQuotesAndPossessivesAreOutside() {
    let found = surfaces("“Angela Merkel’s plan,” said Emmanuel Macron, “is ‘Berlin first’.”")
    #expect(found.prefix(2) == ["Angela Merkel", "Emmanuel Macron"])
    #expect(!found.contains { $0.contains { "“”‘’".contains($0) } })
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}"])
  func oddSpacesAreSpaces(_ space: String) {
    let found = surfaces("On Monday Angela\(space)Merkel met Emmanuel\(space)Macron in New\(space)York.")
    #expect(found == ["Angela\(space)Merkel", "Emmanuel\(space)Macron", "New\(space)York"])
  }

  @Test func softHyphensAreInsideNames() throws {
    let text = tokenized("On Monday Angela Mer\u{AD}kel met Emmanuel Macron.")
    let extracted = EntityExtractor().extract(text)
    let first = try #require(extracted.mentions.first)
    #expect(extracted.surface(of: first) == "Angela Mer\u{AD}kel")
    #expect(extracted.spelling(of: first) == "Angela Merkel")
  }

  @Test func wordsBrokenAtALineEndArePutTogether() throws {
    let text = tokenized("Angela Mer-\nkel spoke on Monday. Merkel left with Moon Jae-\nin.")
    let spans = ["Angela Mer-\nkel", "Moon Jae-\nin"].compactMap { text.document.text.utf8Span(of: $0) }
    let mentions = spans.map { Mention(span: $0, tokens: 0..<1, sentence: 0, type: .person) }
    let extracted = ExtractedDocument(text, mentions: mentions)
    #expect(mentions.map { extracted.spelling(of: $0) } == ["Angela Merkel", "Moon Jae-in"])
  }

  @Test func brokenWordsAreReadAsOne() {
    let text = tokenized(
      """
      The delegation of Mr. Hen-
      derson went to Edin-
      burgh with Marie-
      Louise Duval and the painter Fra-
      zer Dalrymple, then to Birming- ham. Frazer left.
      """)
    let extracted = EntityExtractor().extract(text)
    #expect(
      extracted.mentions.map { extracted.spelling(of: $0) } == [
        "Henderson", "Edinburgh", "Marie-Louise Duval", "Frazer Dalrymple", "Birmingham", "Frazer",
      ])
  }

  @Test func hyphensBeforeFunctionWordsStay() {
    let text = tokenized("Ada met pre- and post-war Germany.")
    #expect(EntityExtractor().extract(text).mentions.count == 2)
  }

  @Test func quoteMarksAndDigitsOfScansAreNoPartOfASpelling() {
    let text = tokenized("> On Monday Angela\n> Merkel met Wi11iam\n> Hague in Berlin, and they talked.")
    let spans = ["Angela\n> Merkel", "Wi11iam\n> Hague"].compactMap { text.document.text.utf8Span(of: $0) }
    let mentions = spans.map { Mention(span: $0, tokens: 0..<1, sentence: 0, type: .person) }
    let extracted = ExtractedDocument(text, mentions: mentions)
    #expect(mentions.map { extracted.spelling(of: $0) } == ["Angela Merkel", "William Hague"])
  }

  @Test func aCountryWithStopsMayEndASentence() {
    let found = surfaces(
      "Angela Merkel left the U.S. The trip was short. Merkel likes the U.S. Merkel stayed. Merkel ate.")
    #expect(!found.contains("U.S. Merkel") && !found.contains("U.S. The"))
    #expect(found.contains("U.S."))
  }

  // MARK: Kinds of names

  @Test(arguments: [
    "Joost van der Velde", "Khalid bin Salman", "Maria de la Cruz", "J. K. Rowling", "J.R.R. Tolkien", "George W. Bush",
    "John F. Kennedy Jr.", "Moon Jae-in", "Kim Yong Chol", "Ban Ki-moon", "Łukasz Wróbel", "Søren Kierkegaard",
    "Jean-Luc Moreau",
  ])
  func wholeNames(_ name: String) {
    #expect(surfaces("On Monday President \(name) met his brother.").first == name)
  }

  @Test func aSuffixIsNoPersonByItself() {
    let found = surfaces("Martin Luther King, Jr. met John F. Kennedy Jr. and Henry Adams III on Monday.")
    #expect(!found.contains("Jr.") && !found.contains("III"))
    #expect(found.contains("John F. Kennedy Jr.") && found.contains("Henry Adams III"))
    #expect(found.first?.hasPrefix("Martin Luther King") == true && found.count == 3)
  }

  @Test func honorificsBehindNamesAreOutside() {
    let found = surfaces("Shinzo Abe met Mr. Tanaka. On Monday Abe-san thanked Tanaka-san for the gift.")
    #expect(!found.contains { $0.hasSuffix("-san") })
    #expect(found == ["Shinzo Abe", "Tanaka", "Abe", "Tanaka"])
  }
}

extension String {
  /// Where a part of the text first stands.
  fileprivate func utf8Span(of part: String) -> TextSpan? {
    let (bytes, wanted) = (Array(utf8), Array(part.utf8))
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map { TextSpan($0, $0 + wanted.count) }
  }
}
