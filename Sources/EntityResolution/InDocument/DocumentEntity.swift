internal import EntityExtraction

/// Somebody or something that one document speaks of.
struct DocumentEntity: Sendable {
  /// Which entity of which document, by index; documents stand in the order of their ids.
  struct Reference: Hashable, Comparable, Sendable {
    var document: Int
    var entity: Int

    static func < (a: Reference, b: Reference) -> Bool { (a.document, a.entity) < (b.document, b.entity) }
  }

  /// What the document gives to tell it from others.
  enum Identity: UInt8, Sendable {
    /// A full name.
    case full
    /// A single word for a person, with no full name in the document.
    case loneName
    /// The name of a family.
    case family
    /// An acronym without its expansion.
    case acronym
    /// A word for a kind of thing, "Court": another one in each document.
    case generic
  }

  /// A mention and how its form belongs to the entity.
  struct Member: Sendable {
    /// The mention's index in the document.
    var mention: Int
    /// The index of its form.
    var form: Int
    /// The index of the form that stands in the text.
    var writtenForm: Int
    /// Whether the form is a full name, and may become the canonical one.
    var isFull: Bool
  }

  var type: EntityType
  var identity: Identity
  /// The form that tells the most about who it is.
  var identifyingForm: Int
  /// The gazetteer's entry for it.
  var known: KnownName?
  /// The place that tells it from others of its name.
  var place: String?
  /// In text order.
  var members: [Member] = []
  /// Why its forms belong together.
  var merges: [Merge] = []
  /// Full forms that are other names than the identifying one: what a person was called before, or is called besides.
  var otherForms: Set<Int> = []
  /// The title that is shown with a lone name which others of the document bear, too: "Mrs.".
  var shownTitle: String?
  /// What its titles say.
  var title = PersonTitle()
  /// Whether only credits, captions and the page around the story have it.
  var isOutsideStory = false
}
