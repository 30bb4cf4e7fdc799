internal import EntityExtraction

/// Finds the people of one document: which of its names of persons belong together.
///
/// Full names come first, those with the most parts before the others, so that each shorter one finds its longer forms.
/// A name joins a person only if it agrees with *all* names that person has by then, which keeps two people apart whom
/// a third, vaguer name would fit. Lone surnames and given names come last, see ``LoneNameChoice``.
///
/// - Complexity: Near linear in the mentions: names are compared only where they share a key.
struct PersonResolution {
  /// A person under construction.
  struct Person {
    var entity: DocumentEntity
    /// The distinct full names, the one with the most parts first.
    var names: [PersonName]
    /// Ends of full names with two parts or more: "García Márquez".
    var shortNames: [PersonName] = []
    /// Where the document names the person in full, in text order.
    var fullMentions: [Int]
  }

  let context: DocumentContext
  private(set) var people: [Person] = []
  /// ``PersonName/blockKeys`` → people who bear a name with that key.
  private var peopleByKey: [String: [Int]] = [:]

  /// Full names → the letters of the only name of the document that differs in one, see ``NearSpelling``.
  private var nearNames: [String: String] = [:]
  /// The surnames of full names.
  private var surnames: Set<String> = []

  /// The persons that one document speaks of, by first mention.
  static func entities(in context: DocumentContext) -> [DocumentEntity] {
    let forms = context.forms
    var resolution = PersonResolution(context: context)
    let (full, lone) = resolution.variants()
    resolution.nearNames = Self.nearNames(full.map { forms[$0.form].person })
    for variant in full { resolution.place(variant) }
    // Surnames first: they say whom the document speaks of most, which decides about given names.
    let named = lone.filter { !forms[$0.form].person.isRole }
    let isSurname = named.map { resolution.surnames.contains(forms[$0.form].person.squashed) }
    let ordered = zip(named, isSurname).filter(\.1) + zip(named, isSurname).filter { !$0.1 }
    var loneEntities = ordered.flatMap { resolution.placeLone($0.0) }
    for variant in lone where forms[variant.form].person.isRole { resolution.placeRole(variant, beside: &loneEntities) }
    return resolution.people.map(\.entity) + loneEntities
  }

  private init(context: DocumentContext) { self.context = context }

  private var forms: [NameForm] { context.forms }
  private var decisions: DecisionTable { context.decisions }

  /// Full names in the order they are placed in, and lone ones by first mention.
  private func variants() -> (full: [NameVariant], lone: [NameVariant]) {
    var variants: [NameVariant] = []
    var indexByKey: [String: Int] = [:]
    for (index, mention) in context.mentions.enumerated() where mention.type == .person && !mention.isSetAside {
      let form = forms[mention.form]
      let key = (form.person.parts.isEmpty ? form.text : form.person.key) + decisions.keySuffix(mention.decidedNames)
      let variant = indexByKey[key] ?? variants.count
      if variant == variants.count {
        variants.append(NameVariant(form: mention.form))
        indexByKey[key] = variant
      }
      variants[variant].mentions.append((index, mention.form))
      variants[variant].decidedNames.formUnion(mention.decidedNames)
    }
    let full = variants.filter { forms[$0.form].person.isFull }.sorted {
      let (a, b) = (forms[$0.form].person, forms[$1.form].person)
      if a.parts.count != b.parts.count { return a.parts.count > b.parts.count }
      if a.squashed.utf8.count != b.squashed.utf8.count { return a.squashed.utf8.count > b.squashed.utf8.count }
      return a.key < b.key
    }
    return (full, variants.filter { !forms[$0.form].person.isFull })
  }

  private mutating func place(_ variant: NameVariant) {
    let name = forms[variant.form].person
    let known = forms[variant.form].known(as: .person)
    let candidates = candidates(for: name).filter {
      fits(name, known, people[$0]) && decisions.allows(variant.decidedNames, people[$0].entity.decidedNames)
    }
    if candidates.isEmpty, joinNear(variant, name) { return }
    let positions = variant.mentions.map(\.mention)
    // More mentions in full first; the earlier person where they are as many.
    guard let best = candidates.max(by: { isLessSalient($0, than: $1, for: name) }) else {
      var entity = DocumentEntity(type: .person, identity: .full, identifyingForm: variant.form, known: known)
      variant.join(&entity, reason: known == nil ? .spelling : .knownAlias, isFull: true, in: context)
      for position in positions { entity.title.formUnion(context.mentions[position].title) }
      people.append(Person(entity: entity, names: [name], fullMentions: positions))
      index(name, of: people.count - 1)
      return
    }
    let reason = name.relation(to: people[best].names[0]) ?? .fullerForm
    let isFull = reason != .surname && reason != .givenName
    variant.join(&people[best].entity, reason: reason, isFull: isFull, in: context)
    people[best].entity.known = people[best].entity.known ?? known
    guard isFull else {
      // What stands before it is an occupation or a title unheard of, or a given name: "Julio" is "YouTuber Julio
      // Salas".
      if name.parts.count > 1 {
        people[best].shortNames.append(name)
        index(name, of: best)
      }
      return
    }
    for position in positions { people[best].entity.title.formUnion(context.mentions[position].title) }
    people[best].names.append(name)
    people[best].fullMentions = (people[best].fullMentions + positions).sorted()
    index(name, of: best)
  }

