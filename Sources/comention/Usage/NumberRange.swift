import ArgumentParser
import Primitives

/// A number that an option can take.
protocol OptionNumber: Comparable, LosslessStringConvertible, Sendable {
  /// What such a number is called.
  static var kind: String { get }

  /// Whether it is a number at all.
  var isFinite: Bool { get }

  /// As people write it.
  var text: String { get }
}

extension OptionNumber where Self: FixedWidthInteger {
  static var kind: String { "a whole number" }
  var isFinite: Bool { true }
  var text: String { description }
}

extension Int: OptionNumber {}

extension UInt64: OptionNumber {}

extension Double: OptionNumber {
  static var kind: String { "a number" }
  var text: String { NumberText.exact(self) }
}

/// The numbers that an option takes, and the words for them.
struct NumberRange<Number: OptionNumber>: Sendable {
  /// What the option takes, to be read after "must be".
  let words: String
  private let holds: @Sendable (Number) -> Bool

  private init(_ bounds: String, advice: String = "", _ holds: @escaping @Sendable (Number) -> Bool) {
    words = Number.kind + bounds + (advice.isEmpty ? "" : "; \(advice)")
    self.holds = holds
  }

  /// Every number.
  static var any: NumberRange { NumberRange("") { _ in true } }

  /// A number or a larger one; advice says what is sensible.
  static func atLeast(_ least: Number, advice: String = "") -> NumberRange {
    NumberRange(", \(least.text) or more", advice: advice) { $0 >= least }
  }

  /// Numbers above another.
  static func above(_ limit: Number) -> NumberRange { NumberRange(" above \(limit.text)") { $0 > limit } }

  /// Two numbers and those between them; advice says what to do beyond.
  static func from(_ least: Number, to most: Number, advice: String = "") -> NumberRange {
    NumberRange(" from \(least.text) to \(most.text)", advice: advice) { least <= $0 && $0 <= most }
  }

  /// A number, and those above it that are below another.
  static func from(_ least: Number, below limit: Number) -> NumberRange {
    NumberRange(", \(least.text) or more and below \(limit.text)") { least <= $0 && $0 < limit }
  }

  /// Reads a number.
  ///
  /// - Throws: `ValidationError` with the range in words.
  @Sendable func number(_ text: String) throws -> Number {
    if let number = Number(text), number.isFinite, holds(number) { return number }
    throw ValidationError("it must be \(words)")
  }
}

extension Option {
  /// An option that takes a number; also one with a sign, which would be taken for an option otherwise.
  init(wrappedValue: Value, name: NameSpecification = .long, in range: NumberRange<Value>, help: ArgumentHelp)
  where Value: OptionNumber {
    var help = help
    // The parser shows the defaults of types that it reads itself, and no others.
    help.abstract += " (default: \(wrappedValue.text))"
    self.init(
      wrappedValue: wrappedValue, name: name, parsing: .unconditional, help: help, transform: range.number)
  }

  /// An option that takes a number, or is left out.
  init<Number: OptionNumber>(name: NameSpecification = .long, in range: NumberRange<Number>, help: ArgumentHelp)
  where Value == Number? {
    self.init(wrappedValue: nil, name: name, parsing: .unconditional, help: help, transform: range.number)
  }
}
