/// How often a passage counts that stands in several documents.
public enum DuplicateCounting: String, Hashable, Sendable, CaseIterable {
  /// As often as it stands somewhere.
  case count
  /// Once, with all the documents it stands in as evidence.
  ///
  /// Units, names and pairs count as often as in the one copy that has most of them: what an edit has added counts too, and it does
  /// not matter which copy is the original. Sentences and paragraphs are compared passage by passage. Wider units count once for
  /// documents that tell the same story; and two names that such a unit holds only in passages copied from one other document
  /// meet there, not here again.
  case once
  /// Only where it stood first: copies are no part of the story, and the names in them no mentions.
  case drop
}
