package import EntityExtraction
internal import Primitives
internal import TextModel

/// How often each term stands in a corpus, for those who read only a part of it.
package struct CorpusTermCounts {
  /// The number of occurrences of all terms.
  package let total: Int
  /// The number of occurrences of a term, by the number that stands for it: see ``numbers(of:threads:)``.
  package let count: (UInt64) -> Int

  /// Creates counts.
  package init(total: Int, count: @escaping (UInt64) -> Int) { (self.total, self.count) = (total, count) }

  /// How much more often terms stand in documents now that other words of theirs are names.
  ///
  /// - Parameters:
  ///   - documents: The documents, with the names of now and of then.
  ///   - threads: How many threads read.
  /// - Returns: The differences by the number of each term, as ``numbers(of:threads:)`` numbers them.
  /// - Complexity: O(text), with the greater part of the work for the sentences that have such names.
  package static func changes(of documents: [RenamedDocument], threads: Int = 1) -> [UInt64: Int] {
    let blocks = Blocks.ranges(documents.count, minimum: 16, maximum: threads > 1 ? 4 * threads : 1)
    return Blocks.reduce(blocks, threads: threads, into: [:]) { block in
      let table = TermTable(renamed: documents[block])
      var counts: [UInt64: Int] = [:]
      for (place, occurrences) in table.occurrences.enumerated() {
        for occurrence in occurrences {
          counts[TermHash(table.terms[Int(occurrence.term)].text).value, default: 0] += place % 2 == 0 ? -1 : 1
        }
      }
      return counts
    } _: {
      $0.merge($1, uniquingKeysWith: +)
    }
  }

  /// How often terms stand in documents.
  ///
  /// - Parameters:
  ///   - documents: The documents, with the names that are no terms.
  ///   - threads: How many threads read.
  /// - Returns: The number of occurrences by the number of each term; two terms have the same number once in 2⁶⁴ pairs.
  /// - Complexity: O(text).
  package static func numbers(of documents: [ExtractedDocument], threads: Int = 1) -> [UInt64: Int] {
    let blocks = Blocks.ranges(documents.count, minimum: 16, maximum: threads > 1 ? 4 * threads : 1)
    return Blocks.reduce(blocks, threads: threads, into: [:]) { block in
      let table = TermTable(Array(documents[block]))
      var counts: [UInt64: Int] = [:]
      counts.reserveCapacity(table.terms.count)
      for term in table.terms { counts[TermHash(term.text).value, default: 0] += term.count }
      return counts
    } _: {
      $0.merge($1, uniquingKeysWith: +)
    }
  }
}

/// A document in which other words are names than were.
package struct RenamedDocument: Sendable {
  let document: ExtractedDocument
  /// Where names stood.
  let formerNames: [TextSpan]
  /// The names of now that were none, and those of then that are none.
  let changedNames: [TextSpan]

  /// Compares a document with what it was; nil where other things than names have changed.
  package init?(_ document: ExtractedDocument, formerly former: ExtractedDocument) {
    guard document.language == former.language, document.document == former.document else { return nil }
    self.document = document
    formerNames = former.mentions.map(\.span)
    changedNames = Self.differences(formerNames, document.mentions.map(\.span))
  }

  /// The spans that one of two lists in text order has, and not the other.
  private static func differences(_ former: [TextSpan], _ later: [TextSpan]) -> [TextSpan] {
    var (found, next): ([TextSpan], Int) = ([], 0)
    for span in later {
      while next < former.count, former[next] < span {
        found.append(former[next])
        next += 1
      }
      if next < former.count, former[next] == span { next += 1 } else { found.append(span) }
    }
    return found + former[next...]
  }
}

/// The number of a term: FNV-1a of its letters in UTF-8, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
struct TermHash {
  let value: UInt64

  init(_ term: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in term.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = hash
  }
}
