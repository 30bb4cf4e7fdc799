import TextModel

/// Takes the names of bodies whole over what ties their parts: "Instituto Português do Desporto" before "e Juventude", "Rijksdienst" before
/// "voor het Cultureel Erfgoed", "Cultural de Alcaravela" behind "Grupo Desportivo e".
///
/// Only where the body's head stands first, in languages that write nouns small and say so (``Lexicon/followsNames``). What was read as a
/// name of its own behind the tie is one where it has a head, where lists know it, or, behind "and", where its first word is no word of
/// the language ("Instituto Camões e Delta").
struct HeadedNames: DocumentRule {
  private static let longest = 8

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being whole.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames, !words.lexicon.capitalizesNouns else { return names }
    let cover = NameCover(names, count: words.words.count)
    var longer: [FoundName] = []
    for name in names where name.type == .organization && words.casings[name.sentence] == .normal {
      if let last = longer.last, last.words.upperBound > name.words.lowerBound { continue }
      let start = start(of: name, cover)
      guard name.words.count <= Self.longest, !isListed(name) else { continue }
      let end = isHead(start) ? end(of: start..<name.words.upperBound, name.sentence, cover, names) : nil
      guard start < name.words.lowerBound || end != nil else { continue }
      var whole = name
      whole.words = start..<(end ?? name.words.upperBound)
      longer.append(whole)
    }
    return names.replacing(with: longer)
  }

  private func isHead(_ index: Int) -> Bool {
    words.isCapital(index)
      && (!words.classes(index).isDisjoint(with: [.orgHead, .orgFirst]) || isCompound(index))
  }

  /// "Rijksdienst": a compound that ends with a head.
  private func isCompound(_ index: Int) -> Bool {
    let endings = words.lexicon.kindWords.headEndings
    let local = words.lexicon.kindWords.localEndings
    guard !endings.isEmpty || !local.isEmpty else { return false }
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return endings.contains { folded.hasSuffix($0) } || local.contains { folded.hasSuffix($0) }
  }

  // MARK: Before

  /// Where a name begins with the head and the tie before it, else where it begins by itself.
  private func start(of name: FoundName, _ cover: NameCover) -> Int {
    let sentence = words.sentences[name.sentence]
    let start = name.words.lowerBound
    var index = start - 1
    // "voor de Vrijheid" behind "Partij".
    if words.isLower(start), words.classes(start).contains(.forWord), sentence.contains(index), isHead(index),
      cover[index] == nil
    {
      return index
    }
    guard !isHead(start), sentence.contains(index), words.isLower(index) else { return start }
    if words.classes(index).contains(.article), sentence.contains(index - 1),
      words.classes(index - 1).contains(.forWord)
    {
      index -= 1
    }
    guard !words.classes(index).isDisjoint(with: [.forWord, .andWord]), words.isLower(index) else { return start }
    index -= 1
    while sentence.contains(index), start - index <= Self.longest, words.isCapital(index), cover[index] == nil {
      if isHead(index) { return index }
      index -= 1
    }
    return start
  }

  // MARK: Behind

  /// Where a name ends with what is tied to it; nil where nothing is.
  private func end(of range: Range<Int>, _ number: Int, _ cover: NameCover, _ names: [FoundName]) -> Int? {
    let sentence = words.sentences[number]
    var end = range.upperBound
    if let place = self.place(of: range, sentence, cover, names) { return place }
    // A lone head before "and" is no name: "Editorial y Puntos de Vista".
    let ties: LexicalClass = range.count > 1 ? [.andWord, .forWord] : .forWord
    if let tied = tied(end, ties, isBody: true, sentence, cover, names) {
      end = tied
      // "… e Fiscal de Leiria".
      return self.tied(end, .ofWord, isBody: false, sentence, cover, names) ?? end
    }
    // "Hermandad" before "de la Vera Cruz".
    guard range.count == 1 else { return nil }
    return tied(end, .ofWord, isBody: true, sentence, cover, names)
  }

  /// The end of the place whose body it is: "Câmara Municipal de Montijo", "Hembygdsföreningen i Ljusnarsberg".
  private func place(of range: Range<Int>, _ sentence: Range<Int>, _ cover: NameCover, _ names: [FoundName]) -> Int? {
    let folded = String(decoding: words.letters(range.lowerBound), as: UTF8.self).foldedName
    if range.count > 1, words.isOn(words.lexicon.kindWords.localHeads, range.lowerBound) {
      return tied(range.upperBound, .ofWord, isBody: false, sentence, cover, names)
    }
    guard words.lexicon.kindWords.localEndings.contains(where: folded.hasSuffix) else { return nil }
    return tied(range.upperBound, .inWord, isBody: false, sentence, cover, names)
  }

  /// The end of what a tie of some classes, with an article or without, ties to a name that ends here.
  private func tied(
    _ end: Int, _ ties: LexicalClass, isBody: Bool, _ sentence: Range<Int>, _ cover: NameCover, _ names: [FoundName]
  ) -> Int? {
    guard sentence.contains(end), words.isLower(end), !words.classes(end).isDisjoint(with: ties) else { return nil }
    let isAnd = words.classes(end).contains(.andWord)
    let skipped: LexicalClass = isAnd ? .ofWord : .article
    let next = words.isLower(end + 1) && !words.classes(end + 1).isDisjoint(with: skipped) ? end + 2 : end + 1
    guard sentence.contains(next), isPart(next), !isHead(next) || isAnd && next > end + 1 else { return nil }
    guard let other = cover[next].map({ names[$0] }) else { return endOfRun(next, sentence, cover) }
    guard (end + 1...next).contains(other.words.lowerBound) else { return nil }
    if !isBody { return other.type == .place ? other.words.upperBound : nil }
    guard other.type == .organization, !isListed(other),
      !isAnd || words.kinds(next).contains(.commonWord)
    else { return nil }
    return other.words.upperBound
  }

  private func isListed(_ name: FoundName) -> Bool {
    guard let hash = words.hash(name.words) else { return false }
    return words.gazetteer.knownForm(ofHash: hash) != nil
      || !words.gazetteer.kinds(ofHash: hash).isDisjoint(with: .organization)
  }

  private func isPart(_ index: Int) -> Bool {
    words.words[index].letterCase == .capitalized
      && words.classes(index).isDisjoint(with: [.function, .month, .weekday, .honorific, .role])
  }

  private func endOfRun(_ start: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Int {
    var end = start
    while sentence.contains(end), cover[end] == nil, isPart(end) { end += 1 }
    return end
  }
}
