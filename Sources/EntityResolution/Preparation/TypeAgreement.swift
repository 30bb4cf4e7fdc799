internal import EntityExtraction
internal import Primitives

/// Settles what a form names where its mentions were tagged with different types.
///
/// The rules, in this order:
/// 1. A place or organization that the gazetteer knows has the gazetteer's type; except that a place which a document
///    names at least three times, and always as an organization, is a team there: "Sweden beat Belgium"; and so is one that is no country
///    where the sentence says so: "Norrköping lost".
/// 2. A name of two words or more that some document writes with a legal form ("Pelican Stevedores Ltd") is an
///    organization without it too. A name of two words or more that stands behind a person's title in some document is
///    a person's in all.
///    A full name that begins with a given name is the person's whom the document calls by its last word.
/// 3. In a document, or the stretch of it that ``TypeStretches`` has, a form has the type of more than half of its
///    mentions there. Between place and organization the corpus breaks a tie; between person and organization one word that lists have as no
///    surname, and that nobody is named by in full, is the organization; else, with persons in it, a tie leaves the
///    mentions as they were tagged. A mention that the tagger is sure of keeps its type: "moved to Chelsea", though the
///    club is named ten times.
/// 4. A person's mention stays a person where the stretch supports it: behind a title, or as part of a longer name of
///    a person ("Washington" beside "Denzel Washington"). A place or organization that the gazetteer knows never
///    becomes a person.
/// 5. Over the documents, a form that is a place in some and an organization in others has the type of most documents,
///    the place where they are as many; except in a document that means now the one, now the other by it. Otherwise
///    persons are never changed by other documents.
struct TypeAgreement: Sendable {
  /// The fewest mentions that make an organization of a place.
  private static let teamMentions = 3

  /// From this score on, the tagger had reasons in the sentence.
  private static let sureScore = 0.8

  /// From this score on, a rule has seen that a town is its club.
  private static let clubScore = 0.85

  let forms: [NameForm]
  /// Forms with the same folded letters, and with the same key of an organization, have one number.
  let letters: FormNumbers
  let keys: FormNumbers
  /// What the corpus says.
  var corpus: TypeCounts

  /// Counts how mentions are tagged.
  ///
  /// - Parameters:
  ///   - marks: What the mentions of each document tell of their forms.
  ///   - forms: The forms that they are written in.
  ///   - threads: How many threads read the forms.
  init(_ marks: some Sequence<[FormMark]>, forms: [NameForm], threads: Int = 1) {
    self.forms = forms
    letters = FormNumbers(forms, threads: threads) { $0.folded }
    keys = FormNumbers(forms, threads: threads) { $0.nonPerson.key(as: .organization) }
    corpus = TypeCounts(letters: letters, keys: keys)
    for document in marks { for mark in document { corpus.add(mark) } }
  }

