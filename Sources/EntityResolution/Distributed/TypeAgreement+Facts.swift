internal import EntityExtraction

extension TypeAgreement {
  /// What one document needs to know of the others.
  init(of mentions: [NamedMention], forms: [NameForm], knowing facts: CorpusFacts) {
    self.init([mentions.compactMap { FormMark($0, forms) }], forms: forms)
    for mention in mentions {
      let form = forms[mention.form]
      let (letters, key) = (letters[mention.form], keys[mention.form])
      let name = form.nonPerson.key(as: .organization)
      if facts.companies.contains(name) { corpus.companies[key] = true }
      if facts.titled.contains(name) { corpus.titled[key] = true }
      if let vote = facts.tags[form.folded] {
        corpus.places[letters] = Int32(clamping: vote.places)
        corpus.organizations[letters] = Int32(clamping: vote.organizations)
      }
    }
  }

  /// What a document has to tell others of its names before types agree.
  static func counts(of mentions: [NamedMention], forms: [NameForm]) -> [NameCount] {
    let agreement = TypeAgreement([mentions.compactMap { FormMark($0, forms) }], forms: forms)
    let corpus = agreement.corpus
    var marks: [String: NameMarks] = [:]
    var tags: [String: CorpusFacts.PlaceVote] = [:]
    for mention in mentions where !mention.type.isAdded {
      let (letters, key) = (agreement.letters[mention.form], agreement.keys[mention.form])
      var mark: NameMarks =
        mention.type == .person ? .person : mention.type == .place ? .place : .organization
      if corpus.companies[key] { mark.insert(.company) }
      if corpus.titled[key] { mark.insert(.titled) }
      marks[forms[mention.form].nonPerson.key(as: .organization), default: []].formUnion(mark)
      let vote = CorpusFacts.PlaceVote(
        places: Int(corpus.places[letters]), organizations: Int(corpus.organizations[letters]))
      if vote.places + vote.organizations > 0 { tags[forms[mention.form].folded] = vote }
    }
    var counts: [NameCount] = []
    for (key, mark) in marks.sorted(by: { $0.key < $1.key }) { counts.append(.marks(key: key, mark)) }
    for (folded, vote) in tags.sorted(by: { $0.key < $1.key }) { counts.append(.tags(folded: folded, vote)) }
    return counts
  }

  /// What the names of a document are in it, once its own mentions agree.
  func votes(of mentions: [NamedMention]) -> [NameCount] {
    ownVotes(of: mentions).sorted { $0.key < $1.key }.map { .vote(folded: $0.key, $0.value) }
  }

  /// For each folded form of a place or an organization what it is in the document; nothing for what is both.
  private func ownVotes(of mentions: [NamedMention]) -> [String: CorpusFacts.PlaceVote] {
    let meanings = meanings(mentions)
    var votes: [String: CorpusFacts.PlaceVote] = [:]
    for mention in mentions {
      guard let meaning = meanings[letters.numbers[mention.form]], let type = meaning else { continue }
      let isPlace = type == .place
      votes[forms[mention.form].folded] = .init(places: isPlace ? 1 : 0, organizations: isPlace ? 0 : 1)
    }
    return votes
  }

  /// Settles one document as ``settle(_:forms:threads:)`` does among all of them.
  func settle(_ mentions: inout [NamedMention], following votes: [String: CorpusFacts.PlaceVote]) {
    settle(&mentions)
    let own = ownVotes(of: mentions)
    var places = [Int32](repeating: 0, count: letters.count)
    var organizations = places
    for mention in mentions {
      let folded = forms[mention.form].folded
      guard let vote = own[folded].map({ votes[folded] ?? $0 }) else { continue }
      places[letters[mention.form]] = Int32(clamping: vote.places)
      organizations[letters[mention.form]] = Int32(clamping: vote.organizations)
    }
    follow((places, organizations), &mentions, meaning: meanings(mentions))
  }
}
