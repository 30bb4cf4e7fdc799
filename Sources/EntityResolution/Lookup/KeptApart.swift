public import EntityExtraction
internal import TextModel

/// Another entity that shares a name, or a part of one, and why it was not joined.
public struct KeptApart: Hashable, Sendable {
  /// Why two entities are two.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A decision says so.
    case decision
    /// One is a person, the other a place or an organization; or one is of a type that isn't the package's.
    case type
    /// "Jr." and the like on one side only, or different ones.
    case suffix
    /// Two full names with one surname and other given names.
    case givenName
    /// A lone name, which several bear, or none with a clear majority, in documents that don't name anybody in full.
    case noClearMajority
    /// A word for a kind of thing or a role, which means another in each document.
    case generic
    /// The gazetteer lists them as two things.
    case known
    /// Longer and shorter names of which nothing says that they mean one.
    case noEvidence
  }

  /// The index of the other entity.
  public var entity: Int
  /// Why it was kept apart.
  public var reason: Reason
}

extension EntityIndex {
  /// The entities that share the surname of a person, the name, or two words of the name with one, and why they were
  /// not joined; those with more mentions first, then in order of their ids.
  ///
  /// - Complexity: O(*n*) for *n* letters of all names.
  public func keptApart(from entity: Int, gazetteer: Gazetteer = .standard) -> [KeptApart] {
    let apart = DecidedApart(entities[entity], decisions)
    let lexicon = ResolutionLexicon.of(mainLanguage)
    let own = ApartName(entities[entity], lexicon)
    let found = entities.indices.compactMap { other -> KeptApart? in
      guard other != entity else { return nil }
      let name = ApartName(entities[other], lexicon)
      if apart.excludes(entities[other]) { return KeptApart(entity: other, reason: .decision) }
      return own.reason(against: name, gazetteer).map { KeptApart(entity: other, reason: $0) }
    }
    return found.sorted {
      let (a, b) = (entities[$0.entity].mentions.count, entities[$1.entity].mentions.count)
      return a != b ? a > b : $0.entity < $1.entity
    }
  }
}

/// The names of an entity, prepared to be held against another's.
private struct ApartName {
  let entity: Entity
  let person: PersonName
  let nonPerson: NonPersonName

  init(_ entity: Entity, _ lexicon: ResolutionLexicon) {
    self.entity = entity
    person = PersonName(entity.name, lexicon.people)
    nonPerson = NonPersonName(entity.name, lexicon.others)
  }

  func reason(against other: ApartName, _ gazetteer: Gazetteer) -> KeptApart.Reason? {
    if !entity.type.isAlike(other.entity.type) {
      return nonPerson.words == other.nonPerson.words || sharesSurname(with: other) ? .type : nil
    }
    return entity.type == .person ? personReason(other) : nonPersonReason(other, gazetteer)
  }

  private func sharesSurname(with other: ApartName) -> Bool {
    let (human, thing) = entity.type == .person ? (self, other) : (other, self)
    guard human.entity.type == .person else { return false }
    return human.person.isFull && thing.nonPerson.words == [human.person.surname]
  }

  private func personReason(_ other: ApartName) -> KeptApart.Reason? {
    let shares =
      person.isFull == other.person.isFull
      ? person.surname == other.person.surname
      : person.parts.contains(other.person.surname) || other.person.parts.contains(person.surname)
    guard shares, !person.surname.isEmpty else { return nil }
    if person.isRole || other.person.isRole { return .generic }
    guard person.isFull, other.person.isFull else { return .noClearMajority }
    return person.suffix != other.person.suffix && person.parts == other.person.parts ? .suffix : .givenName
  }

  private func nonPersonReason(_ other: ApartName, _ gazetteer: Gazetteer) -> KeptApart.Reason? {
    let (a, b) = (Set(nonPerson.words), Set(other.nonPerson.words))
    let common = a.intersection(b).subtracting(nonPerson.lexicon.stopWords)
    let isNear = a == b || common.count > 1 || common.count == min(a.count, b.count)
    guard isNear, !common.isEmpty else { return nil }
    if nonPerson.isGeneric || other.nonPerson.isGeneric { return .generic }
    if let known = gazetteer.knownName(entity.name), let listed = gazetteer.knownName(other.entity.name),
      known != listed
    {
      return .known
    }
    return .noEvidence
  }
}
