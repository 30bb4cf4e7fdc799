/// English inflection: which word a form stands for.
///
/// The endings of nouns and verbs are taken off, and what is left is looked up. Of several readings the one is taken that was met
/// most often; but a past form is the verb's unless it is twice as often a word of its own ("signed"), and a word in -ing its own
/// unless the verb, in all its forms, is eight times as frequent ("meeting", "building").
struct EnglishLemmas: Sendable {
  let forms: WordForms

  /// The lemma of a word in lower case.
  func lemma(of word: String) -> Lemma {
    let own = forms.readings(of: word)
    var candidates = own.compactMap { reading -> Candidate? in
      guard let lemma = reading.lemma else { return Candidate(word, reading.wordClass, reading.count, isForm: false) }
      return forms.count(of: lemma, as: reading.wordClass).map { Candidate(lemma, reading.wordClass, $0, isForm: true) }
    }
    for ending in Self.endings where word.hasSuffix(ending.letters) && word.utf8.count > ending.letters.utf8.count + 2 {
      candidates += stems(of: word, without: ending)
    }
    if let form = candidates.filter({ $0.isForm && $0.wordClass == .verb }).max() {
      let ownCount = candidates.filter { !$0.isForm }.map(\.count).max() ?? 0
      if word.hasSuffix("ing") {
        if form.count >= 8 * ownCount { return form.lemma }
        return candidates.filter { !$0.isForm }.max()?.lemma ?? form.lemma
      }
      if Self.mayBePastForm(word, own), 2 * form.count >= ownCount { return form.lemma }
    }
    return candidates.max()?.lemma ?? Lemma(text: Self.unknownSingular(word), wordClass: .unknown)
  }

  /// A reading of a form, ordered by how often it was met; of as many, the word itself is last, then by class and letters.
  private struct Candidate: Comparable {
    let text: String
    let wordClass: WordClass
    let count: Int
    let isForm: Bool

    init(_ text: String, _ wordClass: WordClass, _ count: Int, isForm: Bool) {
      self.text = text
      self.wordClass = wordClass
      self.count = count
      self.isForm = isForm
    }

    var lemma: Lemma { Lemma(text: text, wordClass: wordClass) }

    static func < (a: Candidate, b: Candidate) -> Bool {
      if a.count != b.count { return a.count < b.count }
      if a.isForm != b.isForm { return a.isForm }
      return (b.wordClass.rawValue, b.text) < (a.wordClass.rawValue, a.text)
    }
  }

  private struct Ending {
    let letters: String
    let replacements: [String]
    let classes: [WordClass]
  }

  private static let endings = [
    Ending(letters: "ies", replacements: ["y"], classes: [.noun, .verb]),
    Ending(letters: "es", replacements: ["", "e"], classes: [.noun, .verb]),
    Ending(letters: "s", replacements: [""], classes: [.noun, .verb]),
    Ending(letters: "ied", replacements: ["y"], classes: [.verb]),
    Ending(letters: "ed", replacements: ["", "e"], classes: [.verb]),
    Ending(letters: "ing", replacements: ["", "e"], classes: [.verb]),
  ]

  private func stems(of word: String, without ending: Ending) -> [Candidate] {
    let stem = String(word.dropLast(ending.letters.count))
    var spelled = ending.replacements.map { stem + $0 }
    if ending.classes == [.verb], let last = stem.last, stem.dropLast().last == last {
      spelled.append(String(stem.dropLast()))
    }
    return spelled.flatMap { text in
      ending.classes.compactMap { wordClass in
        forms.count(of: text, as: wordClass).map { Candidate(text, wordClass, $0, isForm: true) }
      }
    }
  }

  private static func mayBePastForm(_ word: String, _ own: [WordForms.Reading]) -> Bool {
    word.hasSuffix("ed") || own.contains { $0.wordClass == .verb && $0.lemma != nil }
  }

  /// An unknown word without the ending of a plural.
  private static func unknownSingular(_ word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s"), !["ss", "us", "is", "'s"].contains(where: word.hasSuffix) else {
      return word
    }
    return word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
  }
}
