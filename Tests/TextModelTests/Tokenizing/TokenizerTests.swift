import Testing
import TextModel

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Mike Pompeo's trip", ["Mike", "Pompeo", "'s", "trip"]),
    ("Kim’s letter", ["Kim", "’s", "letter"]),
    ("TRUMP'S TRIP", ["TRUMP", "'S", "TRIP"]),
    ("the countries' leaders", ["the", "countries", "'", "leaders"]),
    ("O'Neill, N'Djamena and L’Oréal", ["O'Neill", ",", "N'Djamena", "and", "L’Oréal"]),
    ("Xi'an Qur'an Sana'a o'clock", ["Xi'an", "Qur'an", "Sana'a", "o'clock"]),
    (
      "don't can’t we'll they've I'm he'd",
      ["do", "n't", "ca", "n’t", "we", "'ll", "they", "'ve", "I", "'m", "he", "'d"]
    ),
    ("U.S.'s and Inc.'s", ["U.S.", "'s", "and", "Inc.", "'s"]),
    ("rock'n'roll", ["rock'n'roll"]),
    ("'real progress' he", ["'", "real", "progress", "'", "he"]),
    ("Pompeo 's trip", ["Pompeo", "'s", "trip"]),
    ("'90s", ["'", "90s"]),
  ])
  func apostrophes(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("Trump-Kim", ["Trump", "-", "Kim"]),
    ("Moon Jae-in", ["Moon", "Jae", "-", "in"]),
    ("U.S.-DPRK", ["U.S.", "-", "DPRK"]),
    ("Jane R. Doe/AFP/Getty Images", ["Jane", "R.", "Doe", "/", "AFP", "/", "Getty", "Images"]),
    ("complex — if", ["complex", "—", "if"]),
    ("2018–2019", ["2018", "–", "2019"]),
    ("wait--what", ["wait", "--", "what"]),
    ("promise[d] it", ["promise", "[", "d", "]", "it"]),
    ("what?! Really...", ["what", "?!", "Really", "..."]),
    ("AT&T, Johnson & Johnson", ["AT&T", ",", "Johnson", "&", "Johnson"]),
    ("PompeoMike PompeoNoem", ["PompeoMike", "PompeoNoem"]),
    ("said.\"", ["said", ".", "\""]),
  ])
  func signs(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("the U.S. government", ["the", "U.S.", "government"]),
    ("at the U.N.", ["at", "the", "U.N."]),
    ("Washington, D.C., today", ["Washington", ",", "D.C.", ",", "today"]),
    ("a Ph.D. student", ["a", "Ph.D.", "student"]),
    ("John R. Bolton", ["John", "R.", "Bolton"]),
    ("J. K. Rowling and J.K. Simmons", ["J.", "K.", "Rowling", "and", "J.K.", "Simmons"]),
    ("J.-P. Sartre", ["J.", "-", "P.", "Sartre"]),
    ("Michael I. Jordan", ["Michael", "I.", "Jordan"]),
    ("So did I. Trump", ["So", "did", "I", ".", "Trump"]),
    ("Plan B.", ["Plan", "B", "."]),
    ("Mr. Kim, Dr. No, Gen. Lee", ["Mr.", "Kim", ",", "Dr.", "No", ",", "Gen.", "Lee"]),
    ("St. Louis vs. Samsung Co. Ltd.", ["St.", "Louis", "vs.", "Samsung", "Co.", "Ltd."]),
    ("on Jan. 5 at 9 a.m. or 9a.m.", ["on", "Jan.", "5", "at", "9", "a.m.", "or", "9", "a.m."]),
    ("No. 5 but no. No", ["No.", "5", "but", "no", ".", "No"]),
    ("Wheeling, W.Va., won", ["Wheeling", ",", "W.Va.", ",", "won"]),
    ("Mobile, Ala., won", ["Mobile", ",", "Ala.", ",", "won"]),
    ("near a mass. Then", ["near", "a", "mass", ".", "Then"]),
    ("Pence v. Biden", ["Pence", "v.", "Biden"]),
    ("e.g. this, i.e. that", ["e.g.", "this", ",", "i.e.", "that"]),
    ("É. Zola", ["É.", "Zola"]),
  ])
  func stops(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("2,000.5 and 3.5", ["2,000.5", "and", "3.5"]),
    ("20th at 9:30, 1990s", ["20th", "at", "9:30", ",", "1990s"]),
    ("$5bn or 50%", ["$", "5bn", "or", "50", "%"]),
    ("€3.20", ["€", "3.20"]),
    ("in 2018.", ["in", "2018", "."]),
    ("10/7/2018", ["10", "/", "7", "/", "2018"]),
    ("in 2018Pompeo", ["in", "2018", "Pompeo"]),
    ("about .5 percent", ["about", ".5", "percent"]),
    ("F-16", ["F", "-", "16"]),
  ])
  func numbers(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("see https://example.org/a?b=1, now", "https://example.org/a?b=1"),
    ("(www.state.gov)", "www.state.gov"),
    ("2018. pic.twitter.com/Ab1Cd2", "pic.twitter.com/Ab1Cd2"),
    ("mail john.smith-jones@x.co.uk!", "john.smith-jones@x.co.uk"),
    (".@HarbourTown builds", "@HarbourTown"),
    ("in #Pyongyang today", "#Pyongyang"),
    ("on t.co/abc.", "t.co/abc"),
    ("at bbc.co.uk.", "bbc.co.uk"),
    ("https://en.wikipedia.org/wiki/Kim_(name).", "https://en.wikipedia.org/wiki/Kim_(name)"),
  ])
  func links(text: String, link: String) {
    let cut = TokenizedDocument(Document(id: "t", text: text))
    #expect(cut.tokens.filter { $0.kind == .link }.map { String(cut.text(of: $0)) } == [link])
  }

  @Test func gluedSentencesAreNoHost() {
    #expect(tokens("they agreed.Pompeo to") == ["they", "agreed", ".", "Pompeo", "to"])
    #expect(tokens("he said.It was") == ["he", "said", ".", "It", "was"])
  }

  @Test func kindsFollowTheContract() {
    #expect(
      kinds("Pompeo's 20th, © → 😀 $ @x") == [
        .word, .word, .number, .punctuation, .symbol, .symbol, .symbol, .symbol, .link,
      ])
    #expect(kinds("“ ” — - / . …") == Array(repeating: .punctuation, count: 7))
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\t", "\u{C}", "\r\n", "\u{3000}", "\u{85}", " \u{A0} "])
  func whiteSpaceSeparates(space: String) {
    #expect(tokens("Kim\(space)Jong\(space)Un") == ["Kim", "Jong", "Un"])
  }

  @Test func invisibleCharactersInsideAWordDontSplitIt() {
    #expect(tokens("Pyong\u{AD}yang").count == 1)
    #expect(tokens("Pyong\u{200B}yang").count == 1)
    #expect(tokens("Pyong\u{FEFF}yang\u{200B} now") == ["Pyong\u{FEFF}yang", "now"])
    #expect(tokens("\u{FEFF}Kim") == ["Kim"])
  }

  @Test func scriptsWithoutSpaces() {
    #expect(tokens("金正恩在平壤。AKB48グループ") == ["金正恩在平壤", "。", "AKB48", "グループ"])
    #expect(tokens("김정은 위원장") == ["김정은", "위원장"])
    #expect(tokens("Ким Чен Ын") == ["Ким", "Чен", "Ын"])
  }

  @Test func emojiStayWhole() {
    #expect(tokens("👩‍👩‍👧 👍🏽 🇰🇵🇺🇸 ❤️") == ["👩‍👩‍👧", "👍🏽", "🇰🇵", "🇺🇸", "❤️"])
  }

  @Test func combiningMarksStayWithTheirLetter() {
    #expect(tokens("Nu\u{301}n\u{303}ez") == ["Nu\u{301}n\u{303}ez"])
    #expect(tokens("\u{301} a").count == 2)
  }

  @Test func spaceBeforeATokenIsRecorded() {
    let cut = TokenizedDocument(Document(id: "t", text: "Kim's \u{A0}U.S.-led"))
    #expect(cut.tokens.map(\.followsSpace) == [true, false, true, false, false])
  }

  @Test(arguments: [
    ("347 U.S. 483", "347|U.S.|483"), ("98 S.Ct. 2733", "98|S.Ct.|2733"), ("57 L.Ed.2d 12", "57|L.Ed.2d|12"),
    ("12 F. Supp. 2d 44", "12|F. Supp. 2d|44"), ("112 F.3d 44", "112|F.3d|44"),
    ("42 U.S.C. § 1983", "42|U.S.C.|§|1983"),
    ("410 U.S. at 120", "410|U.S.|at|120"), ("on 5 Jan. 2019", "on|5|Jan.|2019"),
    ("300 U.S. troops", "300|U.S.|troops"),
  ])
  func reportersOfCitationsAreOneToken(text: String, expected: String) {
    #expect(tokens(text) == expected.split(separator: "|").map(String.init))
  }

  @Test func reportersAreNoWords() {
    #expect(kinds("347 U.S. 483") == [.number, .symbol, .number])
    #expect(kinds("300 U.S. troops") == [.number, .word, .word])
  }

  @Test func stopsOfScansBelongToTheTitle() {
    #expect(tokens("Mr . Rook and Mr.Berg") == ["Mr .", "Rook", "and", "Mr.", "Berg"])
    #expect(tokens("It ended . Then") == ["It", "ended", ".", "Then"])
  }

  @Test func ampersandsInsideAcronymsWithStops() {
    #expect(tokens("the A.T.&T. shares") == ["the", "A.T.&T.", "shares"])
  }
}
