import TextModel

/// What the known words of a passage are written in: a document, or a paragraph of it that is written otherwise.
///
/// On a page of posts, or in a thread of mail, one writer uses no capitals and the next does: names without a capital are
/// looked for in the paragraphs of the first alone.
struct PassageLetters {
  enum Writing: Int {
    /// Both letters, as in print.
    case mixed
    /// Small letters, but for one word in fifty at most.
    case small
    /// More than half of the words in capitals.
    case capitals
  }

  /// A paragraph of fewer words is written as the document is: the cell of a table, "and so on".
  private static let shortest = 4

  private var writings: [Writing] = []

  init(_ document: DocumentWords) {
    var counts = [Counts](repeating: Counts(), count: document.paragraphs.last.map { $0 + 1 } ?? 0)
    var whole = Counts()
    for (sentence, paragraph) in zip(document.sentences, document.paragraphs) {
      for word in document.words[sentence] where word.entry >= 0 {
        counts[paragraph].add(word.letterCase)
        whole.add(word.letterCase)
      }
    }
    let usual = whole.writing
    writings = document.paragraphs.map { paragraph in
      usual == .mixed && counts[paragraph].all >= Self.shortest && counts[paragraph].writing == .small ? .small : usual
    }
  }

  /// What the passage of a sentence is written in.
  func writing(ofSentence number: Int) -> Writing { writings[number] }

  private struct Counts {
    var lower = 0, upper = 0, all = 0

    mutating func add(_ letterCase: LetterCase) {
      all += 1
      if letterCase == .lower { lower += 1 }
      if letterCase == .upper { upper += 1 }
    }

    var writing: Writing { all > 0 && lower * 50 >= all * 49 ? .small : upper * 2 > all ? .capitals : .mixed }
  }
}
