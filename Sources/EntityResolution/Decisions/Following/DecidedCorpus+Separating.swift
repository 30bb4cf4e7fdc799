internal import EntityExtraction

extension DecidedCorpus {
  /// Parts the mentions of two names wherever one entity has both, in one document or in all.
  ///
  /// Who is not shown by its name leaves; of two that are not, the first of the line. In a document that names it in full, its short
  /// forms go along: "Bush" with "George Bush" where nothing says "George W. Bush".
  mutating func separate(_ line: Decisions.Line, _ document: Int?, mayJoin: Bool = true) -> Obstacle? {
    let (first, second) = (bearers(of: line.name), bearers(of: line.value))
    let missing = zip([line.name, line.value], [first, second]).compactMap { $1.isEmpty ? $0 : nil }
    if !missing.isEmpty { return absence(of: missing) }
    var isChanged = false
    for slot in first.intersection(second).sorted() {
      let isShown = slots[slot].name.decisionKey == line.name.decisionKey || self.slot(withID: line.name) == slot
      let (leaver, other) = isShown ? (line.value, line.name) : (line.name, line.value)
      let own = forms.mentions(of: leaver, in: document).filter { self.slot(of: $0) == slot }
      let leaving = own + companions(of: own, named: leaver, besides: other, in: slot)
      guard let sample = own.first, leaving.count < slots[slot].mentions.count else { continue }
      let name = forms.text(of: sample)
      let known = mayJoin ? homonym(of: name, slots[slot].type, except: slot) : nil
      let isFree = known.map { !bearers(of: other).contains($0) } ?? true
      _ = detach(leaving, from: slot, as: name, slots[slot].type, mayJoin: mayJoin && isFree)
      isChanged = true
    }
    return isChanged ? nil : .alreadySo
  }

  /// The entities that a name is a name of: by id, or by a form that any of their mentions has.
  private func bearers(of name: String) -> Set<Int> {
    var found = Set(forms.mentions(of: name, in: nil).compactMap { slot(of: $0) })
    if let slot = slot(withID: name) { found.insert(slot) }
    return found.union((slotsOfName[name.decisionKey] ?? []).filter { !slots[$0].mentions.isEmpty })
  }

  /// The short forms that go along with mentions of a full name.
  private func companions(
    of leaving: [MentionReference], named name: String, besides other: String, in slot: Int
  ) -> [MentionReference] {
    let words = Set(NameLikeness.words(of: name))
    guard words.count > 1 else { return [] }
    let documents = Set(leaving.map(\.document))
    let gone = Set(leaving)
    let rest = slots[slot].mentions.filter { documents.contains($0.document) && !gone.contains($0) }
    return Dictionary(grouping: rest, by: \.document).sorted { $0.key < $1.key }.flatMap { _, mentions in
      let areShort = mentions.allSatisfy { mention in
        let form = forms.text(of: mention)
        return form.decisionKey != other.decisionKey && Set(NameLikeness.words(of: form)).isStrictSubset(of: words)
      }
      return areShort ? mentions : []
    }
  }
}
