internal import EntityExtraction
internal import EntityResolution

extension EntityIndex {
  /// Entities whose mentions the tagger read in several ways.
  ///
  /// Doubt: the square of the share of the mentions that were tagged as the other type; a tenth of it for what `gazetteer` lists.
  func doubtfulTypes(gazetteer: Gazetteer = .standard) -> [ReviewCandidate] {
    let names = DecisionNames(self)
    return entities.indices.compactMap { number in
      let entity = entities[number]
      let tagged = Dictionary(grouping: entity.mentions) { documents[$0.document].mentions[$0.mention].type }
      let others = tagged.filter { $0.key != entity.type }
      guard let other = others.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { return nil }
      let share = Double(other.value.count) / Double(entity.mentions.count)
      let isListed = gazetteer.knownName(entity.name)?.type == entity.type
      return ReviewCandidate(
        line: Decisions.Line(number: 0, verb: .retype, name: names[number], value: other.key.rawValue),
        reason: "tagged as \(other.key.rawValue) in \(other.value.count) of \(entity.mentions.count) mentions",
        doubt: share * share * (isListed ? 0.1 : 1), sample: other.value[0], entity: number,
        movedMentions: entity.mentions.count)
    }
  }

  /// Places and organizations of one word that is the surname of people or begins an organization's name: wrongly typed mentions of
  /// them, perhaps.
  ///
  /// Doubt: 0.3; the type to try is that of the bearers with the most mentions. What `gazetteer` knows is in no doubt.
  func doubtfulSurnames(gazetteer: Gazetteer = .standard) -> [ReviewCandidate] {
    var bearers: [String: [EntityType: Int]] = [:]
    for entity in entities where entity.type != .place {
      let words = NameLikeness.words(of: entity.name)
      guard words.count > 1, let word = entity.type == .person ? words.last : words.first else { continue }
      bearers[word, default: [:]][entity.type, default: 0] += entity.mentions.count
    }
    let names = DecisionNames(self)
    return entities.indices.compactMap { number in
      let entity = entities[number]
      let words = NameLikeness.words(of: entity.name)
      guard words.count == 1, let counts = bearers[words[0]], gazetteer.knownName(entity.name) == nil,
        gazetteer.kinds(of: entity.name).isEmpty || entity.type == .organization,
        let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), counts[entity.type] == nil
      else { return nil }
      return ReviewCandidate(
        line: Decisions.Line(number: 0, verb: .retype, name: names[number], value: best.key.rawValue),
        reason: "names of another type have this word", doubt: 0.3, sample: entity.mentions[0], entity: number,
        movedMentions: entity.mentions.count)
    }
  }

  /// Entities that may be no name, or one with too many words or too few.
  ///
  /// Doubt: (1 − the mean of the tagger's scores)² / √mentions where the mean is below 0.6, for what is named often is a name;
  /// 0.5 where a word stands twice in a person's name, or a word in small letters that no other name of the corpus has inside.
  func doubtfulNames() -> [ReviewCandidate] {
    let names = DecisionNames(self)
    let inner = innerWords()
    return entities.indices.compactMap { number in
      let entity = entities[number]
      let scores = entity.mentions.map { documents[$0.document].mentions[$0.mention].score }
      let mean = scores.reduce(0, +) / Double(scores.count)
      let words = entity.name.split(separator: " ")
      let isTwice = entity.type == .person && Set(words.map { $0.lowercased() }).count < words.count
      let isOdd = words.contains { $0.count > 3 && $0.allSatisfy(\.isLowercase) && inner[String($0)] == 1 }
      let isLong = isTwice || isOdd
      guard isLong || mean < Self.unsureScore else { return nil }
      let unsure = (1 - mean) * (1 - mean) / Double(scores.count).squareRoot()
      return ReviewCandidate(
        line: Decisions.Line(number: 0, verb: .ignore, name: names[number]),
        reason: isLong ? "too long for a name" : "the tagger is unsure that this is a name",
        doubt: isLong ? max(0.5, unsure) : unsure,
        sample: entity.mentions[0], entity: number, movedMentions: entity.mentions.count)
    }
  }

  /// Below this mean the tagger hardly knew.
  private static let unsureScore = 0.6

  /// Words in small letters → how many names have them.
  private func innerWords() -> [String: Int] {
    var counts: [String: Int] = [:]
    for entity in entities {
      for word in Set(entity.name.split(separator: " ")) where word.first?.isLowercase == true {
        counts[String(word), default: 0] += 1
      }
    }
    return counts
  }
}
