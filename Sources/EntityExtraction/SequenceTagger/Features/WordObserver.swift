import TextModel

/// Lists the dense rows of each word.
struct WordObserver {
  private let document: DocumentWords
  private let signals: WordSignals
  private let letters: PassageLetters

  init(_ document: DocumentWords, signals: WordSignals) {
    self.document = document
    self.signals = signals
    letters = PassageLetters(document)
  }

  /// Adds the rows of the words of a sentence.
  func observe(_ sentence: Range<Int>, number: Int, into rows: inout [Int32], starts: inout [Int32]) {
    var depth = 0
    var isQuoted = false
    let length = sentence.count
    let writing = letters.writing(ofSentence: number).rawValue
    let lengthClass = length == 1 ? 0 : length <= 4 ? 1 : length <= 12 ? 2 : 3
    for index in sentence {
      let word = document.words[index]
      if word.sign == UInt8(ascii: ")") { depth -= 1 }
      addLetters(index, &rows)
      addWord(index, word, &rows)
      addLists(index, &rows)
      addRules(index, &rows)
      addUses(index, &rows)
      add(Observation.casing + Int(document.casings[number].rawIndex), &rows)
      if index == document.firstWords[number] { add(Observation.firstWord, &rows) }
      if index == sentence.upperBound - 1 { add(Observation.lastWord, &rows) }
      add(Observation.length + lengthClass, &rows)
      if depth > 0 { add(Observation.inBrackets, &rows) }
      if isQuoted { add(Observation.inQuotes, &rows) }
      add(Observation.documentCase + writing, &rows)
      if word.sign == UInt8(ascii: "(") { depth += 1 }
      if word.sign == Word.quote { isQuoted.toggle() }
      starts.append(Int32(rows.count))
    }
  }

  @inline(__always)
  private func add(_ observation: Int, _ rows: inout [Int32]) {
    rows.append(Int32(FeatureLayout.observationStart + observation))
  }

  private func addLetters(_ index: Int, _ rows: inout [Int32]) {
    let hash = signals.hashes[index]
    rows.append(Int32(hash.lower % UInt64(FeatureLayout.wordBuckets)))
    rows.append(Int32(FeatureLayout.prefixStart) + Int32(hash.prefixes[2] % UInt64(FeatureLayout.affixBuckets)))
    rows.append(Int32(FeatureLayout.suffixStart) + Int32(hash.suffixes[2] % UInt64(FeatureLayout.affixBuckets)))
    rows.append(Int32(FeatureLayout.shapeStart) + Int32(hash.shape % UInt64(FeatureLayout.shapeBuckets)))
  }

  private func addWord(_ index: Int, _ word: Word, _ rows: inout [Int32]) {
    add(Observation.letterCase + Int(word.letterCase.rawValue), &rows)
    add(Observation.kind + Int(word.kind.rawValue), &rows)
    if !word.followsSpace { add(Observation.unspaced, &rows) }
    if word.startsGlued { add(Observation.startsGlued, &rows) }
    if word.isKnownAcronym { add(Observation.knownAcronym, &rows) }
    if signals.vectorRows[index] < 0 { add(Observation.noVector, &rows) }
    if word.kind == .number {
      add(Observation.digits + min(3, max(0, word.span.length - 1)), &rows)
    }
  }

  private func addLists(_ index: Int, _ rows: inout [Int32]) {
    if let entry = document.entry(index) {
      addBits(UInt64(entry.kinds.rawValue & 0x7FF), from: Observation.nameKinds, step: 1, &rows)
      addBits(entry.classes.rawValue & (1 << 38 - 1), from: Observation.lexicalClasses, step: 1, &rows)
    }
    let place = Int(signals.phrasePlaces[index])
    addBits(UInt64(signals.phraseKinds[index]), from: Observation.phrase + place, step: 4, &rows)
  }

  private func addBits(_ bits: UInt64, from start: Int, step: Int, _ rows: inout [Int32]) {
    var rest = bits
    while rest != 0 {
      add(start + rest.trailingZeroBitCount * step, &rows)
      rest &= rest &- 1
    }
  }

  private func addRules(_ index: Int, _ rows: inout [Int32]) {
    let ruled = Int(signals.ruled[index])
    if ruled >= 2 { add(Observation.rule + ruled - 2, &rows) } else if ruled == 1 { add(Observation.ruledOut, &rows) }
    let evidence = Int(signals.evidenceIndex[index])
    guard evidence >= 0 else { return }
    signals.evidence[evidence].forEach { add(Observation.evidence + $0, &rows) }
  }

  /// How the document writes the word elsewhere.
  private func addUses(_ index: Int, _ rows: inout [Int32]) {
    guard let entry = document.entry(index) else { return }
    addCount(entry.lowerCount, from: Observation.writtenLower, limits: 3, &rows)
    addCount(entry.innerCapitalCount, from: Observation.writtenCapital, limits: 3, &rows)
    addCount(entry.initialCapitalCount, from: Observation.writtenInitial, limits: 2, &rows)
  }

  private func addCount(_ count: Int32, from start: Int, limits: Int, _ rows: inout [Int32]) {
    if count > 0 { add(start, &rows) }
    if count > 1 { add(start + 1, &rows) }
    if count > 4, limits > 2 { add(start + 2, &rows) }
  }
}

extension SentenceCasing {
  /// 0...2.
  var rawIndex: Int {
    switch self {
    case .normal: 0
    case .title: 1
    case .capitals: 2
    }
  }
}
