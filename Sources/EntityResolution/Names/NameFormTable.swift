internal import EntityExtraction
internal import TextModel

/// The forms of a corpus, each kept once.
struct NameFormTable {
  private(set) var forms: [NameForm] = []
  /// The forms of each language by how mentions and by how the forms are written.
  private var indexBySurface: [Language: [String: Int]] = [:]
  private var indexByText: [Language: [String: Int]] = [:]
  private let gazetteer: Gazetteer

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The index of the form that `surface` is in a language, which is added where it is a new one.
  mutating func index(of surface: Substring, in language: Language) -> Int {
    let surface = String(surface)
    if let index = indexBySurface[language]?[surface] { return index }
    let text = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let index = indexByText[language]?[text] ?? forms.count
    if index == forms.count {
      forms.append(NameForm(text, gazetteer: gazetteer, lexicon: .of(language)))
      indexByText[language, default: [:]][text] = index
    }
    indexBySurface[language, default: [:]][surface] = index
    return index
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
