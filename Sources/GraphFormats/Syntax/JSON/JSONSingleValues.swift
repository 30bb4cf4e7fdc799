import Graphs
import Primitives

/// The values of attributes in JSON: single ones. Lists and objects are left out and counted; whole numbers beyond 64 bits become
/// texts.
struct JSONSingleValues {
  private var nestedCount = 0
  private var firstNested = ""
  private var wide = WideIntegers()

  /// The value of an attribute, nil for a gap and for what attributes don't hold.
  mutating func next(
    of name: String, from scanner: inout JSONScanner<ChunkedInput>
  ) throws(GraphFormatError) -> AttributeValue? {
    switch try scanner.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if nestedCount == 0 { firstNested = name }
      nestedCount += 1
      try scanner.skip()
      return nil
    default:
      guard let value = try scanner.scalar() else { return nil }
      if case .real = value, let digits = wide.text(scanner.text) { return .text(digits) }
      return value
    }
  }

  /// What was left out or changed.
  var remarks: [String] {
    guard nestedCount > 0 else { return wide.remarks }
    let values = counted(nestedCount, "list or object was", "lists or objects were")
    return ["\(values) left out, as attributes hold single values (\(firstNested.quoted))"] + wide.remarks
  }
}
