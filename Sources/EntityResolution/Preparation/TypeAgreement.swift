internal import EntityExtraction

/// Settles what a form names where its mentions were tagged with different types.
///
/// The rules, in this order:
/// 1. A place or organization that the gazetteer knows has the gazetteer's type; except that a place which a document
///    names at least three times, and always as an organization, is a team there: "Sweden beat Belgium".
/// 2. A name of two words or more that some document writes with a legal form ("Pelican Stevedores Ltd") is an
///    organization without it too. A name of two words or more that stands behind a person's title in some document is
///    a person's in all.
/// 3. In a document, or the stretch of it that ``TypeStretches`` has, a form has the type of more than half of its
///    mentions there. Between place and organization the corpus breaks a tie; with persons in it, a tie leaves the
///    mentions as they were tagged. A mention that the tagger is sure of keeps its type: "moved to Chelsea", though the
///    club is named ten times.
/// 4. A person's mention stays a person where the stretch supports it: behind a title, or as part of a longer name of
///    a person ("Washington" beside "Denzel Washington"). A place or organization that the gazetteer knows never
///    becomes a person.
/// 5. Over the documents, a form that is a place in some and an organization in others has the type of most documents,
///    the place where they are as many; except in a document that means now the one, now the other by it. Otherwise
///    persons are never changed by other documents.
struct TypeAgreement {
  /// The fewest mentions that make an organization of a place.
  private static let teamMentions = 3

  /// From this score on, the tagger had reasons in the sentence.
  private static let sureScore = 0.8

  let forms: [NameForm]
  /// Folded form → mentions of the corpus tagged as place and as organization.
  var corpusCounts: [String: (place: Int, organization: Int)] = [:]

  /// The keys of the names of several words that stand with a legal form somewhere, and of those behind a title.
  var companies: Set<String> = []
  var titled: Set<String> = []

  init(forms: [NameForm]) { self.forms = forms }

  /// Changes the types of `documents`' mentions to agree.
  static func settle(_ documents: inout [[NamedMention]], forms: [NameForm]) {
    var agreement = TypeAgreement(forms: forms)
    for document in documents {
      for mention in document { agreement.count(mention) }
    }
    for index in documents.indices { agreement.settle(&documents[index]) }
    agreement.settleAcrossDocuments(&documents)
  }

  mutating func count(_ mention: NamedMention) {
    if mention.type.isAdded { return }
    let name = forms[mention.form].nonPerson
    // "Tamsin Gale & Co" is called after a person.
    if name.hasLegalForm, !name.hasJointForm, name.coreWords.count > 1,
      mention.type != .person || name.hasUnmistakableLegalForm
    {
      companies.insert(name.key(as: .organization))
    }
    if !mention.title.words.isEmpty, name.words.count > 1 { titled.insert(name.key(as: .organization)) }
    switch mention.type {
    case .place: corpusCounts[forms[mention.form].folded, default: (0, 0)].place += 1
    case .organization: corpusCounts[forms[mention.form].folded, default: (0, 0)].organization += 1
    default: break
    }
  }

  func settle(_ mentions: inout [NamedMention]) {
    markTeams(&mentions)
    var stretches: [String: TypeStretches] = [:]
    var people = PersonParts()
    for index in mentions.indices {
      let form = forms[mentions[index].form]
      if mentions[index].isTypeSettled { continue }
      if mentions[index].type != .person, let known = form.known, known.type != .person {
        mentions[index].type = known.type
      } else if isTitled(form) {
        mentions[index].type = .person
      } else if isCompany(form) {
        mentions[index].type = .organization
      }
      let (start, type) = (mentions[index].start, mentions[index].type)
      stretches[form.folded, default: TypeStretches()].append(index, at: start, as: type)
      if type == .person { people.add(form.person, at: start) }
    }
    for (folded, stretch) in stretches where stretch.isMixed {
      stretch.forEach { index, types in
        guard let type = majority(types, of: folded), type != mentions[index].type else { return }
        if mentions[index].score >= Self.sureScore, mentions[index].type == mentions[index].taggedType { return }
        if mentions[index].type == .person, people.support(mentions[index], forms) { return }
        if type == .person, let known = forms[mentions[index].form].known, known.type != .person { return }
        mentions[index].type = type
      }
    }
  }

  /// Settles places that are teams in a stretch of the text.
  private func markTeams(_ mentions: inout [NamedMention]) {
    let places = mentions.map { forms[$0.form].known.flatMap { $0.type == .place ? $0.name : nil } }
    // Most documents name no place as an organization.
    guard zip(places, mentions).contains(where: { $0 != nil && $1.type == .organization }) else { return }
    var stretches: [String: TypeStretches] = [:]
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      stretches[place, default: TypeStretches()].append(index, at: mentions[index].start, as: mentions[index].type)
    }
    for stretch in stretches.values {
      stretch.forEach { index, types in
        guard let organizations = types[.organization], organizations >= Self.teamMentions else { return }
        guard organizations == types.values.reduce(0, +) else { return }
        mentions[index].isTypeSettled = true
        mentions[index].ignoresGazetteer = true
      }
    }
  }

  private func isCompany(_ form: NameForm) -> Bool { companies.contains(form.nonPerson.key(as: .organization)) }

  private func isTitled(_ form: NameForm) -> Bool { titled.contains(form.nonPerson.key(as: .organization)) }

  private func majority(_ types: [EntityType: Int], of folded: String) -> EntityType? {
    let total = types.values.reduce(0, +)
    for type in EntityType.allCases where 2 * (types[type] ?? 0) > total { return type }
    guard types[.person] == nil, let corpus = corpusCounts[folded] else { return nil }
    return corpus.organization > corpus.place ? .organization : .place
  }

  private func settleAcrossDocuments(_ documents: inout [[NamedMention]]) {
    var votes: [String: (place: Int, organization: Int)] = [:]
    let meanings = documents.map(meanings)
    for document in meanings {
      for (folded, type) in document {
        guard let type else { continue }
        if type == .place {
          votes[folded, default: (0, 0)].place += 1
        } else {
          votes[folded, default: (0, 0)].organization += 1
        }
      }
    }
    for document in documents.indices { follow(votes, &documents[document], meaning: meanings[document]) }
  }

  /// Gives the places and organizations of a document the types that most documents have them as.
  func follow(
    _ votes: [String: (place: Int, organization: Int)], _ mentions: inout [NamedMention], meaning: [String: EntityType?]
  ) {
    for index in mentions.indices where mentions[index].type != .person {
      if mentions[index].isTypeSettled { continue }
      let folded = forms[mentions[index].form].folded
      guard meaning[folded] != .some(nil), let vote = votes[folded] else { continue }
      mentions[index].type = vote.organization > vote.place ? .organization : .place
    }
  }

  /// What each place or organization is in a document; nil for what is the one in a stretch and the other in another.
  func meanings(_ document: [NamedMention]) -> [String: EntityType?] {
    var types: [String: EntityType?] = [:]
    for mention in document where mention.type != .person && !mention.isTypeSettled {
      let folded = forms[mention.form].folded
      if let held = types[folded], held != mention.type {
        types[folded] = .some(nil)
      } else {
        types[folded] = mention.type
      }
    }
    return types
  }
}
