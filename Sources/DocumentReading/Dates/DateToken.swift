/// A piece of a line or a name, as dates are read from it.
enum DateToken: Hashable {
  case word(Substring)
  /// A run of digits.
  case number(Substring)
  /// Any sign but white space.
  case sign(Character)

  /// The pieces of a text; letters and digits that touch are apart.
  static func tokens(of text: some StringProtocol) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        tokens.append(.word(word))
        rest = rest.dropFirst(word.count)
      } else if isDigit(first) {
        let number = rest.prefix(while: isDigit)
        tokens.append(.number(number))
        rest = rest.dropFirst(number.count)
      } else {
        if !first.isWhitespace { tokens.append(.sign(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The number of a run of at most `digits` digits.
  func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = self, digits.contains(text.count) else { return nil }
    return Int(text)
  }

  /// The word in lower case.
  var word: String? { if case .word(let word) = self { word.lowercased() } else { nil } }

  func isSign(_ signs: String) -> Bool { if case .sign(let sign) = self { signs.contains(sign) } else { false } }
}