  private func fits(_ name: PersonName, _ known: KnownName?, _ person: Person) -> Bool {
    if let known, let other = person.entity.known, known != other { return false }
    return person.names.allSatisfy { name.isCompatible(with: $0) }
  }

  private func isLessSalient(_ a: Int, than b: Int, for name: PersonName) -> Bool {
    let isSame = [a, b].map { people[$0].names.contains { $0.squashed == name.squashed } }
    if isSame[0] != isSame[1] { return isSame[1] }
    let counts = (people[a].fullMentions.count, people[b].fullMentions.count)
    if counts.0 != counts.1 { return counts.0 < counts.1 }
    return people[a].fullMentions[0] > people[b].fullMentions[0]
  }

  /// Joins a name to the person whose name differs in one letter.
  private mutating func joinNear(_ variant: NameVariant, _ name: PersonName) -> Bool {
    guard let other = nearNames[name.key], forms[variant.form].known(as: .person) == nil else { return false }
    let near = (peopleByKey["=" + other] ?? []).filter { person in
      people[person].names.contains { $0.squashed == other && $0.suffix == name.suffix }
        && decisions.allows(variant.decidedNames, people[person].entity.decidedNames)
    }
    guard near.count == 1 else { return false }
    variant.join(&people[near[0]].entity, reason: .spelling, isFull: false, in: context)
    return true
  }

  private static func nearNames(_ names: [PersonName]) -> [String: String] {
    let near = NearSpelling(names.map { .init(words: $0.parts, kind: $0.suffix ?? "", mayDivide: false) })
    var partners: [String: String] = [:]
    for index in names.indices {
      if let partner = near.partner(of: index) { partners[names[index].key] = names[partner].squashed }
    }
    return partners
  }

  private mutating func index(_ name: PersonName, of person: Int) {
    surnames.insert(name.surname)
    for key in name.blockKeys { peopleByKey[key, default: []].append(person) }
  }

  /// People with a name that `name` may be a variant or a short form of, in order of their making.
  private func candidates(for name: PersonName) -> [Int] {
    Set(name.queryKeys.flatMap { peopleByKey[$0] ?? [] }).sorted()
  }

  /// Puts each mention of a lone name with one of the people; those that fit nobody make a person of their own.
  private mutating func placeLone(_ variant: NameVariant) -> [DocumentEntity] {
    let name = forms[variant.form].person
    let allowed = candidates(for: name).filter {
      decisions.allows(variant.decidedNames, people[$0].entity.decidedNames)
    }
    var choice = LoneNameChoice(of: name, from: variant.mentions[0].mention, among: people, candidates: allowed)
    var rest = NameVariant(form: variant.form, decidedNames: variant.decidedNames)
    var parts: [Int: NameVariant] = [:]
    for (mention, form) in variant.mentions {
      if let person = choice.person(titled: context.mentions[mention].title) {
        parts[person, default: NameVariant(form: form, decidedNames: variant.decidedNames)].mentions.append(
          (mention, form))
      } else {
        rest.mentions.append((mention, form))
      }
    }
    for (person, part) in parts.sorted(by: { $0.key < $1.key }) {
      part.join(&people[person].entity, reason: choice.reason, isFull: false, in: context)
    }
    guard let first = rest.mentions.first else { return [] }
    rest.form = first.form
    let known = forms[first.form].known(as: .person)
    var entity = DocumentEntity(type: .person, identity: .loneName, identifyingForm: first.form, known: known)
    rest.join(&entity, reason: known == nil ? .spelling : .knownAlias, isFull: true, in: context)
    for (mention, _) in rest.mentions { entity.title.formUnion(context.mentions[mention].title) }
    return [entity]
  }

  /// Puts a role with the one person of the document who bears it as a title; otherwise it is somebody of this document
  /// only.
  private mutating func placeRole(_ variant: NameVariant, beside lone: inout [DocumentEntity]) {
    let words = Set(forms[variant.form].person.parts).subtracting(PersonNameLexicon.titleStopWords)
      .subtracting(PersonNameLexicon.courtesyTitles)
    let bears = { [decisions = context.decisions] (entity: DocumentEntity) in
      !words.isEmpty && words.isSubset(of: entity.title.words)
        && decisions.allows(variant.decidedNames, entity.decidedNames)
    }
    let full = people.indices.filter { bears(people[$0].entity) }
    let others = lone.indices.filter { lone[$0].identity == .loneName && bears(lone[$0]) }
    if full.count + others.count != 1 {
      var entity = DocumentEntity(type: .person, identity: .generic, identifyingForm: variant.form)
      variant.join(&entity, reason: .spelling, isFull: true, in: context)
      lone.append(entity)
    } else if let person = full.first {
      variant.join(&people[person].entity, reason: .role, isFull: false, in: context)
    } else if let person = others.first {
      variant.join(&lone[person], reason: .role, isFull: false, in: context)
    }
  }
}
