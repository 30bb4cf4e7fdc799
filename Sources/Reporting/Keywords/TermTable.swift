internal import EntityExtraction
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
    /// In how many documents it stands.
    var documents = 0
  }

  private(set) var terms: [Term] = []
  /// The occurrences of each document, in text order.
  private(set) var occurrences: [[Occurrence]] = []
  /// The number of occurrences.
  private(set) var total = 0

  /// Reads a corpus.
  ///
  /// - Complexity: O(text).
  init(_ documents: [ExtractedDocument]) {
    var numbers: [TermKey: Int32] = [:]
    for document in documents { append(TermReader.words(of: document), &numbers) }
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
    var seen: Set<Int32> = []
    func isModifier(_ term: Term) -> Bool { term.wordClass != .verb }
    func add(_ term: Int32, at start: Int) {
      found.append(Occurrence(term: term, start: Int32(start)))
      terms[Int(term)].count += 1
      if seen.insert(term).inserted { terms[Int(term)].documents += 1 }
    }
    var previous: (term: Int32, start: Int)?
    for word in words {
      let number = numbers[.word(word.lemma.text)] ?? {
        let number = Int32(terms.count)
        terms.append(Term(text: word.lemma.text, wordClass: word.lemma.wordClass))
        numbers[.word(word.lemma.text)] = number
        return number
      }()
      if let previous, word.followsPrevious, isModifier(terms[Int(previous.term)]),
        [.noun, .unknown].contains(word.lemma.wordClass)
      {
        let pair = numbers[.pair(previous.term, number)] ?? {
          let pair = Int32(terms.count)
          let text = terms[Int(previous.term)].text + " " + word.lemma.text
          terms.append(Term(text: text, wordClass: .noun, parts: (previous.term, number)))
          numbers[.pair(previous.term, number)] = pair
          return pair
        }()
        add(pair, at: previous.start)
      }
      add(number, at: word.start)
      previous = (number, word.start)
    }
    total += found.count
    occurrences.append(found.sorted { ($0.start, $0.term) < ($1.start, $1.term) })
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
