internal import EntityExtraction

/// Joins what the documents speak of to the entities of the corpus.
///
/// The rules, in this order:
/// 1. Names that the gazetteer lists for one thing, and full names with the same letters, of one type, are one entity;
///    bodies of one name beside several places are several.
///    Two people who share all of a name can't be told apart. What the lists of one language lack joins what those of another know by
///    the same letters, see ``joinAcrossLanguages()``.
/// 2. A full name joins a fuller one with the same first and last part if no middle name speaks against it, see
///    ``joinFullerForms()``.
/// 3. Full names that documents in several languages write each by its own letters are one, see ``joinTransliterations()``.
/// 4. A lone name of a person joins a bearer of that surname who has a clear majority, see ``joinLoneNames()``.
/// 5. An acronym joins the name it stands for in a clear majority of the documents that say so.
/// 6. A short form of an organization joins the name it stands for elsewhere, see ``joinShortForms()``.
///
/// A word for a kind of thing ("Court") never joins across documents, nor does a given name ("Margaret") by itself.
///
/// Nothing here depends on the order of the documents: entities are formed by their names, and choices fall by counts.
///
/// - Complexity: O(*n* log *n*) for *n* entities of documents: names are compared only where they share first and last
///   part and a middle name, or one has none.
struct CorpusResolution: Sendable {
  /// Entities of documents with one key.
  struct Group: Sendable {
    let key: String
    let identity: DocumentEntity.Identity
    /// The fullest of the identifying forms.
    var form: Int
    var references: [DocumentEntity.Reference]
    /// The documents that these are of at first, ascending.
    let documents: [Int]
    /// The distinct full names of a person.
    var names: [PersonName] = []
    /// The group this one was joined to.
    var target: Int?
  }

  let context: ResolutionContext
  /// What each document speaks of, in the order of the documents' ids.
  let entities: [[DocumentEntity]]
  /// In the order of their keys.
  var groups: [Group] = []
  /// How many documents each of them stands for, where several say the same; nil where each is itself alone.
  let weights: [Int]?
  /// How many pairs of full names of people were compared.
  var comparisons = 0
  /// Entities of documents that joined a group, and why.
  var joinReasons: [DocumentEntity.Reference: Merge.Reason] = [:]
  /// The groups that lone names were of before they joined a bearer; only known where documents have weights.
  var loneGroups: [DocumentEntity.Reference: Int] = [:]

  /// Joins the entities of all documents.
  ///
  /// - Parameters:
  ///   - entities: What each document speaks of, in the order of the documents' ids.
  ///   - context: What names are compared by.
  ///   - weights: How many documents each of them stands for; nil where each is itself alone.
  ///   - threads: How many threads work on it; the result is the same for any number.
  init(
    _ entities: [[DocumentEntity]], in context: ResolutionContext, weights: [Int]? = nil, threads: Int = 1
  ) {
    self.context = context
    self.entities = entities
    self.weights = weights
    collectGroups(threads)
    joinAcrossLanguages()
    joinFullerForms()
    joinTransliterations()
    joinLoneNames()
    joinAcronyms()
    joinShortForms()
  }

