internal import EntityExtraction

extension PersonResolution {
  /// Puts each mention of a lone name with one of the people; those that fit nobody make people of their own.
  mutating func placeLone(_ variant: NameVariant) -> [DocumentEntity] {
    let name = forms[variant.form].person
    let isOfStory = variant.mentions.contains { !context.mentions[$0.mention].isOutsideStory }
    let allowed = candidates(for: name).filter { !(isOfStory && context.isOutsideStory(people[$0].entity)) }
    var choice = LoneNameChoice(of: name, variant, among: people, candidates: allowed, clues, in: context)
    if !choice.hasBearers, let person = bearerOfNickname(name, variant) {
      variant.join(&people[person].entity, reason: .givenName, isFull: false, in: context)
      return []
    }
    let isMans = isMansName(variant, &choice)
    var rest = NameVariant(form: variant.form)
    var parts: [Int: NameVariant] = [:]
    for (mention, form) in variant.mentions {
      if let key = clues.bearers[mention],
        let person = people.firstIndex(where: { $0.names.contains { $0.key == key } })
      {
        parts[person, default: NameVariant(form: form)].mentions.append((mention, form))
        continue
      }
      let title = context.mentions[mention].title
      let isOther =
        isMans && title == PersonTitle()
        || choice.reason == .givenName && title == PersonTitle() && ListedChildren.holds(mention, in: context)
      if let person = choice.person(titled: title, at: mention), !(isOther && mayNotBe(person, mention, isMans)) {
        parts[person, default: NameVariant(form: form)].mentions.append((mention, form))
      } else {
        rest.mentions.append((mention, form))
      }
    }
    for (person, part) in parts.sorted(by: { $0.key < $1.key }) {
      part.join(&people[person].entity, reason: choice.reason, isFull: false, in: context)
    }
    let groups = LoneBearers(rest, in: context).groups
    return groups.map { entity(of: $0, isOneOfSeveral: groups.count > 1 || choice.hasBearers) }
  }

  /// Whether the document says "Mr. Temple" of somebody whom it names no fuller: then "Temple" is he, and not Charlotte.
  private func isMansName(_ variant: NameVariant, _ choice: inout LoneNameChoice) -> Bool {
    guard choice.reason == .surname, choice.hasBearers else { return false }
    for (mention, _) in variant.mentions {
      let title = context.mentions[mention].title
      if title.sex == .male, choice.person(titled: title, at: mention) == nil { return true }
    }
    return false
  }

  /// The only person of the document whom a lone given name without a title is another form for: "Harry" for Henry Wotton.
  private func bearerOfNickname(_ name: PersonName, _ variant: NameVariant) -> Int? {
    guard name.parts.count == 1, name.suffix == nil, let group = name.givenNames.groups[name.parts[0]],
      variant.mentions.allSatisfy({ context.mentions[$0.mention].title == PersonTitle() }),
      !variant.mentions.contains(where: { ListedChildren.isParent($0.mention, in: context) })
    else { return nil }
    let bearers = people.indices.filter { person in
      people[person].names.contains { full in
        guard full.isFull, !full.isSurnameFirst, let first = full.parts.first else { return false }
        return first != name.parts[0] && full.givenNames.groups[first] == group
      }
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// A man's surname is no woman's, and a child in a list nobody who was named in full before.
  private func mayNotBe(_ person: Int, _ mention: Int, _ isMans: Bool) -> Bool {
    isMans ? isWoman(person) : people[person].fullMentions[0] < mention
  }

  private func isWoman(_ person: Int) -> Bool {
    (people[person].entity.title.sex ?? people[person].givenSex) == .female
  }

  private func entity(of variant: NameVariant, isOneOfSeveral: Bool) -> DocumentEntity {
    var variant = variant
    let form = variant.mentions[0].form
    variant.form = form
    let known = forms[form].known(as: .person)
    var entity = DocumentEntity(type: .person, identity: .loneName, identifyingForm: form, known: known)
    variant.join(&entity, reason: known == nil ? .spelling : .knownAlias, isFull: true, in: context)
    for (mention, _) in variant.mentions { entity.title.formUnion(context.mentions[mention].title) }
    if isOneOfSeveral { entity.shownTitle = shownTitle(variant) }
    return entity
  }

  /// The title that tells one lone name from another: that of the first mention whose title tells the sex or the calling.
  private func shownTitle(_ variant: NameVariant) -> String? {
    let titles = forms[variant.form].lexicon.people.shownTitles
    let telling = variant.mentions.lazy.map { context.mentions[$0.mention].title }.first {
      $0.sex != nil || $0.callings != 0
    }
    guard let words = telling?.words.sorted() else { return nil }
    return words.lazy.compactMap { titles[$0] }.first ?? words.first.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// Puts a role with the one person of the document who bears it as a title; otherwise it is somebody of this document
  /// only.
  mutating func placeRole(_ variant: NameVariant, beside lone: inout [DocumentEntity]) {
    let form = forms[variant.form]
    let words = Set(form.person.parts).subtracting(form.lexicon.people.titleStopWords)
      .subtracting(form.lexicon.people.courtesyTitles)
    let bears = { (entity: DocumentEntity) in !words.isEmpty && words.isSubset(of: entity.title.words) }
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
