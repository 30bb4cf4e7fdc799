/// What the head of a letter is good for.
public enum MailHeaders: String, Hashable, Sendable, CaseIterable {
  /// Those in From, To and Cc are mentioned there, together, in a unit of its own.
  case people
  /// Nothing: who is named there only is nobody.
  case ignore
}
