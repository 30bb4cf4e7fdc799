/// The stretch of text in which two entities have to occur together to count as met.
public enum CoMentionUnit: Hashable, Sendable {
  /// One sentence.
  case sentence
  /// One paragraph: the default.
  case paragraph
  /// A whole document.
  case document
  /// Every window of that many consecutive tokens, moved on by one token.
  case tokens(Int)
  /// Every window of that many consecutive sentences, moved on by one sentence.
  case sentences(Int)
}

extension CoMentionUnit: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `sentence`, `paragraph`, `document`, `25-tokens` or `3-sentences`; nil for anything else.
  ///
  /// - Complexity: O(characters).
  public init?(_ description: String) {
    switch description {
    case "sentence": self = .sentence
    case "paragraph": self = .paragraph
    case "document": self = .document
    default:
      let parts = description.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let size = Int(parts[0]), size > 0 else { return nil }
      switch parts[1] {
      case "tokens", "token": self = .tokens(size)
      case "sentences", "sentence": self = .sentences(size)
      default: return nil
      }
    }
  }

  /// The unit as it is written on the command line and in graph files.
  public var description: String {
    switch self {
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    case .document: "document"
    case .tokens(let size): "\(size)-tokens"
    case .sentences(let size): "\(size)-sentences"
    }
  }
}
