internal import EntityExtraction

/// Finds the places and organizations of one document, and the things of types that were added: which of their names belong together.
///
/// The rules, in this order; no two names that the gazetteer lists for different things are ever joined:
/// 1. names the gazetteer lists for one thing, and names that differ in spelling only;
/// 2. an acronym and the name it is defined for: "World Health Organization (WHO)";
/// 3. an acronym and the only name of the document that has its initials, or its letters in compounds, see ``joinCompoundAcronyms()``;
/// 4. names that differ in a letter, see ``NearSpelling``;
/// 5. a company in full and the listed one that it is the whole of, see ``joinWholeCompanies()``;
/// 6. a short form and the name it shortens, of several the one with a clear majority of the mentions, see
///    ``joinShortForms()``;
/// 7. an organization of one word and the only one whose longer name begins with it, see ``joinLoneLeads()``;
/// 8. a town that means a club and the only club called after it, see ``joinClubTowns()``;
/// 9. a mention of what there are many of ("the Court") and the one that it means, see ``joinOneOfMany()``.
///
/// Every name moves once at most, to the end of the other's chain: acronyms, short forms, the rarer of two near
/// spellings, and "State of Texas" to "Texas". So two full names are never joined through a third.
///
/// - Complexity: Near linear in the mentions: names are compared only where they share a word at the start or the end.
struct NonPersonResolution {
  /// A name of the document with what became of it.
  struct Name {
    var variant: NameVariant
    let type: EntityType
    var known: KnownName?
    /// The name it was joined to, and why.
    var target: Int?
    var reason: Merge.Reason?
    /// The place that tells it from others of its name: "the Supreme Court in Washington".
    var place: String?
  }

  let context: DocumentContext
  var names: [Name] = []
  /// For every mention, the index of its name; -1 for persons, and for what ``added`` leaves to others.
  var nameOfMention: [Int]
  /// The one type that is resolved, none of the package's; nil for places and organizations.
  private let added: EntityType?

  /// The places and organizations that one document speaks of, by first mention, then the things of each added type.
  static func entities(in context: DocumentContext) -> [DocumentEntity] {
    let added = Set(context.mentions.lazy.map(\.type).filter(\.isAdded)).sorted()
    return placesAndOrganizations(in: context) + added.flatMap { things(of: $0, in: context) }
  }

  /// The things of an added type: of its names no rule is known but that equal letters, or all but one, are one name.
  private static func things(of type: EntityType, in context: DocumentContext) -> [DocumentEntity] {
    var resolution = NonPersonResolution(context, added: type)
    resolution.joinNearSpellings()
    return resolution.entities()
  }

  private static func placesAndOrganizations(in context: DocumentContext) -> [DocumentEntity] {
    var resolution = NonPersonResolution(context, added: nil)
    resolution.joinDefinedNames()
    resolution.joinDefinitions()
    resolution.joinAcronyms()
    resolution.joinCompoundAcronyms()
    resolution.joinNearSpellings()
    resolution.joinWholeCompanies()
    resolution.joinShortForms()
    resolution.joinLoneLeads()
    resolution.joinClubTowns()
    resolution.joinOneOfMany()
    return resolution.entities()
  }

  private init(_ context: DocumentContext, added: EntityType?) {
    self.context = context
    self.added = added
    nameOfMention = [Int](repeating: -1, count: context.mentions.count)
    collectNames()
  }

  /// Groups the mentions by what the gazetteer knows, else by letters.
  private mutating func collectNames() {
    var indexByKey: [String: Int] = [:]
    for (index, mention) in context.mentions.enumerated() where isResolved(mention.type) && !mention.isSetAside {
      let form = forms[mention.form]
      let known = mention.ignoresGazetteer ? nil : form.known(as: mention.type)
      let key = EntityKey.ofNonPerson(form, known: known, type: mention.type)
      let name = indexByKey[key] ?? names.count
      if name == names.count {
        names.append(Name(variant: NameVariant(form: mention.form), type: known?.type ?? mention.type, known: known))
        indexByKey[key] = name
      }
      names[name].variant.mentions.append((index, mention.form))
      nameOfMention[index] = name
    }
  }

  private func isResolved(_ type: EntityType) -> Bool {
    added.map { type == $0 } ?? (type != .person && !type.isAdded)
  }

  /// The forms of the corpus.
  var forms: [NameForm] { context.forms }

  /// The prepared form of a name.
  func nonPerson(_ name: Int) -> NonPersonName { forms[names[name].variant.form].nonPerson }

  /// The full name that a name was joined to, at the end of the chain.
  func root(_ name: Int) -> Int {
    var name = name
    while let target = names[name].target { name = target }
    return name
  }

  /// The mentions of each name with those that were joined to it.
  func mentionCounts(of roots: Set<Int>) -> [Int: Int] {
    if roots.count == 1, let only = roots.first { return [only: 1] }
    var counts: [Int: Int] = [:]
    for name in names.indices {
      let end = root(name)
      if roots.contains(end) { counts[end, default: 0] += names[name].variant.mentions.count }
    }
    return counts
  }

  /// Joins `name` to `target` unless it was joined already or the gazetteer knows better.
  mutating func join(_ name: Int, to target: Int, reason: Merge.Reason) {
    let end = root(target)
    guard names[name].target == nil, end != name else { return }
    if let known = names[name].known, let other = names[end].known, known != other { return }
    names[name].target = end
    names[name].reason = reason
  }

  private func entities() -> [DocumentEntity] {
    var entities: [DocumentEntity] = []
    var entityOfName: [Int: Int] = [:]
    for (index, name) in names.enumerated() where name.target == nil {
      entityOfName[index] = entities.count
      let isUnknown = name.known == nil && added == nil
      let isBareAcronym = isUnknown && nonPerson(index).acronym != nil
      let isGeneric = isUnknown && nonPerson(index).isGeneric
      var entity = DocumentEntity(
        type: name.type, identity: isBareAcronym ? .acronym : isGeneric ? .generic : .full,
        identifyingForm: name.variant.form,
        known: name.known)
      entity.place = name.place
      let reason: Merge.Reason = name.known == nil ? .spelling : .knownAlias
      name.variant.join(&entity, reason: reason, isFull: true, in: context)
      entities.append(entity)
    }
    for (index, name) in names.enumerated() where name.target != nil {
      guard let entity = entityOfName[root(index)], let reason = name.reason else { continue }
      name.variant.join(&entities[entity], reason: reason, isFull: false, in: context)
    }
    return entities
  }
}
