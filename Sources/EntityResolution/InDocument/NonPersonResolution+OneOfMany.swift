internal import EntityExtraction
internal import TextModel

extension NonPersonResolution {
  /// Joins each mention of what there are many of ("the Court", "the Supreme Court", "the County") to the one that it
  /// means.
  ///
  /// That is, of the names of the document that it shortens: what the document defined it for; the only one; in the
  /// stretch around it (see ``TypeStretches``) the one with a clear majority of the mentions; the one named last before
  /// it. A place beside it ("the Supreme Court in Washington") excludes one of another place; then it is a thing of its
  /// own. The same is done for a body of one name and several places ("Kenya's Ministry of Health", "Uganda's").
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions of names that shorten one another.
  mutating func joinOneOfMany() {
    let kinds = names.indices.filter { names[$0].target == nil && names[$0].known == nil && mayBeMany($0) }
    guard !kinds.isEmpty else { return }
    let longer = longerNames(of: kinds)
    for kind in kinds {
      let key = nonPerson(kind).words.joined(separator: " ")
      let found = nonPerson(kind).isOneOfMany ? longer[key] ?? [] : []
      let candidates = found.map(\.name).filter { root($0) != kind }
      let places = placesBeside(kind)
      let own = parted(kind, by: places, from: candidates)
      let near = found.filter { $0.isNear && names[$0.name].type == names[kind].type }.map(\.name)
      if !candidates.isEmpty || !own.isEmpty { place(kind, among: candidates + own, near: near) }
      if candidates.isEmpty, own.isEmpty { names[kind].place = places.values.min() }
    }
  }

  private func mayBeMany(_ name: Int) -> Bool {
    let form = nonPerson(name)
    return form.isOneOfMany
      || names[name].type == .organization && form.words.contains(where: form.lexicon.bodies.contains)
  }

  /// For every word of a kind the names that it may shorten, and whether it does so without an article, too.
  private func longerNames(of kinds: [Int]) -> [String: [(name: Int, isNear: Bool)]] {
    let words = Set(kinds.filter { nonPerson($0).isOneOfMany }.map { nonPerson($0).words.joined(separator: " ") })
    var longer: [String: [(name: Int, isNear: Bool)]] = [:]
    guard !words.isEmpty else { return longer }
    for name in names.indices {
      let (form, type) = (nonPerson(name), names[name].type)
      var near = form.shortForms(as: type)
      // "Southwest Airlines" is nowhere "the Southwest".
      if type == .organization, let first = form.words.first, form.words.last != first, !isHead(form) {
        near.remove(first)
      }
      // "the Bureau" beside "Federal Bureau of Investigation".
      if type == .organization, let head = headWord(form) { near.insert(head) }
      // "the Administration" beside "NASA".
      if type == .organization, let known = names[name].known {
        near.formUnion(([known.name] + known.aliases).compactMap { $0.split(separator: " ").last?.foldedName })
      }
      var others = form.companyHeads
      if type == .place, form.words.count > 1, let last = form.words.last, !form.lexicon.weakLeads.contains(last) {
        others.insert(last)
      }
      for word in near.intersection(words).sorted() { longer[word, default: []].append((name, true)) }
      for word in others.intersection(words).subtracting(near) { longer[word, default: []].append((name, false)) }
    }
    return longer
  }

  /// What a body is called by behind its kind: "bureau" of "Federal Bureau of Investigation".
  private func headWord(_ name: NonPersonName) -> String? {
    guard let of = name.words.dropFirst(2).firstIndex(where: name.lexicon.headPrepositions.contains) else { return nil }
    let head = name.words[of - 1]
    // Courts and the like have more of their kind beside them.
    return name.lexicon.genericNames.contains(head) && !name.lexicon.bodies.contains(head) ? head : nil
  }

  /// Whether the first word is what the thing is called by: "Church of Scientology", "North Korea".
  private func isHead(_ name: NonPersonName) -> Bool {
    let (words, lexicon) = (name.words, name.lexicon)
    return words.count > 2 && lexicon.headPrepositions.contains(words[1])
      || words.count > 1 && lexicon.dividedCountries.contains(words[1])
  }

  /// The places right beside the mentions of a name.
  private func placesBeside(_ name: Int) -> [Int: String] {
    var places: [Int: String] = [:]
    for (mention, _) in names[name].variant.mentions {
      if let place = place(beside: mention) { places[mention] = place }
    }
    return places
  }

