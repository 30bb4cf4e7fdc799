public import TextModel

/// All documents of a corpus, and what went wrong or should be known.
public struct ReadingResult: Hashable, Sendable {
  /// The documents, ordered by the bytes of their ids, which are unique.
  public var documents: [Document]

  /// What could not be read, ordered by path and line.
  public var problems: [DocumentProblem]

  /// What should be known, ordered by path.
  public var remarks: [DocumentRemark]

  /// What was found and is no document, ordered by folder and reason.
  public var passedOver: [PassedOverFiles]

  /// The paths of the files that were opened, as they were given or found.
  public var paths: [String]
}

/// One thing that came out of reading.
public enum Reading: Hashable, Sendable {
  /// A document.
  case document(Document)
  /// Something that could not be read.
  case problem(DocumentProblem)
  /// Something that was read, but should be looked at.
  case remark(DocumentRemark)
  /// Files that are no documents.
  case passedOver(PassedOverFiles)
}
