extension Tokenizer {
  /// The end of an acronym, initial or abbreviation with its stops; nil where the full stop at `end` is none of the
  /// word's.
  ///
  /// The word starts at `start`, its first letter ends at `firstEnd`, and the full stop stands at `end`.
  func dottedEnd(_ start: Int, firstEnd: Int, end: Int) -> Int? {
    if firstEnd == end, let state = stateEnd(start, stop: end) { return state }
    if firstEnd == end, let acronym = acronymEnd(start, stop: end) { return acronym }
    if let degree = degreeEnd(start, stop: end) { return degree }
    return abbreviationEnd(start, stop: end)
  }

  /// The end of `U.S.`, `a.m.`, `J.`: single letters, each with its stop, the last one possibly without.
  private func acronymEnd(_ start: Int, stop: Int) -> Int? {
    var end = stop + 1
    var letters = 1
    while end < limit {
      let (kind, length) = bytes.scalarClass(at: end)
      if bytes[end] == UInt8(ascii: "&"), end + 2 < limit, bytes.isUppercase(at: end + 1),
        bytes[end + 2] == UInt8(ascii: ".")
      {
        end += 3
        letters += 1
        continue
      }
      guard kind == .letter else { break }
      let next = end + length
      if next < limit, bytes[next] == UInt8(ascii: ".") {
        end = next + 1
        letters += 1
      } else {
        if !continuesWord(at: next) {
          end = next
          letters += 1
        }
        break
      }
    }
    if letters > 1 { return end }
    if rules.slashesJoinCapitals, start > 0, bytes[start - 1] == UInt8(ascii: "/") { return nil }
    return bytes.isUppercase(at: start) && initialTakesStop(start, stop: stop) ? end : nil
  }

  /// The end of `W.Va.`, `N.Mex.`: a letter and its stop before a short word with its own.
  private func stateEnd(_ start: Int, stop: Int) -> Int? {
    guard bytes.isUppercase(at: start), bytes.isUppercase(at: stop + 1) else { return nil }
    var end = stop + 2
    while end < limit, end - start < 8, TextBytes.isASCIILetter(bytes[end]) { end += 1 }
    guard end > stop + 2, end < limit, bytes[end] == UInt8(ascii: "."), !continuesWord(at: end + 1),
      rules.dottedStates.contains(bytes.lowercased(start, end))
    else { return nil }
    return end + 1
  }

  /// Whether the full stop after one capital belongs to it, as in "John R. Bolton", and not to the sentence, as in
  /// "Plan B."
  ///
  /// It does where a word follows in the same paragraph. After a capital that is a word (English "I") another initial
  /// must follow, or a name come before.
  private func initialTakesStop(_ start: Int, stop: Int) -> Bool {
    var next = stop + 1
    if next < limit, bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: ",") { return true }
    var lineEnds = 0
    while next < bytes.count {
      let (kind, length) = bytes.scalarClass(at: next)
      let byte = bytes[next]
      guard kind == .space || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "[") else { break }
      if byte == UInt8(ascii: "\n") { lineEnds += 1 }
      next += length
    }
    if lineEnds < 2, next < bytes.count, bytes[next] == UInt8(ascii: "(") { return nicknameFollows(next) }
    guard lineEnds < 2, next < bytes.count, bytes.scalarClass(at: next).kind == .letter else { return false }
    guard bytes[start] == rules.capitalWord else { return true }
    if bytes.isUppercase(at: next), bytes.byte(next + 1) == UInt8(ascii: ".") { return true }
    guard let previous = tokens.last, followsSpace else { return false }
    return previous.kind == .word && bytes.isUppercase(at: previous.span.start) && bytes.isUppercase(at: next)
  }

  /// "(Buddy) Ross" behind "J. T.": one capitalised word in brackets, perhaps quoted, and another behind them, after an initial or a
  /// capitalised word.
  private func nicknameFollows(_ open: Int) -> Bool {
    guard let previous = tokens.last, followsSpace, previous.kind == .word, bytes.isUppercase(at: previous.span.start)
    else { return false }
    var index = open + 1
    if index < limit, bytes[index] == UInt8(ascii: "\"") { index += 1 }
    let word = index
    while index < limit, index < word + 16, bytes.scalarClass(at: index).kind == .letter {
      index += bytes.scalarClass(at: index).length
    }
    guard index > word + 1, bytes.isUppercase(at: word) else { return false }
    if index < limit, bytes[index] == UInt8(ascii: "\"") { index += 1 }
    return index + 2 < limit && bytes[index] == UInt8(ascii: ")") && bytes[index + 1] == UInt8(ascii: " ")
      && bytes.isUppercase(at: index + 2)
  }

  /// The end of a title whose stop stands free, as scans have it: `Mr . Ashby`.
  ///
  /// The word starts at the current position and ends at `end`.
  func freeStopEnd(_ end: Int) -> Int? {
    guard end + 3 < limit, bytes[end] == UInt8(ascii: " "), bytes[end + 1] == UInt8(ascii: "."),
      bytes[end + 2] == UInt8(ascii: " "), bytes.isUppercase(at: end + 3), bytes.isUppercase(at: position),
      let key = bytes.packedWord(position, end), rules.abbreviations[key] == .title
    else { return nil }
    return end + 2
  }

  /// The end of `Ph.D.`, `M.Sc.`, `LL.B.`
  private func degreeEnd(_ start: Int, stop: Int) -> Int? {
    guard bytes.isUppercase(at: start) else { return nil }
    for (first, second) in rules.degrees where bytes.matches(second, at: stop + 1) {
      let end = stop + 1 + second.utf8CodeUnitCount
      guard stop - start == first.utf8CodeUnitCount, bytes.matches(first, at: start), end <= limit else { continue }
      guard !continuesWord(at: end) else { continue }
      return end < limit && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    }
    return nil
  }

  /// The end of a known abbreviation, where what stands around it agrees.
  private func abbreviationEnd(_ start: Int, stop: Int) -> Int? {
    guard let key = bytes.packedWord(start, stop), let abbreviation = rules.abbreviations[key] else { return nil }
    if abbreviation.needsCapital, !bytes.isUppercase(at: start) { return nil }
    if stop > start + 1, bytes.isUppercase(at: start + 1), rules.namesInCapitals.contains(key) { return nil }
    let glued = continuesWord(at: stop + 1)
    switch abbreviation {
    case .title: return glued && !bytes.isUppercase(at: stop + 1) ? nil : stop + 1
    case .state: return !glued && followsPlaceSeparator ? stop + 1 : nil
    case .numbered: return digitFollows(stop + 1) ? stop + 1 : nil
    case .joining, .nameTail, .namePart, .month, .closing: return glued ? nil : stop + 1
    }
  }

  /// Whether the last token is what a state's abbreviation follows: "Mobile, Ala.", "R-Ala.", "(Mass."
  private var followsPlaceSeparator: Bool {
    guard let last = tokens.last else { return false }
    switch bytes[last.span.start] {
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  private func digitFollows(_ offset: Int) -> Bool {
    var next = offset
    while next < limit, next < offset + 8 {
      let (kind, length) = bytes.scalarClass(at: next)
      guard kind == .space else { return kind == .digit }
      next += length
    }
    return false
  }
}
