internal import EntityExtraction
internal import TextModel

/// Marks the mentions that a document uses as short forms of a place or an organization, as it says itself.
///
/// A ``Definition`` of an organization with a sure sign (quotation marks, "hereafter") is believed whatever the short form
/// is and whatever it was tagged as, unless the name stands behind a preposition, when something else may be meant
/// ("a wing of the church, known as…"); other short forms must shorten the name. A mention behind a title speaks of a person. A word for a kind
/// of thing ("the Bank") means what it was defined for last; another one means it in the whole document.
///
/// - Complexity: O(*n* log *n*) for *n* mentions.
struct DefinedNames {
  /// Folded short form → the mentions that it was defined for, with where, in text order.
  private var definitions: [String: [(start: Int, mention: Int)]] = [:]
  /// The folded other names that the text itself gives to places and organizations: "Saigon, now Ho Chi Minh City".
  private var renamed: Set<String> = []
  private let forms: [NameForm]

  /// Marks the mentions of one document.
  static func mark(_ mentions: inout [NamedMention], in source: ExtractedDocument, forms: [NameForm]) {
    var names = DefinedNames(forms: forms)
    for index in mentions.indices
    where mentions[index].type != .person && !mentions[index].type.isAdded
      && !mentions[index].isSetAside
    {
      names.read(index, mentions[index], in: source)
      names.readRenaming(index, mentions, in: source)
    }
    guard !names.definitions.isEmpty else { return }
    for index in mentions.indices { names.apply(to: &mentions, index) }
  }

  private init(forms: [NameForm]) { self.forms = forms }

  private mutating func read(_ index: Int, _ mention: NamedMention, in source: ExtractedDocument) {
    let span = source.mentions[index].span
    let lexicon = forms[mention.form].nonPerson.lexicon
    var definitions = Definition.all(behind: span, in: source.document.text, lexicon)
    // "Pelham Gas Co. of Virginia, known as".
    if mention.type == .organization, let place = placeOf(index, in: source, lexicon) {
      definitions += Definition.all(behind: place, in: source.document.text, lexicon)
    }
    // Behind most names stands none, and a name is much to copy.
    guard !definitions.isEmpty else { return }
    let name = forms[mention.form].nonPerson
    let isTold = mention.type == .organization && !isBehindPreposition(span, in: source.document.text, name.lexicon)
    for definition in definitions {
      guard definition.name != name.words.joined(separator: " ") else { continue }
      guard
        isTold && definition.isCertain || shortens(definition.name, name, as: mention.type)
          || definition.isRenaming && mention.type == .place
      else { continue }
      self.definitions[definition.name, default: []].append((mention.start, index))
    }
  }

  /// Reads that the next mention is another name of the same place or organization: "Philip Morris was renamed Altria Group".
  private mutating func readRenaming(_ index: Int, _ mentions: [NamedMention], in source: ExtractedDocument) {
    guard index + 1 < mentions.count, mentions[index + 1].type == mentions[index].type else { return }
    let (first, second) = (source.mentions[index].span, source.mentions[index + 1].span)
    // Most names are far apart, or have but a comma or "and" between them.
    guard (Self.shortestRenaming...Self.renamingReach).contains(second.start - first.end) else { return }
    let lexicon = forms[mentions[index].form].nonPerson.lexicon
    guard !lexicon.renamings.isEmpty,
      let gap = TextAround(source.document.text).between(first.end, second.start, atMost: Self.renamingReach),
      isRenaming(gap, of: mentions[index].type, behind: second.end, in: source.document.text, lexicon)
    else { return }
    // "of Google, formerly of Yahoo", "in Oslo, now Bergen".
    if gap.contains(","), isBehindPreposition(first, in: source.document.text, lexicon) { return }
    let (name, type) = (forms[mentions[index + 1].form].nonPerson.bare.foldedName, mentions[index].type)
    guard
      forms[mentions[index].form].nonPerson.key(as: type) != forms[mentions[index + 1].form].nonPerson.key(as: type)
    else { return }
    renamed.insert(name)
    definitions[name, default: []].append((mentions[index].start, index))
  }

