import Testing

@testable import Reporting

/// What a dictionary says of the words.
@Suite struct EnglishLemmasTests {
  private let lemmas = EnglishLemmas(forms: .english)

  @Test(arguments: [
    ("signed", "sign", WordClass.verb), ("met", "meet", .verb), ("went", "go", .verb), ("stopped", "stop", .verb),
    ("accused", "accuse", .verb), ("denied", "deny", .verb), ("negotiating", "negotiate", .verb), ("paid", "pay", .verb),
    ("children", "child", .noun), ("parties", "party", .noun), ("lawyers", "lawyer", .noun), ("meeting", "meeting", .noun),
    ("building", "building", .noun), ("nuclear", "nuclear", .adjective), ("quickly", "quickly", .adverb),
    ("whistleblowers", "whistleblower", .unknown), ("virus", "virus", .noun), ("gas", "gas", .noun),
  ])
  func finds(form: String, lemma: String, wordClass: WordClass) {
    #expect(lemmas.lemma(of: form) == Lemma(text: lemma, wordClass: wordClass))
  }

  @Test func theTableIsSortedAndEveryFormLeadsToAWordOfIt() {
    var words: [String] = []
    for line in WordForms.english.allLines { words.append(String(line.split(separator: "\t")[0])) }
    #expect(words.count > 15_000)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for word in words {
      let readings = WordForms.english.readings(of: word)
      #expect(!readings.isEmpty, "\(word)")
      for reading in readings {
        guard let lemma = reading.lemma else { continue }
        #expect(WordForms.english.count(of: lemma, as: reading.wordClass) != nil, "\(word) of \(lemma)")
      }
    }
  }

  @Test(arguments: ["", "a", "zzzz", "zyzzyva", "aardvarkless", "\u{1F600}", "é"])
  func aWordThatIsNotThereHasNoReadings(word: String) {
    #expect(word == "a" || WordForms.english.readings(of: word).isEmpty)
  }
}
