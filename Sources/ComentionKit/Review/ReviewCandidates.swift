internal import EntityExtraction
internal import EntityResolution

extension EntityIndex {
  /// Entities that share a lone name, a suffix or letters, and may be one.
  func doubtfulJoins() -> [ReviewCandidate] {
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
          if let reason = joinDoubt(entities[a], entities[b]) { pairs.append(join(a, b, reason)) }
        }
      }
    }
    return pairs
  }

  private func join(_ a: Int, _ b: Int, _ reason: String) -> ReviewCandidate {
    let isFirst = (entities[a].mentions.count, b) >= (entities[b].mentions.count, a)
    let (lead, other) = isFirst ? (a, b) : (b, a)
    return ReviewCandidate(
      verb: .same, name: entities[other].name, other: entities[lead].name, reason: reason, entity: lead, joined: other,
      form: nil, movedMentions: entities[other].mentions.count)
  }

  private func joinDoubt(_ a: Entity, _ b: Entity) -> String? {
    guard a.name != b.name else { return nil }
    let (wordsA, wordsB) = (NameLikeness.words(of: a.name), NameLikeness.words(of: b.name))
    let (short, long) = wordsA.count <= wordsB.count ? (wordsA, wordsB) : (wordsB, wordsA)
    if a.type == b.type, a.type == .person {
      if short.count == 1 { return long.contains(short[0]) ? "a lone name, and nothing says whose" : nil }
      if short.last == long.last, let first = short.first, let other = long.first,
        NameLikeness.beginAlike(first, other)
      {
        return "one surname, given names alike"
      }
      return Set(short).isSubset(of: long) ? "parts of a longer name" : nil
    }
    guard a.type.isAlike(b.type) else { return nil }
    if a.type != b.type { return wordsA == wordsB ? "one name, two types" : nil }
    guard short.count < long.count, Set(short).isSubset(of: long) else { return nil }
    return "a shorter and a longer name"
  }

  /// Forms that were joined by a rule that can be wrong.
  func doubtfulSplits() -> [ReviewCandidate] {
    let doubtful: [Merge.Reason: String] = [
      .surname: "joined by surname", .givenName: "joined by given name", .shortForm: "joined as a short form",
      .acronym: "joined as an acronym", .fullerForm: "joined as a shorter form of the full name",
      .role: "joined by role",
    ]
    var candidates: [ReviewCandidate] = []
    for (number, entity) in entities.enumerated() {
      let counts = Dictionary(entity.aliases.map { ($0.form, $0.count) }) { first, _ in first }
      var seen: Set<String> = []
      for merge in entity.merges {
        guard let reason = doubtful[merge.reason], let count = counts[merge.form], merge.form != entity.name,
          count < entity.mentions.count, seen.insert(merge.form).inserted
        else { continue }
        candidates.append(
          ReviewCandidate(
            verb: .notSame, name: merge.form, other: entity.name, reason: reason, entity: number, joined: nil,
            form: merge.form, movedMentions: min(count, entity.mentions.count - count)))
      }
    }
    return candidates
  }
}
