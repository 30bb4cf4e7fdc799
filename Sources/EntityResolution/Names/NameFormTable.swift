internal import EntityExtraction
internal import TextModel

/// The forms of a corpus, each kept once.
struct NameFormTable: Sendable {
  private(set) var forms: [NameForm] = []
  /// The language that each form is read in.
  private var languages: [Language] = []
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
    if index == forms.count { append(form(text, in: language), in: language) }
    indexBySurface[language, default: [:]][surface] = index
    return index
  }

  private mutating func append(_ form: NameForm, in language: Language) {
    indexByText[language, default: [:]][form.text] = forms.count
    forms.append(form)
    languages.append(language)
  }

  /// Takes over some forms of another table of the same gazetteer, in their order.
  ///
  /// - Parameters:
  ///   - other: The table.
  ///   - range: Which of its forms.
  ///   - indices: The index here for each form of the other table; those of the range are added.
  mutating func merge(_ other: NameFormTable, _ range: Range<Int>, _ indices: inout [Int]) {
    for place in range {
      let (form, language) = (other.forms[place], other.languages[place])
      if let index = indexByText[language]?[form.text] {
        indices.append(index)
      } else {
        indices.append(forms.count)
        append(form, in: language)
      }
    }
  }

  private func form(_ text: String, in language: Language) -> NameForm {
    func made() -> NameForm {
      NameForm(text, gazetteer: gazetteer.reading(language), lexicon: .of(language))
    }
    guard let cache else { return made() }
    let form = cache.form(text, in: language, made)
    // Equal texts may be other letters: "é" in one scalar or two.
    return form.text.utf8.elementsEqual(text.utf8) ? form : made()
  }

  /// Reads all spellings of one umlaut as one in people's names: "Grüber", "Gruber" and "Grueber".
  mutating func joinUmlauts(threads: Int = 1) {
    joinUmlauts(UmlautSpellings(forms.lazy.map(\.text)), threads: threads)
  }

  /// Reads spellings that are known as one.
  mutating func joinUmlauts(_ umlauts: UmlautSpellings, threads: Int = 1) {
    if umlauts.isEmpty { return }
    forms.changeEach(threads: threads) { _, form in
      if let person = form.person.respelled(umlauts) { form = NameForm(form, person: person) }
    }
  }
}
