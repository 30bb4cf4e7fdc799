public import CoMention
internal import DocumentReading
public import EntityResolution
internal import TextModel

extension CoMentionGraph {
  /// Builds the graph of a resolved corpus, and finds out which of its passages say the same.
  ///
  /// - Parameters:
  ///   - index: The corpus.
  ///   - options: How to build the graph, and how often such passages count.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Complexity: Near linear in the words of the corpus, and that of building the graph.
  public init(findingDuplicatesIn index: EntityIndex, options: CoMentionOptions = CoMentionOptions(), threads: Int = 1)
  {
    let duplicates = DuplicatePassages(in: index.documents, threads: threads)
    self.init(index, options: options, duplicates: duplicates, threads: threads)
  }
}
