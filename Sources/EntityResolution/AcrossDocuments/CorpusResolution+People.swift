internal import EntityExtraction

extension CorpusResolution {
  /// Joins full names to fuller ones: "John Bolton" in one document to "John R. Bolton" in another.
  ///
  /// The first and the last part must be the same, neither an initial, the first but for nicknames, and every name of
  /// the one must be compatible with every name of the other. Of several fuller names that exclude each other the one
  /// with a clear majority of the documents gets it; without one the name stays by itself, as "George Bush" beside
  /// "George W. Bush" and "George H. W. Bush".
  mutating func joinFullerForms() {
    var fuller = FullerNameIndex()
    let order = groups.indices.filter { groups[$0].identity == .full && !groups[$0].names.isEmpty }.sorted {
      let (a, b) = (forms[groups[$0].form].person, forms[groups[$1].form].person)
      if a.parts.count != b.parts.count { return a.parts.count > b.parts.count }
      // Those with an ending tell whether a name without one is theirs.
      return (a.suffix == nil) != (b.suffix == nil) ? a.suffix != nil : $0 < $1
    }
    for index in order {
      let ends = Set(groups[index].names.compactMap(Self.ends)).sorted()
      let near = fuller.candidates(for: groups[index].names, ends)
      comparisons += near.count
      let fitting = withoutRivals(near.filter { areCompatible(index, $0) }, for: index)
      let counts = Dictionary(uniqueKeysWithValues: fitting.map { ($0, weight(of: groups[$0].documents)) })
      if groups[index].target == nil, let target = ClearMajority.candidate(of: counts),
        join(index, to: target, because: .fullerForm)
      {
        let end = root(target)
        groups[end].names += groups[index].names
        if end != target { groups[target].names += groups[index].names }
      } else {
        fuller.add(index, of: groups[index].names, ends)
      }
    }
  }

  /// First part or its group of nicknames, and last part; nil for names whose forms can't be told without their
  /// document.
  private static func ends(_ name: PersonName) -> String? {
    guard name.isFull, !name.isSurnameFirst, let first = name.parts.first, let last = name.parts.last else {
      return nil
    }
    guard first.count > 1, last.count > 1 else { return nil }
    // Nicknames meet: "Steve Biegun" and "Stephen E. Biegun".
    let given = name.givenNames.groups[first].map { "#\($0)" } ?? first
    return "\(given) \(last)"
  }

  private func areCompatible(_ a: Int, _ b: Int) -> Bool {
    if groups[a].key.hasPrefix("=") && groups[b].key.hasPrefix("=") { return false }
    if meetInDocument(a, b) { return false }
    return groups[a].names.allSatisfy { name in groups[b].names.allSatisfy { name.isCompatible(with: $0) } }
  }

  /// Those that a name without an ending may be; none with one ("III") where several endings tell several people apart.
  private func withoutRivals(_ fitting: Set<Int>, for group: Int) -> Set<Int> {
    guard groups[group].names.allSatisfy({ $0.suffix == nil }) else { return fitting }
    let suffixes = Set(fitting.flatMap { groups[$0].names.compactMap(\.suffix) })
    return suffixes.count < 2 ? fitting : fitting.filter { groups[$0].names.allSatisfy { $0.suffix == nil } }
  }

  /// Whether a document names both, and so keeps them apart.
  ///
  /// - Complexity: O(*a* log *b*) for the documents of the rarer and of the other.
  func meetInDocument(_ a: Int, _ b: Int) -> Bool {
    let isRarer = groups[a].documents.count < groups[b].documents.count
    let (few, many) = (groups[isRarer ? a : b].documents, groups[isRarer ? b : a].documents)
    return few.contains { document in
      var (low, high) = (0, many.count)
      while low < high {
        let middle = (low + high) / 2
        if many[middle] < document { low = middle + 1 } else { high = middle }
      }
      return low < many.count && many[low] == document
    }
  }

  /// Joins lone names to bearers of that surname: "Pompeo" in a document that never says "Mike".
  ///
  /// Candidates are the people of other documents with that surname whose titles don't exclude them; those whose titles
  /// agree best come before the others. The one with a clear majority gets the mention, counted in documents where the
  /// lone surname stands for a candidate, or, if there is none, in documents with a candidate's full name. Given names
  /// never join across documents.
  mutating func joinLoneNames() {
    let bearers = PeopleBySurname(self)
    var joined: [Int: [DocumentEntity.Reference]] = [:]
    for index in groups.indices where groups[index].identity == .loneName && !groups[index].key.hasPrefix("=") {
      let name = forms[groups[index].form].person.key
      var rest: [DocumentEntity.Reference] = []
      var bearerByCase: [LoneCase: Int?] = [:]
      for reference in groups[index].references {
        let (title, isGiven) = (self[reference].title, isLoneGivenName(self[reference]))
        let lone = LoneCase(title: title, isGivenName: isGiven)
        let bearer = bearerByCase[lone] ?? bearers.bearer(of: name, titled: title, isGivenName: isGiven)
        bearerByCase[lone] = .some(bearer)
        if let target = bearer, mayJoin(reference, target, bearers) {
          joined[target, default: []].append(reference)
          joinReasons[reference] = .surname
          if weights != nil { loneGroups[reference] = index }
        } else {
          rest.append(reference)
        }
      }
      groups[index].references = rest
    }
    for (target, references) in joined { groups[target].references += references }
  }

  /// What decides whose a lone name is.
  private struct LoneCase: Hashable {
    let title: PersonTitle
    let isGivenName: Bool
  }

  /// Whether a lone name may be a bearer's of other documents: a document that names the bearer has decided already, and a
  /// lone given name is no surname of somebody called "Happy Jack".
  private func mayJoin(
    _ reference: DocumentEntity.Reference, _ bearer: Int, _ bearers: PeopleBySurname
  ) -> Bool {
    if bearers.documents(of: bearer).contains(reference.document) { return false }
    guard isLoneGivenName(self[reference]) else { return true }
    return groups[bearer].names.contains { name in
      guard let first = name.parts.first else { return false }
      return first.utf8.count == 1 || name.givenNames.isGivenName(first)
    }
  }

  /// Joins acronyms without an expansion in their document to the name that other documents say they stand for.
  mutating func joinAcronyms() {
    var meanings: [String: [Int: Set<Int>]] = [:]
    for index in groups.indices {
      for reference in groups[index].references
      where self[reference].type != .person && !self[reference].type.isAdded {
        for member in self[reference].members where !member.isFull {
          guard let acronym = forms[member.form].nonPerson.acronym else { continue }
          meanings[acronym, default: [:]][index, default: []].insert(reference.document)
        }
      }
    }
    for index in groups.indices where groups[index].identity == .acronym && groups[index].target == nil {
      guard let acronym = forms[groups[index].form].nonPerson.acronym, let found = meanings[acronym] else { continue }
      guard let target = ClearMajority.candidate(of: found.mapValues { weight(of: $0) }) else { continue }
      // Only full names are joined to, which rules out circles.
      guard groups[target].identity == .full else { continue }
      join(index, to: target, because: .acronym)
    }
  }
}
