package import EntityExtraction

/// What one document cannot know by itself: what all documents together say of names, as far as some of them disagree.
///
/// Every part is a sum over documents, so that it can be counted anywhere and in any order, and only that is kept which
/// changes how a document is read. See ``NameCount`` for what documents give.
package struct CorpusFacts: Sendable {
  /// Longer names that others are read by, see `CorpusLongerNames`.
  package var longerNames: [LongerName] = []

  /// Folded words with two letters for an umlaut → the ones without marks.
  package var umlauts: [String: String] = [:]

  /// Keys of names that stand with a legal form in some document.
  package var companies: Set<String> = []

  /// Keys of names that stand behind a person's title in some document.
  package var titled: Set<String> = []

  /// Folded forms that are tagged both as place and as organization → how often as which.
  package var tags: [String: PlaceVote] = [:]

  /// Folded forms that are places in some documents and organizations in others → how many.
  package var votes: [String: PlaceVote] = [:]

  /// Nothing is known.
  package init() {}

  /// How often something is taken for a place, and how often for an organization.
  package struct PlaceVote: Hashable, Sendable {
    /// As a place.
    package var places: Int
    /// As an organization.
    package var organizations: Int

    /// Creates counts.
    package init(places: Int, organizations: Int) { (self.places, self.organizations) = (places, organizations) }

    /// Whether both have some, without which nothing is to be settled.
    package var isDivided: Bool { places > 0 && organizations > 0 }
  }

  /// A name of several words that documents have whole.
  package struct LongerName: Hashable, Sendable {
    /// The letters as they stand in the text.
    package var text: String
    /// How often it stands somewhere as a whole.
    package var count = 0
    /// In how many documents it does.
    package var documents = 0
    /// How often by type.
    package var types: [EntityType: Int] = [:]
    /// The best score of these mentions.
    package var score = 0.0
    /// How often only a shorter name was found in its place; nil while that is still to be counted.
    package var open: Int?

    /// A name of which nothing is known.
    package init(text: String) { self.text = text }

    /// Whether it has enough documents to be looked for in others.
    package var isLookedFor: Bool { documents >= CorpusLongerNames.fewestDocuments }
  }
}

/// What a document gives to the counts of ``CorpusFacts``; counts of one name are summed, marks joined by "or".
package enum NameCount: Hashable, Sendable {
  /// A name of several words.
  case longer(CorpusFacts.LongerName)
  /// A shorter name was found so often in the place of a longer one.
  case open(text: String, count: Int)
  /// A word with an umlaut: how it is written with two letters, and without marks.
  case umlaut(word: String, plain: String)
  /// What the mentions of a key are.
  case marks(key: String, NameMarks)
  /// How the mentions of a folded form are tagged.
  case tags(folded: String, CorpusFacts.PlaceVote)
  /// What a folded form is in the document.
  case vote(folded: String, CorpusFacts.PlaceVote)
}

/// What the mentions of one name are somewhere.
package struct NameMarks: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// With a legal form.
  package static let company = NameMarks(rawValue: 1)
  /// Behind a person's title.
  package static let titled = NameMarks(rawValue: 2)
  /// Tagged as a person, as a place, as an organization.
  package static let person = NameMarks(rawValue: 4)
  package static let place = NameMarks(rawValue: 8)
  package static let organization = NameMarks(rawValue: 16)

  /// Whether it makes a person of some mention.
  package var makesPersons: Bool { contains(.titled) && !isDisjoint(with: [.place, .organization]) }

  /// Whether it makes an organization of some mention.
  package var makesOrganizations: Bool { contains(.company) && !isDisjoint(with: [.person, .place]) }
}

extension CorpusFacts {
  /// Takes note of counts that are summed over all documents; what changes no document is left out.
  package mutating func take(_ count: NameCount) {
    switch count {
    case .longer(let name): if name.isLookedFor, name.open != 0 { longerNames.append(name) }
    case .open: break
    case .umlaut(let word, let plain): umlauts[word] = umlauts[word].map { min($0, plain) } ?? plain
    case .marks(let key, let marks):
      // A name that is both needs to be known as both.
      guard marks.makesPersons || marks.makesOrganizations else { return }
      if marks.contains(.company) { companies.insert(key) }
      if marks.contains(.titled) { titled.insert(key) }
    case .tags(let folded, let vote): if vote.isDivided { tags[folded] = vote }
    case .vote(let folded, let vote): if vote.isDivided { votes[folded] = vote }
    }
  }
}
