internal import EntityExtraction
internal import TextModel

/// The forms of a corpus, each kept once.
struct NameFormTable: Sendable {
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
    let text =
      surface.hasPlainSpaces ? surface : surface.split(whereSeparator: \.isBlank).joined(separator: " ")
    let index = indexByText[language]?[text] ?? forms.count
    if index == forms.count { append(form(text, in: language), in: language) }
    indexBySurface[language, default: [:]][surface] = index
    return index
  }

  private mutating func append(_ form: NameForm, in language: Language) {
    indexByText[language, default: [:]][form.text] = forms.count
    forms.append(form)
  }

  /// The index of a form that another table of the same gazetteer made.
  mutating func index(of form: NameForm) -> Int {
    if let index = indexByText[form.language]?[form.text] { return index }
    append(form, in: form.language)
    return forms.count - 1
  }

  private func form(_ text: String, in language: Language) -> NameForm {
    func made() -> NameForm {
      NameForm(text, gazetteer: gazetteer.reading(language), lexicon: .of(language), language: language)
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

extension String {
  /// Whether it is of ASCII, with no white space but single spaces inside.
  fileprivate var hasPlainSpaces: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte >= 0x7F || byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }
}
