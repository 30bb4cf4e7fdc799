internal import EntityExtraction
internal import TextModel

/// Gives the surname of a coordination to the given names in it: "Bill and Hillary Clinton" are Bill Clinton and Hillary Clinton.
///
/// A lone given name right before "and" and a full name, or before a comma and another such name, bears the surname of the full
/// name. It must be known as a given name, be no surname of the document's people, and not have been mentioned alone before. Where
/// the document has one other full name with it ("Brad Pitt" beside "Brad and Angelina Jolie") it stays as it is. A man's given name
/// behind a title takes the surname of the lady behind "and": "Sir Alistair and Lady Kinross", but not "King Hussein and Queen Noor".
/// A relative in apposition has it too where the text says so, see `SharedSurnames+Relatives.swift`.
struct SharedSurnames {
  /// The most names before the full one, and the most bytes between two.
  private static let listLimit = 6
  private static let gapLimit = 8

  let source: ExtractedDocument
  let around: TextAround
  /// The surnames of the document's full names, and their given names, each with the full names' keys.
  private var surnames: Set<String> = []
  /// The surnames behind "Mrs." alone.
  var wives: Set<String> = []
  /// The last full name.
  var lastFull: Int?
  private var fullNames: [String: Set<String>] = [:]
  /// Lone names that were mentioned so far.
  private var mentioned: Set<String> = []

  /// Completes the given names of a document.
  static func complete(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: inout NameFormTable) {
    guard mentions.count > 1 else { return }
    var shared = SharedSurnames(mentions, in: source, forms: forms.forms)
    for index in mentions.indices where mentions[index].taggedType == .person {
      shared.checkFamily(&mentions[index], forms.forms)
      let name = forms.forms[mentions[index].form].person
      if name.isFull, name.isSound { shared.completeList(before: index, name, &mentions, forms: &forms) }
      if index > 0, name.parts.count == 1 { shared.completeHusband(before: index, name, &mentions, forms: &forms) }
      if name.parts.count == 1 { shared.completeRelative(index, name, &mentions, forms: &forms) }
      if name.parts.count == 1 { shared.pending.append(name.squashed) } else { shared.flush() }
      if name.isFull, name.isSound { shared.lastFull = index }
    }
  }

  /// Lone names whose coordination is not over yet.
  var pending: [String] = []
  private mutating func flush() {
    mentioned.formUnion(pending)
    pending = []
  }

  private init(_ mentions: [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    self.source = source
    around = TextAround(source.document.text)
    for mention in mentions where mention.taggedType == .person {
      let name = forms[mention.form].person
      if name.parts.count == 1, mention.title.isWifes { wives.insert(name.squashed) }
      guard name.isFull, let given = name.parts.first else { continue }
      surnames.insert(name.surname)
      fullNames[given, default: []].insert(name.parts.joined(separator: " "))
    }
  }

  /// A plural is a family's only where the document names somebody with the surname: "the Galois memorial" is of no Galoi, and "the
  /// Vikings" are no Viking family.
  private func checkFamily(_ mention: inout NamedMention, _ forms: [NameForm]) {
    guard mention.isFamily, !forms[mention.form].text.hasPrefix(forms[mention.writtenForm].text) else { return }
    let (written, family) = (forms[mention.writtenForm].person, forms[mention.form].person)
    guard surnames.contains(written.squashed) || !surnames.contains(family.parts.first ?? "") else { return }
    mention.isFamily = false
    mention.form = mention.writtenForm
  }

  private mutating func completeList(
    before full: Int, _ name: PersonName, _ mentions: inout [NamedMention], forms: inout NameFormTable
  ) {
    guard !name.isSurnameFirst, !isGivenPair(name, forms.forms[mentions[full].form].lexicon) else { return }
    let context = forms.forms[mentions[full].form].lexicon.context
    var next = full
    while next > 0, full - next < Self.listLimit, mentions[next - 1].taggedType == .person,
      isJoint(next - 1, next, isLast: next == full, context)
    {
      let read = forms.forms[mentions[next - 1].form]
      guard read.person.parts.count == 1, source.mentions[next - 1].title == nil, read.person.titles.isEmpty,
        !mentions[next - 1].isFamily
      else { break }
      next -= 1
    }
    guard next < full else { return }
    let before = pending.dropLast(full - next)
    for index in next..<full {
      let (given, language) = (forms.forms[mentions[index].form].person, forms.forms[mentions[index].form].language)
      guard mayShare(given.squashed, name), !before.contains(given.squashed) else { continue }
      let whole = given.display + " " + name.displayedSurname
      mentions[index].form = forms.index(of: whole[...], in: language)
      pending.removeAll { $0 == given.squashed }
    }
  }

  /// "Sir Alistair and Lady Kinross" are Alistair Kinross and his wife.
  private mutating func completeHusband(
    before wife: Int, _ name: PersonName, _ mentions: inout [NamedMention], forms: inout NameFormTable
  ) {
    let husband = wife - 1
    guard mentions[wife].title.sex == .female, mentions[husband].title.sex == .male,
      mentions[husband].taggedType == .person, let title = source.mentions[wife].title,
      let gap = around.between(source.mentions[husband].span.end, title.start, atMost: Self.gapLimit)
    else { return }
    let words = gap.split(whereSeparator: \.isBlank)
    let given = forms.forms[mentions[husband].form].person
    guard words.count == 1, forms.forms[mentions[wife].form].lexicon.context.conjunctions.contains(String(words[0])),
      given.parts.count == 1,
      isSurname(name, of: mentions[wife].title, forms.forms[mentions[wife].form].lexicon.people),
      mayShare(given.squashed, name)
    else { return }
    let whole = given.display + " " + name.displayedSurname
    mentions[husband].form = forms.index(of: whole[...], in: source.language(of: source.mentions[husband]))
    pending.removeAll { $0 == given.squashed }
  }

  /// Whether a lady is called by her surname: behind "Lady" or "Mrs.", and not "Lady Anne".
  private func isSurname(_ name: PersonName, of title: PersonTitle, _ lexicon: PersonNameLexicon) -> Bool {
    guard title.words.isSubset(of: lexicon.courtesyTitles) else { return false }
    return surnames.contains(name.squashed) || name.givenNames.sexes[name.squashed] != .female
  }

  /// Whether a name is two given names, where people go by such: "João Mário" shares no surname with "Rafa".
  private func isGivenPair(_ name: PersonName, _ lexicon: ResolutionLexicon) -> Bool {
    lexicon.people.pairsGivenNames && name.parts.count == 2 && name.parts.allSatisfy(name.givenNames.isGivenName)
  }

  /// Whether nothing but "and" stands between two names, or a comma where they are not the last two.
  private func isJoint(_ a: Int, _ b: Int, isLast: Bool, _ context: PersonContextLexicon) -> Bool {
    let (a, b) = (source.mentions[a].span, source.mentions[b].span)
    guard let gap = around.between(a.end, b.start, atMost: Self.gapLimit) else { return false }
    let words = gap.split(whereSeparator: { $0.isBlank || $0 == "," })
    if words.isEmpty { return !isLast && gap.contains(",") && !gap.contains("\n") }
    return words.count == 1 && context.conjunctions.contains(String(words[0]))
  }

  func mayShare(_ given: String, _ name: PersonName) -> Bool {
    guard name.givenNames.isGivenName(given), given != name.parts.first, !surnames.contains(given) else { return false }
    if mentioned.contains(given) { return false }
    let others = fullNames[given] ?? []
    return others.isEmpty || others.contains { $0.hasSuffix(" " + name.surname) }
  }
}
