internal import EntityExtraction
internal import TextModel

/// Finds the people of one document: which of its names of persons belong together.
///
/// Full names come first, those with the most parts before the others, so that each shorter one finds its longer forms.
/// A name joins a person only if it agrees with *all* names that person has by then, which keeps two people apart whom
/// a third, vaguer name would fit; or if the text says that it is another name of that person, see ``PersonClues``. Lone
/// surnames and given names come last, see ``LoneNameChoice``.
///
/// - Complexity: Near linear in the mentions: names are compared only where they share a key.
struct PersonResolution {
  /// A person under construction.
  struct Person {
    var entity: DocumentEntity
    /// The distinct full names, the one with the most parts first, and how often each stands in the document.
    var names: [PersonName]
    var counts: [Int]
    /// Ends of full names with two parts or more: "García Márquez".
    var shortNames: [PersonName] = []
    /// Other names that the text gives the person: "Margaret Roberts" for Margaret Thatcher.
    var otherNames: [PersonName] = []
    /// Where the document names the person in full, in text order.
    var fullMentions: [Int]

    /// The sex that the given name tells.
    var givenSex: Sex? { names.lazy.compactMap(\.givenSex).first }
  }

  let context: DocumentContext
  let clues: PersonClues
  var people: [Person] = []
  /// ``PersonName/blockKeys`` → people who bear a name with that key.
  var peopleByKey: [String: [Int]] = [:]

  /// Full names → the letters of the only name of the document that differs in one, see ``NearSpelling``.
  private(set) var nearNames: [String: String] = [:]
  /// The surnames of full names.
  private var surnames: Set<String> = []

  /// The persons that one document speaks of, by first mention.
  static func entities(in context: DocumentContext) -> [DocumentEntity] {
    let forms = context.forms
    var resolution = PersonResolution(context: context)
    let (full, lone) = resolution.variants()
    resolution.nearNames = Self.nearNames(full.map { forms[$0.form].person }.filter(\.isSound))
    for variant in full { resolution.place(variant) }
    for index in resolution.people.indices { resolution.people[index].identifyByUsualName(in: context) }
    // Surnames first: they say whom the document speaks of most, which decides about given names.
    let roles = lone.filter { resolution.isRole($0) }
    let named = lone.filter { !resolution.isRole($0) }
    let isSurname = named.map { resolution.surnames.contains(forms[$0.form].person.squashed) }
    let ordered = zip(named, isSurname).filter(\.1) + zip(named, isSurname).filter { !$0.1 }
    var loneEntities = ordered.flatMap { resolution.placeLone($0.0) }
    for variant in roles { resolution.placeRole(variant, beside: &loneEntities) }
    var entities = resolution.people.map(\.entity) + loneEntities + resolution.families()
    for index in entities.indices { entities[index].title.forgetBearers() }
    return entities
  }

  /// Whether a name is a role, and not the surname that somebody has in full: "Pope" beside "Nick Pope", but not "the Pope".
  private func isRole(_ variant: NameVariant) -> Bool {
    let person = forms[variant.form].person
    guard person.isRole else { return false }
    guard surnames.contains(person.squashed) else { return true }
    let around = TextAround(context.source.document.text)
    return variant.mentions.contains { mention, form in
      let articles = forms[form].lexicon.context.articles
      return around.lastWords(before: context.mentions[mention].start).first.map(articles.contains) ?? false
    }
  }

  private init(context: DocumentContext) {
    self.context = context
    clues = PersonClues(context.mentions, in: context.source, forms: context.forms)
  }

  var forms: [NameForm] { context.forms }

