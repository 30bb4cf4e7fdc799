import EntityExtraction
import Evaluation

/// Documents with their features and labels, and the sentences to learn from.
struct TrainingSet: Sendable {
  struct Document: Sendable {
    let features: DocumentFeatures
    let labels: [UInt8]
  }

  /// A sentence, by its document and its words.
  struct Sentence: Sendable {
    var document: Int32
    var start: Int32
    var count: Int32
  }

  let documents: [Document]
  private(set) var sentences: [Sentence] = []

  /// Long sentences (tables, lists without stops) are cut, so that one batch stays in memory.
  private static let longest = 200

  init(_ annotated: [AnnotatedText], rows: WordRows, withholding groups: FeatureGroups = []) {
    documents = annotated.map { document in
      let features = DocumentFeatures(document.text, rows: rows, withholding: groups)
      return Document(features: features, labels: GoldLabels(document, features: features).labels)
    }
    for (number, document) in documents.enumerated() {
      for sentence in document.features.sentences { cut(sentence, of: Int32(number), labels: document.labels) }
    }
  }

  private mutating func cut(_ sentence: Range<Int>, of document: Int32, labels: [UInt8]) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = min(sentence.upperBound, start + Self.longest)
      // Never inside a name.
      while end > start + 1, end < sentence.upperBound, !TagLabel(index: Int(labels[end - 1])).maySentenceEnd {
        end -= 1
      }
      sentences.append(Sentence(document: document, start: Int32(start), count: Int32(end - start)))
      start = end
    }
  }

  /// The number of words to learn from.
  var wordCount: Int { sentences.reduce(0) { $0 + Int($1.count) } }

  /// Sentences in batches of about `size` words, in the order given.
  static func batches(_ sentences: [Sentence], size: Int) -> [[Sentence]] {
    var batches: [[Sentence]] = [[]]
    var words = 0
    for sentence in sentences {
      if words >= size {
        batches.append([])
        words = 0
      }
      batches[batches.count - 1].append(sentence)
      words += Int(sentence.count)
    }
    return batches
  }
}
