import Graphs
import Primitives

extension AttributeType {
  /// What messages call a value of the type.
  var noun: String {
    switch self {
    case .text: "text"
    case .integer: "whole number of 64 bits"
    case .real: "number"
    case .boolean: "truth value (true, false, 1, 0)"
    }
  }
}

extension AttributeValue {
  /// The value that text in an XML format stands for, given its type.
  init?(_ text: UnsafeBufferPointer<UInt8>, type: AttributeType) {
    switch type {
    case .text: self = .text(String(decoding: text, as: UTF8.self))
    case .integer:
      guard let number = Int(decimal: text.trimmed) else { return nil }
      self = .integer(number)
    case .real:
      guard let number = Double(xml: text.trimmed) else { return nil }
      self = .real(number)
    case .boolean:
      switch String(decoding: text.trimmed, as: UTF8.self).lowercased() {
      case "true", "1": self = .boolean(true)
      case "false", "0": self = .boolean(false)
      default: return nil
      }
    }
  }
}
