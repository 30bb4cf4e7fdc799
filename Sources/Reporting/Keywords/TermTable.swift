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
    var numbers = TermNumbers()
    for block in words { append(block, &numbers) }
  }

  /// Reads those sentences alone in which other words are names than were: for each document its occurrences of then, and behind them
  /// those of now.
  ///
  /// - Complexity: O(text).
  init(renamed documents: some Sequence<RenamedDocument>) {
    var numbers = TermNumbers()
    append(TermReader.words(ofRenamed: documents), &numbers)
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

  /// What terms are numbered by.
  private struct TermNumbers {
    var words: [String: Int32] = [:]
    /// By the number of the first word, shifted by 32, and that of the second.
    var pairs: [Int: Int32] = [:]
  }

  /// Counts the words of the next documents, and the pairs among them.
  private mutating func append(_ words: TermReader.Words, _ numbers: inout TermNumbers) {
    var termOfLemma = [Int32](repeating: -1, count: words.lemmas.count)
    for document in words.documents { append(document, words.lemmas, &termOfLemma, &numbers) }
  }

  private mutating func append(
    _ words: [TermReader.Word], _ lemmas: [Lemma], _ termOfLemma: inout [Int32], _ numbers: inout TermNumbers
  ) {
    var found: [Occurrence] = []
    func add(_ term: Int32, at start: Int32) {
      found.append(Occurrence(term: term, start: start))
      terms[Int(term)].count += 1
    }
    var previous: (term: Int32, start: Int32)?
    for word in words {
      let lemma = Int(word.lemma)
      // Words are numbered where they stand first, whatever lists them.
      if termOfLemma[lemma] < 0 { termOfLemma[lemma] = number(of: lemmas[lemma], &numbers) }
      let number = termOfLemma[lemma]
      if let previous, word.followsPrevious, terms[Int(previous.term)].wordClass != .verb,
        [.noun, .unknown].contains(lemmas[lemma].wordClass)
      {
        add(self.number(of: previous.term, number, &numbers), at: previous.start)
      }
      add(number, at: word.start)
      previous = (number, word.start)
    }
    total += found.count
    occurrences.append(found.sorted { ($0.start, $0.term) < ($1.start, $1.term) })
  }

  /// The number of a word, which is added where it is a new one.
  private mutating func number(of lemma: Lemma, _ numbers: inout TermNumbers) -> Int32 {
    if let number = numbers.words[lemma.text] { return number }
    let number = Int32(terms.count)
    terms.append(Term(text: lemma.text, wordClass: lemma.wordClass))
    numbers.words[lemma.text] = number
    return number
  }

  /// The number of a pair of words, which is added where it is a new one.
  private mutating func number(of first: Int32, _ second: Int32, _ numbers: inout TermNumbers) -> Int32 {
    let pair = Int(first) << 32 | Int(second)
    if let number = numbers.pairs[pair] { return number }
    let number = Int32(terms.count)
    let text = terms[Int(first)].text + " " + terms[Int(second)].text
    terms.append(Term(text: text, wordClass: .noun, parts: (first, second)))
    numbers.pairs[pair] = number
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
