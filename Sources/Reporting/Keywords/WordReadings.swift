/// Lemmas by their places, so that words can be kept as numbers.
final class LemmaList {
  private(set) var all: [Lemma] = []

  /// The index of a lemma that is put at the end.
  func add(_ lemma: Lemma) -> Int32 {
    all.append(lemma)
    return Int32(all.count - 1)
  }
}

/// What the words of texts stand for, each looked up once.
///
/// A class, so that what one document has taught is there for the next one without a copy.
final class WordReadings {
  private struct Reading {
    /// The index of the lemma; nil for a word that says nothing of what a sentence is about.
    var lemma: Int32?
    var isCapital: Bool
    /// Whether a dictionary has the word.
    var isKnown: Bool
  }

  private let lexicon: KeywordLexicon
  private let lemmas: LemmaList
  private var known: [String: Reading] = [:]
  private var classes: [String: WordClass] = [:]

  /// - Parameters:
  ///   - lexicon: What is known of the words of a language.
  ///   - lemmas: Where the lemmas of words are put, those of several languages perhaps.
  init(_ lexicon: KeywordLexicon, lemmas: LemmaList) {
    self.lexicon = lexicon
    self.lemmas = lemmas
  }

  /// The index of the lemma of a content word, or of a compound with hyphens; nil for all others.
  ///
  /// Inside a sentence a capital is a name that was not found, or a title, but where nouns have one; at its start the word must be
  /// known.
  func lemma(of letters: Substring, startsSentence: Bool) -> Int32? {
    let key = String(letters)
    let reading: Reading
    if let known = known[key] {
      reading = known
    } else {
      reading = read(letters)
      known[key] = reading
    }
    guard reading.isCapital else { return reading.lemma }
    if lexicon.capitalizesNouns { return startsSentence ? nil : reading.lemma }
    return startsSentence && reading.isKnown ? reading.lemma : nil
  }

  private func read(_ letters: Substring) -> Reading {
    let form = letters.lowercased()
    var lemma = lexicon.lemma(form)
    if let hyphen = form.lastIndex(of: "-") {
      let head = lexicon.lemma(String(form[form.index(after: hyphen)...]))
      lemma = Lemma(
        text: form[...hyphen] + head.text, wordClass: head.wordClass == .verb ? .adjective : head.wordClass)
    }
    if lexicon.capitalizesNouns, form != letters { lemma.text = String(letters) }
    guard isContent(lemma, form) else { return Reading(lemma: nil, isCapital: form != letters, isKnown: false) }
    return Reading(
      lemma: lemmas.add(Lemma(text: lemma.text, wordClass: wordClass(of: lemma.text))), isCapital: form != letters,
      isKnown: lemma.wordClass != .unknown)
  }

  /// The part that a lemma plays, whatever form of it stands in a text: a term is the same in all documents.
  private func wordClass(of lemma: String) -> WordClass {
    if let known = classes[lemma] { return known }
    let head = lemma.lastIndex(of: "-").map { String(lemma[lemma.index(after: $0)...]) }
    let word = head ?? lemma
    let own = lexicon.lemma(word)
    var found = own.text == word || own.wordClass == .unknown ? own.wordClass : .noun
    if head != nil, found == .verb { found = .adjective }
    classes[lemma] = found
    return found
  }

  private func isContent(_ lemma: Lemma, _ form: String) -> Bool {
    lemma.wordClass != .adverb && lemma.text.utf8.count > 2 && !lexicon.generalWords.contains(lemma.text)
      && !lexicon.generalWords.contains(form)
      && lemma.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
      && !(lemma.wordClass == .unknown && (form.hasSuffix("ly") || form.utf8.count < 4))
  }
}
