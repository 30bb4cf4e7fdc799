import Primitives
import Testing
import TextModel

@testable import DocumentReading

@Suite struct PassageComparisonTests {
  /// The textbook's table, a row at a time.
  private func commonSubsequence(_ a: [Int], _ b: [Int]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (place, y) in b.enumerated() {
        let above = row[place + 1]
        row[place + 1] = x == y ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[b.count]
  }

  @Test func likenessIsTheShareOfWordsInOrder() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let length = 20 + Int(random.next() % 180)
      let a = (0..<length).map { _ in Int(random.next() % 40) }
      let b = a.map { random.next() % 4 == 0 ? Int(random.next() % 40) : $0 }
      let texts = [a, b].map { PassageWords(Substring($0.map { "w\($0)" }.joined(separator: " "))) }
      let expected = Double(commonSubsequence(a, b)) / Double(length)
      var comparison = PassageComparison(texts[0])
      let found = comparison.likeness(to: texts[1])
      #expect(expected < PassageComparison.leastShared ? found <= 0.5 : found == expected, "\(seed)")
    }
  }

  private func likeness(_ later: String, _ earlier: String) -> Double {
    var comparison = PassageComparison(PassageWords(later[...]))
    return comparison.likeness(to: PassageWords(earlier[...]))
  }

  @Test func noticesOfOneFormAboutOthersAreNoCopies() {
    let notice = "met Angela Merkel in Berlin on Monday to discuss the new harbour."
    #expect(likeness("Hans Berg \(notice)", "Anna Berg \(notice)") == 0)
    #expect(likeness("Anna Berg \(notice)", "Anna Berg \(notice)") == 1)
    // An edited one that names nobody else is a copy.
    #expect(
      likeness("Anna Berg \(notice)", "Anna Berg met Angela Merkel in Berlin on Monday to discuss a new harbour.") > 0.8
    )
    let entry = "sold the house at the corner of the market to the parish council for the sum of ninety pounds in May"
    #expect(likeness("Hans Roth \(entry)", "Anna Berg \(entry)") == 0)
    #expect(likeness("Hans Roth \(entry)", "Hans Roth, 61, \(entry)") > 0.8)
    // A correction of one figure tells the same story.
    #expect(likeness("Hans Roth \(entry) 1901", "Hans Roth \(entry) 1902") > 0.8)
  }

  @Test func wordsAreComparedByTheirLetters() {
    func hashes(_ text: String) -> [UInt32] { PassageWords(text[...]).hashes }
    #expect(hashes("The U.S. — don’t, ‘Núñez’!") == hashes("the US don't Nunez"))
    #expect(hashes("“Straße”\u{A0}…12") == hashes("strasse 12"))
    #expect(hashes("a-b") == hashes("a b") && hashes("ab") != hashes("a b"))
    #expect(hashes("東京 市長").count == 4)
    #expect(hashes(" … — ’ ").isEmpty)
    #expect(PassageWords("Ann met 12 men, Élise").tells == [true, false, true, false, true])
  }

  @Test func markupIsNoWord() {
    let document = Document(id: "a", text: "one **two** [three](x.org)", markup: [TextSpan(4, 6), TextSpan(9, 11)])
    #expect(PassageWords(TextSpan(0, 11), of: document).hashes == PassageWords("one two").hashes)
  }

  /// Schleimer, Wilkerson and Aiken's guarantee.
  @Test func passagesThatShareSixWordsShareAFingerprint() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      func words(_ count: Int) -> [String] { (0..<count).map { _ in "w\(random.next() % 100_000)" } }
      let shared = words(6)
      let texts = (0..<2).map { _ in
        PassageWords((words(30) + shared + words(30)).joined(separator: " ")[...]).fingerprints
      }
      #expect(!Set(texts[0]).isDisjoint(with: texts[1]), "\(seed)")
    }
  }

  @Test func whatTooManyPassagesHoldIsForgotten() {
    var index = PassageIndex()
    for passage in 0..<Int32(PassageIndex.mostPassages) {
      index.add(passage, fingerprints: [7, 100 + UInt32(passage)])
    }
    var found: [PassageIndex.Hit] = []
    index.find([7], into: &found)
    #expect(found.count == PassageIndex.mostPassages)
    index.add(99, fingerprints: [7])
    found = []
    index.find([7, 105], into: &found)
    #expect(found.map(\.passage) == [5])
    for passage in 100..<5000 as Range<Int32> { index.add(passage, fingerprints: [UInt32(passage) &* 65_537]) }
    found = []
    index.find([4999 * 65_537, 7, 111], into: &found)
    #expect(found.map(\.passage) == [4999, 11])
  }
}
