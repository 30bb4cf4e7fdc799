internal import EntityExtraction

extension TypeAgreement {
  /// What one document needs to know of the others.
  init(of mentions: [NamedMention], forms: [NameForm], knowing facts: CorpusFacts) {
    self.init(forms: forms)
    for mention in mentions { count(mention) }
    for mention in mentions {
      let form = forms[mention.form]
      let key = form.nonPerson.key(as: .organization)
      if facts.companies.contains(key) { companies.insert(key) }
      if facts.titled.contains(key) { titled.insert(key) }
      if let vote = facts.tags[form.folded] { corpusCounts[form.folded] = (vote.places, vote.organizations) }
    }
  }

  /// What a document has to tell others of its names before types agree.
  static func counts(of mentions: [NamedMention], forms: [NameForm]) -> [NameCount] {
    var agreement = TypeAgreement(forms: forms)
    var marks: [String: NameMarks] = [:]
    for mention in mentions where !mention.type.isAdded {
      agreement.count(mention)
      let mark: NameMarks =
        mention.type == .person ? .person : mention.type == .place ? .place : .organization
      marks[forms[mention.form].nonPerson.key(as: .organization), default: []].insert(mark)
    }
    for key in agreement.companies { marks[key, default: []].insert(.company) }
    for key in agreement.titled { marks[key, default: []].insert(.titled) }
    var counts: [NameCount] = []
    for (key, mark) in marks.sorted(by: { $0.key < $1.key }) { counts.append(.marks(key: key, mark)) }
    for (folded, count) in agreement.corpusCounts.sorted(by: { $0.key < $1.key }) {
      counts.append(.tags(folded: folded, .init(places: count.place, organizations: count.organization)))
    }
    return counts
  }

  /// What the names of a document are in it, once its own mentions agree.
  func votes(of mentions: [NamedMention]) -> [NameCount] {
    var votes: [NameCount] = []
    for (folded, type) in meanings(mentions).sorted(by: { $0.key < $1.key }) {
      guard let type else { continue }
      let isPlace = type == .place
      votes.append(.vote(folded: folded, .init(places: isPlace ? 1 : 0, organizations: isPlace ? 0 : 1)))
    }
    return votes
  }

  /// Settles one document as ``settle(_:forms:)`` does among all of them.
  func settle(_ mentions: inout [NamedMention], following votes: [String: CorpusFacts.PlaceVote]) {
    settle(&mentions)
    let meaning = meanings(mentions)
    var own: [String: (place: Int, organization: Int)] = [:]
    for (folded, type) in meaning {
      guard let type else { continue }
      own[folded] = votes[folded].map { ($0.places, $0.organizations) } ?? (type == .place ? (1, 0) : (0, 1))
    }
    follow(own, &mentions, meaning: meaning)
  }
}
