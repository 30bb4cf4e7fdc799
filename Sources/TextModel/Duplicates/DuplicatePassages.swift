/// Which passages of a corpus say the same, and which documents tell the same story.
///
/// A passage is a paragraph of a document. Those that say the same are a group: its original, the earliest by the date of the
/// document, and the copies. A passage is in one group at most.
public struct DuplicatePassages: Hashable, Sendable {
  /// A paragraph of a document.
  public struct Passage: Hashable, Sendable {
    /// The index of the document.
    public var document: Int

    /// The index of the paragraph in the document.
    public var paragraph: Int

    /// Names a passage.
    public init(document: Int, paragraph: Int) {
      self.document = document
      self.paragraph = paragraph
    }
  }

  /// The passages that say the same, two or more, the original first and its copies in the order of their documents' dates.
  public let groups: [[Passage]]

  /// Documents that are the same story for the greater part, two or more, the original first, then reprints and updates.
  public let stories: [[Int]]

  private let groupOfPassage: [Passage: Int]
  private let storyOfDocument: [Int: Int]

  /// Nothing is said twice.
  public init() { self.init(groups: [], stories: []) }

  /// Keeps what was found.
  ///
  /// - Precondition: No passage is in two groups, no document in two stories.
  public init(groups: [[Passage]], stories: [[Int]]) {
    self.groups = groups
    self.stories = stories
    groupOfPassage = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { number, group in group.map { ($0, number) } })
    storyOfDocument = Dictionary(
      uniqueKeysWithValues: stories.enumerated().flatMap { number, story in story.map { ($0, number) } })
  }

  /// Whether nothing is said twice.
  public var isEmpty: Bool { groups.isEmpty && stories.isEmpty }

  /// The number of passages that say what an earlier one says.
  public var copyCount: Int { groups.reduce(0) { $0 + $1.count - 1 } }

  /// The number of documents that tell a story an earlier one tells.
  public var reprintCount: Int { stories.reduce(0) { $0 + $1.count - 1 } }

  /// The group of a passage, as an index into ``groups``; nil where it stands alone.
  public func group(of passage: Passage) -> Int? { groupOfPassage[passage] }

  /// The story of a document, as an index into ``stories``; nil where no other document tells it.
  public func story(ofDocument document: Int) -> Int? { storyOfDocument[document] }

  /// Whether a passage says what an earlier one says.
  public func isCopy(_ passage: Passage) -> Bool { group(of: passage).map { groups[$0][0] != passage } ?? false }

  /// Whether a document tells a story that an earlier one tells.
  public func isReprint(_ document: Int) -> Bool {
    story(ofDocument: document).map { stories[$0][0] != document } ?? false
  }

  /// The other documents in which a passage stands, ascending, each once.
  ///
  /// - Complexity: O(*n* log *n*) for *n* passages of its group.
  public func otherDocuments(with passage: Passage) -> [Int] {
    guard let group = group(of: passage) else { return [] }
    return Set(groups[group].map(\.document)).subtracting([passage.document]).sorted()
  }
}
