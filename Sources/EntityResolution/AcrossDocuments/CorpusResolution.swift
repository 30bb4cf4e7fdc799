internal import EntityExtraction

/// Joins what the documents speak of to the entities of the corpus.
///
/// The rules, in this order:
/// 1. Names that the gazetteer lists for one thing, and full names with the same letters, of one type, are one entity. Two people
///    who share all of a name can't be told apart.
/// 2. A full name joins a fuller one with the same first and last part if no middle name speaks against it, see
///    ``joinFullerForms()``.
/// 3. A lone name of a person joins a bearer of that surname who has a clear majority, see ``joinLoneNames()``.
/// 4. An acronym joins the name it stands for in a clear majority of the documents that say so.
/// 5. A short form of an organization joins the name it stands for elsewhere, see ``joinShortForms()``.
///
/// A word for a kind of thing ("Court") never joins across documents.
///
/// Nothing here depends on the order of the documents: entities are formed by their names, and choices fall by counts.
///
/// - Complexity: O(*n* log *n*) for *n* local entities: names are compared only where they share first and last part.
struct CorpusResolution {
  /// The share of documents that a candidate needs over all candidates to be the clear majority.
  static let clearMajority = 0.75

  /// Local entities with one key.
  struct Group {
    let key: String
    let identity: DocumentEntity.Identity
    /// The fullest of the identifying forms.
    var form: Int
    var locals: [LocalReference]
    /// The distinct full names of a person.
    var names: [PersonName] = []
    /// The classes of names in decisions that its locals, and those of groups joined to it, bear.
    var classes: Set<Int> = []
    /// The group this one was joined to.
    var target: Int?
  }

  /// A local entity by its document and place.
  struct LocalReference: Hashable, Comparable {
    var document: Int
    var local: Int

    static func < (a: LocalReference, b: LocalReference) -> Bool { (a.document, a.local) < (b.document, b.local) }
  }

  let forms: [NameForm]
  let locals: [[DocumentEntity]]
  let decisions: DecisionTable
  /// In the order of their keys.
  var groups: [Group] = []
  /// Local entities that joined a group on their own, and why.
  var joinReasons: [LocalReference: Merge.Reason] = [:]

  /// Joins the local entities of all documents.
  init(_ locals: [[DocumentEntity]], forms: [NameForm], decisions: DecisionTable = DecisionTable(Decisions())) {
    self.decisions = decisions
    self.forms = forms
    self.locals = locals
    collectGroups()
    joinDecided()
    joinFullerForms()
    joinLoneNames()
    joinAcronyms()
    joinShortForms()
  }

  /// The local entities of each entity, in corpus order.
  var clusters: [[LocalReference]] {
    var clusters = [[LocalReference]](repeating: [], count: groups.count)
    for index in groups.indices { clusters[root(index)] += groups[index].locals }
    return clusters.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  subscript(reference: LocalReference) -> DocumentEntity { locals[reference.document][reference.local] }

  /// The group that a group was joined to, at the end of the chain.
  func root(_ group: Int) -> Int {
    var group = group
    while let target = groups[group].target { group = target }
    return group
  }

  private mutating func collectGroups() {
    var members: [String: [LocalReference]] = [:]
    for (document, entities) in locals.enumerated() {
      for (local, entity) in entities.enumerated() {
        var key = key(of: entity)
        // By the place in the order of the ids, which is the same for any order of the documents.
        if entity.identity == .generic { key += " @\(String(document + 1_000_000_000).dropFirst())" }
        members[key, default: []].append(LocalReference(document: document, local: local))
      }
    }
    for (key, references) in members.sorted(by: { $0.key < $1.key }) {
      for (number, part) in compatibleParts(references).enumerated() {
        groups.append(group(key: number == 0 ? key : "\(key) ~\(number)", of: part))
      }
    }
  }

  private func group(key: String, of references: [LocalReference]) -> Group {
    let entities = references.map { self[$0] }
    let form = entities.map(\.identifyingForm).min(by: isFuller) ?? 0
    let isNamed = entities.contains { $0.identity == .full }
    var group = Group(key: key, identity: isNamed ? .full : entities[0].identity, form: form, locals: references)
    if entities[0].type == .person { group.names = fullNames(of: entities) }
    for entity in entities { group.classes.formUnion(entity.classes) }
    return group
  }

  /// Local entities of one key, apart where decisions exclude one another: each joins the first part that allows it.
  private func compatibleParts(_ references: [LocalReference]) -> [[LocalReference]] {
    guard decisions.hasNames else { return [references] }
    var parts: [(classes: Set<Int>, references: [LocalReference])] = []
    for reference in references.sorted() {
      let classes = self[reference].classes
      if let part = parts.firstIndex(where: { decisions.allows($0.classes, classes) }) {
        parts[part].classes.formUnion(classes)
        parts[part].references.append(reference)
      } else {
        parts.append((classes, [reference]))
      }
    }
    return parts.map(\.references)
  }

  /// Joins a group to another, unless that goes in a circle or a decision forbids it.
  ///
  /// - Returns: Whether they are one now.
  @discardableResult
  mutating func join(_ group: Int, to target: Int, because reason: Merge.Reason) -> Bool {
    let (own, end) = (root(group), root(target))
    guard own != end else { return true }
    guard own == group, decisions.allows(groups[own].classes, groups[end].classes) else { return false }
    groups[own].target = end
    groups[end].classes.formUnion(groups[own].classes)
    for reference in groups[own].locals where joinReasons[reference] == nil { joinReasons[reference] = reason }
    return true
  }

  private func key(of entity: DocumentEntity) -> String {
    let form = forms[entity.identifyingForm]
    if entity.type == .person { return EntityKey.ofPerson(form, known: entity.known) }
    return EntityKey.ofNonPerson(form, known: entity.known, type: entity.type)
  }

  private func isFuller(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (forms[a], forms[b])
    return (b.person.parts.count, a.text) < (a.person.parts.count, b.text)
  }

  private func fullNames(of entities: [DocumentEntity]) -> [PersonName] {
    var names: [String: PersonName] = [:]
    for entity in entities where entity.identity == .full {
      for member in entity.members where member.isFull {
        names[forms[member.form].person.key] = forms[member.form].person
      }
    }
    return names.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The candidate with at least ``clearMajority`` of all counts; nil without one.
  static func clearMajority(of counts: [Int: Int]) -> Int? {
    let total = counts.values.reduce(0, +)
    guard total > 0, let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return Double(best.value) >= clearMajority * Double(total) ? best.key : nil
  }
}
