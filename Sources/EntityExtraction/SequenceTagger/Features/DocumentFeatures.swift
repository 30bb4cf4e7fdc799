package import TextModel

/// What the tagger sees of a document: for each word the rows of the tables it adds up, and the words around it that count.
package final class DocumentFeatures: @unchecked Sendable {
  // Filled once by the initializer, then only read.

  /// The words of each sentence.
  package internal(set) var sentences: [Range<Int>] = []
  /// The row of each word's vector; -1 for none.
  package internal(set) var vectorRows: [Int32] = []
  /// The dense rows of all words; those of word *i* are `denseStarts[i]..<denseStarts[i + 1]`.
  package internal(set) var dense: [Int32] = []
  package internal(set) var denseStarts: [Int32] = [0]
  /// The sparse rows of all words.
  package internal(set) var sparse: [Int32] = []
  package internal(set) var sparseStarts: [Int32] = [0]
  /// ``FeatureLayout/windowSize`` words for each word, -1 outside the sentence: two before to two after it, those left and right of
  /// its run of capitalised words, and the one behind the longer run that "of" and "and" may join.
  package internal(set) var windows: [Int32] = []
  /// The rows of the vectors of the document's lower-case words, which say its topic.
  package internal(set) var topicRows: [Int32] = []

  let words: DocumentWords
  /// What the rules take each word for, see ``WordSignals``.
  let ruled: [UInt8]
  let candidates: [Candidate]
  private let rows: WordRows

  /// The number of words.
  package var count: Int { vectorRows.count }

  /// Reads a document.
  ///
  /// - Complexity: O(*n*) for *n* words.
  package convenience init(_ document: TokenizedDocument, rows: WordRows, withholding groups: FeatureGroups = []) {
    self.init(DocumentWords(document, language: document.language), rows: rows)
    withhold(groups)
  }

  init(_ words: DocumentWords, rows: WordRows) {
    self.words = words
    self.rows = rows
    candidates = CandidateFinder(document: words).candidates()
    let signals = WordSignals(words, candidates: candidates, rows: rows)
    ruled = signals.ruled
    sentences = words.sentences
    let count = words.words.count
    dense.reserveCapacity(count * 24)
    sparse.reserveCapacity(count * SparseTemplates.count)
    windows.reserveCapacity(count * FeatureLayout.windowSize)
    vectorRows = signals.vectorRows
    topicRows = signals.topicRows
    addObservations(signals)
    SparseTemplates(signals).fill(&sparse, &sparseStarts, sentences: sentences)
    addWindows(signals)
  }

  private func addObservations(_ signals: WordSignals) {
    let observer = WordObserver(words, signals: signals)
    for (number, sentence) in sentences.enumerated() {
      observer.observe(sentence, number: number, into: &dense, starts: &denseStarts)
    }
  }

  private func addWindows(_ signals: WordSignals) {
    for sentence in sentences {
      let runs = CapitalRuns(sentence, words: words)
      for index in sentence {
        for offset in -2...2 { windows.append(inside(index + offset, sentence)) }
        let run = runs.run(index)
        windows.append(inside(run.lowerBound - 1, sentence))
        windows.append(inside(run.upperBound, sentence))
        windows.append(inside(runs.longEnd(index), sentence))
      }
    }
  }

  private func inside(_ index: Int, _ sentence: Range<Int>) -> Int32 { sentence.contains(index) ? Int32(index) : -1 }
}

/// The runs of capitalised words of a sentence, a word in lower case being a run by itself.
private struct CapitalRuns {
  private let start: Int
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var longEnds: [Int32] = []

  init(_ sentence: Range<Int>, words: DocumentWords) {
    start = sentence.lowerBound
    let count = sentence.count
    starts = [Int32](repeating: 0, count: count)
    ends = starts
    longEnds = starts
    for offset in 0..<count {
      let joins = offset > 0 && isPart(start + offset, words) && isPart(start + offset - 1, words)
      starts[offset] = joins ? starts[offset - 1] : Int32(start + offset)
    }
    for offset in (0..<count).reversed() {
      let index = start + offset
      let isLast = offset + 1 == count
      let joins = !isLast && isPart(index, words) && isPart(index + 1, words)
      ends[offset] = joins ? ends[offset + 1] : Int32(index + 1)
      longEnds[offset] = joins ? longEnds[offset + 1] : Int32(index + 1)
      // "Ministry of Health and Welfare": a joining word between two capitalised ones.
      if !joins, isPart(index, words), offset + 2 < count, isJoint(index + 1, words), isPart(index + 2, words) {
        longEnds[offset] = longEnds[offset + 2]
      }
    }
  }

  func run(_ index: Int) -> Range<Int> { Int(starts[index - start])..<Int(ends[index - start]) }

  func longEnd(_ index: Int) -> Int { Int(longEnds[index - start]) }

  private func isPart(_ index: Int, _ words: DocumentWords) -> Bool {
    words.words[index].letterCase.startsUpper || words.words[index].letterCase == .mixed
  }

  private func isJoint(_ index: Int, _ words: DocumentWords) -> Bool {
    words.words[index].sign == UInt8(ascii: "&")
      || !words.classes(index).isDisjoint(with: [.ofWord, .andWord, .forWord])
  }
}

extension DocumentFeatures {
  /// Where a word stands.
  package func span(_ word: Int) -> TextSpan { words.words[word].span }
}
