internal import EntityExtraction

/// Makes persons of initials that a tagger took for something else: "FDR" beside "Franklin D. Roosevelt".
///
/// Three capitals that the gazetteer doesn't know are a person's where the document names one person in full with a middle name and
/// those initials, and tags nothing of the kind as a person's otherwise; two or more where they stand in brackets behind the name:
/// "Katherine Lowther (KL)".
enum PersonInitials {
  private static let length = 3

  /// Settles the types of a document's initials.
  static func settle(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    var full: Set<String> = []
    let reader = RenamingReader(source)
    for (index, mention) in mentions.enumerated() where mention.type == .person {
      let name = forms[mention.form].person
      if let letters = reader.initials(behind: source.mentions[index], of: name) { full.insert(letters.lowercased()) }
      if name.isFull, name.isSound, name.parts.count == length { full.insert(name.initials) }
    }
    if full.isEmpty { return }
    for index in mentions.indices where mentions[index].type != .person && !mentions[index].isTypeSettled {
      let form = forms[mentions[index].form]
      guard let initials = form.person.bareInitials, full.contains(initials) else { continue }
      guard form.known == nil || form.known?.type == .person else { continue }
      mentions[index].type = .person
      mentions[index].isTypeSettled = true
    }
  }
}
