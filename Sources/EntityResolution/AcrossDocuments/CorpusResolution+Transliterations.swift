internal import EntityExtraction
internal import TextModel

extension CorpusResolution {
  /// Joins full names that documents in several languages write each by its own letters: "Wladimir Putin", "Vladimir Poutine".
  ///
  /// Both names must have the same sounds in all their parts, see ``Transliteration``, stand in documents of different languages, and no
  /// document may name both. The one in most documents stands for the others.
  mutating func joinTransliterations() {
    let people = groups.indices.filter { index in
      groups[index].identity == .full && groups[index].target == nil && !groups[index].names.isEmpty
        && !groups[index].key.hasPrefix("=")
    }
    guard Set(people.map { forms[groups[$0].form].language.primary }).count > 1 else { return }
    var bySound: [String: [Int]] = [:]
    for index in people { for key in sounds(of: index) { bySound[key, default: []].append(index) } }
    for (_, same) in bySound.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      let ranked = same.sorted {
        let weights = (weight(of: groups[$0].documents), weight(of: groups[$1].documents))
        return weights.0 != weights.1 ? weights.0 > weights.1 : $0 < $1
      }
      guard let target = ranked.first.map(root) else { continue }
      for other in ranked.dropFirst() where groups[other].target == nil && other != target {
        guard !areOfOneLanguage(other, target), !meetInDocument(other, target) else { continue }
        if join(other, to: target, because: .spelling) { groups[target].names += groups[other].names }
      }
    }
  }

  /// The languages of the documents that name somebody in full.
  private func languages(of group: Int) -> Set<Language> {
    Set(groups[group].references.map { forms[self[$0].identifyingForm].language.primary })
  }

  private func areOfOneLanguage(_ a: Int, _ b: Int) -> Bool { languages(of: a).union(languages(of: b)).count == 1 }

  private func sounds(of group: Int) -> Set<String> {
    var seen: Set<Int> = []
    var keys: Set<String> = []
    for reference in groups[group].references where self[reference].identity == .full {
      let form = self[reference].identifyingForm
      guard seen.insert(form).inserted, forms[form].person.isFull, forms[form].person.isSound,
        forms[form].person.suffix == nil, forms[form].person.parts.allSatisfy({ $0.utf8.count > 1 })
      else { continue }
      keys.formUnion(Transliteration.of(forms[form].language).sounds(of: forms[form].person.parts))
    }
    return keys
  }
}
