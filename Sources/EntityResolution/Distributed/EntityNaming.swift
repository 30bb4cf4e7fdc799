package import EntityExtraction

/// The name of an entity from what all documents say of it, see ``EntityAssembly``.
package struct EntityNaming: Sendable {
  /// What the documents say, summed.
  package struct Sums: Sendable {
    /// The type and the name in the first document that names it in full, or in the first one.
    package var type: EntityType
    package var leadName: String
    /// The gazetteer's name and type.
    package var known: KnownName?
    /// The title that all documents show with a lone name; nil where they don't, or it is no lone name.
    package var shownTitle: String?
    /// The forms of the documents that name it in full; of all where none does.
    package var fullForms: [Alias]

    /// Creates sums.
    package init(
      type: EntityType, leadName: String, known: KnownName?, shownTitle: String?, fullForms: [Alias]
    ) {
      (self.type, self.leadName, self.known) = (type, leadName, known)
      (self.shownTitle, self.fullForms) = (shownTitle, fullForms)
    }
  }

  /// Person, place or organization.
  package let type: EntityType
  /// The canonical name and the id that it makes.
  package let name: String
  package let id: Entity.ID
  /// The name and the id where another entity has the same id: the fullest form, or the same for what is known.
  package let fullestName: String
  package let fullestID: Entity.ID

  /// Names an entity.
  package init(_ sums: Sums) {
    type = sums.known?.type ?? sums.type
    var forms: [String: Int] = [:]
    for form in sums.fullForms { forms[form.form, default: 0] += form.count }
    if forms.isEmpty { forms[sums.leadName] = 1 }
    if let known = sums.known {
      (name, fullestName) = (known.name, known.name)
    } else {
      let common = CanonicalName.choose(from: forms)
      let shown = sums.shownTitle.map { "\($0) \(common)" } ?? common
      let fullest = CanonicalName.fullest(of: forms)
      name = type == .person ? CapitalSpelling.running(shown) : shown
      fullestName = type == .person ? CapitalSpelling.running(fullest) : fullest
    }
    id = EntityID.plain(name, type)
    fullestID = EntityID.plain(fullestName, type)
  }
}
