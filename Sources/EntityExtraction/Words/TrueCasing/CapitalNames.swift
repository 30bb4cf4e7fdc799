import TextModel

/// Finds the words of a line in capitals, or of a headline, that are parts of names though the language has them, too: "BANK" in "BANK OF
/// SCOTLAND", "YOUNG" in "MR. YOUNG", "LIMITED" in "PORTLINE LIMITED".
struct CapitalNames {
  /// The most words of the language between a name's own word and its head: "NORTH SEA FISH PACKING COMPANY".
  private static let longestTail = 4

  private let words: DocumentWords
  private let phrases: PhraseMatcher

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
  }

  /// For each word of a sentence whether it is part of a name.
  func marks(_ sentence: Int) -> [Bool] {
    var marks = Marks(words.sentences[sentence])
    markListed(&marks)
    markPeople(&marks)
    markRollCalls(&marks)
    markOrganizations(&marks)
    return marks.isName
  }

  private struct Marks {
    let range: Range<Int>
    var isName: [Bool]

    init(_ range: Range<Int>) {
      self.range = range
      isName = [Bool](repeating: false, count: range.count)
    }

    subscript(_ index: Int) -> Bool {
      get { range.contains(index) && isName[index - range.lowerBound] }
      set { if range.contains(index) { isName[index - range.lowerBound] = newValue } }
    }
  }

  private func isWordOfName(_ index: Int) -> Bool {
    words.words[index].entry >= 0 && words.words[index].letterCase.startsUpper
      && !words.classes(index).contains(.function)
      && !words.isHeadlineVerb(index)
  }

  /// Whether a word is a name's by itself: no list has it as a word of the language, or a list of names has it and the language
  /// hardly uses it.
  private func isOwn(_ index: Int) -> Bool {
    isWordOfName(index) && !words.kinds(index).contains(.commonWord) && words.classes(index).isEmpty
  }

  // MARK: Lists

  private func markListed(_ marks: inout Marks) {
    var index = marks.range.lowerBound
    while index < marks.range.upperBound {
      guard isWordOfName(index), let match = phrases.longestMatch(at: index, limit: marks.range.upperBound),
        isSure(match)
      else {
        index += 1
        continue
      }
      for part in match.words where isWordOfName(part) { marks[part] = true }
      index = max(index + 1, match.words.upperBound)
    }
  }

  /// "Bank of England", "Salt Lake City"; "Time" and "New Hope" are words of the language here.
  private func isSure(_ match: PhraseMatcher.Match) -> Bool {
    if match.known != nil, match.words.count > 1 { return true }
    return match.words.contains(where: isOwn)
  }

  // MARK: People

  private func markPeople(_ marks: inout Marks) {
    for index in marks.range where isWordOfName(index) {
      if words.classes(index).contains(.honorific), let name = behindTitle(index, marks.range) {
        marks[index] = true
        markPerson(from: name, &marks)
      } else if isOwn(index), isNameOfPerson(index) {
        markRoles(before: index, &marks)
        if words.kinds(index).contains(.givenName) { markPerson(from: index, &marks) }
      } else if isListedPerson(index, marks.range) {
        markPerson(from: index, &marks)
      } else if isOfficer(index + 1, behind: index, marks.range) {
        marks[index] = true
        marks[index + 1] = true
      }
    }
  }

  /// "TRUSTEE YOUNG MOVED": a listed surname behind an office, though the language has it, too.
  private func isOfficer(_ index: Int, behind office: Int, _ range: Range<Int>) -> Bool {
    words.isAny(office, of: words.lexicon.persons.offices) && range.contains(index) && isWordOfName(index)
      && range.contains(index + 1)
      && (words.kinds(index).contains(.surname) && words.classes(index).isDisjoint(with: [.role, .honorific])
        || words.isAny(index, of: words.lexicon.persons.officeSurnames))
  }

  /// "AYES: CARBERRY, YOUNG": the words behind the colon, as far as commas part them.
  private func markRollCalls(_ marks: inout Marks) {
    guard let colon = marks.range.first(where: words.opensRollCall) else { return }
    var index = colon + 1
    while marks.range.contains(index),
      isWordOfName(index) || isListSign(index, marks.range) && words.words[index].sign != UInt8(ascii: ":")
    {
      if isWordOfName(index),
        words.kinds(index).contains(.surname) || words.isAny(index, of: words.lexicon.persons.officeSurnames)
      {
        marks[index] = true
      }
      index += 1
    }
  }

  private func isNameOfPerson(_ index: Int) -> Bool {
    let kinds = words.kinds(index)
    return kinds.isEmpty || !kinds.isDisjoint(with: .person)
  }

  /// The word behind a title and its stop, if it can be a name: one without a stop needs a word that is a name's own.
  private func behindTitle(_ title: Int, _ range: Range<Int>) -> Int? {
    var next = title + 1
    let hasStop = words.letters(title).last == UInt8(ascii: ".") || isStop(next)
    if isStop(next) { next += 1 }
    guard range.contains(next), isWordOfName(next) else { return nil }
    return hasStop || isOwn(next) || words.words[title].span.length <= 3 ? next : nil
  }

  private func isStop(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.words[index].sign == UInt8(ascii: ".")
      && !words.words[index].followsSpace
  }

  /// Marks a given name or surname and what belongs to it: initials, and a surname that the language may have, too.
  private func markPerson(from start: Int, _ marks: inout Marks) {
    marks[start] = true
    guard words.kinds(start).contains(.givenName) else { return }
    var next = start + 1
    while marks.range.contains(next), words.words[next].letterCase == .initial || isStop(next) { next += 1 }
    guard marks.range.contains(next), isWordOfName(next) else { return }
    let kinds = words.kinds(next)
    if kinds.contains(.surname) || kinds.isEmpty { marks[next] = true }
  }

  /// "SENATOR WARREN", "PRIME MINISTER MODI": the titles directly before a name.
  private func markRoles(before name: Int, _ marks: inout Marks) {
    var index = name - 1
    while marks.range.contains(index), isWordOfName(index),
      !words.classes(index).isDisjoint(with: [.role, .roleModifier, .honorific])
    {
      marks[index] = true
      index -= 1
    }
  }

  /// "MARK YOUNG" between the commas of a list, though the language has both words.
  private func isListedPerson(_ index: Int, _ range: Range<Int>) -> Bool {
    guard words.kinds(index).contains(.givenName), !words.classes(index).contains(.month) else { return false }
    var last = index + 1
    while range.contains(last), words.words[last].letterCase == .initial || isStop(last) { last += 1 }
    guard range.contains(last), isWordOfName(last), words.kinds(last).contains(.surname) else { return false }
    return isListSign(index - 1, range) && isListSign(last + 1, range)
      && (range.contains(index - 1) && words.words[index - 1].sign != 0
        || range.contains(last + 1) && words.words[last + 1].sign == UInt8(ascii: ","))
  }

  private func isListSign(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index) else { return true }
    return ",;:.".utf8.contains(words.words[index].sign) || words.classes(index).contains(.andWord)
  }

  // MARK: Organizations and places

  private func markOrganizations(_ marks: inout Marks) {
    for index in marks.range where isWordOfName(index) {
      let classes = words.classes(index)
      if !classes.isDisjoint(with: [.legal, .orgHead, .placeHead]) { markTail(to: index, &marks) }
      if !classes.isDisjoint(with: [.orgFirst, .placeFirst]) { markFirst(index, &marks) }
      if classes.contains(.orgFirst), marks[index] { markPurpose(of: index, &marks) }
    }
  }

  /// Marks a head and the words between it and the name's own word before it.
  private func markTail(to head: Int, _ marks: inout Marks) {
    var start = head - 1
    // "BURKE ENGINEERING, LTD."
    if words.classes(head).contains(.legal), marks.range.contains(start), words.words[start].sign == UInt8(ascii: ",") {
      start -= 1
    }
    while start >= head - Self.longestTail, marks.range.contains(start) {
      let isSign = words.words[start].sign == UInt8(ascii: "&")
      guard isSign || isWordOfName(start) else { return }
      if marks[start] || isOwn(start) {
        for index in start...head where isWordOfName(index) { marks[index] = true }
        return
      }
      start -= 1
    }
  }

  /// "OF APPEALS" of "UNITED STATES COURT OF APPEALS": the word of the language behind a head that is part of a name already.
  private func markPurpose(of head: Int, _ marks: inout Marks) {
    let word = head + 2
    guard words.words[head].letterCase == .upper, marks.range.contains(word), words.classes(head + 1).contains(.ofWord),
      isWordOfName(word), words.isCommon(word)
    else { return }
    marks[word] = true
  }

  /// "UNIVERSITY OF LEEDS", "PORT ARTHUR": a first word before "of" and a name, or directly before one.
  private func markFirst(_ first: Int, _ marks: inout Marks) {
    let classes = words.classes(first)
    var next = first + 1
    guard marks.range.contains(next) else { return }
    if words.classes(next).contains(.ofWord) {
      next += 1
      if marks.range.contains(next), words.classes(next).contains(.article) { next += 1 }
    } else if !classes.contains(.placeFirst) {
      return
    }
    guard marks.range.contains(next), isWordOfName(next), marks[next] || isOwn(next) else { return }
    marks[first] = true
  }
}
