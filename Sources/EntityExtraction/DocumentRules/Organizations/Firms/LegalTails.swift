import TextModel

/// Takes into a company's or society's name the legal form that is written with stops, a slash or small letters behind it: "Heimatbund
/// Ostwestfalen e. V.", "Tømrermester Lund A/S", "Vlaamse Archeologie bvba".
///
/// Only forms that the language lists (``KindWords/legalTails``); what stands right before one is an organization, whatever was read. Behind a
/// comma ("Palisade Trust, N.A.") it belongs to what was read as an organization alone.
struct LegalTails: DocumentRule {
  /// "e", ".", "V", ".": no form is cut into more words and signs.
  private static let longest = 4

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such forms, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let tails = words.lexicon.kindWords.legalTails
    guard !tails.isEmpty else { return names }
    let longer = names.compactMap { name -> FoundName? in
      guard name.title == nil, let end = end(behind: name, tails) else { return nil }
      var whole = name
      whole.words = name.words.lowerBound..<end
      whole.type = .organization
      return whole
    }
    return names.replacing(with: longer)
  }

  private func end(behind name: FoundName, _ tails: [String]) -> Int? {
    let start = name.words.upperBound
    guard words.words.indices.contains(start) else { return nil }
    // "Palisade Trust, N.A.": the comma is a firm's, where a firm was found.
    let first = words.sign(start) == UInt8(ascii: ",") && name.type == .organization ? start + 1 : start
    guard words.words.indices.contains(first), words.words[first].followsSpace else { return nil }
    var letters = ""
    // No further than the sentence, whatever the next one begins with.
    for index in first..<max(first, min(first + Self.longest, words.sentences[name.sentence].upperBound)) {
      letters += String(decoding: words.letters(index), as: UTF8.self).lowercased()
      if tails.contains(letters), !words.isGlued(index + 1) || words.words[index + 1].entry < 0 { return index + 1 }
    }
    return nil
  }
}
