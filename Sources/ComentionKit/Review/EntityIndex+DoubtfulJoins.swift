internal import EntityExtraction
internal import EntityResolution

extension EntityIndex {
  /// Entities that share a lone name, a suffix or letters, and may be one.
  ///
  /// Doubt: one name in two types 0.6; people with one surname and given names alike 0.4, parts of a longer name 0.5, a lone
  /// name 0.5 divided by the number of people it may mean; a shorter and a longer name of one type 0.2. Half of that where a
  /// document names both.
  func doubtfulJoins() -> [ReviewCandidate] {
    let names = DecisionNames(self)
    let rivals = NameRivals(self)
    var pairs: [ReviewCandidate] = []
    var byWord: [String: [Int]] = [:]
    for (number, entity) in entities.enumerated() {
      for word in Set(NameLikeness.words(of: entity.name)) where word.count > 2 {
        byWord[word, default: []].append(number)
      }
    }
    var seen: Set<[Int]> = []
    // A word that many entities share says little about any two of them.
    for (_, sharing) in byWord.sorted(by: { $0.key < $1.key }) where (2...12).contains(sharing.count) {
      for (place, a) in sharing.enumerated() {
        for b in sharing[(place + 1)...] where seen.insert([a, b]).inserted {
          if let doubt = joinDoubt(a, b, rivals) { pairs.append(join(a, b, doubt, names)) }
        }
      }
    }
    return pairs
  }

  private typealias Doubt = (share: Double, reason: String)

  private func join(_ a: Int, _ b: Int, _ doubt: Doubt, _ names: DecisionNames) -> ReviewCandidate {
    let isFirst = (entities[a].mentions.count, b) >= (entities[b].mentions.count, a)
    let (lead, other) = isFirst ? (a, b) : (b, a)
    let isTyping = entities[a].type != entities[b].type
    // Of one type, two of one name are one.
    let line =
      isTyping
      ? Decisions.Line(number: 0, verb: .retype, name: entities[other].id, value: entities[lead].type.rawValue)
      : Decisions.Line(number: 0, verb: .same, name: names[other], value: names[lead])
    return ReviewCandidate(
      line: line, reason: doubt.reason, doubt: doubt.share, sample: entities[other].mentions[0], entity: other,
      movedMentions: entities[other].mentions.count)
  }

  private func joinDoubt(_ a: Int, _ b: Int, _ rivals: NameRivals) -> Doubt? {
    let (first, second) = (entities[a], entities[b])
    let (wordsA, wordsB) = (NameLikeness.words(of: first.name), NameLikeness.words(of: second.name))
    if first.type != second.type {
      // What a user's own tagger found has the type that it says.
      if first.type.isAdded || second.type.isAdded { return nil }
      return wordsA == wordsB ? (0.6, "one name, two types") : nil
    }
    guard first.name != second.name else { return nil }
    let (short, long) = wordsA.count <= wordsB.count ? (wordsA, wordsB) : (wordsB, wordsA)
    let share = rivals.meet(a, b) ? 0.5 : 1
    if first.type != .person {
      guard short.count < long.count, Set(short).isSubset(of: long) else { return nil }
      return (0.2 * share, "a shorter and a longer name")
    }
    if short.count == 1 {
      guard long.contains(short[0]) else { return nil }
      let others = rivals.rivals(of: short[0], except: wordsA.count == 1 ? [a] : [b]).count
      return (0.5 / Double(max(1, others)), "a lone name, and nothing says whose")
    }
    if short.last == long.last, let given = short.first, let other = long.first, NameLikeness.beginAlike(given, other) {
      return (0.4 * share, "one surname, given names alike")
    }
    return Set(short).isSubset(of: long) ? (0.5 * share, "parts of a longer name") : nil
  }
}
