internal import Primitives
package import TextModel

/// A tagger that reads a long document in stretches, each for itself, so that several threads can read one document.
package protocol StretchTagger: MentionTagger {
  /// The mentions of a stretch, in text order, none overlapping another.
  func mentions(inStretch text: TokenizedDocument) -> [Mention]
}

extension StretchTagger {
  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - threads: How many stretches are read at once; the mentions are the same for any number.
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package func mentions(in document: TokenizedDocument, threads: Int) -> [Mention] {
    let stretches = document.stretches()
    return Blocks.reduce(Array(stretches.indices), threads: threads, into: []) { index in
      let stretch = stretches[index]
      return mentions(inStretch: stretch.text).map(stretch.inDocument)
    } _: {
      $0 += $1
    }
  }
}
