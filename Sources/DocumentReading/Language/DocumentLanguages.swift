/// Documents in which languages are read.
public enum DocumentLanguages: String, Hashable, Sendable, CaseIterable {
  /// Those in the reader's language; others are told and left out, and so are paragraphs in another language.
  case own
  /// All.
  case any
}
