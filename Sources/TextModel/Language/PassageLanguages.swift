/// The language of each place of a document that has passages in other languages than its own.
///
/// The passages are the parts with a ``DocumentPart/language``. Of two that overlap the first is one.
package struct PassageLanguages: Hashable, Sendable {
  /// The language of the rest.
  package let own: Language
  /// The passages in text order, none overlapping another.
  package let passages: [DocumentPart]

  /// Finds the passages of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - own: The language in which it is read.
  /// - Complexity: O(*p*) for *p* parts.
  package init(_ document: Document, own: Language) {
    self.own = own
    var end = 0
    passages = document.parts.filter { part in
      guard let language = part.language, language.primary != own.primary, part.span.start >= end else { return false }
      end = part.span.end
      return true
    }
  }

  /// Whether all of it is in one language.
  package var isUniform: Bool { passages.isEmpty }

  /// The language of the byte at an offset.
  ///
  /// - Complexity: O(log *p*) for *p* passages.
  package subscript(offset: Int) -> Language {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < passages.count, passages[low].span.start <= offset else { return own }
    return passages[low].language ?? own
  }
}

extension TokenizedDocument {
  /// The languages of its passages.
  package var passageLanguages: PassageLanguages { PassageLanguages(document, own: language) }
}
