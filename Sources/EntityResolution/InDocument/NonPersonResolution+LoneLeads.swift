internal import EntityExtraction

extension NonPersonResolution {
  /// The fewest letters of a word that tells an organization from others.
  private static let leastLetters = 4

  /// Joins an organization of one word that nothing lists to the only one whose longer name begins with it and stands before
  /// it: "Garuda" to "Garuda Indonesia", "Calderway" to "Calderway Buses".
  ///
  /// Not to what may stand beside it ("Brandt Museum", "Kansas City"), unless no list has its first word ("Chisomo Women's Association"), nor to partners ("Brandt & Lund").
  mutating func joinLoneLeads() {
    let lone = names.indices.filter(isLoneWord)
    guard !lone.isEmpty else { return }
    var longer: [String: [Int]] = [:]
    for name in names.indices where names[name].type == .organization && mayLoseRest(name) {
      longer[nonPerson(name).coreWords[0], default: []].append(name)
    }
    for name in lone {
      let candidates = longer[nonPerson(name).coreWords[0]] ?? []
      let roots = Set(candidates.filter { isBefore($0, name) }.map(root))
      guard roots.count == 1, let target = roots.first else { continue }
      join(name, to: target, reason: .shortForm)
    }
  }

  /// Whether the document has one name before it has the other.
  func isBefore(_ name: Int, _ other: Int) -> Bool {
    names[name].variant.mentions[0].mention < names[other].variant.mentions[0].mention
  }

  private func isLoneWord(_ name: Int) -> Bool {
    let (item, form) = (names[name], nonPerson(name))
    guard item.type == .organization, item.target == nil, item.known == nil, form.coreWords.count == 1,
      !isFullCompany(name),
      form.acronym == nil, !form.isOneOfMany, !form.isWeak, form.coreWords[0].utf8.count >= Self.leastLetters
    else { return false }
    return forms[item.variant.form].known == nil
  }

  private func mayLoseRest(_ name: Int) -> Bool {
    let form = nonPerson(name)
    guard form.coreWords.count > 1, form.words.first == form.coreWords[0], !form.isJoint, let last = form.coreWords.last
    else { return false }
    if !form.lexicon.offshoots.contains(last) { return true }
    return forms[names[name].variant.form].startsWithOwnWord && form.lexicon.genericNames.contains(last)
      && !form.lexicon.placeHeads.contains(last)
  }
}
