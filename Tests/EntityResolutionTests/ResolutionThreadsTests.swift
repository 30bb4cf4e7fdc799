import EntityExtraction
import Primitives
import Testing
import TextModel

@testable import EntityResolution

/// Any number of threads, and any order of documents, gives the same entities; work grows with the names, not with their square.
@Suite struct ResolutionThreadsTests {
  private static let given = ["Anna", "Boris", "Clara", "Kim", "J.", "William", "Bill"]
  private static let surnames = ["Smith", "Jones", "Brown", "Un", "Grüber", "Grueber", "Vasquez-Whitfield"]
  private static let others = [
    "l North", "l South Korea", "p Washington", "o Washington", "l Washington", "o LTC",
    "o Lakeland Transit Commission",
    "o Transit Commission", "l Bell's Landing", "p Bell", "o Court", "o Halvorsen Timber Company", "l Halvorsen",
  ]

  private func corpus(seed: UInt64, documents: Int) -> [ExtractedDocument] {
    var random = SplitMix64(seed: seed)
    return (0..<documents).map { number in
      let words = (0..<Int.random(in: 0...14, using: &random)).map { _ -> String in
        let (given, surname) = (
          Self.given.randomElement(using: &random) ?? "", Self.surnames.randomElement(using: &random) ?? ""
        )
        return switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: "[p \(given) \(surname)]"
        case 2: "[p \(["Mr.", "Mrs.", "Judge"][random.below(3)]): \(surname)]"
        case 3: "[p \(given)]"
        default: "[\(Self.others.randomElement(using: &random) ?? "")]"
        }
      }
      return story("\(number)", words.joined(separator: [" and ", " (", ") ", ", "][random.below(4)]))
    }
  }

  private func resolve(_ documents: [ExtractedDocument], threads: Int) -> EntityIndex {
    EntityIndex(resolving: documents, with: Gazetteer(knownNames: knownCountries), threads: threads)
  }

  @Test("entities, reasons and mentions are those of one thread", arguments: 0..<12 as Range<UInt64>)
  func threads(seed: UInt64) {
    // Enough documents for several blocks.
    let documents = corpus(seed: seed, documents: 150)
    let single = resolve(documents, threads: 1)
    for threads in [2, 3, 8] {
      let several = resolve(documents, threads: threads)
      #expect(several.entities == single.entities)
      #expect(documents.indices.allSatisfy { several.ids($0) == single.ids($0) })
    }
  }

  @Test("in any order of the documents", arguments: 0..<6 as Range<UInt64>) func order(seed: UInt64) {
    let documents = corpus(seed: seed, documents: 120)
    var random = SplitMix64(seed: seed &+ 99)
    let shuffled = documents.shuffled(using: &random)
    let (first, second) = (resolve(documents, threads: 1), resolve(shuffled, threads: 3))
    #expect(first.entities.map(\.id) == second.entities.map(\.id))
    #expect(first.entities.map(\.name) == second.entities.map(\.name))
    #expect(first.entities.map(\.aliases) == second.entities.map(\.aliases))
  }

  /// "John Adams Smith", "John Baker Smith"…: all have the same ends, and each a middle name of its own.
  @Test func fullNamesOfTheSameEndsAreNotComparedInPairs() {
    func comparisons(_ count: Int) -> Int {
      let names = (0..<count).map { "[p John \(Self.word($0)) Smith]" }
      let documents = stories(names + ["[p John Smith]"])
      var table = NameFormTable(gazetteer: Gazetteer(knownNames: []))
      let mentions = documents.map { NamedMention.all(of: $0, forms: &table, owners: OwnerForms(documents)) }
      let context = ResolutionContext(forms: table.forms)
      let entities = documents.indices.map { index in
        DocumentEntity.all(
          in: DocumentContext(corpus: context, source: documents[index], document: index, mentions: mentions[index]))
      }
      return CorpusResolution(entities, in: context).comparisons
    }
    let (some, double) = (comparisons(200), comparisons(400))
    #expect(some >= 200, "the name without a middle one may be anybody's")
    #expect(double <= 2 * some + 10, "\(some) \(double)")
  }

  @Test("what the index passes over is compatible with nothing", arguments: 0..<200 as Range<UInt64>)
  func theIndexPassesOverNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let middles = ["", "A.", "B.", "Adam", "Bert", "van", "Adam Bert", "A. B.", "Bert Adam", "Al Len", "Allen"]
    let lexicon = ResolutionLexicon.of(.english).people
    func name() -> PersonName {
      let given = ["William", "Bill", "Jo", "Joann"][random.below(4)]
      return PersonName(
        [given, middles[random.below(middles.count)], "Smith"].filter { !$0.isEmpty }.joined(separator: " "), lexicon)
    }
    var index = FullerNameIndex()
    let groups = (0..<12).map { _ in (0..<(1 + random.below(2))).map { _ in name() } }
    for (number, names) in groups.enumerated() { index.add(number, of: names, ["ends"]) }
    for _ in 0..<12 {
      let names = (0..<(1 + random.below(2))).map { _ in name() }
      let found = index.candidates(for: names, ["ends"])
      let compatible = groups.indices.filter { group in
        names.allSatisfy { name in groups[group].allSatisfy { name.isCompatible(with: $0) } }
      }
      #expect(found.isSuperset(of: compatible), "\(names.map(\.display))")
    }
  }

  /// A word that no list of names has.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghklmnprstvz")
    return "X" + String([number % 16, number / 16 % 16, number / 256].flatMap { [letters[$0], "a"] })
  }
}

/// Names of several words in a text, against trying every one.
@Suite struct LongerNameIndexTests {
  @Test(arguments: 0..<200 as Range<UInt64>) func agreesWithTryingAll(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["New", "York", "Times", "Old", "Bell's", "Landing", "é"]
    func phrase(_ most: Int) -> String {
      (0..<(1 + random.below(most))).map { _ in words[random.below(words.count)] }.joined(separator: " ")
    }
    let names = (0..<8).map { _ in phrase(4) }.filter { $0.contains(" ") }
    var index = LongerNameIndex()
    for (number, name) in names.enumerated() { index.add(Array(name.utf8), number) }
    var text = phrase(12) + ["", ".", "s", "-day"][random.below(4)]
    let count = text.utf8.count
    text.withUTF8 { bytes in
      for start in 0..<count where start == 0 || bytes[start - 1] == 0x20 {
        let span = TextSpan(start, start + 3)
        let found = index.longest(at: start, over: span, in: bytes, until: count)
        let expected = names.filter { name in
          let last = start + name.utf8.count
          guard last <= count, name.utf8.count > 3, bytes[start..<last].elementsEqual(name.utf8) else { return false }
          return last == count || !(bytes[last] >= 0x80 || bytes[last] == 0x2D || bytes[last] | 0x20 == 0x73)
        }.max { $0.utf8.count < $1.utf8.count }
        #expect(found.map { names[$0] } == expected, "\(names)")
      }
    }
  }
}
