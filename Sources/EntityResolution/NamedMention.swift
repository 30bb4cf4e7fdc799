internal import EntityExtraction
internal import TextModel

/// A mention as resolution sees it: which form, read as what, behind which title.
struct NamedMention: Sendable {
  /// The index of its form in the corpus's table.
  var form: Int

  /// What it names, as far as its tagger knew.
  let taggedType: EntityType

  /// What it names after its document's and the corpus's other mentions were heard.
  var type: EntityType

  /// Its title.
  let title: PersonTitle

  /// Whether it is a team called by its place, which the gazetteer must not take for the place.
  var isTeam = false

  /// The mention that it repeats in other letters, by its index in the document.
  var glossOf: Int?
}

extension NamedMention {
  /// Reads the mentions of one document.
  static func all(of document: ExtractedDocument, forms: inout NameFormTable) -> [NamedMention] {
    document.mentions.map { mention in
      let form = forms.index(of: document.spelling(of: mention))
      let inside = mention.type == .person ? forms.forms[form].person.titles : []
      let title = PersonTitle(of: mention, in: document.document, inside: inside)
      return NamedMention(form: form, taggedType: mention.type, type: mention.type, title: title)
    }
  }
}