  /// The place in "the Supreme Court in Washington", "Kenya's Ministry of Health".
  private func place(beside mention: Int) -> String? {
    let lexicon = nonPerson(nameOfMention[mention]).lexicon
    for other in [mention + 1, mention - 1] where nameOfMention.indices.contains(other) {
      guard context.mentions[other].type == .place, nameOfMention[other] >= 0 else { continue }
      let (first, second) = (min(mention, other), max(mention, other))
      let spans = (context.source.mentions[first].span, context.source.mentions[second].span)
      guard spans.0.end < spans.1.start, spans.1.start - spans.0.end <= 8 else { continue }
      let between = context.source.document.text[TextSpan(spans.0.end, spans.1.start)].split(
        whereSeparator: \.isBlank)
      let isBeside =
        other > mention
        ? between.first.map { lexicon.whereWords.contains($0.asListed) || lexicon.ofWords.contains($0.asListed) }
          ?? false
        : between.count == 1 && lexicon.possessives.contains(String(between[0]))
      guard isBeside, between.dropFirst().allSatisfy({ lexicon.articles.contains($0.lowercased()) }) else { continue }
      return names[root(nameOfMention[other])].known?.name.foldedName
        ?? nonPerson(nameOfMention[other]).bare.foldedName
    }
    return nil
  }

  /// Makes names of their own of the mentions whose places no candidate is of; of all with a place where there are
  /// several places.
  private mutating func parted(_ kind: Int, by places: [Int: String], from candidates: [Int]) -> [Int] {
    let excluded = places.filter { _, place in
      candidates.contains { isOfAnotherPlace($0, than: place) }
        && !candidates.contains { forms[names[$0].variant.form].nonPerson.words.contains(place) }
    }
    let apart = candidates.isEmpty && Set(places.values).count > 1 ? places : excluded
    var own: [Int] = []
    for (place, mentions) in Dictionary(grouping: apart.keys, by: { apart[$0] ?? "" }).sorted(by: { $0.key < $1.key }) {
      let name = split(kind, Set(mentions))
      names[name].place = place
      own.append(name)
    }
    return own
  }

  private func isOfAnotherPlace(_ name: Int, than place: String) -> Bool {
    forms[names[name].variant.form].placeInName.map { $0 != place } ?? false
  }

  /// Makes a name of some mentions of another; of all, it is that name itself.
  private mutating func split(_ name: Int, _ mentions: Set<Int>) -> Int {
    let part = names[name].variant.mentions.filter { mentions.contains($0.mention) }
    guard part.count < names[name].variant.mentions.count, let first = part.first else { return name }
    var new = names[name]
    new.variant.mentions = part
    new.variant.form = first.form
    new.target = nil
    names[name].variant.mentions.removeAll { mentions.contains($0.mention) }
    names.append(new)
    for (mention, _) in part { nameOfMention[mention] = names.count - 1 }
    return names.count - 1
  }

  /// Joins each mention of a name to the one of the candidates that it means; one without an article only to the one
  /// of those `near` that is clear.
  private mutating func place(_ kind: Int, among candidates: [Int], near: [Int]) {
    guard !candidates.contains(kind) else { return }
    var choice = NearestNames(mentionsOf(Set(candidates.map(root))))
    var clear = NearestNames(mentionsOf(Set(near.map(root))))
    var parts: [Int: Set<Int>] = [:]
    for (mention, _) in names[kind].variant.mentions {
      let seen = context.mentions[mention]
      let defined = seen.standsFor.flatMap { nameOfMention[$0] >= 0 ? root(nameOfMention[$0]) : nil }
      let target =
        defined ?? clear.clearName(at: seen.start) ?? (isDefinite(mention) ? choice.name(at: seen.start) : nil)
      if let target, target != kind { parts[target, default: []].insert(mention) }
    }
    for (target, mentions) in parts.sorted(by: { $0.key < $1.key }) {
      join(split(kind, mentions), to: target, reason: .shortForm)
    }
  }

  /// Whether an article makes a mention one of something known, and nothing behind it another thing: "the County", not
  /// "the Palace of Forty Columns".
  private func isDefinite(_ mention: Int) -> Bool {
    let lexicon = nonPerson(nameOfMention[mention]).lexicon
    let (text, span) = (context.source.document.text, context.source.mentions[mention].span)
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: span.start)
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: span.end)
    let behind = String(decoding: text.utf8[end...].prefix(8), as: UTF8.self).split(whereSeparator: \.isBlank)
    if let next = behind.first, lexicon.ofWords.contains(String(next)) { return false }
    let before = String(decoding: text.utf8[..<start].suffix(8), as: UTF8.self).split(whereSeparator: \.isBlank)
    return before.last.map { lexicon.articles.contains($0.lowercased()) } ?? false
  }

  /// Where the names that end in `roots` stand, in text order.
  private func mentionsOf(_ roots: Set<Int>) -> [(start: Int, name: Int)] {
    var found: [(start: Int, name: Int)] = []
    for name in names.indices where roots.contains(root(name)) {
      for (mention, _) in names[name].variant.mentions { found.append((context.mentions[mention].start, root(name))) }
    }
    return found.sorted { ($0.start, $0.name) < ($1.start, $1.name) }
  }
}
