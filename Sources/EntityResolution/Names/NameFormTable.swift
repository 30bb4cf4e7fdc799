internal import EntityExtraction
internal import TextModel

/// The forms of a corpus, each kept once.
struct NameFormTable {
  private(set) var forms: [NameForm] = []
  /// The forms of each language by how mentions and by how the forms are written.
  private var indexBySurface: [Language: [String: Int]] = [:]
  private var indexByText: [Language: [String: Int]] = [:]
  private let gazetteer: Gazetteer
  private let cache: NameFormCache?

  /// A table of what a gazetteer knows; forms that other tables have made are taken from a cache.
  init(gazetteer: Gazetteer, cache: NameFormCache? = nil) { (self.gazetteer, self.cache) = (gazetteer, cache) }

  /// The index of the form that `surface` is in a language, which is added where it is a new one.
  mutating func index(of surface: Substring, in language: Language) -> Int {
    let surface = String(surface)
    if let index = indexBySurface[language]?[surface] { return index }
    let text = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let index = indexByText[language]?[text] ?? forms.count
    if index == forms.count {
      forms.append(form(text, in: language))
      indexByText[language, default: [:]][text] = index
    }
    indexBySurface[language, default: [:]][surface] = index
    return index
  }

  private func form(_ text: String, in language: Language) -> NameForm {
    func made() -> NameForm { NameForm(text, gazetteer: gazetteer, lexicon: .of(language)) }
    guard let cache else { return made() }
    let form = cache.form(text, in: language, made)
    // Equal texts may be other letters: "é" in one scalar or two.
    return form.text.utf8.elementsEqual(text.utf8) ? form : made()
  }

  /// Reads all spellings of one umlaut as one in people's names: "Grüber", "Gruber" and "Grueber".
  mutating func joinUmlauts() { joinUmlauts(UmlautSpellings(forms.lazy.map(\.text))) }

  /// Reads spellings that are known as one.
  mutating func joinUmlauts(_ umlauts: UmlautSpellings) {
    if umlauts.isEmpty { return }
    for index in forms.indices {
      if let person = forms[index].person.respelled(umlauts) { forms[index] = NameForm(forms[index], person: person) }
    }
  }
}
