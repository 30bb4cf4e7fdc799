/// A value that graph files attach to a node, an edge or the graph.
public enum AttributeValue: Hashable, Sendable {
  /// Any text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A real number.
  case real(Double)
  /// True or false.
  case boolean(Bool)
}