  /// The entities of documents that make up each entity, in corpus order.
  var clusters: [[DocumentEntity.Reference]] {
    var clusters = [[DocumentEntity.Reference]](repeating: [], count: groups.count)
    for index in groups.indices { clusters[root(index)] += groups[index].references }
    return clusters.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  /// What a document speaks of, looked at where it is.
  subscript(reference: DocumentEntity.Reference) -> DocumentEntity {
    _read { yield entities[reference.document][reference.entity] }
  }

  var forms: [NameForm] { context.forms }

  /// How many documents some documents stand for.
  func weight(of documents: some Collection<Int>) -> Int {
    guard let weights else { return documents.count }
    return documents.reduce(0) { $0 + weights[$1] }
  }

  private func weight(of references: [DocumentEntity.Reference]) -> Int {
    guard let weights else { return references.count }
    return references.reduce(0) { $0 + weights[$1.document] }
  }

  /// The group that a group was joined to, at the end of the chain.
  func root(_ group: Int) -> Int {
    var group = group
    while let target = groups[group].target { group = target }
    return group
  }

  /// Keys are worked out once for all that share what they are made of, and groups key by key, each on any thread.
  private mutating func collectGroups(_ threads: Int) {
    let parts = Array(entities.indices).mapEach(threads: threads) { [self] document in
      entities[document].map { KeyParts($0, ofDocument: isOfOneDocument($0) ? document : nil) }
    }
    var numbers: [KeyParts: Int] = [:]
    var alike: [(parts: KeyParts, references: [DocumentEntity.Reference])] = []
    for (document, parts) in parts.enumerated() {
      for (place, parts) in parts.enumerated() {
        let reference = DocumentEntity.Reference(document: document, entity: place)
        if let number = numbers[parts] {
          alike[number].references.append(reference)
        } else {
          numbers[parts] = alike.count
          alike.append((parts, [reference]))
        }
      }
    }
    let keys = alike.mapEach(threads: threads) { [self] in key(of: self[$0.references[0]], $0.parts.document) }
    var members: [String: [DocumentEntity.Reference]] = [:]
    for (key, alike) in zip(keys, alike) { members[key, default: []] += alike.references }
    let ordered = members.sorted { $0.key < $1.key }
    groups = ordered.mapEach(threads: threads) { [self] key, references in
      // Other forms may have the same key.
      partsByPlace(references.sorted()).flatMap(partsBySex).enumerated().map { number, part in
        group(key: number == 0 ? key : "\(key) ~\(number)", of: part)
      }
    }.flatMap { $0 }
  }

  /// What a key is made of.
  private struct KeyParts: Hashable {
    let form: Int
    let type: EntityType
    let known: String?
    let knownType: EntityType?
    let shownTitle: String?
    /// The only document that has it, where there is another such in each.
    let document: Int?

    init(_ entity: DocumentEntity, ofDocument document: Int?) {
      (form, type, self.document) = (entity.identifyingForm, entity.type, document)
      (known, knownType, shownTitle) = (entity.known?.name, entity.known?.type, entity.shownTitle)
    }

    /// The form tells nearly all of them apart: the texts are compared, but not hashed.
    func hash(into hasher: inout Hasher) {
      hasher.combine(form)
      hasher.combine(document)
    }
  }

  private func group(key: String, of references: [DocumentEntity.Reference]) -> Group {
    let form = references.lazy.map { self[$0].identifyingForm }.fullest(isFuller)
    let isNamed = references.contains { self[$0].identity == .full }
    let documents = references.map(\.document).sorted()
    var group = Group(
      key: key, identity: isNamed ? .full : self[references[0]].identity, form: form, references: references,
      documents: documents.indices.filter { $0 == 0 || documents[$0 - 1] != documents[$0] }.map { documents[$0] })
    if self[references[0]].type == .person { group.names = fullNames(of: references) }
    return group
  }

  /// Entities of one key, apart where they are bodies of several places; those of none join the place with a clear
  /// majority, or are a part of their own.
  private func partsByPlace(_ references: [DocumentEntity.Reference]) -> [[DocumentEntity.Reference]] {
    guard references.contains(where: { self[$0].place != nil }) else { return [references] }
    var parts = Dictionary(grouping: references) { self[$0].place ?? "" }
    guard parts.keys.count(where: { !$0.isEmpty }) > 1 else { return [references] }
    let places = parts.keys.filter { !$0.isEmpty }.sorted()
    let counts = places.enumerated().map { ($0.offset, weight(of: parts[$0.element] ?? [])) }
    if let clear = ClearMajority.candidate(of: Dictionary(uniqueKeysWithValues: counts)) {
      let others = parts.removeValue(forKey: "") ?? []
      parts[places[clear], default: []] += others
    }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Lone names apart where their titles are of both sexes: "Miss Watson" beside "Mr. Watson"; those without such a title
  /// join the sex with a clear majority, or are a part of their own.
  private func partsBySex(_ references: [DocumentEntity.Reference]) -> [[DocumentEntity.Reference]] {
    guard references.count > 1, self[references[0]].identity == .loneName else { return [references] }
    var parts = Dictionary(grouping: references) { self[$0].title.sex }
    guard let male = parts[.male], let female = parts[.female] else {
      // Who writes "Miss Watson" calls no woman "Watson".
      guard let ladies = parts[.female], let rest = parts[nil], ladies.allSatisfy({ isLady(self[$0].title) }) else {
        return [references]
      }
      return [ladies, rest]
    }
    if let clear = ClearMajority.candidate(of: [0: weight(of: male), 1: weight(of: female)]) {
      parts[clear == 0 ? .male : .female, default: []] += parts.removeValue(forKey: nil) ?? []
    }
    return [parts[.male], parts[.female], parts[nil]].compactMap { $0 }
  }

  private func isLady(_ title: PersonTitle) -> Bool { title.isWifes || title.isMaidens }

  /// Whether it is somebody or something else in each document.
  func isOfOneDocument(_ entity: DocumentEntity) -> Bool { entity.identity == .generic || isLoneGivenName(entity) }

  /// Whether nothing but a given name is known of somebody: another one in each document.
  func isLoneGivenName(_ entity: DocumentEntity) -> Bool {
    guard entity.type == .person, entity.identity == .loneName, entity.known == nil else { return false }
    let name = forms[entity.identifyingForm].person
    return name.parts.count == 1 && name.givenNames.isGivenName(name.squashed) && entity.title.tellingWords.isEmpty
  }

  /// Joins a group to another, unless that goes in a circle.
  ///
  /// - Returns: Whether they are one now.
  @discardableResult
  mutating func join(_ group: Int, to target: Int, because reason: Merge.Reason) -> Bool {
    let (own, end) = (root(group), root(target))
    guard own != end else { return true }
    guard own == group else { return false }
    groups[own].target = end
    for reference in groups[own].references where joinReasons[reference] == nil { joinReasons[reference] = reason }
    return true
  }

  private func key(of entity: DocumentEntity, _ document: Int?) -> String {
    let key = key(of: entity)
    guard let document else { return key }
    // By the place in the order of the ids, which is the same for any order of the documents.
    return key + " @\(String(document + 1_000_000_000).dropFirst())"
  }

  func key(of entity: DocumentEntity) -> String {
    let form = forms[entity.identifyingForm]
    if entity.type == .person {
      let key = EntityKey.ofPerson(form, known: entity.known)
      // "Mrs. Bennet" where the document has a Mr. Bennet.
      return entity.shownTitle.map { key + ", " + $0 } ?? key
    }
    return EntityKey.ofNonPerson(form, known: entity.known, type: entity.type)
  }

  private func isFuller(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (forms[a], forms[b])
    return (b.person.parts.count, a.text) < (a.person.parts.count, b.text)
  }

  /// The full names of somebody, each once; of those that differ in case and marks the last.
  private func fullNames(of references: [DocumentEntity.Reference]) -> [PersonName] {
    var names: [String: PersonName] = [:]
    var seen: Set<Int> = []
    for reference in references.reversed() where self[reference].identity == .full {
      for member in self[reference].members.reversed() where member.isFull {
        if self[reference].otherForms.contains(member.form) || !seen.insert(member.form).inserted { continue }
        let person = forms[member.form].person
        guard person.isSound else { continue }
        let key = person.key
        if names[key] == nil { names[key] = person }
      }
    }
    return names.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Sequence<Int> {
  /// The least form by a comparison, most of them being the same one.
  fileprivate func fullest(_ isFuller: (Int, Int) -> Bool) -> Int {
    var best: Int?
    for form in self where form != best {
      if best.map({ isFuller(form, $0) }) ?? true { best = form }
    }
    return best ?? 0
  }
}
