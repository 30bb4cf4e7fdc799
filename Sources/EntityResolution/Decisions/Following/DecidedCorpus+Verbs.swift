internal import EntityExtraction
internal import TextModel

extension DecidedCorpus {
  typealias Obstacle = DecisionOutcome.Obstacle

  /// Follows a line, or tells why it can't be followed; then nothing has changed.
  mutating func follow(_ line: Decisions.Line, isForced: Bool = false) -> Obstacle? {
    var document: Int?
    if let id = line.document {
      document = forms.document(id)
      if document == nil { return .unknownDocument(id) }
    }
    var line = line
    line.isForced = line.isForced || isForced
    switch line.verb {
    case .same: return document.map { joinThere(line, $0) } ?? join(line)
    case .alias: return alias(line, document)
    case .notSame: return separate(line, document)
    case .ignore: return ignore(line, document)
    case .retype: return retype(line, document)
    case .rename: return rename(line, document)
    }
  }

  /// Makes the two entities that are named one.
  private mutating func join(_ line: Decisions.Line) -> Obstacle? {
    let found = [line.name, line.value].map { meaning(of: $0) }
    if let obstacle = obstacle([line.name, line.value], found) { return obstacle }
    let slots = found.compactMap(\.slot)
    guard slots.count == 2 else { return absence(of: [line.name, line.value]) }
    if slots[0] == slots[1] { return .alreadySo }
    if !line.isForced, let obstacle = guardian.obstacle(side(slots[0]), side(slots[1])) { return obstacle }
    join(slots[0], slots[1])
    return nil
  }

  /// Gives the mentions in one document that the first name means to the bearer of the second.
  private mutating func joinThere(_ line: Decisions.Line, _ document: Int) -> Obstacle? {
    let target = target(line.value, document)
    if case .several(let found) = target { return ambiguity(of: line.value, found) }
    guard let end = target.slot else { return absence(of: [line.value]) }
    switch meaning(of: line.name, in: document, except: end) {
    case .several(let found): return ambiguity(of: line.name, found)
    case .nothing:
      let isThere = !forms.mentions(of: line.name, in: document).isEmpty || slot(withID: line.name) == end
      return isThere ? .alreadySo : absence(of: [line.name])
    case .entity(let source):
      return give(mentions(of: source, in: document), to: end, side(source), line)
    case .form(let mentions, let source):
      return give(mentions, to: end, side(source, asForm: line.name), line)
    }
  }

  /// Whom a name means that mentions of one document are to join: anybody of the corpus, of several the one who is in the document.
  private func target(_ name: String, _ document: Int?) -> Meaning {
    let found = meaning(of: name)
    guard case .several = found, let document else { return found }
    let there = meaning(of: name, in: document)
    return there.slot == nil ? found : there
  }

  private mutating func give(
    _ mentions: [MentionReference], to end: Int, _ side: JoinGuard.Side, _ line: Decisions.Line
  ) -> Obstacle? {
    if !line.isForced, let obstacle = guardian.obstacle(side, self.side(end)) { return obstacle }
    move(mentions, to: end)
    return nil
  }

  /// Gives all mentions that are written as the first name to the bearer of the second, who need not be named anywhere.
  private mutating func alias(_ line: Decisions.Line, _ document: Int?) -> Obstacle? {
    let all =
      slot(withID: line.name).map { mentions(of: $0, in: document) }
      ?? forms.mentions(of: line.name, in: document).filter { slot(of: $0) != nil }
    if all.isEmpty { return absence(of: [line.name]) }
    let target = target(line.value, document)
    if case .several(let found) = target { return ambiguity(of: line.value, found) }
    let moved = all.filter { slot(of: $0) != target.slot }
    if moved.isEmpty { return .alreadySo }
    let sources = Set(moved.compactMap { slot(of: $0) }).sorted()
    if !line.isForced, let end = target.slot {
      for source in sources {
        if let obstacle = guardian.obstacle(side(source, asForm: line.name), side(end)) { return obstacle }
      }
    }
    let counts = Dictionary(moved.compactMap { slot(of: $0).map { (slots[$0].type, 1) } }, uniquingKeysWith: +)
    let type = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .person
    move(moved, to: target.slot ?? add(line.value, type))
    return nil
  }

  /// Leaves out the entity that is named, or the mentions that have a form.
  private mutating func ignore(_ line: Decisions.Line, _ document: Int?) -> Obstacle? {
    switch subject(of: line, document) {
    case .failure(let reason): return reason.obstacle
    case .success(let subject): drop(subject.mentions)
    }
    return nil
  }

  /// Gives the entity that is named, or the mentions that have a form, another type.
  private mutating func retype(_ line: Decisions.Line, _ document: Int?) -> Obstacle? {
    guard let type = EntityType(rawValue: line.value) else { return .alreadySo }
    switch subject(of: line, document) {
    case .failure(let reason): return reason.obstacle
    case .success(let subject):
      if slots[subject.slot].type == type { return .alreadySo }
      for mention in subject.mentions { types[mention] = type }
      guard subject.mentions.count == slots[subject.slot].mentions.count else {
        _ = detach(subject.mentions, from: subject.slot, as: subject.name, type)
        return nil
      }
      if let other = homonym(of: subject.name, type, except: subject.slot) {
        move(subject.mentions, to: other)
      } else {
        step.movedMentions += subject.mentions.count
        show(subject.slot, as: subject.name, type)
      }
    }
    return nil
  }

  /// Shows an entity by another name.
  private mutating func rename(_ line: Decisions.Line, _ document: Int?) -> Obstacle? {
    let found = meaning(of: line.name, in: document)
    if let obstacle = obstacle([line.name], [found]) { return obstacle }
    guard let slot = found.slot else { return absence(of: [line.name]) }
    if slots[slot].name == line.value, slots[slot].isRenamed { return .alreadySo }
    let others = (slotsOfName[line.value.decisionKey] ?? []).filter {
      $0 != slot && slots[$0].type == slots[slot].type && !slots[$0].mentions.isEmpty
    }
    if let other = others.min() { return .nameTaken(by: slots[other].party) }
    if slots[slot].name == line.value { return .alreadySo }
    show(slot, as: line.value, slots[slot].type)
    slots[slot].isRenamed = true
    return nil
  }
}

extension DecidedCorpus.Meaning {
  /// The only entity that is meant.
  var slot: Int? {
    switch self {
    case .entity(let slot), .form(_, let slot): slot
    case .several, .nothing: nil
    }
  }
}
