/// A step of resolving the names of a corpus whose documents are on many machines.
///
/// Each step looks at one document, one statement or one entity at a time and needs of all others only facts, which are
/// sums and can be counted anywhere, in any order. ``documents`` to ``names`` look at documents; between them the facts
/// of all documents are summed. The entities that come out are those of
/// `EntityIndex(resolving:with:decisions:threads:)` on all documents at once.
public enum ResolutionStep: String, CaseIterable, Sendable {
  /// Records of documents → documents with their mentions.
  case documents
  /// Documents → the names of several words that each has: facts `longer`.
  case longer
  /// Documents, knowing `longer` → how often only a part of such a name was found: facts `open`.
  case open
  /// Documents, knowing `longer` with `open` → documents in which these names are whole.
  case completed
  /// Completed documents → what each tells of its names: facts `umlaut`, `marks` and `tags`.
  case facts
  /// Completed documents, knowing those → what each takes its names for: facts `vote`.
  case votes
  /// Completed documents, knowing those and `vote` → what each says of whom: lines of statements, parts and mentions.
  case names
  /// Statements with counts, knowing `umlaut` → who is meant by each.
  case entities
  /// Sums of parts → names and ids of entities.
  case naming
  /// Documents, all of them → the passages and stories that several have.
  case duplicates
}
