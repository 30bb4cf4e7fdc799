internal import EntityExtraction

extension PersonResolution {
  /// How often two full names stand in a document that tells them apart by a middle name.
  private static let oftenLimit = 3

  /// Puts a full name with the person who bears it, or makes a person of it.
  mutating func place(_ variant: NameVariant) {
    let name = forms[variant.form].person
    let known = forms[variant.form].known(as: .person)
    let others = clues.otherNames[name.key] ?? []
    let near = Set(candidates(for: name) + others.flatMap { candidates(for: $0) }).sorted()
    let fitting = withoutRivals(near.filter { fits(variant, name, known, others, people[$0]) }, for: name)
    if fitting.isEmpty, joinNear(variant, name) { return }
    // More mentions in full first; the earlier person where they are as many.
    if let best = fitting.max(by: { isLessSalient($0, than: $1, for: name) }) {
      join(variant, name, known, to: best)
    } else {
      add(variant, name, known)
    }
    let person = fitting.isEmpty ? people.count - 1 : fitting.max { isLessSalient($0, than: $1, for: name) } ?? 0
    for other in others {
      people[person].otherNames.append(other)
      index(other, of: person)
    }
  }

  private mutating func add(_ variant: NameVariant, _ name: PersonName, _ known: KnownName?) {
    let positions = variant.mentions.map(\.mention)
    var entity = DocumentEntity(type: .person, identity: .full, identifyingForm: variant.form, known: known)
    variant.join(&entity, reason: known == nil ? .spelling : .knownAlias, isFull: true, in: context)
    for position in positions { entity.title.formUnion(context.mentions[position].title) }
    people.append(Person(entity: entity, names: [name], counts: [positions.count], fullMentions: positions))
    index(name, of: people.count - 1)
  }

  private mutating func join(_ variant: NameVariant, _ name: PersonName, _ known: KnownName?, to best: Int) {
    let agrees = people[best].names.allSatisfy { name.isCompatible(with: $0) }
    let reason = agrees ? name.relation(to: people[best].names[0]) ?? .fullerForm : .renamed
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
    let positions = variant.mentions.map(\.mention)
    for position in positions { people[best].entity.title.formUnion(context.mentions[position].title) }
    if agrees {
      people[best].names.append(name)
      people[best].counts.append(positions.count)
    } else {
      people[best].otherNames.append(name)
    }
    people[best].fullMentions = (people[best].fullMentions + positions).sorted()
    index(name, of: best)
  }

  /// Whether a person may bear a name: it agrees with all names the person has, or the text gives the person that name; and the text
  /// doesn't tell the two apart.
  private func fits(
    _ variant: NameVariant, _ name: PersonName, _ known: KnownName?, _ others: [PersonName], _ person: Person
  ) -> Bool {
    if let known, let other = person.entity.known, known != other { return false }
    if !name.isSound { return person.names.contains { $0.squashed == name.squashed } }
    if (person.names + person.otherNames + person.shortNames).contains(where: { clues.areApart(name.key, $0.key) }) {
      return false
    }
    if person.names.allSatisfy({ name.isCompatible(with: $0) }) { return !isOftenApart(variant, name, person) }
    return person.otherNames.contains { name.isCompatible(with: $0) }
      || others.contains { other in
        person.names.contains { other.isCompatible(with: $0) } || person.otherNames.contains { $0.key == other.key }
      }
  }

  /// Whether a document says both names often of which only one has a middle name in full: "John Adams" and "John Quincy Adams".
  private func isOftenApart(_ variant: NameVariant, _ name: PersonName, _ person: Person) -> Bool {
    guard variant.mentions.count >= Self.oftenLimit, name.parts.count == 2 else { return false }
    return zip(person.names, person.counts).contains { other, count in
      count >= Self.oftenLimit && other.parts.count == 3 && other.middleNames.contains { $0.utf8.count > 1 }
        && other.parts.first == name.parts.first && other.parts.last == name.parts.last
    }
  }

  /// Those that a name without an ending may be; none with one ("III") where several endings tell several people apart.
  private func withoutRivals(_ fitting: [Int], for name: PersonName) -> [Int] {
    guard name.suffix == nil else { return fitting }
    let suffixes = Set(fitting.flatMap { people[$0].names.compactMap(\.suffix) })
    return suffixes.count < 2 ? fitting : fitting.filter { people[$0].names.allSatisfy { $0.suffix == nil } }
  }

  private func isLessSalient(_ a: Int, than b: Int, for name: PersonName) -> Bool {
    let isSame = [a, b].map { people[$0].names.contains { $0.squashed == name.squashed } }
    if isSame[0] != isSame[1] { return isSame[1] }
    // "Teddy Marsh" is "Theodora (Teddy) Marsh" before Edward Marsh.
    let holdsAll = [a, b].map { people[$0].names.contains { Set(name.parts).isSubset(of: $0.parts) } }
    if holdsAll[0] != holdsAll[1] { return holdsAll[1] }
    // "Parker Bowles" is Andrew Parker Bowles before Camilla Parker-Bowles.
    let isWrittenSo = [a, b].map { people[$0].names.contains { $0.display.hasSuffix(" " + name.display) } }
    if isWrittenSo[0] != isWrittenSo[1] { return isWrittenSo[1] }
    let counts = (people[a].fullMentions.count, people[b].fullMentions.count)
    if counts.0 != counts.1 { return counts.0 < counts.1 }
    return people[a].fullMentions[0] > people[b].fullMentions[0]
  }

  /// Joins a name to the person whose name differs in one letter.
  private mutating func joinNear(_ variant: NameVariant, _ name: PersonName) -> Bool {
    guard let other = nearNames[name.key], forms[variant.form].known(as: .person) == nil else { return false }
    let near = (peopleByKey["=" + other] ?? []).filter { person in
      people[person].names.contains {
        $0.squashed == other && $0.suffix == name.suffix && !clues.areApart(name.key, $0.key)
      }
    }
    guard near.count == 1 else { return false }
    variant.join(&people[near[0]].entity, reason: .spelling, isFull: false, in: context)
    return true
  }
}