  /// Changes the types of a document's mentions to agree.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  func settle(_ mentions: inout [NamedMention]) {
    markTeams(&mentions)
    markPeople(&mentions)
    var stretches: [Int32: TypeStretches] = [:]
    var people = PersonParts()
    for index in mentions.indices {
      let form = forms[mentions[index].form]
      if mentions[index].isTypeSettled { continue }
      if mentions[index].type != .person, let known = form.known, known.type != .person {
        mentions[index].type = known.type
      } else if corpus.titled[keys[mentions[index].form]] {
        mentions[index].type = .person
      } else if corpus.companies[keys[mentions[index].form]] {
        mentions[index].type = .organization
      }
      let (start, type) = (mentions[index].start, mentions[index].type)
      let letters = letters.numbers[mentions[index].form]
      stretches[letters, default: TypeStretches()].append(index, at: start, as: type)
      if type == .person { people.add(form.person, at: start) }
    }
    for (letters, stretch) in stretches where stretch.isMixed {
      stretch.forEach { index, types in
        let form = forms[mentions[index].form]
        let tied = isFirm(types, form) && !people.support(mentions[index], forms) ? EntityType.organization : nil
        guard let type = majority(types, of: Int(letters)) ?? tied, type != mentions[index].type else { return }
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
    for (index, place) in places.enumerated()
    where place != nil && mentions[index].type == .organization && mentions[index].score >= Self.clubScore
      && !forms[mentions[index].form].isCountry && forms[mentions[index].form].nonPerson.words.count == 1
    {
      mentions[index].isTypeSettled = true
      mentions[index].ignoresGazetteer = true
    }
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

  /// Takes for a person what begins with a given name and ends in somebody's surname, whom the document calls by that alone: "Nebal Farsakh" that
  /// was tagged as an organization, beside "Farsakh".
  private func markPeople(_ mentions: inout [NamedMention]) {
    let open = mentions.indices.filter { mayBePerson(mentions[$0]) }
    guard !open.isEmpty else { return }
    var lone: Set<String> = []
    for mention in mentions where mention.type == .person {
      let person = forms[mention.form].person
      if person.parts.count == 1, let part = person.parts.first { lone.insert(part) }
    }
    for index in open where forms[mentions[index].form].person.parts.last.map(lone.contains) ?? false {
      mentions[index].type = .person
    }
  }

  private func mayBePerson(_ mention: NamedMention) -> Bool {
    guard mention.type == .organization || mention.type == .place, mention.score < Self.clubScore else { return false }
    let form = forms[mention.form]
    let person = form.person
    guard form.known == nil, (2...4).contains(person.parts.count), let first = person.parts.first,
      person.givenNames.isGivenName(first)
    else { return false }
    return !form.nonPerson.isCompany && !corpus.companies[keys[mention.form]]
  }

  /// Whether one word is as often an organization as a person, and no surname.
  private func isFirm(_ types: [EntityType: Int], _ form: NameForm) -> Bool {
    types.count == 2 && types[.organization] != nil && types[.organization] == types[.person] && !form.isSurname
      && form.person.parts.count == 1 && !form.person.givenNames.isGivenName(form.person.parts[0])
  }

  private func majority(_ types: [EntityType: Int], of letters: Int) -> EntityType? {
    let total = types.values.reduce(0, +)
    for type in EntityType.allCases where 2 * (types[type] ?? 0) > total { return type }
    guard types[.person] == nil, corpus.places[letters] + corpus.organizations[letters] > 0 else { return nil }
    return corpus.organizations[letters] > corpus.places[letters] ? .organization : .place
  }

  /// In how many documents letters are a place, and in how many an organization.
  typealias Votes = (places: [Int32], organizations: [Int32])

  /// Counts what the documents mean by each form's letters.
  func votes(_ meanings: some Sequence<[Int32: EntityType?]>) -> Votes {
    var places = [Int32](repeating: 0, count: letters.count)
    var organizations = places
    for document in meanings {
      for (letters, type) in document {
        guard let type else { continue }
        if type == .place { places[Int(letters)] += 1 } else { organizations[Int(letters)] += 1 }
      }
    }
    return (places, organizations)
  }

  /// Gives the places and organizations of a document the types that most documents have them as, counted by letters.
  func follow(
    _ votes: Votes, _ mentions: inout [NamedMention], meaning: [Int32: EntityType?]
  ) {
    for index in mentions.indices where mentions[index].type != .person && !mentions[index].isTypeSettled {
      let letters = letters[mentions[index].form]
      guard meaning[Int32(letters)] != .some(nil) else { continue }
      guard votes.places[letters] + votes.organizations[letters] > 0 else { continue }
      mentions[index].type = votes.organizations[letters] > votes.places[letters] ? .organization : .place
    }
  }

  /// What each place or organization is in a document; nil for what is the one in a stretch and the other in another.
  func meanings(_ document: [NamedMention]) -> [Int32: EntityType?] {
    var types: [Int32: EntityType?] = [:]
    for mention in document where mention.type != .person && !mention.isTypeSettled {
      let letters = letters.numbers[mention.form]
      if let held = types[letters], held != mention.type {
        types[letters] = .some(nil)
      } else {
        types[letters] = mention.type
      }
    }
    return types
  }

  // MARK: Grounds

  /// A number that stands for what the corpus says of the forms of a document before documents agree.
  ///
  /// Whether the corpus takes letters for a place or an organization is asked only where the document has them as both: see rule 3.
  ///
  /// - Parameters:
  ///   - document: The document with its marks.
  ///   - hasAddedTypes: Whether any mention of the corpus is of another type than the three, which no mark tells.
  /// - Returns: The number.
  func number(of document: DocumentReading, hasAddedTypes: Bool) -> Int {
    let asked = hasAddedTypes ? nil : lettersOfSeveralTypes(document)
    var hash = GroundHash()
    for form in document.forms {
      let (letters, key) = (letters[Int(form)], keys[Int(form)])
      let (places, organizations) = (corpus.places[letters], corpus.organizations[letters])
      let isAsked = asked?.contains(Int32(letters)) ?? true
      let lead = isAsked ? organizations > places ? 2 : places > 0 ? 1 : 0 : 3
      hash.add(4 * lead + (corpus.companies[key] ? 2 : 0) + (corpus.titled[key] ? 1 : 0))
    }
    return hash.number
  }

  /// The letters that a document may have as a place and as an organization: in several forms, of which one may be a company's, or in one
  /// that is tagged as both.
  private func lettersOfSeveralTypes(_ document: DocumentReading) -> Set<Int32> {
    var several: Set<Int32> = []
    var seen: Set<Int32> = []
    for form in document.forms where !seen.insert(letters.numbers[Int(form)]).inserted {
      several.insert(letters.numbers[Int(form)])
    }
    var says: [Int32: FormMark.Says] = [:]
    for mark in document.marks {
      let letters = letters.numbers[Int(mark.form)]
      says[letters, default: []].formUnion(mark.says)
      if says[letters]?.isSuperset(of: [.place, .organization]) == true { several.insert(letters) }
    }
    return several
  }

  /// A number that stands for what most documents take the places and organizations of one for.
  func number(of votes: Votes, _ document: DocumentReading) -> Int {
    var hash = GroundHash()
    for form in document.forms {
      let letters = letters.numbers[Int(form)]
      guard let meaning = document.meanings[letters], meaning != nil else { continue }
      hash.add(votes.organizations[Int(letters)] > votes.places[Int(letters)] ? 1 : 0)
    }
    return hash.number
  }
}
