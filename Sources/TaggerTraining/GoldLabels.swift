import EntityExtraction
import Evaluation
import TextModel

/// Turns the names of a document into labels of its words.
struct GoldLabels {
  /// The label of each word.
  let labels: [UInt8]

  /// Labels the words that names touch; a name that covers part of a word has the whole word, the first name to touch a word has it. Names
  /// of types that the tagger has no labels for are left out.
  init(_ document: AnnotatedText, features: DocumentFeatures) {
    var labels = [UInt8](repeating: 0, count: features.count)
    var word = 0
    for name in document.names where !name.type.isAdded {
      while word < features.count, features.span(word).end <= name.span.start { word += 1 }
      let start = word
      while word < features.count, features.span(word).start < name.span.end { word += 1 }
      // A name that crosses the end of a sentence cannot be labelled.
      guard word > start, features.sentences.contains(where: { $0.contains(start) && $0.contains(word - 1) }) else {
        continue
      }
      for index in start..<word {
        let place: TagLabel.Place =
          word - start == 1 ? .single : index == start ? .begin : index == word - 1 ? .end : .inside
        labels[index] = UInt8(TagLabel(name.type, place).index)
      }
    }
    self.labels = labels
  }
}
