/// What the words of texts stand for, each looked up once.
///
/// A class, so that what one document has taught is there for the next one without a copy.
final class WordReadings {
  private struct Reading {
    /// Nil for a word that says nothing of what a sentence is about.
    var lemma: Lemma?
    var isCapital: Bool
  }

  private let lexicon: KeywordLexicon
  private var known: [String: Reading] = [:]

  init(_ lexicon: KeywordLexicon) { self.lexicon = lexicon }

  /// The lemma of a content word, or of a compound with hyphens; nil for all others.
  ///
  /// Inside a sentence a capital is a name that was not found, or a title; at its start the word must be known.
  func lemma(of letters: Substring, startsSentence: Bool) -> Lemma? {
    let key = String(letters)
    let reading: Reading
    if let known = known[key] {
      reading = known
    } else {
      reading = read(letters)
      known[key] = reading
    }
    guard reading.isCapital else { return reading.lemma }
    return startsSentence && reading.lemma?.wordClass != .unknown ? reading.lemma : nil
  }

  private func read(_ letters: Substring) -> Reading {
    let form = letters.lowercased()
    var lemma = lexicon.lemma(form)
    if let hyphen = form.lastIndex(of: "-") {
      let head = lexicon.lemma(String(form[form.index(after: hyphen)...]))
      lemma = Lemma(
        text: form[...hyphen] + head.text, wordClass: head.wordClass == .verb ? .adjective : head.wordClass)
    }
    return Reading(lemma: isContent(lemma, form) ? lemma : nil, isCapital: form != letters)
  }

  private func isContent(_ lemma: Lemma, _ form: String) -> Bool {
    lemma.wordClass != .adverb && lemma.text.utf8.count > 2 && !lexicon.generalWords.contains(lemma.text)
      && !lexicon.generalWords.contains(form)
      && lemma.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
      && !(lemma.wordClass == .unknown && (form.hasSuffix("ly") || form.utf8.count < 4))
  }
}
