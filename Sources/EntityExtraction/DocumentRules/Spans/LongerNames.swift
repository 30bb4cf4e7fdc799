import TextModel

/// Reads a name everywhere as the document has it elsewhere: who left "Bell's Landing" did not leave Bell.
///
/// A name of several words that the document has as a whole takes the place of shorter ones inside it. With an owner's ending inside
/// ("Bell's Landing") one occurrence suffices, and a name that runs into it ends before it; any other name must be read whole at least
/// as often as not. An owner, the ending and the head of a place in capitals ("Carter's Ferry") are a place wherever they stand.
struct LongerNames: DocumentRule {
  private static let longest = 8
  /// The least score of a name that others are read by.
  private static let least = 0.4

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    var known = KnownLongerNames(names.filter(isSample), in: words)
    let cover = NameCover(names, count: words.words.count)
    let ranges = names.map(\.words)
    for (number, sentence) in words.sentences.enumerated() where !known.isEmpty {
      for index in sentence where known.mayStart(at: index) {
        known.look(at: index, in: sentence) { range, hasOwner in
          standing(of: range, hasOwner: hasOwner, cover, ranges).map { Occurrence(range, number, isWhole: $0) }
        }
      }
    }
    let longer = known.decided + ownedPlaces(cover, names)
    guard !longer.isEmpty else { return names }
    let taken = NameCover(longer, count: words.words.count)
    return names.compactMap { withoutEnd($0, in: taken) }.replacing(with: longer)
  }

  private func isSample(_ name: FoundName) -> Bool {
    (2...Self.longest).contains(name.words.count) && name.score >= Self.least
      && words.casings[name.sentence] == .normal && words.isCapital(name.words.lowerBound)
  }

  /// Whether these words are read whole; nil where a name that starts or ends elsewhere has some of them, which stays.
  private func standing(of range: Range<Int>, hasOwner: Bool, _ cover: NameCover, _ names: [Range<Int>]) -> Bool? {
    for index in range {
      guard let number = cover[index] else { continue }
      let name = names[number]
      if name == range { return true }
      if name.upperBound > range.upperBound || name.lowerBound < range.lowerBound && !hasOwner { return nil }
      if name.lowerBound < range.lowerBound, name.upperBound == range.upperBound { return nil }
    }
    return false
  }

  /// "Carter's Ferry", where the ending belongs to no longer name.
  private func ownedPlaces(_ cover: NameCover, _ names: [FoundName]) -> [FoundName] {
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence.dropFirst() where words.isPossessive(index) {
        let range = index - 1..<index + 2
        guard sentence.contains(index + 1), isOwnedPlace(range, sentence),
          range.allSatisfy({ place in cover[place].map { range.contains(names[$0].words.lowerBound) } ?? true }),
          cover[index - 1].map({ names[$0].words.upperBound <= index + 2 }) ?? true
        else { continue }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .place, score: 0.6))
      }
    }
    return found
  }

  private func isOwnedPlace(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let (owner, head) = (range.lowerBound, range.upperBound - 1)
    guard words.words[owner].letterCase == .capitalized, words.words[head].letterCase == .capitalized,
      words.classes(head).contains(.placeHead) || words.isOn(words.lexicon.kindWords.ownedHeads, head),
      (words.entry(head)?.lowerCount ?? 1) == 0
    else { return false }
    return !words.isCapital(owner - 1) && !words.isCapital(head + 1)
      && words.kinds(owner).isDisjoint(with: [.country, .subdivision])
      && words.classes(owner).isDisjoint(with: [.month, .weekday, .role, .function, .demonym, .orgHead, .legal])
  }

  /// A name that runs into a longer one, up to where that begins; nil where nothing of a name is left.
  private func withoutEnd(_ name: FoundName, in taken: NameCover) -> FoundName? {
    guard taken[name.words.lowerBound] == nil, let start = name.words.first(where: { taken[$0] != nil }) else {
      return name
    }
    var shorter = name
    shorter.words = name.words.lowerBound..<start
    while let last = shorter.words.last, !words.isCapital(last) { shorter.words = shorter.words.dropLast() }
    guard shorter.words.contains(where: { words.isCapital($0) && !words.isCommon($0) }) else { return nil }
    return shorter
  }
}

/// A place where a longer name may stand.
private struct Occurrence {
  let words: Range<Int>
  let sentence: Int
  /// Whether the tagger found it whole there.
  let isWhole: Bool

  init(_ words: Range<Int>, _ sentence: Int, isWhole: Bool) {
    (self.words, self.sentence, self.isWhole) = (words, sentence, isWhole)
  }
}

/// The names of several words that a document has, and where it has their words.
private struct KnownLongerNames {
  private struct Known {
    let name: FoundName
    let hasOwner: Bool
    var occurrences: [Occurrence] = []
  }

  private let words: DocumentWords
  private var known: [Known] = []
  /// The entry of the first word → the names that start with it, longer ones first.
  private var byFirst: [Int32: [Int]] = [:]
  /// Whether a word's entry has any.
  private var isFirst: [Bool]

  /// Whether there are none.
  var isEmpty: Bool { known.isEmpty }

  init(_ names: [FoundName], in words: DocumentWords) {
    self.words = words
    isFirst = [Bool](repeating: false, count: names.isEmpty ? 0 : words.vocabulary.count)
    var seen: Set<UInt64> = []
    let sorted = names.sorted { ($1.words.count, $1.score) < ($0.words.count, $0.score) }
    for name in sorted {
      guard let hash = words.hash(name.words), seen.insert(hash).inserted else { continue }
      let entry = words.words[name.words.lowerBound].entry
      byFirst[entry, default: []].append(known.count)
      if entry >= 0 { isFirst[Int(entry)] = true }
      known.append(Known(name: name, hasOwner: name.words.dropFirst().dropLast().contains(where: words.isPossessive)))
    }
  }

  /// Whether any may stand at a word.
  @inline(__always)
  func mayStart(at index: Int) -> Bool {
    let entry = words.words[index].entry
    return entry < 0 || isFirst[Int(entry)]
  }

  /// Notes the longest known name whose words stand at `index`, as `read` reads it.
  mutating func look(at index: Int, in sentence: Range<Int>, read: (Range<Int>, Bool) -> Occurrence?) {
    guard words.isCapital(index), let candidates = byFirst[words.words[index].entry] else { return }
    for number in candidates {
      let range = index..<index + known[number].name.words.count
      guard range.upperBound <= sentence.upperBound, zip(range, known[number].name.words).allSatisfy(areSame) else {
        continue
      }
      if let occurrence = read(range, known[number].hasOwner) { known[number].occurrences.append(occurrence) }
      return
    }
  }

  /// The names to be read longer.
  var decided: [FoundName] {
    known.flatMap { known -> [FoundName] in
      let open = known.occurrences.filter { !$0.isWhole }
      guard known.hasOwner || known.occurrences.count >= 2 * open.count else { return [] }
      return open.map { occurrence in
        FoundName(
          Candidate(words: occurrence.words, sentence: occurrence.sentence), type: known.name.type,
          score: known.name.score * 0.9)
      }
    }
  }

  private func areSame(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (words.words[a], words.words[b])
    if a.entry >= 0 || b.entry >= 0 { return a.entry == b.entry && a.letterCase == b.letterCase }
    return a.sign == b.sign && a.kind == b.kind && a.kind != .number
  }
}
