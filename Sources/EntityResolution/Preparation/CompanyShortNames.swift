internal import EntityExtraction
internal import TextModel

/// Takes a lone word that a tagger had for a person or a place for the company that a document names in full, whose name
/// starts with it: "Halvorsen lost" beside "Halvorsen Timber Company".
///
/// Not where the gazetteer knows the word, where somebody of that name is in the document or a title stands before it,
/// nor where the text says that it is a place: "in Tollcross", "Tollcross, Ohio"; of several words, nor where it stands before the company:
/// "Heathrow Airport" beside "Heathrow Airport Holdings".
///
/// - Complexity: O(*n*) for *n* mentions.
struct CompanyShortNames {
  private let forms: [NameForm]
  /// First words of companies' names.
  private var leads: Set<String> = []
  /// Several words that they start with, as places may, with the first company that does: "Cane River" of "Cane River Oil".
  private var placeLeads: [String: Int] = [:]
  /// Lone words that are people or places here.
  private var others: Set<String> = []

  /// Changes the types of such mentions of one document.
  static func settle(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    var names = CompanyShortNames(forms: forms)
    for (index, mention) in mentions.enumerated() where mention.type == .organization {
      let name = forms[mention.form].nonPerson
      // "Hale & Sons Ltd" is called after somebody.
      if name.isCompany, !name.isJoint {
        let leads = name.companyLeads
        names.leads.formUnion(leads.prefix(1))
        names.placeLeads.merge(leads.dropFirst().map { ($0, index) }) { first, _ in first }
      }
    }
    guard !names.leads.isEmpty else { return }
    for (index, mention) in mentions.enumerated() where mention.type != .organization {
      names.note(mention, index, in: source)
    }
    for index in mentions.indices where mentions[index].type != .organization && !mentions[index].isTypeSettled {
      let folded = forms[mentions[index].form].folded
      let isLead =
        names.leads.contains(folded) || mentions[index].type == .place && names.placeLeads[folded] != nil
      if isLead, !names.others.contains(folded) { mentions[index].type = .organization }
    }
  }

  private init(forms: [NameForm]) { self.forms = forms }

  private mutating func note(_ mention: NamedMention, _ index: Int, in source: ExtractedDocument) {
    let form = forms[mention.form]
    if mention.type == .person, form.person.isFull {
      others.formUnion(form.person.parts)
      // "Van der Vorst" beside "Danny van der Vorst" and "Van der Vorst Transport BV".
      others.insert(form.person.displayedSurname.foldedName)
    } else if leads.contains(form.folded) || placeLeads[form.folded] != nil {
      let isOther =
        form.known != nil || form.isPlaceName && mention.type == .place || !mention.title.words.isEmpty
        || mention.type == .place && index < placeLeads[form.folded] ?? 0
        || mention.type == .place && isLocated(source.mentions[index].span, in: source, form.lexicon.others)
      if isOther { others.insert(form.folded) }
    }
  }

  /// Whether a word for where stands before, or a comma and another name behind.
  private func isLocated(_ span: TextSpan, in source: ExtractedDocument, _ lexicon: NonPersonNameLexicon) -> Bool {
    let text = source.document.text
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: span.start)
    let before = text[..<start].utf8.suffix(24)
    let words = String(decoding: before, as: UTF8.self).split(whereSeparator: \.isBlank)
    if let last = words.last, lexicon.whereWords.contains(last.asListed) { return true }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: span.end)
    let behind = text[end...].unicodeScalars.prefix(3)
    return behind.first == "," && behind.count == 3 && behind.last?.properties.isUppercase == true
  }
}
