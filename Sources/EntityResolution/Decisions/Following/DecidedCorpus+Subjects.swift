internal import EntityExtraction

extension DecidedCorpus {
  /// What a line about one name is about: mentions of one entity.
  struct Subject {
    var slot: Int
    var mentions: [MentionReference]
    /// What they are called.
    var name: String
  }

  struct Refusal: Error {
    var obstacle: Obstacle
  }

  /// Whom or what a line touches that leaves out or retypes: the entity that goes by that name, else the mentions that are written so.
  ///
  /// A bare part of a person's name means that person's mentions in the line's document only.
  func subject(of line: Decisions.Line, _ document: Int?) -> Result<Subject, Refusal> {
    switch meaning(of: line.name, in: document) {
    case .nothing: return .failure(Refusal(obstacle: absence(of: [line.name])))
    case .several(let found): return .failure(Refusal(obstacle: ambiguity(of: line.name, found)))
    case .entity(let slot):
      return .success(Subject(slot: slot, mentions: mentions(of: slot, in: document), name: slots[slot].name))
    case .form(let mentions, let slot):
      if document == nil, slots[slot].type == .person, isPart(line.name, of: slots[slot].name) {
        return .failure(Refusal(obstacle: .partOfName(line.name, of: slots[slot].party)))
      }
      return .success(Subject(slot: slot, mentions: mentions, name: mentions.first.map(forms.text) ?? line.name))
    }
  }

  private func isPart(_ form: String, of name: String) -> Bool {
    let (short, long) = (Set(NameLikeness.words(of: form)), Set(NameLikeness.words(of: name)))
    return short.isStrictSubset(of: long)
  }

  /// What keeps names from meaning one entity each; nil where each does.
  func obstacle(_ names: [String], _ found: [Meaning]) -> Obstacle? {
    let missing = zip(names, found).compactMap { name, meaning in
      if case .nothing = meaning { return name }
      return nil
    }
    if !missing.isEmpty { return absence(of: missing) }
    for (name, meaning) in zip(names, found) {
      if case .several(let slots) = meaning { return ambiguity(of: name, slots) }
    }
    return nil
  }

  /// An entity as a side of a join.
  func side(_ slot: Int) -> JoinGuard.Side {
    JoinGuard.Side(party: slots[slot].party, names: [slots[slot].name] + slots[slot].aliases.map(\.form))
  }

  /// Some mentions of an entity as a side of a join: a bare surname has no full name to differ.
  func side(_ slot: Int, asForm form: String) -> JoinGuard.Side {
    JoinGuard.Side(party: slots[slot].party, names: slotOfID[form] == slot ? side(slot).names : [form])
  }
}
