import TextModel

/// Says whether a lower-case word goes on with a name: "Ministry of Health and Welfare", "Ursula von der Leyen".
struct ConnectorRule {
  let finder: RunFinder
  private var document: DocumentWords { finder.document }

  init(finder: RunFinder) { self.finder = finder }

  /// The end of `run` after the connecting words that follow it and the capitalised word behind them, or nil.
  func end(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let next = run.upperBound
    let classes = document.classes(next)
    if document.words[next].sign == Word.apostrophe || document.isPossessive(next) {
      return endAfterPossessive(run, sentence)
    }
    guard document.words[next].letterCase == .lower else { return nil }
    if classes.contains(.ofWord) { return endAfterOf(run, sentence) }
    if classes.contains(.andWord) { return endAfterAnd(run, sentence) }
    if !classes.isDisjoint(with: [.forWord, .onWord]) { return endAfterFor(run, sentence) }
    if classes.contains(.particle) { return endAfterParticles(next, sentence) }
    return nil
  }

  /// "Workers' Party", "People's Republic", "Queen's University": common nouns only, and an organization or state must
  /// follow.
  private func endAfterPossessive(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let owner = run.upperBound - 1
    guard !document.words[run.upperBound].followsSpace, finder.isNameWord(run.upperBound + 1, sentence) else {
      return nil
    }
    guard document.isCommon(owner), !document.classes(owner).contains(.role) || document.words[owner].span.length <= 5
    else { return nil }
    var index = run.upperBound + 1
    while finder.isNameWord(index, sentence), index < run.upperBound + 6 {
      let classes = document.classes(index)
      if !classes.isDisjoint(with: [.orgHead, .orgFirst, .placeHead]) { return run.upperBound + 2 }
      index += 1
    }
    return nil
  }

  private func endAfterOf(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let head = document.classes(run.upperBound - 1)
    var next = run.upperBound + 1
    if next < sentence.upperBound, document.classes(next).contains(.article), document.words[next].letterCase == .lower
    {
      next += 1
    }
    guard finder.isNameWord(next, sentence) else { return nil }
    return head.isDisjoint(with: [.orgHead, .orgFirst, .placeFirst, .placeHead, .role, .event]) ? nil : next + 1
  }

  private func endAfterFor(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    var next = run.upperBound + 1
    if next < sentence.upperBound, document.classes(next).contains(.article), document.words[next].letterCase == .lower
    {
      next += 1
    }
    guard finder.isNameWord(next, sentence) else { return nil }
    let head = document.classes(run.upperBound - 1)
    guard !head.isDisjoint(with: [.orgFirst, .orgHead]), head.isDisjoint(with: .roleModifier) else { return nil }
    // "Center for Strategic Studies", not "the army for Syria": what an institution is for is a common noun.
    return document.isCommon(next) ? next + 1 : nil
  }

  private func endAfterAnd(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let next = run.upperBound + 1
    guard finder.isNameWord(next, sentence) else { return nil }
    let areCommon = [document.isCommon(run.upperBound - 1), document.isCommon(next)]
    let opened = run.dropLast().contains { !document.classes($0).isDisjoint(with: [.ofWord, .forWord, .onWord]) }
    if opened, run.contains(where: document.isGivenName) { return nil }
    if opened, areCommon[0] || (areCommon[1] && document.kinds(run.upperBound - 1).isDisjoint(with: .person)) {
      return document.classes(next).isDisjoint(with: [.role, .honorific, .orgFirst]) ? next + 1 : nil
    }
    guard !areCommon.contains(false) else { return nil }
    // "Food and Drug Administration": the head comes at the end and serves both.
    var index = next
    while finder.isNameWord(index + 1, sentence), index < next + 4 { index += 1 }
    guard index > next, document.classes(index).contains(.orgHead) else { return nil }
    return document.classes(run.upperBound - 1).isDisjoint(with: [.orgHead, .role]) ? next + 1 : nil
  }

  /// "van der", "bin", "de la", "al-": up to three, and then a capitalised word.
  private func endAfterParticles(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start
    while index < sentence.upperBound, index < start + 3, document.classes(index).contains(.particle),
      document.words[index].letterCase == .lower
    {
      index += 1
    }
    if finder.isHyphen(index, sentence) { index += 1 }
    return finder.isNameWord(index, sentence) ? index + 1 : nil
  }
}
