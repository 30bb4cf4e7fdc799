internal import EntityExtraction
internal import TextModel

/// One document of a corpus on its way from mentions to entities: read anew, or remembered.
struct DocumentReading: Sendable {
  /// The corpus's form for each form that the document has, those that were read first before the others.
  var forms: [Int32] = []
  /// How many of them stand in the text; those behind were put together from several mentions.
  var writtenForms = 0
  /// The mentions; none where the document is remembered.
  var mentions: [NamedMention] = []
  /// How they were tagged.
  var marks: [FormMark] = []
  /// What each place or organization is in the document, by the letters of its form.
  var meanings: [Int32: EntityType?] = [:]
  /// What all of that was worked out from.
  var grounds = Grounds()
  /// What is known of the document from before, as long as it holds.
  var remembered: RememberedDocument?
  /// The forms as the document itself has them, where it was read to be remembered.
  var ownForms: [NameForm] = []
  /// Whether what was remembered of it can't be.
  var isUnsound = false
  var entities: [DocumentEntity] = []

  /// Numbers that stand for what a document's entities depend on beside its text: which mentions and forms it has, what the corpus says of
  /// the types of its names, and what most documents take them for.
  struct Grounds: Equatable, Sendable {
    var names = 0
    var types = 0
    var votes = 0
  }
}

/// How one mention was tagged, as far as other documents have to know.
struct FormMark: Sendable {
  /// The corpus's form; the document's own where it is remembered.
  var form: Int32
  var says: Says

  /// What a mention tells of its form.
  struct Says: OptionSet, Sendable {
    let rawValue: UInt8
    /// Tagged as a place, as an organization.
    static let place = Says(rawValue: 1)
    static let organization = Says(rawValue: 2)
    /// A name of several words with a legal form, or behind a title.
    static let company = Says(rawValue: 4)
    static let titled = Says(rawValue: 8)
  }
}

/// A number that stands for a sequence of numbers and texts, the same in every process.
///
/// Two sequences that differ have the same one once in 2⁵⁶ pairs. The mixing is that of MurmurHash3's last step (A. Appleby, public domain).
struct GroundHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Positive, and of 56 bits, which eight bytes hold as a number of any length.
  var number: Int { Int(state >> 8) }

  mutating func add(_ number: Int) {
    state = (state ^ UInt64(bitPattern: Int64(number))) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 33
  }

  mutating func add(_ text: some StringProtocol) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    add(text.utf8.count)
    add(Int(bitPattern: UInt(hash)))
  }

  mutating func add(_ span: TextSpan) {
    add(span.start)
    add(span.length)
  }
}

extension ExtractedDocument {
  /// A number that stands for its mentions, and for what owners' forms are read as in it.
  func mentionNumber(_ owners: OwnerForms) -> Int {
    var hash = GroundHash()
    var (own, isUniform) = (language, passageLanguages.isUniform)
    var lexicon = ResolutionLexicon.of(own)
    for mention in mentions {
      if !isUniform {
        own = self.language(of: mention)
        lexicon = .of(own)
        hash.add(own.code)
      }
      hash.add(mention.span)
      hash.add(mention.sentence)
      hash.add(mention.type.rawValue)
      if let title = mention.title { hash.add(title) } else { hash.add(-1) }
      hash.add(Int(bitPattern: UInt(mention.score.bitPattern)))
      if !lexicon.genitiveEndings.isEmpty {
        let surface = NamedMention.surface(of: mention, in: self, lexicon)
        if let plain = owners.plain(surface, of: mention.type, lexicon) {
          hash.add(plain.surface)
          hash.add(plain.type.rawValue)
        } else {
          hash.add(-1)
        }
      }
    }
    return hash.number
  }
}
