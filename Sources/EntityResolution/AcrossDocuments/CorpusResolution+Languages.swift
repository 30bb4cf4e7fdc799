internal import EntityExtraction
internal import TextModel

extension CorpusResolution {
  /// Joins places and organizations that lists know in one language to those of the same letters and type in documents of a language whose
  /// lists lack them: "Hamburg" in Dutch and in German.
  ///
  /// Of several that the letters may be, the one that is known by them is meant; otherwise they join nothing.
  mutating func joinAcrossLanguages() {
    let languages = groups.reduce(into: Set<Language>()) { $0.insert(forms[$1.form].language.primary) }
    guard languages.count > 1 else { return }
    let known = knownByLetters()
    guard !known.isEmpty else { return }
    for index in groups.indices where isUnknownName(index) {
      let form = forms[groups[index].form]
      guard let found = known[letters(form.folded, of: index)] else { continue }
      let named = found.filter { self[groups[$0].references[0]].known?.name.foldedName == form.folded }
      let candidates = named.isEmpty ? found : named
      if candidates.count == 1, let target = candidates.first { join(index, to: target, because: .knownAlias) }
    }
  }

  /// The groups that lists know, by what they are called there and in the documents.
  private func knownByLetters() -> [String: Set<Int>] {
    var known: [String: Set<Int>] = [:]
    for index in groups.indices where groups[index].key.hasPrefix("=") {
      let references = groups[index].references
      guard self[references[0]].type != .person, let name = self[references[0]].known?.name else { continue }
      let written = Set(references.map { self[$0].identifyingForm }).map { forms[$0].folded }
      for folded in Set([name.foldedName] + written) { known[letters(folded, of: index), default: []].insert(index) }
    }
    return known
  }

  private func letters(_ folded: String, of group: Int) -> String {
    "\(self[groups[group].references[0]].type.idPrefix):\(folded)"
  }

  /// Whether it is a full name of a place or an organization that no list of its language knows.
  private func isUnknownName(_ group: Int) -> Bool {
    let first = self[groups[group].references[0]]
    return groups[group].identity == .full && first.type != .person && !first.type.isAdded
      && !groups[group].key.hasPrefix("=") && forms[groups[group].form].known == nil
      && groups[group].references.allSatisfy { self[$0].place == nil }
  }
}