  /// Full names in the order they are placed in, and lone ones by first mention.
  private func variants() -> (full: [NameVariant], lone: [NameVariant]) {
    let variants = variants { !$0.isFamily }
    let full = variants.filter { forms[$0.form].person.isFull }.sorted {
      let (a, b) = (forms[$0.form].person, forms[$1.form].person)
      if a.parts.count != b.parts.count { return a.parts.count > b.parts.count }
      // Those with an ending tell whether a name without one is theirs.
      if (a.suffix == nil) != (b.suffix == nil) { return a.suffix != nil }
      if a.squashed.utf8.count != b.squashed.utf8.count { return a.squashed.utf8.count > b.squashed.utf8.count }
      return a.key < b.key
    }
    return (full, variants.filter { !forms[$0.form].person.isFull })
  }

  /// The persons' mentions for which a test holds, by their names.
  private func variants(where test: (NamedMention) -> Bool) -> [NameVariant] {
    var variants: [NameVariant] = []
    var indexByKey: [String: Int] = [:]
    for (index, mention) in context.mentions.enumerated()
    where mention.type == .person && !mention.isSetAside && test(mention) {
      let form = forms[mention.form]
      let key = form.person.parts.isEmpty ? form.text : form.person.key
      let variant = indexByKey[key] ?? variants.count
      if variant == variants.count {
        variants.append(NameVariant(form: mention.form))
        indexByKey[key] = variant
      }
      variants[variant].mentions.append((index, mention.form))
    }
    return variants
  }

  /// The families of the document, which are nobody of their members.
  private func families() -> [DocumentEntity] {
    variants(where: \.isFamily).map { variant in
      var entity = DocumentEntity(type: .person, identity: .family, identifyingForm: variant.form)
      variant.join(&entity, reason: .spelling, isFull: true, in: context)
      return entity
    }
  }

  private static func nearNames(_ names: [PersonName]) -> [String: String] {
    let near = NearSpelling(
      names.map { .init(words: $0.parts, kind: $0.suffix ?? "", mayDivide: false) },
      givenNames: names.first?.givenNames ?? .english)
    var partners: [String: String] = [:]
    for index in names.indices {
      if let partner = near.partner(of: index) { partners[names[index].key] = names[partner].squashed }
    }
    return partners
  }

  /// Makes a person known by a name; a name that is none is found by its letters only.
  mutating func index(_ name: PersonName, of person: Int) {
    guard name.isSound else {
      peopleByKey["=" + name.squashed, default: []].append(person)
      return
    }
    surnames.insert(name.surname)
    for key in name.blockKeys { peopleByKey[key, default: []].append(person) }
  }

  /// People with a name that `name` may be a variant or a short form of, in order of their making.
  func candidates(for name: PersonName) -> [Int] {
    Set(name.queryKeys.flatMap { peopleByKey[$0] ?? [] }).sorted()
  }
}

extension PersonResolution.Person {
  /// Identifies a person with several names by the one that the document uses most; of as many, by the one whose surname it uses alone,
  /// then by the first one.
  fileprivate mutating func identifyByUsualName(in context: DocumentContext) {
    guard !otherNames.isEmpty, entity.known == nil else { return }
    var counts: [String: (count: Int, form: Int)] = [:]
    for member in entity.members where member.isFull {
      counts[context.forms[member.form].person.key, default: (0, member.form)].count += 1
    }
    let first = context.forms[entity.identifyingForm].person.key
    let lone = context.mentions.lazy.filter { $0.type == .person }.map { context.forms[$0.form].person }
    let alone = Set(lone.filter { $0.parts.count == 1 }.map(\.squashed))
    let best = counts.max { a, b in
      if a.value.count != b.value.count { return a.value.count < b.value.count }
      let isAlone = [a, b].map { alone.contains(context.forms[$0.value.form].person.surname) }
      if isAlone[0] != isAlone[1] { return isAlone[1] }
      return a.key == first ? false : b.key == first ? true : a.key > b.key
    }
    guard let best, let usual = Optional(context.forms[best.value.form].person) else { return }
    entity.identifyingForm = best.value.form
    for member in entity.members where member.isFull {
      let name = context.forms[member.form].person
      if !name.isCompatible(with: usual) { entity.otherForms.insert(member.form) }
    }
  }
}
