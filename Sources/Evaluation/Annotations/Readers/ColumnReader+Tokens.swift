import TextModel

/// Corpora cut some words otherwise than text has them.
extension ColumnReader {
  /// The tokens of a sentence as the tokenizer would cut its text.
  ///
  /// - "’" "s" and "don" "’" "t" are "’s", "do" "n’t".
  /// - In other languages than English, marks that stand at a word's end without a space ("Tilburg,", as the Dutch newspapers of Europeana
  ///   have them) are tokens of their own, and no part of a name.
  /// - Words that a language writes as one and treebanks as two are one: "de o" is "do" in Portuguese.
  func asInText(_ sentence: [Line]) -> [Line] { contracting(cuttingMarks(Self.joiningApostrophes(sentence))) }

  /// Makes "’" "s" and "don" "’" "t" what the tokenizer makes of them: "’s", "do" "n’t".
  private static func joiningApostrophes(_ sentence: [Line]) -> [Line] {
    guard sentence.contains(where: { $0.token == "’" || $0.token == "'" }) else { return sentence }
    var joined: [Line] = []
    var index = 0
    while index < sentence.count {
      let line = sentence[index]
      index += 1
      guard line.token == "’" || line.token == "'", index < sentence.count, line.tag == "O", sentence[index].tag == "O",
        let last = joined.last
      else {
        joined.append(line)
        continue
      }
      let next = sentence[index].token
      if ["s", "re", "ve", "ll", "d", "m"].contains(next) {
        joined.append(Line(token: Substring("\(line.token)\(next)"), tag: "O"))
        index += 1
      } else if next == "t", last.tag == "O", last.token.hasSuffix("n"), last.token.count > 1 {
        joined[joined.count - 1].token = last.token.dropLast()
        joined.append(Line(token: Substring("n\(line.token)t"), tag: "O"))
        index += 1
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Makes tokens of their own of marks at the end of words; a stop only behind a word that is too long for an abbreviation.
  private func cuttingMarks(_ sentence: [Line]) -> [Line] {
    guard language.primary != .english else { return sentence }
    return sentence.flatMap { line -> [Line] in
      let word = line.token.prefix { !Self.marks.contains($0) }
      let marks = line.token[word.endIndex...]
      guard !marks.isEmpty, marks.allSatisfy(Self.marks.contains), word.contains(where: \.isLetter),
        marks != "." || word.count > Self.abbreviationLength
      else { return [line] }
      return [Line(token: word, tag: line.tag), Line(token: marks, tag: "O")]
    }
  }

  private static let marks: Set<Character> = [",", ";", ":", "!", "?", ".", ")"]
  /// The letters of the longest word that a stop may belong to.
  private static let abbreviationLength = 3

  /// Joins the halves of contracted words that both stand outside names, or both inside one.
  private func contracting(_ sentence: [Line]) -> [Line] {
    let contractions = Contractions.of(language)
    if contractions.isEmpty { return sentence }
    var joined: [Line] = []
    for line in sentence {
      let isInside = line.tag == "O" || "IE".contains(line.tag.prefix(1))
      if isInside, let last = joined.last, last.tag.dropFirst(2) == line.tag.dropFirst(2),
        let word = contractions.word(last.token, line.token)
      {
        joined[joined.count - 1].token = Substring(word)
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
