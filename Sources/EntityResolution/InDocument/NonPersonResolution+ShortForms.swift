internal import EntityExtraction
internal import TextModel

extension NonPersonResolution {
  /// Joins each short form to the name of the document that it shortens, longer forms first; of several to the one with
  /// a clear majority of the mentions, else to the only organization that is named before it.
  ///
  /// What the gazetteer knows is no short form of anything, nor is a company in full of another.
  mutating func joinShortForms() {
    var namesByShortForm: [String: [Int]] = [:]
    for name in names.indices {
      let type = names[name].type
      for form in nonPerson(name).shortForms(as: type) {
        namesByShortForm[type.idPrefix + form, default: []].append(name)
      }
      guard type == .organization else { continue }
      if forms[names[name].variant.form].endsWithSeat {
        let seated = nonPerson(name).coreWords.dropLast().joined(separator: " ")
        namesByShortForm[type.idPrefix + seated, default: []].append(name)
      }
      for lead in companyLeads(name) { namesByShortForm[type.idPrefix + lead, default: []].append(name) }
    }
    let order = names.indices.sorted {
      (nonPerson($1).coreWords.count, $0) < (nonPerson($0).coreWords.count, $1)
    }
    for name in order where names[name].target == nil && names[name].known == nil {
      let (form, type) = (nonPerson(name), names[name].type)
      let key = type.idPrefix + form.shortenedWords(as: type).joined(separator: " ")
      guard !form.isOneOfMany, !isFullCompany(name), let longer = namesByShortForm[key],
        form.acronym == nil || form.isLead || longer.allSatisfy(isInCapitals)
      else {
        continue
      }
      let roots = Set(longer.map(root)).subtracting([name])
      guard let target = ClearMajority.candidate(of: mentionCounts(of: roots)) ?? onlyOneBefore(name, roots) else {
        continue
      }
      // Other documents say "Texas", so that is the name, not "State of Texas".
      if type == .place, names[target].known == nil, nonPerson(target).hasPlaceHead(before: form) {
        join(target, to: name, reason: .shortForm)
      } else {
        join(name, to: target, reason: .shortForm)
      }
    }
  }

  /// Whether a name stands in capitals, where its short form is no acronym: "CASCADE LUMBER COMPANY", "CASCADE".
  private func isInCapitals(_ name: Int) -> Bool {
    let letters = forms[names[name].variant.form].text.unicodeScalars
    return letters.contains(where: \.isCapital) && letters.allSatisfy { !$0.properties.isLowercase }
  }

  /// The only one of several organizations whose full name stands before a short form: the others are named later.
  private func onlyOneBefore(_ name: Int, _ longer: Set<Int>) -> Int? {
    guard names[name].type == .organization else { return nil }
    let before = longer.filter { isBefore($0, name) }
    return before.count == 1 ? before.first : nil
  }

  /// Joins a company in full to the listed one whose name its own begins with, where a word follows that says no more than that
  /// it is the whole of it: "Barclays Bank PLC" to "Barclays", but not "Toyota Finance" to "Toyota"; or further partners do, "Morgan Stanley
  /// Dean Witter & Co.". "Caterpillar" is the listed "Caterpillar Inc.".
  mutating func joinWholeCompanies() {
    var listed: [String: Int] = [:]
    for name in names.indices where names[name].known != nil && names[name].type == .organization {
      listed[nonPerson(name).coreWords.joined(separator: " ")] = name
    }
    guard !listed.isEmpty else { return }
    for name in names.indices
    where names[name].known == nil && names[name].target == nil && names[name].type == .organization {
      let form = nonPerson(name)
      if let company = listed[form.coreWords.joined(separator: " ")], nonPerson(company).hasLegalForm {
        join(name, to: company, reason: .shortForm)
      } else if let last = form.coreWords.last, form.lexicon.wholeCompanyWords.contains(last),
        let company = listed[form.coreWords.dropLast().joined(separator: " ")]
      {
        join(name, to: company, reason: .fullerForm)
      } else if let company = leadingPartners(form).flatMap({ listed[$0] }) {
        join(name, to: company, reason: .fullerForm)
      }
    }
  }

  /// "morgan stanley" of "Morgan Stanley Dean Witter & Co.", all words of which are partners' names.
  private func leadingPartners(_ form: NonPersonName) -> String? {
    guard form.hasJointForm, form.coreWords.count == 4 else { return nil }
    let words = form.coreWords
    guard !words.contains(where: { form.lexicon.companyWords.contains($0) || form.lexicon.stopWords.contains($0) })
    else { return nil }
    return words.prefix(2).joined(separator: " ")
  }

  /// What stands before the words for a company's kind, in any of the forms of a name: only "Acme Optics, Inc." says that
  /// "Acme Optics" is a company.
  private func companyLeads(_ name: Int) -> Set<String> {
    let written = Set(names[name].variant.mentions.map(\.form))
    return written.reduce(into: []) { $0.formUnion(forms[$1].nonPerson.companyLeads) }
  }

  /// Whether a name stands with a legal form, so that a longer one is another company's: "Acme Ltd", "Acme Holdings Ltd".
  func isFullCompany(_ name: Int) -> Bool {
    names[name].type == .organization && names[name].variant.mentions.contains { forms[$0.form].nonPerson.hasLegalForm }
  }
}
