/// A word, number, sign or link of a text.
///
/// Hyphens and possessive endings are tokens of their own: "Trump-Kim" is `Trump` `-` `Kim`, "Pompeo's" is `Pompeo`
/// `'s`. Acronyms with stops are one token: `U.S.`.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Letters, possibly with inner apostrophes or stops: `Pompeo`, `O'Neill`, `U.S.`, `'s`.
    case word
    /// Digits with their separators: `2018`, `3.5`, `1,000`, `20th`.
    case number
    /// Marks that structure a sentence: `,` `.` `“` `-` `—` `/`.
    case punctuation
    /// Any other sign: `$` `©` `→` emoji.
    case symbol
    /// A web or mail address, a handle or a hashtag.
    case link
  }

  /// Where the token stands.
  public var span: TextSpan

  /// What it is made of.
  public var kind: Kind

  /// Whether white space, or the start of the text, comes directly before.
  public var followsSpace: Bool

  /// Creates a token.
  public init(span: TextSpan, kind: Kind, followsSpace: Bool) {
    self.span = span
    self.kind = kind
    self.followsSpace = followsSpace
  }
}
