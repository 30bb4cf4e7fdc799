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

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// A text as it is written in code.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A whole number as it is written in code.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A real number as it is written in code.
  public init(floatLiteral value: Double) { self = .real(value) }

  /// A truth value as it is written in code.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
