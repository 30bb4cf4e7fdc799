import Testing

@testable import Reporting

/// What a dictionary says of the words.
@Suite struct EnglishLemmasTests {
  private let lemmas = EnglishLemmas(forms: .english)

  @Test(arguments: [
    ("signed", "sign", WordClass.verb), ("met", "meet", .verb), ("went", "go", .verb), ("stopped", "stop", .verb),
    ("accused", "accuse", .verb), ("denied", "deny", .verb), ("negotiating", "negotiate", .verb),
    ("paid", "pay", .verb),
    ("children", "child", .noun), ("parties", "party", .noun), ("lawyers", "lawyer", .noun),
    ("meeting", "meeting", .noun),
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

  /// Words of the table and their neighbours, against a dictionary made of its lines.
  @Test func wordsAreFoundWhereTheTableHasThem() {
    let lines = WordForms.english.allLines
    let known = Set(lines.map { String($0.split(separator: "\t")[0]) })
    for word in known.sorted().enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
      for near in [word, word + "a", word + "s", String(word.dropLast()), word + "\u{1F600}"] {
        #expect(WordForms.english.readings(of: near).isEmpty == !known.contains(near), "\(near)")
      }
    }
    #expect(WordForms.english.readings(of: "a").map(\.count) == [13])
  }

  @Test func aTableOfOneLineOrNone() {
    for (text, found) in [("b\tn3", 3), ("b\tn3\n", 3), ("", 0)] {
      text.utf8.withContiguousStorageIfAvailable { bytes in
        let forms = WordForms(lines: UnsafeRawBufferPointer(bytes))
        #expect(forms.readings(of: "b").first?.count ?? 0 == found)
        for other in ["", "a", "c", "bb", "\t"] { #expect(forms.readings(of: other).isEmpty) }
      }
    }
  }

  @Test(arguments: ["", "a", "zzzz", "zyzzyva", "aardvarkless", "\u{1F600}", "é"])
  func aWordThatIsNotThereHasNoReadings(word: String) {
    #expect(word == "a" || WordForms.english.readings(of: word).isEmpty)
  }
}
