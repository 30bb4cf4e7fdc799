import TextModel

extension DocumentWords {
  /// Adds a word to the hash of a name.
  func append(_ index: Int, to hash: inout NameHash) {
    let word = words[index]
    if word.followsSpace { hash.separate() }
    if word.isBroken {
      hash.append(folding: letters(index))
    } else {
      utf8.withUnsafeBufferPointer {
        hash.append(folding: UnsafeBufferPointer(rebasing: $0[word.span.start..<word.span.end]))
      }
    }
  }

  /// The hash of the name that a range of words spells; nil where it has no letters or reaches out of the document.
  func hash(_ range: Range<Int>) -> UInt64? {
    guard range.lowerBound >= 0, range.upperBound <= words.count else { return nil }
    var hash = NameHash()
    for index in range { append(index, to: &hash) }
    return hash.value
  }
}
