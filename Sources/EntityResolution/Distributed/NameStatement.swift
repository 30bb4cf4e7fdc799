internal import EntityExtraction
internal import TextModel

/// What a document says of some names that may have to do with one another, apart from where and how often: many documents
/// say the same, so that it can be counted.
///
/// Somebody's names stand in one statement with all names of the document that have a part in common with them; others
/// are statements of their own. So each statement can be weighed as if it were a document.
package struct NameStatement: Hashable, Sendable {
  /// The language in which the names are read.
  var language: Language

  /// The entities, in the order of the document.
  var entities: [Named]

  /// An entity as resolution across documents sees it.
  struct Named: Hashable, Sendable {
    /// The language of its first form, where that is another one than the statement's.
    var language: Language?
    var type: EntityType
    var identity: DocumentEntity.Identity
    var identifyingForm: String
    var known: KnownName?
    var place: String?
    /// Its forms in the order of their letters, full ones first.
    var forms: [Form]
    /// Full forms that are other names.
    var otherForms: [String]
    var shownTitle: String?
    var title: PersonTitle
    var isOutsideStory: Bool
  }

  struct Form: Hashable, Sendable, Comparable {
    var text: String
    var isFull: Bool

    static func < (a: Form, b: Form) -> Bool { a.isFull != b.isFull ? a.isFull : a.text < b.text }
  }
}

extension NameStatement.Named {
  init(_ entity: DocumentEntity, forms: [NameForm], in language: Language) {
    let own = forms[entity.identifyingForm].language
    self.language = own == language ? nil : own
    type = entity.type
    identity = entity.identity
    identifyingForm = forms[entity.identifyingForm].text
    // The name and the type are all that resolution compares.
    known = entity.known.map { KnownName(name: $0.name, type: $0.type) }
    place = entity.place
    let all = Set(entity.members.map { NameStatement.Form(text: forms[$0.form].text, isFull: $0.isFull) })
    self.forms = all.sorted()
    otherForms = entity.otherForms.map { forms[$0].text }.sorted()
    shownTitle = entity.shownTitle
    title = entity.title
    isOutsideStory = entity.isOutsideStory
  }

  /// The entity again, with a mention for each form.
  func entity(_ table: inout NameFormTable, in language: Language) -> DocumentEntity {
    let language = self.language ?? language
    var entity = DocumentEntity(
      type: type, identity: identity, identifyingForm: table.index(of: identifyingForm[...], in: language),
      known: known)
    entity.place = place
    for (number, form) in forms.enumerated() {
      let index = table.index(of: form.text[...], in: language)
      entity.members.append(.init(mention: number, form: index, writtenForm: index, isFull: form.isFull))
    }
    entity.otherForms = Set(otherForms.map { table.index(of: $0[...], in: language) })
    entity.shownTitle = shownTitle
    entity.title = title
    entity.isOutsideStory = isOutsideStory
    return entity
  }
}
