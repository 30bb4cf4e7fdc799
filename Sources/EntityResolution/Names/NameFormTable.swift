internal import EntityExtraction

/// The forms of a corpus, each kept once.
struct NameFormTable {
  private(set) var forms: [NameForm] = []
  private var indexBySurface: [String: Int] = [:]
  private var indexByText: [String: Int] = [:]
  private let gazetteer: Gazetteer
  /// Folded forms that decisions take away from the gazetteer.
  private let hidden: Set<String>

  init(gazetteer: Gazetteer, hiding hidden: Set<String> = []) {
    self.gazetteer = gazetteer
    self.hidden = hidden
  }

  /// The index of the form that `surface` is, which is added where it is a new one.
  mutating func index(of surface: Substring) -> Int {
    let surface = String(surface)
    if let index = indexBySurface[surface] { return index }
    let text = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let index = indexByText[text] ?? forms.count
    if index == forms.count {
      let isHidden = !hidden.isEmpty && hidden.contains(text.decisionKey)
      forms.append(NameForm(text, gazetteer: isHidden ? Gazetteer(knownNames: []) : gazetteer))
      indexByText[text] = index
    }
    indexBySurface[surface] = index
    return index
  }
}
