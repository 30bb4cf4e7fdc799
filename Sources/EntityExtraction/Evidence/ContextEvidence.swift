import TextModel

/// Gathers the evidence of the words beside a candidate.
struct ContextEvidence {
  let document: DocumentWords
  let phrases: PhraseMatcher

  /// Adds the evidence of both sides.
  func add(_ candidate: Candidate, to set: inout EvidenceSet) {
    let sentence = document.sentences[candidate.sentence]
    if let title = candidate.title { addTitle(title, to: &set) }
    let before = (candidate.title ?? candidate.words).lowerBound - 1
    if sentence.contains(before) { addBefore(before, sentence, candidate, to: &set) }
    if sentence.contains(candidate.words.upperBound) { addAfter(candidate.words.upperBound, sentence, to: &set) }
    let first = document.words[candidate.words.lowerBound]
    set.insert(
      .afterHyphen, if: sentence.contains(before) && document.words[before].sign == Word.hyphen && !first.followsSpace)
  }

  private func addTitle(_ title: Range<Int>, to set: inout EvidenceSet) {
    let isHonorific = title.allSatisfy { document.words[$0].entry < 0 || document.classes($0).contains(.honorific) }
    if document.words[title.lowerBound].letterCase == .lower {
      set.insert(.afterLowerRole)
    } else {
      set.insert(isHonorific ? .afterHonorific : .afterTitle)
    }
  }

  private func addBefore(_ index: Int, _ sentence: Range<Int>, _ candidate: Candidate, to set: inout EvidenceSet) {
    let word = document.words[index]
    let classes = document.classes(index)
    addPreposition(classes, to: &set)
    set.insert(.afterThe, if: classes.contains(.article))
    set.insert(.afterIndefinite, if: classes.contains(.indefinite))
    set.insert(.afterPronoun, if: classes.contains(.pronoun))
    set.insert(.afterSpeech, if: classes.contains(.speech))
    set.insert(.afterNumber, if: word.kind == .number)
    set.insert(.afterComma, if: word.sign == UInt8(ascii: ","))
    set.insert(.afterSlash, if: word.sign == UInt8(ascii: "/"))
    set.insert(.afterQuote, if: word.sign == Word.quote || word.sign == Word.apostrophe)
    set.insert(.inBrackets, if: word.sign == UInt8(ascii: "("))
    let isOfPlace = classes.contains(.ofWord) && document.classes(index - 1).contains(.placeHead)
    set.insert(.afterPlaceNoun, if: isOfPlace)
    let demonym = (1...3).contains { length in
      index - length + 1 >= sentence.lowerBound
        && phrases.demonymLength(at: index - length + 1, limit: index + 1) == length
    }
    set.insert(.afterDemonym, if: demonym && candidate.title == nil)
    let after = candidate.words.upperBound
    guard sentence.contains(after) else { return }
    let closes = document.words[after].sign == word.sign && word.sign != 0
    set.insert(.inQuotes, if: closes && (word.sign == Word.quote || word.sign == Word.apostrophe))
  }

  private func addPreposition(_ classes: LexicalClass, to set: inout EvidenceSet) {
    set.insert(.afterIn, if: classes.contains(.inWord))
    set.insert(.afterAt, if: classes.contains(.atWord))
    set.insert(
      .afterFrom,
      if: classes.contains(.fromWord) || (classes.contains(.locative) && classes.isDisjoint(with: [.inWord, .atWord])))
    set.insert(.afterTo, if: classes.contains(.toWord))
    set.insert(.afterOf, if: classes.contains(.ofWord))
    set.insert(.afterBy, if: classes.contains(.byWord))
    set.insert(.afterWith, if: classes.contains(.withWord))
    set.insert(.afterFor, if: classes.contains(.forWord))
    set.insert(.afterOn, if: classes.contains(.onWord))
    set.insert(.afterAnd, if: classes.contains(.andWord))
  }

  private func addAfter(_ index: Int, _ sentence: Range<Int>, to set: inout EvidenceSet) {
    let word = document.words[index]
    let classes = document.classes(index)
    let isLower = word.letterCase == .lower
    set.insert(.beforeSpeech, if: classes.contains(.speech) && isLower)
    set.insert(.beforeRole, if: isLower && classes.contains(.role))
    set.insert(.beforeOrgNoun, if: isLower && classes.contains(.orgHead))
    set.insert(.beforePlaceNoun, if: isLower && classes.contains(.placeHead))
    set.insert(.beforeAnd, if: classes.contains(.andWord))
    set.insert(.beforeNumber, if: word.kind == .number)
    set.insert(.beforeComma, if: word.sign == UInt8(ascii: ","))
    set.insert(.beforeSlash, if: word.sign == UInt8(ascii: "/"))
    set.insert(.beforeBracket, if: word.sign == UInt8(ascii: "("))
    set.insert(.beforeHyphen, if: word.sign == Word.hyphen && !word.followsSpace)
    set.insert(.beforePossessive, if: document.isPossessive(index))
    set.insert(.beforeCapital, if: word.letterCase.startsUpper)
    set.insert(.beforeWho, if: isWho(index) || (word.sign == UInt8(ascii: ",") && isWho(index + 1)))
    set.insert(.beforeVerb, if: isLower && isAuxiliary(index))
    set.insert(
      .beforeNoun, if: isLower && document.isCommon(index) && classes.isDisjoint(with: [.function, .speech, .role]))
    guard word.sign == UInt8(ascii: ",") else { return }
    set.insert(.beforeAge, if: isAge(index + 1, sentence))
    set.insert(.beforeRole, if: isApposition(index + 1, sentence))
  }

  private func isWho(_ index: Int) -> Bool {
    document.classes(index).contains(.function)
      && document.hash(index..<index + 1).map(document.lexicon.relatives.contains) ?? false
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    document.classes(index).contains(.function)
      && document.hash(index..<index + 1).map(document.lexicon.auxiliaries.contains) ?? false
  }

  /// A whole number from 1 to 110 and then a comma: "Ana Silva, 34,".
  private func isAge(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), document.words[index].kind == .number, document.letters(index).count <= 3 else {
      return false
    }
    return sentence.contains(index + 1) && document.words[index + 1].kind == .punctuation
  }

  /// "the prime minister", "a spokesman for": a role within three lower-case words.
  private func isApposition(_ index: Int, _ sentence: Range<Int>) -> Bool {
    for offset in index..<min(index + 4, sentence.upperBound) {
      guard document.words[offset].letterCase == .lower || document.words[offset].letterCase.startsUpper else {
        return false
      }
      if document.classes(offset).contains(.role) { return true }
    }
    return false
  }
}
