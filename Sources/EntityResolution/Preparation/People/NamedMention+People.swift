internal import EntityExtraction
internal import TextModel

extension NamedMention {
  /// More bytes behind a name than what completes it has.
  private static let reach = 24

  /// Reads what stands around a person's name and makes it another one: "the Halloran family" is nobody of it, "William Pitt
  /// the Younger" not his father, and "Mrs. Harold Pettigrew" is Mrs. Pettigrew.
  mutating func complete(_ mention: Mention, in document: ExtractedDocument, forms: inout NameFormTable) {
    let read = forms.forms[form]
    let (name, lexicon) = (read.person, read.lexicon)
    let around = TextAround(document.document.text)
    let behind = around.after(mention.span.end, Self.reach)
    if let family = Self.family(name, at: mention, behind: behind, around, lexicon) {
      isFamily = true
      form = forms.index(of: family[...], in: read.language)
    } else if name.suffix == nil, !name.parts.isEmpty, let ending = Self.ending(behind, name, lexicon) {
      form = forms.index(of: "\(read.text) \(ending)"[...], in: read.language)
    } else if name.isFull, title.isWifes, let given = name.parts.first, name.givenNames.sexes[given] == .male {
      form = forms.index(of: name.displayedSurname[...], in: read.language)
    }
  }

  /// What the family is called whose name a mention is: "Halloran family" for "the Hallorans", "the Halloran brothers", "the Halloran farm".
  private static func family(
    _ name: PersonName, at mention: Mention, behind: String, _ around: TextAround, _ lexicon: ResolutionLexicon
  ) -> String? {
    guard name.parts.count == 1, mention.title == nil, name.titles.isEmpty else { return nil }
    let words = behind.prefix { $0 == " " || $0 == "\n" || $0.isAlphabetic }
    let isBehindArticle = around.lastWords(before: mention.span.start).first.map(lexicon.context.articles.contains)
    if behind.first?.isBlank == true, let word = words.split(whereSeparator: \.isBlank).first,
      word.first?.isLower == true,
      lexicon.context.familyWords.contains(word.foldedName)
        || isBehindArticle == true && lexicon.context.estateWords.contains(word.foldedName)
    {
      return name.display + " " + lexicon.context.familyName
    }
    guard name.display.hasSuffix("s"), name.display.utf8.count > 4,
      isBehindArticle == true
    else { return nil }
    return singular(name.display, lexicon.context) + " " + lexicon.context.familyName
  }

  /// "Halloran" of "Hallorans", "Jones" of "Joneses".
  private static func singular(_ plural: String, _ lexicon: PersonContextLexicon) -> String {
    for end in lexicon.longPlurals
    where plural.hasSuffix(end) && plural.utf8.count > end.utf8.count + 2 {
      return String(plural.dropLast(2))
    }
    return String(plural.dropLast())
  }

  /// What tells a relative right behind a name: "the Younger", or "Jr." behind a full name and a comma or not.
  private static func ending(_ behind: String, _ name: PersonName, _ lexicon: ResolutionLexicon) -> String? {
    if let epithet = epithet(behind, lexicon) { return epithet }
    let rest = behind.drop { $0 == "," }
    guard name.isFull, rest.first == " " else { return nil }
    let word = rest.dropFirst().prefix(while: \.isAlphabetic)
    guard word.first?.isUpper == true, word.contains(where: \.isLower) || rest.startIndex == behind.startIndex,
      lexicon.people.suffixes[word.foldedName] != nil, rest.dropFirst(word.count + 1).first?.isAlphabetic != true
    else { return nil }
    // "Megan Frost, Senior Adviser".
    let next = rest.dropFirst(word.count + 1)
    if word.count > longestAbbreviation, next.first == " ", next.dropFirst().first?.isUpper == true { return nil }
    return String(word)
  }

  /// "Esq", "III": longer suffixes are words of the language besides.
  private static let longestAbbreviation = 4

  /// "the Younger" right behind a name.
  private static func epithet(_ behind: String, _ lexicon: ResolutionLexicon) -> String? {
    guard behind.first == " " else { return nil }
    let words = behind.split(maxSplits: 2, whereSeparator: \.isBlank).prefix(2).map(String.init)
    guard words.count == 2, lexicon.context.articles.contains(words[0]) else { return nil }
    guard words[1].first?.isUpper == true else { return nil }
    let epithet = String(words[1].prefix(while: \.isAlphabetic))
    return lexicon.people.epithets.contains(epithet.foldedName) ? "\(words[0]) \(epithet)" : nil
  }
}

extension Mention {
  /// The mention of a person with the courtesy title, or that of a man or a woman ("Squire"), before it where its tagger found no title.
  func withCourtesy(in document: ExtractedDocument) -> Mention {
    guard type == .person, title == nil else { return self }
    let text = document.document.text
    let language = document.language(of: self)
    guard let found = TitleSearch.title(before: span, in: text, language: language) else { return self }
    let lexicon = ResolutionLexicon.of(language).people
    var words = text[found].split(separator: " ").map(\.foldedName)
    // "Duke of" before "Ashby", but not "mother of".
    if words.count > 1, lexicon.originWords.contains(words[words.count - 1]),
      ResolutionLexicon.of(language).context.peerages.contains(words[words.count - 2])
    {
      words.removeLast()
    }
    guard let last = words.last,
      lexicon.courtesyTitles.contains(last) || lexicon.maleHonorifics.contains(last)
        || lexicon.femaleHonorifics.contains(last)
    else { return self }
    var mention = self
    mention.title = found
    return mention
  }
}
