internal import EntityExtraction
internal import TextModel

extension DecidedCorpus {
  /// What a name in a decision means.
  enum Meaning {
    /// An entity, by its id or by the name it is shown by.
    case entity(Int)
    /// Mentions that are written so, all of one entity that is shown by another name.
    case form([MentionReference], of: Int)
    /// Several entities.
    case several([Int])
    case nothing
  }

  /// Finds what a name means: an id; else the name that an entity is shown by; else a form that mentions have.
  ///
  /// Of the first of these that finds anything, several finds are an ambiguity. With a document, only entities with mentions
  /// there count, and only forms there.
  ///
  /// An `excluded` entity is not meant, whatever it is called.
  func meaning(of name: String, in document: Int? = nil, except excluded: Int? = nil) -> Meaning {
    if let slot = slot(withID: name), slot != excluded, isPresent(slot, in: document) { return .entity(slot) }
    let shown = (slotsOfName[name.decisionKey] ?? []).filter {
      $0 != excluded && !slots[$0].mentions.isEmpty && isPresent($0, in: document)
    }
    if let only = shown.first, shown.count == 1 { return .entity(only) }
    if shown.count > 1 { return .several(shown.sorted()) }
    let mentions = forms.mentions(of: name, in: document).filter {
      let slot = slot(of: $0)
      return slot != nil && slot != excluded
    }
    let bearers = Set(mentions.compactMap { slot(of: $0) })
    if let only = bearers.first, bearers.count == 1 { return .form(mentions, of: only) }
    return bearers.isEmpty ? .nothing : .several(bearers.sorted())
  }

  private func isPresent(_ slot: Int, in document: Int?) -> Bool {
    guard let document else { return true }
    return slots[slot].mentions.contains { $0.document == document }
  }

  /// The mentions of an entity, of one document where one is given.
  func mentions(of slot: Int, in document: Int?) -> [MentionReference] {
    guard let document else { return slots[slot].mentions }
    return slots[slot].mentions.filter { $0.document == document }
  }

  /// The obstacle that a name fits several entities.
  func ambiguity(of name: String, _ found: [Int]) -> DecisionOutcome.Obstacle {
    let parties = found.map { slots[$0].party }.sorted {
      $0.mentions != $1.mentions ? $0.mentions > $1.mentions : $0.id < $1.id
    }
    return .ambiguous(name: name, fits: parties)
  }

  /// The obstacle that nothing is called so, with the nearest of what there is.
  func absence(of names: [String]) -> DecisionOutcome.Obstacle { .missing(names: names, nearest: []) }

  /// The obstacle with the nearest names looked up.
  ///
  /// - Complexity: O(*n*) for *n* letters of all names.
  func withNearestNames(_ obstacle: DecisionOutcome.Obstacle) -> DecisionOutcome.Obstacle {
    guard case .missing(let names, _) = obstacle else { return obstacle }
    let live = slots.indices.filter { !slots[$0].mentions.isEmpty }
    let matcher = NameMatcher(live.map { (id: slots[$0].id, names: [slots[$0].name] + slots[$0].aliases.map(\.form)) })
    var nearest: [String] = []
    for name in names {
      let found = matcher.lookup(name)
      let places = found.matches.isEmpty ? found.suggestions.map(\.index) : found.matches
      for place in places.prefix(NameMatcher.suggestionLimit) {
        let slot = slots[live[place]]
        nearest.append("\(slot.name) (\(slot.id))")
      }
    }
    return .missing(names: names, nearest: nearest)
  }

  /// The only other entity that has this very name and type, and is the same wherever it is named.
  ///
  /// Given names and words for kinds of things mean another in each document.
  func homonym(of name: String, _ type: EntityType, except excluded: Int) -> Int? {
    let others = (slotsOfName[name.decisionKey] ?? []).filter {
      $0 != excluded && slots[$0].type == type && !slots[$0].mentions.isEmpty
    }
    guard let only = others.first, others.count == 1 else { return nil }
    if type == .person {
      let person = PersonName(name, lexicon.people)
      return person.isRole || (!person.isFull && person.givenNames.isGivenName(person.squashed)) ? nil : only
    }
    return NonPersonName(name, lexicon.others).isGeneric ? nil : only
  }
}
