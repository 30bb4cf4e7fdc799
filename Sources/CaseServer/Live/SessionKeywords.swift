internal import ComentionKit

/// What names and ties of a served case are about: the words of all documents, read once in the background and kept while decisions
/// are made.
struct SessionKeywords {
  private let threads: Int
  private var live: LiveCase
  private var task: Task<KeywordFinder, Never>
  /// The documents whose words were read.
  private var read: LiveCase

  init(of live: LiveCase, threads: Int) {
    (self.live, self.threads, read) = (live, threads, live)
    task = Self.reading(live, threads)
  }

  private static func reading(_ live: LiveCase, _ threads: Int) -> Task<KeywordFinder, Never> {
    LongWork.beginLater { KeywordFinder(live.coMentions, threads: max(1, threads / 2)) }
  }

  /// Goes over to another state of the case.
  ///
  /// Where the texts are the same, their words are taken over; what was a name and is none any more, or the other way round, is read
  /// anew the next time that the server starts.
  mutating func follow(_ next: LiveCase) {
    if next.hasTexts(of: read) {
      let former = task
      task = Task.detached { KeywordFinder(next.coMentions, wordsOf: await former.value) }
    } else {
      task = Self.reading(next, threads)
      read = next
    }
    live = next
  }

  /// How long an answer waits for the words of all documents, which are read when the server begins.
  static let patience = Duration.milliseconds(40)

  /// Finds keywords of a state.
  func finder(of state: LiveCase) -> Task<KeywordFinder, Never> {
    guard state !== live else { return task }
    let task = task
    return Task.detached { KeywordFinder(state.coMentions, wordsOf: await task.value) }
  }
}

extension LiveCase {
  /// Whether the documents are those of another state.
  fileprivate func hasTexts(of other: LiveCase) -> Bool {
    let (own, others) = (coMentions.index.documents, other.coMentions.index.documents)
    return own.count == others.count
      && zip(own, others).allSatisfy { $0.document.id == $1.document.id && $0.document.text == $1.document.text }
  }
}
