import TextModel

/// Takes the names of bodies whole over what ties their parts: "Instituto Português do Desporto" before "e Juventude", "Cultural de
/// Alcaravela" behind "Grupo Desportivo e", "Cultureel Erfgoed" behind "Rijksdienst voor het".
///
/// Only where the body's head stands first and no other name has the words, in languages that write nouns small and say so
/// (``Lexicon/followsNames``).
struct HeadedNames {
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
      let sentence = words.sentences[name.sentence]
      let start = start(of: name, sentence, cover)
      let end = isHead(start) ? end(of: name, sentence, cover, names) : name.words.upperBound
      guard start..<end != name.words else { continue }
      var whole = name
      whole.words = start..<end
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
    guard !endings.isEmpty else { return false }
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return endings.contains { folded.hasSuffix($0) }
  }

  // MARK: Before

  /// Where a name begins with the head and the tie before it, else where it begins by itself.
  private func start(of name: FoundName, _ sentence: Range<Int>, _ cover: NameCover) -> Int {
    let start = name.words.lowerBound
    var index = start - 1
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

  private func end(of name: FoundName, _ sentence: Range<Int>, _ cover: NameCover, _ names: [FoundName]) -> Int {
    var end = name.words.upperBound
    guard isLower(end, sentence) else { return end }
    if words.classes(end).contains(.andWord) {
      guard name.words.count > 1, isFree(end + 1, sentence, cover) else { return end }
      end = endOfRun(end + 1, sentence, cover)
    } else if name.words.count > 1 {
      return end
    }
    // "… de Leiria", "Hermandad" before "de la Vera Cruz".
    var next = end
    while isLower(next, sentence), next - end < 2, !words.classes(next).isDisjoint(with: [.ofWord, .article]) { next += 1 }
    guard next > end, words.classes(end).contains(.ofWord) else { return end }
    if isFree(next, sentence, cover) { return endOfRun(next, sentence, cover) }
    guard end > name.words.upperBound, let other = cover[next].map({ names[$0] }), other.type == .place,
      other.words.lowerBound == next
    else { return end }
    return other.words.upperBound
  }

  private func isLower(_ index: Int, _ sentence: Range<Int>) -> Bool { sentence.contains(index) && words.isLower(index) }

  private func isFree(_ index: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Bool {
    guard sentence.contains(index), cover[index] == nil, words.words[index].letterCase == .capitalized else {
      return false
    }
    return words.classes(index).isDisjoint(with: [.function, .month, .weekday, .honorific, .role])
  }

  private func endOfRun(_ start: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Int {
    var end = start
    while isFree(end, sentence, cover) { end += 1 }
    return end
  }
}
