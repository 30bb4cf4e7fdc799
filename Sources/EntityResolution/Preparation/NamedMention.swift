internal import EntityExtraction
internal import TextModel

/// A mention as resolution sees it: which form, read as what, behind which title.
struct NamedMention: Sendable {
  /// The index of its form in the corpus's table: with the surname that a coordination gives it, or with what completes it.
  var form: Int

  /// The index of the form that stands in the text.
  private(set) var writtenForm: Int

  /// What it names, as far as its tagger knew.
  let taggedType: EntityType

  /// What it names after its document's and the corpus's other mentions were heard.
  var type: EntityType

  /// Its title.
  var title: PersonTitle

  /// Whether it names a family, "the Hallorans", and nobody of it.
  var isFamily = false

  /// Where it stands in the text.
  let start: Int

  /// How sure its tagger was, 0...1.
  let score: Double

  /// Whether it stands in a credit, a byline, a caption or on the page around the story.
  var isOutsideStory = false

  /// Whether its type is settled as a team called by its place, or as one that is none of the package's, and no rule may change it.
  var isTypeSettled = false

  /// Whether the gazetteer's entry of its form is not what it means.
  var ignoresGazetteer = false

  /// The mention that it repeats in other letters, by its index in the document.
  var glossOf: Int?

  /// The mention of a place or an organization that the text says it is short for, by its index in the document.
  var standsFor: Int?

  /// Whether it takes no part in the rules and joins another mention's entity afterwards.
  var isSetAside: Bool { glossOf != nil }

  /// Counts its forms by another table, which has an index for each of its own.
  mutating func renumberForms(_ indices: [Int32]) {
    form = Int(indices[form])
    writtenForm = Int(indices[writtenForm])
  }
}

extension NamedMention {
  /// Reads the mentions of one document.
  static func all(
    of document: ExtractedDocument, forms: inout NameFormTable, owners: OwnerForms
  ) -> [NamedMention] {
    let outside = OutsideStory(document)
    return document.mentions.enumerated().map { index, mention in
      let language = document.language(of: mention)
      let lexicon = ResolutionLexicon.of(language)
      let surface = surface(of: mention, in: document, lexicon)
      let written = forms.index(of: surface, in: language)
      let plain = owners.plain(surface, of: mention.type, lexicon)
      let form = plain.map { forms.index(of: $0.surface, in: language) } ?? written
      var mention = mention.withCourtesy(in: document)
      mention.type = plain?.type ?? mention.type
      let inside = mention.type == .person ? forms.forms[form].person.titles : []
      var title = PersonTitle(of: mention, in: document.document, inside: inside, lexicon)
      if !title.tellingWords.isEmpty || !title.words.isEmpty && !forms.forms[form].person.isFull {
        title.isUnrelated = KinshipReader.saysUnrelated(behind: mention, in: document, lexicon.context)
      }
      var named = NamedMention(
        form: form, writtenForm: written, taggedType: mention.type, type: mention.type, title: title,
        start: mention.span.start, score: mention.score)
      named.isOutsideStory = outside.mentions[index]
      if mention.type == .person { named.complete(mention, in: document, forms: &forms) }
      named.isTypeSettled = mention.type.isAdded
      return named
    }
  }

  /// The letters that a mention is read by: those of the text, or with what belongs to them beside it.
  static func surface(of mention: Mention, in document: ExtractedDocument, _ lexicon: ResolutionLexicon) -> Substring {
    let spelling = document.spelling(of: mention)
    guard spelling == document.surface(of: mention) else { return spelling }
    return AbbreviatedState.surface(of: mention, in: document, lexicon)
      ?? NumberedName.surface(of: mention, in: document, lexicon.others)
  }
}
