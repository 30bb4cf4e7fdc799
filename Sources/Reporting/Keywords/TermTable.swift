internal import EntityExtraction
internal import Primitives
internal import TextModel

/// The terms of a corpus: content words by their lemmas, and an adjective or noun with the noun behind it.
///
/// Names are no terms, nor are general words, adverbs, numbers, words with a capital inside a sentence, and whatever is no part
/// of the story.
struct TermTable: Sendable {
  /// A term at its place in a document.
  struct Occurrence: Hashable, Sendable {
    var term: Int32
    /// The UTF-8 offset of its first letter.
    var start: Int32
  }

  /// A term that occurs.
  struct Term: Sendable {
    var text: String
    var wordClass: WordClass
    /// The terms of which it is made; nil for a single word.
    var parts: (first: Int32, second: Int32)?
    /// How often the corpus has it.
    var count = 0
  }

  private(set) var terms: [Term] = []
  /// The occurrences of each document, in text order.
  private(set) var occurrences: [[Occurrence]] = []
  /// The number of occurrences.
  private(set) var total = 0

  /// Reads a corpus.
  ///
  /// - Parameters:
  ///   - documents: The documents, whose order numbers the terms.
  ///   - threads: How many threads read; the table is the same for any number.
  /// - Complexity: O(text).
  init(_ documents: [ExtractedDocument], threads: Int = 1) {
    // One a thread: each block looks every word up that it meets, once.
    let blocks = Blocks.ranges(documents.count, minimum: 16, maximum: threads)
    let words = Blocks.map(blocks, threads: threads) { TermReader.words(of: documents[$0]) }
    var numbers: [TermKey: Int32] = [:]
    for document in words.joined() { append(document, &numbers) }
  }

  /// Puts the counts of a larger corpus, of which the documents are a part, in the place of theirs.
  mutating func count(by corpus: CorpusTermCounts) {
    for number in terms.indices {
      terms[number].count = max(terms[number].count, corpus.count(TermHash(terms[number].text).value))
    }
    total = max(total, corpus.total)
  }

  /// The occurrences in a stretch of a document.
  func occurrences(inDocument document: Int, _ span: TextSpan) -> ArraySlice<Occurrence> {
    let all = occurrences[document]
    let first = all.partition { $0.start >= span.start }
    return all[first...].prefix { $0.start < span.end }
  }

  private enum TermKey: Hashable {
    case word(String)
    case pair(Int32, Int32)
  }

  /// Counts the words of the next document, and the pairs among them.
  private mutating func append(_ words: [TermReader.Word], _ numbers: inout [TermKey: Int32]) {
    var found: [Occurrence] = []
    func isModifier(_ term: Term) -> Bool { term.wordClass != .verb }
    func add(_ term: Int32, at start: Int) {
      found.append(Occurrence(term: term, start: Int32(start)))
      terms[Int(term)].count += 1
    }
    var previous: (term: Int32, start: Int)?
    for word in words {
      let number = self.number(.word(word.lemma.text), &numbers) {
        Term(text: word.lemma.text, wordClass: word.lemma.wordClass)
      }
      if let previous, word.followsPrevious, isModifier(terms[Int(previous.term)]),
        [.noun, .unknown].contains(word.lemma.wordClass)
      {
        let text = terms[Int(previous.term)].text + " " + word.lemma.text
        let pair = self.number(.pair(previous.term, number), &numbers) {
          Term(text: text, wordClass: .noun, parts: (previous.term, number))
        }
        add(pair, at: previous.start)
      }
      add(number, at: word.start)
      previous = (number, word.start)
    }
    total += found.count
    occurrences.append(found.sorted { ($0.start, $0.term) < ($1.start, $1.term) })
  }

  /// The number of a term, which is added where it is a new one.
  private mutating func number(_ key: TermKey, _ numbers: inout [TermKey: Int32], _ term: () -> Term) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(terms.count)
    terms.append(term())
    numbers[key] = number
    return number
  }
}

extension Array {
  /// The first index at which a condition holds that holds from there on.
  fileprivate func partition(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
