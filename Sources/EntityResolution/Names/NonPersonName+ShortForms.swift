internal import EntityExtraction

extension NonPersonName {
  /// More words than a name has.
  private static let wordLimit = 16
  /// The fewest letters of a singular.
  private static let pluralLength = 4

  /// The words, joined by spaces, that this name may be shortened to.
  ///
  /// For organizations: the last words ("Port Authority" of "Northvale Port Authority", "Congress" of "U.S. Congress"), the head
  /// before "of" and the like ("Church" of "Church of Scientology"), and all but designators at the end ("Harrow" of "Harrow School").
  /// For places: all but a head with "of" ("Texas" of "State of Texas"), all before a "de" or the like ("Santa Elena"
  /// of "Santa Elena de Uairén"), all but designators at the end ("Trafalgar" of "Trafalgar Square"), and islands
  /// in one word ("Falklands" of "Falkland Islands").
  /// A body is not shortened to its parent: "United Nations" is no short form of "United Nations General Assembly".
  func shortForms(as type: EntityType) -> Set<String> {
    if type.isAdded { return [] }
    let words = shortenedWords(as: type)
    guard (type == .organization ? 1 : 2) <= words.count, words.count <= Self.wordLimit else { return [] }
    if lexicon.neverShortened.contains(words.joined(separator: " ")) { return [] }
    var forms = type == .organization ? organizationForms(words) : placeForms(words)
    let designators =
      type == .organization ? lexicon.designators : lexicon.placeDesignators
    // "North" of "North Korea": taggers take a direction for a place only where the document makes it that country.
    if words.count == 2, lexicon.dividedCountries.contains(words[1]), lexicon.halves.contains(words[0]) {
      forms.insert(words[0])
    }
    var rest = words[...]
    // "Sale Sharks", but the "Cleveland State University Vikings" are a team of the university.
    if type == .organization, words.count > 1, lexicon.teamNicknames.contains(words[words.count - 1]),
      !designators.contains(words[words.count - 2])
    {
      forms.insert(words.dropLast().joined(separator: " "))
    }
    while rest.count > 1, let last = rest.last, designators.contains(last) {
      rest.removeLast()
      forms.insert(rest.joined(separator: " "))
    }
    return forms.subtracting(lexicon.neverShortForms)
  }

  /// The words that short forms are compared by.
  func shortenedWords(as type: EntityType) -> [String] { type == .organization ? coreWords : words }

  /// Whether this is `place` behind a head and "of": "State of Texas".
  func hasPlaceHead(before place: NonPersonName) -> Bool {
    words.count == place.words.count + 2 && hasPlaceHead(words) && words.dropFirst(2).elementsEqual(place.words)
  }

  /// What stands behind a head and "of": "Texas" of "State of Texas"; nil for other names.
  var placeBehindHead: String? {
    guard hasPlaceHead(words), !lexicon.neverShortened.contains(words.joined(separator: " ")) else {
      return nil
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  private func organizationForms(_ words: [String]) -> Set<String> {
    var forms: Set<String> = []
    // "Ho-Chunks", "Native Americans".
    if let last = words.last, let ending = lexicon.pluralEnding, last.utf8.count > Self.pluralLength,
      last.hasSuffix(ending), !last.hasSuffix(ending + ending)
    {
      forms.insert(words.joined(separator: " ").dropLast(ending.count).description)
    }
    guard words.count > 1 else { return forms }
    for start in 1..<words.count where !lexicon.stopWords.contains(words[start - 1]) {
      forms.insert(words[start...].joined(separator: " "))
    }
    if let last = words.last, words.count > 3, lexicon.divisions.contains(last) {
      forms.insert(words.suffix(2).joined(separator: " "))
    }
    if isLead(words[0]) { forms.insert(words[0]) }
    // "Church of Scientology", "Legislative Council of Ceylon", "Front for Change".
    for end in words.indices.dropFirst() where lexicon.headPrepositions.contains(words[end]) {
      forms.insert(words[..<end].joined(separator: " "))
    }
    if words.count > 2, lexicon.ofWords.contains(words[1]), lexicon.droppedHeads.contains(words[0]) {
      forms.insert(words.dropFirst(2).joined(separator: " "))
    }
    return forms
  }

  /// Whether longer names may begin with it and be called by it: "VVV" of "VVV-Venlo".
  var isLead: Bool { words.count == 1 && lexicon.leads.contains(words[0]) }

  /// Whether an organization may be called by this first word of its name: "Dynamo" of "Dynamo Dresden", "Ruderverein".
  private func isLead(_ word: String) -> Bool {
    lexicon.leads.contains(word)
      || lexicon.leadEndings.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
  }

  /// What stands before the words for a company's kind: "North Star Mining" of "North Star Mining and Smelting Company"; and the first
  /// partners of several, "Hobbs Straw" of "Hobbs, Straw & Kent".
  ///
  /// None ends in the middle of a phrase, and a single word must tell the company from others: not "General", "North".
  var companyLeads: [String] {
    if isPartnership { return [coreWords.prefix(2).joined(separator: " ")] }
    guard isCompany, coreWords.count <= Self.wordLimit else { return [] }
    var leads: [String] = []
    for end in coreWords.indices.dropFirst() {
      let lead = coreWords[..<end]
      guard let last = lead.last, !lexicon.stopWords.contains(last) else { continue }
      if lead.allSatisfy({ lexicon.weakLeads.contains($0) || lexicon.stopWords.contains($0) }) { continue }
      if end == 1, last.utf8.count < Self.pluralLength - 1 || lexicon.genericNames.contains(last) { continue }
      leads.append(lead.joined(separator: " "))
    }
    return leads
  }

  /// "Hobbs, Straw & Kent": three partners' names and nothing else.
  private var isPartnership: Bool {
    !isCompany && isJoint && coreWords.count == 4 && bare.utf8.contains(UInt8(ascii: ","))
      && lexicon.spellings["&"] == coreWords[2] && !lexicon.stopWords.contains(coreWords[1])
  }

  /// The words that every company may call itself by: "the Company", "the Corporation".
  var companyHeads: Set<String> { isCompany ? lexicon.companyHeads : [] }

  private func placeForms(_ words: [String]) -> Set<String> {
    var forms: Set<String> = []
    for end in 1..<words.count where lexicon.placePrepositions.contains(words[end]) {
      forms.insert(words[..<end].joined(separator: " "))
    }
    if hasPlaceHead(words) { forms.insert(words[2...].joined(separator: " ")) }
    // "Vostok" of "Lake Vostok".
    if words.count == 2, lexicon.featureHeads.contains(words[0]) { forms.insert(words[1]) }
    // "St. Luke's" of "St. Luke's Hospital".
    if words.count > 2, words[0] == lexicon.saint, case let written = bare.split(separator: " "), written.count > 1,
      lexicon.possessives.contains(where: written[1].hasSuffix)
    {
      forms.insert(words.prefix(2).joined(separator: " "))
    }
    guard let last = words.last else { return forms }
    // "The Falklands".
    if last == lexicon.islands, let ending = lexicon.pluralEnding {
      forms.insert(words.dropLast().joined(separator: " ") + ending)
    }
    return forms
  }

  private func hasPlaceHead(_ words: [String]) -> Bool {
    words.count > 2 && lexicon.ofWords.contains(words[1]) && lexicon.placeHeads.contains(words[0])
  }
}
