internal import EntityExtraction

extension DecidedCorpus {
  /// Gives mentions to an entity, whomever they belong to.
  mutating func move(_ mentions: [MentionReference], to target: Int) {
    let leaving = mentions.filter { slot(of: $0) != nil && slot(of: $0) != target }
    guard !leaving.isEmpty else { return }
    touch(target)
    for (source, part) in Dictionary(grouping: leaving, by: { slot(of: $0) ?? target }).sorted(by: { $0.key < $1.key })
    {
      take(part, from: source, target: target)
    }
    for mention in leaving { slotOfMention[mention.document][mention.mention] = Int32(target) }
    slots[target].mentions = (slots[target].mentions + leaving).sorted()
    slots[target].aliases = forms.aliases(of: slots[target].mentions)
    let reasons = Set(
      leaving.map { mention in
        Merge(form: forms.text(of: mention), target: slots[target].name, reason: .decision, document: mention.document)
      })
    slots[target].merges += reasons.sorted { ($0.document ?? 0, $0.form) < ($1.document ?? 0, $1.form) }
      .filter { $0.form != $0.target }
  }

  /// Leaves mentions out.
  mutating func drop(_ mentions: [MentionReference]) {
    for (source, part) in Dictionary(grouping: mentions, by: { slot(of: $0) ?? -1 }).sorted(by: { $0.key < $1.key })
    where source >= 0 {
      take(part, from: source, target: nil)
      for mention in part { slotOfMention[mention.document][mention.mention] = -1 }
    }
  }

  /// Takes mentions from an entity, with the reasons for names that it has no more; what is empty then is gone.
  private mutating func take(_ mentions: [MentionReference], from source: Int, target: Int?) {
    touch(source)
    step.movedMentions += mentions.count
    let leaving = Set(mentions)
    slots[source].mentions.removeAll(where: leaving.contains)
    slots[source].aliases = forms.aliases(of: slots[source].mentions)
    if slots[source].mentions.isEmpty {
      retire(source)
      slots[source].target = target
      return
    }
    let left = Set(slots[source].aliases.map(\.form.decisionKey))
    let gone = Set(mentions.map { forms.text(of: $0).decisionKey }).subtracting(left)
    slots[source].merges.removeAll { gone.contains($0.form.decisionKey) }
  }

  /// Makes two entities one: the second goes into the first, which takes the better of their names.
  ///
  /// The lead is who has a decided name, then a full name, then more mentions, then the other of the line. People and
  /// things of one type are shown by the fullest common of the two names, as ``CanonicalName`` has it.
  mutating func join(_ a: Int, _ b: Int) {
    let lead = isLead(a, over: b) ? a : b
    let other = lead == a ? b : a
    touch(lead)
    touch(other)
    let name = joinedName(lead, other)
    let (first, second) = (slots[lead], slots[other])
    step.movedMentions += second.mentions.count
    for mention in second.mentions { slotOfMention[mention.document][mention.mention] = Int32(lead) }
    slots[lead].mentions = (first.mentions + second.mentions).sorted()
    slots[lead].aliases = [Alias](
      counts: Dictionary((first.aliases + second.aliases).map { ($0.form, $0.count) }, uniquingKeysWith: +))
    slots[other].mentions = []
    slots[other].aliases = []
    retire(other)
    slots[other].target = lead
    let joined = first.name == name ? second.name : first.name
    slots[lead].merges = first.merges + second.merges + [Merge(form: joined, target: name, reason: .decision)]
    slots[lead].isRenamed = first.isRenamed || second.isRenamed
    show(lead, as: name, first.type)
  }

  private func isLead(_ a: Int, over b: Int) -> Bool {
    let (first, second) = (slots[a], slots[b])
    if first.isRenamed != second.isRenamed { return first.isRenamed }
    if first.type == second.type, isFull(first) != isFull(second) { return isFull(first) }
    return first.mentions.count > second.mentions.count
  }

  private func isFull(_ slot: Slot) -> Bool {
    if slot.type == .person {
      let name = PersonName(slot.name, lexicon.people)
      return name.isFull && !name.isRole
    }
    return NonPersonName(slot.name, lexicon.others).acronym == nil
  }

  private func joinedName(_ lead: Int, _ other: Int) -> String {
    let (first, second) = (slots[lead], slots[other])
    guard first.type == second.type, !first.isRenamed, isFull(first) == isFull(second) else { return first.name }
    let words = [first.name, second.name].map { NameLikeness.words(of: $0).count }
    if uses(first) == uses(second), words[0] == words[1] { return first.name }
    let best = CanonicalName.choose(from: [first.name: uses(first), second.name: uses(second)])
    return best.isEmpty ? first.name : best
  }

  /// How many mentions write the name as it is shown.
  private func uses(_ slot: Slot) -> Int {
    let key = slot.name.decisionKey
    return max(1, slot.aliases.lazy.filter { $0.form.decisionKey == key }.map(\.count).reduce(0, +))
  }

  /// Makes an entity of mentions that leave others, or gives them to the one that has the name already.
  mutating func detach(
    _ mentions: [MentionReference], from source: Int, as name: String, _ type: EntityType, mayJoin: Bool = true
  ) -> Int {
    let known = mayJoin ? homonym(of: name, type, except: source) : nil
    let target = known ?? add(name, type)
    move(mentions, to: target)
    return target
  }
}