  private func isRenaming(
    _ gap: String, of type: EntityType, behind end: Int, in text: String, _ lexicon: NonPersonNameLexicon
  ) -> Bool {
    let words = gap.split { $0.isBlank || ",(\"“‘".hasSign($0) }.map(String.init)
    let phrase = words.last.map(lexicon.articles.contains) ?? false ? Array(words.dropLast()) : words
    let behind = TextAround(text).after(end, 5)
    // "is called Kenya's finest", "now Boston College".
    if behind.hasPrefix("'") || behind.hasPrefix("’") { return false }
    if lexicon.renamings.contains(phrase) { return true }
    let isClosed = behind.first.map { ",.;:)\"”".hasSign($0) } ?? true
    // "Constantinople became Istanbul in 1930".
    if type == .place, lexicon.placeRenamings.contains(phrase) {
      return isClosed || behind.hasPrefix(" ") && behind.last?.isFigure == true
    }
    return isClosed && gap.contains { ",(".hasSign($0) } && lexicon.pausedRenamings.contains(phrase)
  }

  /// More bytes than stand between two names of a thing.
  private static let renamingReach = 40
  /// The bytes of ", now ".
  private static let shortestRenaming = 6

  /// Whether an acronym that the gazetteer knows is another's here: "the Electoral Commission (EC)" is not the European one.
  private func isAnothers(_ acronym: NameForm, _ full: NameForm) -> Bool {
    guard let letters = acronym.nonPerson.acronym, full.nonPerson.initials.contains(letters), let known = acronym.known,
      known != full.known
    else { return false }
    let usual = known.name.foldedName.split(separator: " ")
    return full.nonPerson.words.contains { word in
      !full.nonPerson.lexicon.stopWords.contains(word) && !usual.contains { $0.hasPrefix(word.prefix(Self.stem)) }
    }
  }

  /// Letters by which "organisation", "organization" and "org" are one word.
  private static let stem = 5

  /// The place behind an organization and "of".
  private func placeOf(_ index: Int, in source: ExtractedDocument, _ lexicon: NonPersonNameLexicon) -> TextSpan? {
    guard index + 1 < source.mentions.count, source.mentions[index + 1].type == .place else { return nil }
    let (name, place) = (source.mentions[index].span, source.mentions[index + 1].span)
    guard let gap = TextAround(source.document.text).between(name.end, place.start, atMost: 8) else { return nil }
    let words = gap.split(whereSeparator: \.isBlank)
    return words.count == 1 && lexicon.ofWords.contains(words[0].asListed) ? place : nil
  }

  private func shortens(_ short: String, _ name: NonPersonName, as type: EntityType) -> Bool {
    name.companyLeads.contains(short) || isFirmsPlural(short, name) || name.initials.contains(short)
      || name.shortForms(as: type).contains(short)
  }

  /// "Hallams" of "Hallam & Pryce LLP".
  private func isFirmsPlural(_ short: String, _ name: NonPersonName) -> Bool {
    guard let first = name.words.first, first.utf8.count > 2, name.words.count > 1 else { return false }
    return short == first + "s" || short == first + "es"
  }

  private func isBehindPreposition(_ span: TextSpan, in text: String, _ lexicon: NonPersonNameLexicon) -> Bool {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: span.start)
    var words = String(decoding: text.utf8[..<start].suffix(16), as: UTF8.self).split(whereSeparator: \.isBlank)
    while let last = words.last, lexicon.articles.contains(last.lowercased()) { words.removeLast() }
    return words.last.map { lexicon.ofWords.contains($0.asListed) || lexicon.whereWords.contains($0.asListed) } ?? false
  }

  private func apply(to mentions: inout [NamedMention], _ index: Int) {
    let mention = mentions[index]
    let name = forms[mention.form].nonPerson
    guard let meant = definitions[name.bare.foldedName] else { return }
    guard !mention.isTypeSettled, !mention.isSetAside, mention.title.words.isEmpty else { return }
    let before = meant.last { $0.start < mention.start }
    guard let target = before ?? (name.isGeneric ? nil : meant.first), target.mention != index else { return }
    let isRenamed = renamed.contains(name.bare.foldedName) && mention.type == mentions[target.mention].type
    // "Port Mercy, formerly Fort Grey" says nothing of a Mr. Grey, nor of a country.
    if mentions[target.mention].type == .place, !isRenamed, mention.type != .place || forms[mention.form].known != nil,
      !shortens(name.bare.foldedName, forms[mentions[target.mention].form].nonPerson, as: .place)
    {
      return
    }
    if isRenamed || isAnothers(forms[mention.form], forms[mentions[target.mention].form]) {
      mentions[index].ignoresGazetteer = true
    }
    mentions[index].standsFor = target.mention
    mentions[index].type = mentions[target.mention].type
    mentions[index].isTypeSettled = true
  }
}
