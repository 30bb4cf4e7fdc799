internal import Primitives
package import TextModel

/// A tagger that reads a long document in stretches, each for itself, so that several threads can read one document.
package protocol StretchTagger: MentionTagger {
  /// The mentions of a stretch, in text order, none overlapping another.
  func mentions(inStretch text: TokenizedDocument) -> [Mention]

  /// The mentions of a document, in text order, none overlapping another, with several stretches read at once.
  func mentions(in document: TokenizedDocument, threads: Int) -> [Mention]
}

extension StretchTagger {
  /// Finds the names of one document, in several stretches at once.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - threads: How many stretches are read at once.
  /// - Returns: The mentions in text order, none overlapping another; the same for any number of threads.
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package func mentionsByStretch(in document: TokenizedDocument, threads: Int) -> [Mention] {
    let stretches = document.stretches()
    return Blocks.reduce(Array(stretches.indices), threads: threads, into: []) { index in
      let stretch = stretches[index]
      return mentions(inStretch: stretch.text).map(stretch.inDocument)
    } _: {
      $0 += $1
    }
  }

  package func mentions(in document: TokenizedDocument, threads: Int) -> [Mention] {
    mentionsByStretch(in: document, threads: threads)
  }
}
