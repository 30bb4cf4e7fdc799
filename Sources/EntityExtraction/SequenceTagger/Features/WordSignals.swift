import TextModel

/// What the features of a word are made of, worked out once for each word of a document.
struct WordSignals {
  let words: DocumentWords
  private(set) var hashes: [WordHashes] = []
  private(set) var vectorRows: [Int32] = []
  private(set) var topicRows: [Int32] = []
  /// Fine cluster of each word's vector.
  private(set) var fine: [UInt16] = []
  /// Coarse cluster of each word's vector.
  private(set) var coarse: [UInt16] = []
  /// What the rules take each word for: the index of a ``TagLabel``, times two, plus 1 where they are sure; 1 where they looked at it
  /// and took it for no name.
  private(set) var ruled: [UInt8] = []
  /// The longest listed phrase that covers the word: kinds (bit for each of ``Observation/phraseKinds``) and its place.
  private(set) var phraseKinds: [UInt16] = []
  private(set) var phrasePlaces: [UInt8] = []
  /// The index of the evidence of the candidate that covers the word; -1 for none.
  private(set) var evidenceIndex: [Int32] = []
  private(set) var evidence: [EvidenceSet] = []

  init(_ words: DocumentWords, candidates: [Candidate], rows: WordRows) {
    self.words = words
    let count = words.words.count
    ruled = [UInt8](repeating: 0, count: count)
    phraseKinds = [UInt16](repeating: 0, count: count)
    phrasePlaces = ruled
    evidenceIndex = [Int32](repeating: -1, count: count)
    readLetters(rows)
    readRules(candidates)
    readPhrases()
  }

  private mutating func readLetters(_ rows: WordRows) {
    hashes.reserveCapacity(words.words.count)
    words.utf8.withUnsafeBufferPointer { utf8 in
      for (index, word) in words.words.enumerated() {
        if word.isBroken {
          words.letters(index).withUnsafeBufferPointer { hash($0) }
        } else {
          hash(UnsafeBufferPointer(rebasing: utf8[word.span.start..<word.span.end]))
        }
      }
    }
    vectorRows.reserveCapacity(hashes.count)
    fine.reserveCapacity(hashes.count)
    coarse.reserveCapacity(hashes.count)
    // How many words ahead the table is fetched from where it lies.
    let ahead = 8
    for (index, word) in words.words.enumerated() {
      if index + ahead < hashes.count { rows.prepare(hashes[index + ahead]) }
      let row = rows.row(of: hashes[index])
      vectorRows.append(row)
      fine.append(rows.fineCluster(row))
      coarse.append(rows.coarseCluster(row))
      if row >= 0, word.letterCase == .lower, word.span.length > 2 { topicRows.append(row) }
    }
  }

  @inline(__always)
  private mutating func hash(_ letters: UnsafeBufferPointer<UInt8>) {
    // Links and other unbroken strings may be as long as the text; their first letters say enough.
    hashes.append(WordHashes(UnsafeBufferPointer(rebasing: letters.prefix(64))))
  }

  private mutating func readRules(_ candidates: [Candidate]) {
    let decision = DocumentDecision(words, candidates: candidates)
    evidence = decision.evidence
    var names: [FoundName] = []
    for (number, (candidate, judgement)) in zip(candidates, decision.judgements()).enumerated() {
      for index in candidate.words {
        evidenceIndex[index] = Int32(number)
        ruled[index] = 1
      }
      if let best = judgement.best {
        names.append(FoundName(candidate, type: best.type, score: Double(best.probability)))
      }
    }
    for name in names + HeadlineNames(words, names: names).found() {
      let last = name.words.upperBound - 1
      for index in name.words {
        let place: TagLabel.Place =
          name.words.count == 1 ? .single : index == name.words.lowerBound ? .begin : index == last ? .end : .inside
        ruled[index] = UInt8(TagLabel(name.type, place).index * 2 + (name.score > 0.9 ? 1 : 0))
      }
    }
  }

  private mutating func readPhrases() {
    let phrases = PhraseMatcher(document: words)
    for sentence in words.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard words.words[index].entry >= 0, let match = phrases.longestMatch(at: index, limit: sentence.upperBound)
        else {
          index += 1
          continue
        }
        note(match)
        index = max(index + 1, match.words.upperBound)
      }
    }
  }

  private mutating func note(_ match: PhraseMatcher.Match) {
    var kinds = match.kinds.rawValue & 0x7FF
    if let known = match.known { kinds |= 1 << UInt16(11 + words.gazetteer.knownNames[known].type.lane) }
    let last = match.words.upperBound - 1
    for index in match.words {
      phraseKinds[index] = kinds
      phrasePlaces[index] = match.words.count == 1 ? 3 : index == match.words.lowerBound ? 0 : index == last ? 2 : 1
    }
  }
}
