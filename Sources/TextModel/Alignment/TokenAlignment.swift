/// What becomes of a span that begins or ends inside a token, as spaCy's `alignment_mode`.
public enum TokenAlignment: Hashable, Sendable, CaseIterable {
  /// It is refused.
  case strict
  /// The tokens that lie wholly in it are taken.
  case contracting
  /// The tokens that it cuts are taken whole.
  case expanding
}
