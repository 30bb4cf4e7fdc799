import DocumentReading
import Primitives
import Testing
import TextModel

/// What is found by way of an earlier state is what is found anew.
@Suite struct EarlierDuplicatesTests {
  /// Paragraphs that are written again with a word changed, in documents of few dates.
  private struct Press {
    var random: SplitMix64
    var stock: [[String]] = []
    var serial = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private mutating func paragraph() -> String {
      var words: [String]
      if stock.isEmpty || number(3) == 0 {
        words = (0..<(6 + number(30))).map { _ in "w\(number(60))" }
        if number(2) == 0 { words[0] = "Averhaven" }
        stock.append(words)
      } else {
        words = stock[number(stock.count)]
        for _ in 0..<number(4) { words[number(words.count)] = "w\(number(60))" }
        if number(4) == 0 { words = Array(words.prefix(words.count / 2 + 4)) + words.suffix(3) }
      }
      return words.joined(separator: " ") + "."
    }

    mutating func document(_ id: String? = nil) -> TokenizedDocument {
      serial += 1
      let text = (0...number(4)).map { _ in paragraph() }.joined(separator: "\n\n")
      var document = Document(id: id ?? "\(number(1000))-\(serial)", text: text)
      if number(3) > 0 { document.date = "2024-01-0\(1 + number(5))" }
      return TokenizedDocument(document)
    }
  }

  @Test("documents that come, go and change", arguments: 0..<60) func sameAsAnew(seed: UInt64) {
    expectSameAsAnew(seed: seed, of: 25, atOnce: 4)
  }

  /// So many originals become copies that passages are compared of which that was not known beforehand.
  @Test("many of them at once", arguments: 100..<106)
  func manyAtOnce(seed: UInt64) {
    expectSameAsAnew(seed: seed, of: 150, atOnce: 40)
  }

  private func expectSameAsAnew(seed: UInt64, of count: Int, atOnce most: Int) {
    var press = Press(seed: seed)
    var texts = (0..<count).map { _ in press.document() }.sorted { $0.document.id < $1.document.id }
    var found = DuplicatePassages(in: texts)
    for _ in 0..<8 {
      var gone: [TokenizedDocument] = []
      var now: [(place: Int?, text: TokenizedDocument)] = texts.enumerated().map { ($0, $1) }
      for _ in 0..<(1 + press.number(most)) {
        let place = press.number(now.count)
        switch press.number(3) {
        case 0: now.append((nil, press.document()))
        case 1 where now.count > 5:
          if now[place].place != nil { gone.append(now[place].text) }
          now.remove(at: place)
        default:
          if now[place].place != nil { gone.append(now[place].text) }
          now[place] = (nil, press.document(now[place].text.document.id))
        }
      }
      now.sort { $0.text.document.id < $1.text.document.id }
      let earlier = EarlierDuplicates(found, places: now.map(\.place), gone: gone)
      texts = now.map(\.text)
      found = DuplicatePassages(in: texts, earlier: earlier, threads: 2)
      #expect(found == DuplicatePassages(in: texts))
      if found != DuplicatePassages(in: texts) { return }
    }
  }
}
