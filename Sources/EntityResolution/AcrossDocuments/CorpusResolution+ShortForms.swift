internal import EntityExtraction

extension CorpusResolution {
  /// Joins short names of organizations to the name that they shorten: "Port Authority" to "Averhaven Port Authority".
  ///
  /// Of the names that a short form may stand for, the one with a clear majority gets it, counted in documents where
  /// the short form stands for it. If there are none, a form of two words or more joins the only name of the corpus
  /// that it shortens. What the gazetteer knows, and words that name one of a kind anywhere ("City Council"), join
  /// nothing; what a word that opens many names ("United") means in one document says nothing of others.
  mutating func joinShortForms() {
    let evidence = documentsOfShortForms()
    var longer: [String: Set<Int>] = [:]
    for index in groups.indices where isOrganization(index) && groups[index].target == nil {
      for form in forms[groups[index].form].nonPerson.shortForms(as: .organization) {
        longer[form, default: []].insert(index)
      }
    }
    for index in groups.indices where isOrganization(index) && groups[index].target == nil {
      let name = forms[groups[index].form].nonPerson
      let words = name.coreWords
      let form = words.joined(separator: " ")
      guard !hasPlace(index), !groups[index].key.hasPrefix("="), !name.lexicon.genericPhrases.contains(form) else {
        continue
      }
      let meant = (evidence[form] ?? [:]).filter { $0.key != index }
      let target: Int?
      if meant.isEmpty {
        let candidates = (longer[form] ?? []).subtracting([index])
        target = words.count > 1 && candidates.count == 1 ? candidates.first : nil
      } else {
        target = ClearMajority.candidate(of: meant.mapValues { weight(of: $0) })
      }
      guard let target, root(target) != index, isOrganization(root(target)) else { continue }
      join(index, to: target, because: .shortForm)
    }
  }

  /// Whether a place tells it from others of its name.
  private func hasPlace(_ group: Int) -> Bool { groups[group].references.contains { self[$0].place != nil } }

  private func isOrganization(_ group: Int) -> Bool {
    groups[group].identity == .full && groups[group].references.first.map { self[$0].type } == .organization
  }

  /// For every short form of an organization the groups it stands for, with the documents that say so.
  private func documentsOfShortForms() -> [String: [Int: Set<Int>]] {
    var documents: [String: [Int: Set<Int>]] = [:]
    for index in groups.indices where isOrganization(index) {
      for reference in groups[index].references {
        for member in self[reference].members where !member.isFull {
          let name = forms[member.form].nonPerson
          guard name.acronym == nil, !name.isWeak else { continue }
          documents[name.coreWords.joined(separator: " "), default: [:]][index, default: []].insert(reference.document)
        }
      }
    }
    return documents
  }
}
