extension Tokenizer {
  /// Reads a word that starts here, with its inner apostrophes and, where it is an abbreviation, its stop.
  mutating func readWord() {
    let start = position
    if readAddress() { return }
    if followsSpace, let end = reporterEnd() { return emit(.symbol, upTo: end) }
    if !rules.elisions.isEmpty, let end = elisionEnd() { return emit(.word, upTo: end) }
    let firstEnd = start + bytes.scalarClass(at: start).length
    let end = wordEnd(from: firstEnd)
    guard bytes.byte(end) == UInt8(ascii: "."), end < limit else {
      if let stop = freeStopEnd(end) { return emit(.word, upTo: stop) }
      return emitWord(upTo: end)
    }
    if continuesWord(at: end + 1), readHost() { return }
    if let stop = dottedEnd(start, firstEnd: firstEnd, end: end) {
      emit(.word, upTo: stop)
    } else {
      emitWord(upTo: end)
    }
  }

  /// The end of the run of letters, digits, marks and inner signs that goes on at `offset`.
  private func wordEnd(from offset: Int) -> Int {
    var end = offset
    while end < limit {
      let byte = bytes[end]
      if TextBytes.isASCIIAlphanumeric(byte) {
        end += 1
        continue
      }
      let (kind, length) = bytes.scalarClass(at: end)
      if kind.continuesWord {
        end += length
      } else if let inner = innerSignEnd(at: end, kind: kind, length: length) {
        end = inner
      } else {
        break
      }
    }
    return end
  }

  /// Where the word goes on behind a sign that may stand inside one; nil where it ends.
  private func innerSignEnd(at offset: Int, kind: ScalarClass, length: Int) -> Int? {
    if kind == .ignorable {
      var next = offset + length
      while next < limit {
        let (kind, length) = bytes.scalarClass(at: next)
        guard kind == .ignorable else { break }
        next += length
      }
      return continuesWord(at: next) ? next : nil
    }
    let apostrophe = bytes.apostropheLength(at: offset)
    if apostrophe > 0 {
      let next = offset + apostrophe
      guard next < limit, bytes.scalarClass(at: next).kind == .letter, cliticEnd(at: offset) == nil else { return nil }
      return next
    }
    switch bytes[offset] {
    case UInt8(ascii: "_"): return continuesWord(at: offset + 1) ? offset + 1 : nil
    case UInt8(ascii: "&"):
      return bytes.isUppercase(at: offset - 1) && offset + 1 < limit && bytes.isUppercase(at: offset + 1)
        ? offset + 1 : nil
    default: return nil
    }
  }

  /// The end of a clitic such as `'s` or `'ll` at the apostrophe at `offset`; nil where there is none.
  func cliticEnd(at offset: Int) -> Int? {
    let letters = offset + bytes.apostropheLength(at: offset)
    var end = letters
    while end < limit, end - letters < 3, TextBytes.isASCIILetter(bytes[end]) { end += 1 }
    guard !continuesWord(at: end), let ending = bytes.packedWord(letters, end) else { return nil }
    return rules.clitics.contains(ending) ? end : nil
  }

  /// The end of an elided word with its apostrophe, which another word follows: the French "l'" of "l'eau".
  private func elisionEnd() -> Int? {
    var end = position
    while end < limit, end - position < 8, TextBytes.isASCIILetter(bytes[end]) { end += 1 }
    let next = end + bytes.apostropheLength(at: end)
    guard next > end, continuesWord(at: next), let letters = bytes.packedWord(position, end) else { return nil }
    return rules.elisions.contains(letters) ? next : nil
  }

  /// Emits a word without a stop; `don't` as `do` and `n't`.
  private mutating func emitWord(upTo end: Int) {
    let last = end - 1
    if let negation = rules.negation, last > position + 2, bytes[last] | 0x20 == negation.after,
      !TextBytes.isASCIILetter(bytes[last - 1])
    {
      let apostrophe = bytes[last - 1] == UInt8(ascii: "'") ? last - 1 : last - 3
      let split = apostrophe - 1
      if split > position, bytes.apostropheLength(at: apostrophe) == last - apostrophe,
        bytes[split] | 0x20 == negation.before
      {
        emit(.word, upTo: split)
      }
    }
    emit(.word, upTo: end)
  }
}
