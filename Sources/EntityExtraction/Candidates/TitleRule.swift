import TextModel

/// Finds a title inside a run of capitalised words: "Secretary of State" in "Secretary of State Mike Pompeo".
struct TitleRule {
  let document: DocumentWords
  private let phrases: PhraseMatcher

  init(document: DocumentWords) {
    self.document = document
    phrases = PhraseMatcher(document: document)
  }

  /// The part of a title that names what it is of: "Philippines" in "President of the Philippines"; nil where that is
  /// no name.
  ///
  /// "State" and "Central Committee" are common nouns; they are taken for a name only where no person follows.
  func office(of title: Range<Int>, isAlone: Bool) -> Range<Int>? {
    guard let of = title.first(where: { !document.classes($0).isDisjoint(with: [.ofWord, .forWord]) }) else {
      return nil
    }
    var start = of + 1
    if start < title.upperBound, document.classes(start).contains(.article) { start += 1 }
    let office = start..<max(start, title.upperBound)
    guard let last = office.last else { return nil }
    let isKnown = phrases.longestMatch(at: start, limit: title.upperBound)?.known != nil
    let isName =
      isKnown
      || office.contains { document.words[$0].letterCase.startsUpper && !document.isCommon($0) && isNoOfficeWord($0) }
    return isName || (isAlone && document.classes(last).contains(.orgHead) && office.count > 1) ? office : nil
  }

  private func isNoOfficeWord(_ index: Int) -> Bool {
    document.classes(index).isDisjoint(with: [.roleModifier, .orgHead, .direction, .role])
  }

  /// The words of the first title in a run, with what it is of: "Vice Chairman of the Central Committee".
  ///
  /// What follows it is a person's name, or nothing.
  func title(in range: Range<Int>) -> Range<Int>? {
    for index in range where isRole(index, in: range) {
      let end = endOfTitle(after: index, range)
      if end < range.upperBound, isOrganization(end..<range.upperBound) { continue }
      return start(before: index, range)..<end
    }
    return nil
  }

  private func isRole(_ index: Int, in range: Range<Int>) -> Bool {
    let classes = document.classes(index)
    guard !classes.isDisjoint(with: [.role, .honorific]), document.words[index].letterCase.startsUpper else {
      return false
    }
    let isLast = index + 1 == range.upperBound
    if index > range.lowerBound, isLast || !classes.contains(.role) {
      // "Martin Luther King", "Don King", "Amy Tan": the word is a surname here.
      let before = index - 1
      if document.kinds(before).contains(.givenName), !document.isCommon(before) || !document.classes(before).isEmpty,
        document.kinds(index).contains(.surname), document.classes(before).isDisjoint(with: [.roleModifier, .role])
      {
        return false
      }
    }
    if isLast, index == range.lowerBound, document.words[index].letterCase == .upper { return false }
    if isLast { return classes.contains(.role) || index == range.lowerBound }
    if isAddress(index, in: range) || document.classes(index + 1).contains(.ofWord) { return true }
    // "General Motors", "Star Wars", "Model Town": a head at the end makes it an organization or a place.
    guard let last = range.last else { return false }
    let tail = document.classes(last)
    if !tail.isDisjoint(with: [.orgHead, .legal, .placeHead, .event]), last != index, !hasPersonEnd(range) {
      return false
    }
    return true
  }

  /// "Mr. Park", "Rep. Hill": nothing but a person follows.
  private func isAddress(_ index: Int, in range: Range<Int>) -> Bool {
    guard document.classes(index).contains(.honorific), index + 1 < range.upperBound else {
      return false
    }
    return document.letters(index).last == UInt8(ascii: ".") || document.words[index + 1].sign == UInt8(ascii: ".")
      || document.words[index].span.length <= 3
  }

  /// Whether the last two words look like given name and surname, though the last is also a common noun.
  private func hasPersonEnd(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let last = range.last else { return false }
    return document.kinds(last - 1).contains(.givenName) && document.kinds(last).contains(.surname)
      && document.classes(last - 1).isEmpty
  }

