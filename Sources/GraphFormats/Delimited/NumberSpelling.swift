import Primitives

/// A number in a table, as programs and as people spell it.
struct NumberSpelling {
  /// The number.
  let number: Double
  /// Whether a comma stands before the decimals.
  private(set) var hasDecimalComma = false
  /// Whether thousands are set apart, by commas, points, spaces or apostrophes.
  private(set) var hasThousands = false

  /// Reads a number; nil if it is none.
  ///
  /// Beside plain decimals: `1,5` and `1.234,5` have a decimal comma; `1,234.5`, `1 234` and `1'234` have thousands set
  /// apart. One comma before three digits sets thousands apart where fields are separated by commas, as in English
  /// tables, and begins decimals where they are not, as in those of the languages for which spreadsheets separate
  /// fields by semicolons.
  init?(_ text: String, separatedByCommas: Bool = false) {
    var text = text
    if let number = text.withUTF8({ Double(xml: $0) }) {
      self.number = number
      return
    }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? String(text.dropFirst()) : text
    guard digits.utf8.count <= 60, let first = digits.utf8.first, first &- 48 < 10 else { return nil }
    guard let (whole, decimals, mark) = Self.split(digits, separatedByCommas) else { return nil }
    guard decimals.utf8.allSatisfy({ $0 &- 48 < 10 }), let plain = Self.ungrouped(whole, otherThan: mark) else {
      return nil
    }
    var joined = (isNegative ? "-" : "") + plain + (decimals.isEmpty ? "" : "." + decimals)
    guard let number = joined.withUTF8({ Double(decimal: $0) }) else { return nil }
    self.number = number
    hasDecimalComma = mark == ","
    hasThousands = plain.utf8.count < whole.utf8.count
  }

  /// Reads an amount: a number as ``init(_:separatedByCommas:)`` does, with the sign or the code of a currency or a per cent before
  /// or behind it.
  init?(amount text: String, separatedByCommas: Bool = false) {
    guard text.utf8.count <= 80 else { return nil }
    var bare = text[...]
    var isNegative = false
    if bare.first == "-", bare.dropFirst().first?.isNumber == false { (isNegative, bare) = (true, bare.dropFirst()) }
    let before = bare.prefix { !$0.isNumber && $0 != "-" && $0 != "+" && $0 != "." && $0 != "," }
    if !before.isEmpty, Self.isCurrency(before) {
      bare = bare.dropFirst(before.count)
    } else {
      let behind = bare.reversed().prefix { !$0.isNumber && $0 != "," }.reversed()
      if !behind.isEmpty, Self.isCurrency(Substring(String(behind))) { bare = bare.dropLast(behind.count) }
    }
    if isNegative, bare.first == "-" { return nil }
    self.init((isNegative ? "-" : "") + bare, separatedByCommas: separatedByCommas)
  }

  /// Whether a text is the sign of a currency, its code of three letters, or a per cent, with blanks around it.
  private static func isCurrency(_ text: Substring) -> Bool {
    let word = text.filter { !$0.isWhitespace }
    if word == "%" { return true }
    let isSigned = word.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
    if isSigned {
      return word.count <= 4
        && word.unicodeScalars.allSatisfy {
          $0.properties.generalCategory == .currencySymbol || $0.properties.isAlphabetic
        }
    }
    return [
      "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
      "RUB", "UAH", "TRY", "INR", "BRL", "MXN", "ARS", "ZAR", "KRW", "SGD", "HKD", "ILS", "kr", "kr.", "zł", "Kč", "Ft",
      "lei",
      "Fr.", "Euro",
    ].contains(word)
  }

  /// The digits before and after the decimal mark, and the mark; no mark if there are no decimals.
  private static func split(_ digits: String, _ commas: Bool) -> (String, String, Character?)? {
    let marks = digits.filter { $0 == "," || $0 == "." }
    guard let last = marks.last, let place = digits.lastIndex(of: last) else { return (digits, "", nil) }
    let decimals = digits[digits.index(after: place)...]
    let isMark = marks.count(where: { $0 == last }) == 1 && !decimals.isEmpty
    let isThousands =
      marks == "," && decimals.count == 3 && commas && !digits.hasPrefix("0") && place.utf16Offset(in: digits) <= 3
    guard isMark, !isThousands else { return (digits, "", nil) }
    return (String(digits[..<place]), String(decimals), last)
  }

  /// Digits in groups of three, without what sets these apart; nil if they are not so.
  private static func ungrouped(_ whole: String, otherThan mark: Character?) -> String? {
    let separators: Set<Character> = [",", ".", " ", "'", "\u{2019}", "\u{A0}", "\u{202F}", "\u{2009}"]
    guard let separator = whole.first(where: { separators.contains($0) }) else {
      return whole.utf8.allSatisfy { $0 &- 48 < 10 } ? whole : nil
    }
    guard separator != mark else { return nil }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.utf8.allSatisfy { $0 &- 48 < 10 } }), (1...3).contains(groups[0].count) else {
      return nil
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 } ? groups.joined() : nil
  }
}

/// What tables write where there is no value: R's `NA`, databases' `NULL` and the like.
enum MissingValue {
  /// Whether a field says that there is none.
  static func isOne(_ text: String) -> Bool {
    ["na", "n/a", "null", "none", "#n/a", "-", ".", "–", "\\n"].contains(text.lowercased())
  }
}

/// What is said of numbers that are not spelled as programs do.
struct NumberRemarks {
  private var commaCount = 0
  private var thousandsCount = 0
  private var firstComma = ""
  private var firstThousands = ""

  mutating func note(_ spelling: NumberSpelling, _ text: String) {
    if spelling.hasDecimalComma {
      if commaCount == 0 { firstComma = "\(text.quoted) as \(NumberText.exact(spelling.number))" }
      commaCount += 1
    }
    if spelling.hasThousands {
      if thousandsCount == 0 { firstThousands = "\(text.quoted) as \(NumberText.exact(spelling.number))" }
      thousandsCount += 1
    }
  }

  /// Adds what is said of other numbers.
  mutating func add(_ other: NumberRemarks) {
    if commaCount == 0 { firstComma = other.firstComma }
    if thousandsCount == 0 { firstThousands = other.firstThousands }
    commaCount += other.commaCount
    thousandsCount += other.thousandsCount
  }

  var remarks: [String] {
    var remarks: [String] = []
    if commaCount > 0 {
      let weights = counted(commaCount, "weight has a decimal comma", "weights have a decimal comma")
      remarks.append("\(weights) and \(commaCount == 1 ? "was" : "were") read so: \(firstComma)")
    }
    if thousandsCount > 0 {
      let weights = counted(thousandsCount, "weight has its thousands", "weights have their thousands")
      remarks.append("\(weights) set apart and \(thousandsCount == 1 ? "was" : "were") read so: \(firstThousands)")
    }
    return remarks
  }
}
