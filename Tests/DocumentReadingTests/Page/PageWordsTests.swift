import Testing
import TextModel

@testable import DocumentReading

/// A language made up for these tests, so that nothing but its words can make the difference to English.
@Suite struct PageWordsTests {
  private static let invented = PageWords(
    listHeads: ["plon mar"], longListHeads: ["mar dus "], phrases: ["reklo"], starts: ["sequo nis "],
    storyLabels: ["lego mar"],
    notices: PageWords.Notices(starts: ["copiro"], phrases: ["drits reserv"], lastWords: ["reserv."]),
    tagLabels: ["tago", "arko"], longTagLabels: ["arko sub "], nameWords: ["dus"],
    credits: CreditWords(
      agencies: ["olmapress"], agencyEndings: [" tra olma"], pictureLabels: ["foto de"], pictureWords: ["tra", "de"],
      bylines: ["öt"], and: ["kai"], nameWords: ["dus"], headlineWords: ["vapor"], staffLabels: ["raporto öt "],
      staffClosings: ["al dis raporto."], staffClosingWords: ["raporto"], staffWords: ["öt", "kai"]))

  private static let prose = "It rained for many days on the old town and the sea."

  /// What of a line, between two lines of prose, is boilerplate (`=`), a credit (`+`) or neither (`-`).
  private func kind(_ line: String, _ words: PageWords) -> Character {
    let parts = BoilerplateDetector(words).parts(of: "\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n")
    if !parts.boilerplate.isEmpty { return "=" }
    return parts.credits.isEmpty ? "-" : "+"
  }

  /// Each line with what it is in the invented language and in English.
  @Test(arguments: [
    ("Plon mar", "=-"), ("Most popular", "-="), ("Mar dus Olma", "=-"), ("More from Olma", "-="),
    ("Reklo", "=-"), ("Advertisement", "-="), ("Sequo nis Olma", "=-"), ("Follow us on Olma", "-="),
    ("Lego mar: Olma Nila sang", "=-"), ("Read more: Olma Nila sang", "-="),
    ("Copiro 2020 Olma", "=-"), ("Tutto le drits reserv Olma", "=-"), ("All rights reserved by Olma", "-="),
    ("Tago Olma Nila", "=-"), ("Tags Olma Nila", "-="), ("Arko sub olma nila", "=-"), ("Filed under olma nila", "-="),
    ("Nila Dran/Olmapress", "+-"), ("Nila Dran/AP Photo", "-+"), ("Nila Dran/AFP", "++"),
    ("Nila Dran tra Olma", "+-"), ("Nila Dran via Getty Images", "-+"),
    ("Foto de AFP", "+-"), ("Photo by AFP", "-+"),
    ("Öt Nila Dran kai Olma dus Mulan", "+-"), ("ÖT Nila Dran", "+-"), ("Öt Vapor Trans Mulan", "--"),
    ("By Nila Dran and Olma Mulan", "-+"), ("By Train Across Mulan", "--"),
    ("Raporto öt Nila Dran kai Olma Mulan", "+-"), ("Reporting by Nila Dran and Olma Mulan", "-+"),
    ("Nila Dran al dis raporto.", "+-"), ("Nila Dran contributed to this report.", "-+"),
    (prose, "--"),
  ])
  func linesFollowTheLanguage(line: String, kinds: String) {
    #expect(String([kind(line, Self.invented), kind(line, .english)]) == kinds)
  }

  /// A notice of rights is boilerplate though it reads as prose.
  @Test func noticesFollowTheLanguage() {
    let invented = "The words of Nila and Mulan are tutto le drits reserv."
    let english = "The words of Nila and Mulan are all rights reserved."
    #expect(kind(invented, Self.invented) == "=" && kind(invented, .english) == "-")
    #expect(kind(english, .english) == "=" && kind(english, Self.invented) == "-")
  }

  @Test func readersTellLinesByTheirLanguage() throws {
    var reader = DocumentReader()
    #expect(reader.language == .english)
    // Without words of its own a language has those of English.
    reader.language = try #require(Language(code: "tlh"))
    let input = ByteSource.bytes(Array("\(Self.prose)\n\nAdvertisement\n".utf8))
    let read = reader.documents(at: ["-"], standardInput: input)
    #expect(read.documents.first?.boilerplate.count == 1)
  }

  /// How long reading takes, as pages of each language say it beside the date.
  @Test(arguments: [
    ("5 min read", PageWords.english), ("12 minute read", .english), ("Lesezeit: 3 Min.", .german),
    ("4 Min. Lesedauer", .german),
    ("Temps de lecture : 5 min", .french), ("3 min de lectura", .spanish), ("Leitura: 6 min", .portuguese),
    ("Leestijd 2 minuten", .dutch), ("3 min. læsetid", .danish), ("Lästid: 4 min", .swedish),
  ])
  func readingTimes(line: String, words: PageWords) {
    #expect(PageLine(line, words).isBoilerplate)
    #expect(!PageLine("Kim left 5 minutes ago", words).isBoilerplate && !PageLine("Min read", .english).isBoilerplate)
  }
}