  private func isOrganization(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return !document.classes(last).isDisjoint(with: [.legal, .orgHead]) && !document.kinds(last).contains(.surname)
  }

  // MARK: Backwards

  /// Goes back over "Vice-", "Chief Global Affairs", "Foreign", but not into a known name ("White House", "ABC News").
  private func start(before role: Int, _ range: Range<Int>) -> Int {
    let limit = endOfLastKnownName(in: range.lowerBound..<role)
    var start = role
    while start > limit {
      let before = start - 1
      if document.words[before].sign == Word.hyphen, before > limit { start = before; continue }
      guard !document.classes(before).isDisjoint(with: [.roleModifier, .role]) else { break }
      start = before
    }
    return document.words[start].sign == Word.hyphen ? start + 1 : start
  }

  /// The end of the last known name that starts in a range; its start where there is none.
  private func endOfLastKnownName(in range: Range<Int>) -> Int {
    var limit = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = phrases.longestMatch(at: index, limit: range.upperBound), match.known != nil {
        limit = match.words.upperBound
        index = limit
      } else {
        index += 1
      }
    }
    return limit
  }

  // MARK: Forwards

  /// Goes on over further titles and over what the title is of.
  private func endOfTitle(after role: Int, _ range: Range<Int>) -> Int {
    var end = role + 1
    while end < range.upperBound {
      if document.words[end].sign == UInt8(ascii: ".") || document.words[end].sign == Word.hyphen {
        end += 1
      } else if !document.classes(end).isDisjoint(with: [.ofWord, .forWord]) {
        end = endOfOffice(after: end, range)
      } else if let next = endOfFurtherTitle(end, range) {
        end = next
      } else {
        break
      }
    }
    return min(end, range.upperBound)
  }

  /// "Affairs Correspondent" behind "Chief Global": at most three common nouns, and then the head of a title.
  private func endOfFurtherTitle(_ start: Int, _ range: Range<Int>) -> Int? {
    for index in start..<min(start + 4, range.upperBound) where document.words[index].letterCase.startsUpper {
      let classes = document.classes(index)
      if !classes.isDisjoint(with: [.role, .honorific]) {
        return index + 1 == range.upperBound && isAddressedSurname(index) ? nil : index + 1
      }
      guard classes.contains(.roleModifier) || (document.isCommon(index) && !document.isGivenName(index)) else {
        return nil
      }
    }
    return nil
  }

  /// "Mr. King", "Dr. Bishop".
  private func isAddressedSurname(_ index: Int) -> Bool {
    guard document.kinds(index).contains(.surname), index > 0 else { return false }
    let before = document.words[index - 1].entry < 0 ? index - 2 : index - 1
    return document.classes(before).contains(.honorific) && document.classes(before).isDisjoint(with: .role)
  }

  /// The end of "of State", "of the Central Committee", "of the Philippines", "of Health and Welfare".
  private func endOfOffice(after of: Int, _ range: Range<Int>) -> Int {
    var start = of + 1
    if start < range.upperBound, document.classes(start).contains(.article) { start += 1 }
    guard start < range.upperBound else { return range.upperBound }
    if let head = endOfOrganization(from: start, range) { return head }
    if let match = phrases.longestMatch(at: start, limit: range.upperBound) {
      let end = match.words.upperBound
      return end < range.upperBound && document.kinds(end).isDisjoint(with: .person) ? range.upperBound : end
    }
    var index = start
    while index < range.upperBound {
      if index > start, document.isGivenName(index) { return index }
      if document.words[index].letterCase.startsUpper, !document.isCommon(index) {
        return index == start ? index + 1 : index
      }
      index += 1
    }
    return index
  }

  /// The end of an organization's name that starts here: after its head, with no given name before it.
  private func endOfOrganization(from start: Int, _ range: Range<Int>) -> Int? {
    for index in start..<min(range.upperBound, start + 6) {
      let classes = document.classes(index)
      if index > start, document.isGivenName(index) { return nil }
      guard document.words[index].letterCase.startsUpper else { return nil }
      if classes.contains(.orgHead), index > start { return index + 1 }
    }
    return nil
  }
}
