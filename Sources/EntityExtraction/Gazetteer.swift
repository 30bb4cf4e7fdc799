internal import TextModel

/// Lists of names that are known before a document is read.
public struct Gazetteer: Sendable {
  /// Things that go by several names: countries, international bodies, agencies, papers.
  public let knownNames: [KnownName]

  /// Folded name or alias → index in ``knownNames``.
  private let indexByName: [String: Int]

  /// Creates a gazetteer of known names.
  ///
  /// Where two entries share a form, the earlier one has it.
  public init(knownNames: [KnownName]) {
    self.knownNames = knownNames
    var index: [String: Int] = [:]
    for (position, known) in knownNames.enumerated() {
      for form in [known.name] + known.aliases where index[form.foldedName] == nil { index[form.foldedName] = position }
    }
    indexByName = index
  }

  /// The entry that has `form` as its name or as an alias, ignoring case, diacritics, stops and hyphens.
  public func knownName(_ form: some StringProtocol) -> KnownName? { indexByName[form.foldedName].map { knownNames[$0] } }
}
