/// The dates in the name of a file, and in the folders above it.
///
/// Digits are a date where nothing but a date can be read from them: `2024-03-04`, `2024_03_04`, `2024.03.04`, `20240304` with or
/// without a time behind it, `13-03-2024`, `2024-03`. A month in numbers that go on with a hyphen or full stop is none
/// (`555-2024-03`), nor is what may be two years (`2009-10`). A folder counts where all of its name is a date: `2024`, `2024-03`, `2024/03/04`.
struct NameDate {
  /// The day that the file's name gives.
  private(set) var day: WrittenDate?
  /// The month or year that the file's name gives, or else the folders.
  private(set) var period: WrittenDate?

  /// The year that is given for a day without one; none where the name gives a day of its own.
  var year: Int? { day?.year ?? nameYear ?? period?.year }
  private var nameYear: Int?

  /// Reads a path.
  init(path: String, _ words: DateWords) {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return }
    let name = file.lastIndex(of: ".").map { $0 > file.startIndex ? file[..<$0] : file } ?? file
    let folder = Self.folderDate(parts.dropLast(), words)
    read(Array(name), words)
    if folder?.day != nil, day == nil, period == nil { day = folder }
    period = period ?? folder
  }

  private mutating func read(_ name: [Character], _ words: DateWords) {
    var index = 0
    while index < name.count {
      guard Self.isDigit(name[index]) else {
        index += 1
        continue
      }
      let end = name[index...].firstIndex { !Self.isDigit($0) } ?? name.count
      if let date = Self.date(in: name, at: index, end) {
        if date.day != nil {
          day = date
          return
        }
        period = period ?? date
      }
      if end - index == 4, nameYear == nil, !Self.comesOn(name, index), let year = Int(String(name[index..<end])),
        (1800...2199).contains(year)
      {
        nameYear = year
      }
      index = end
    }
    day = Self.spelledDay(String(name.map { "_-".contains($0) ? " " : $0 }), words)
  }

  /// "12 March 2024", "March 12, 2024".
  private static func spelledDay(_ name: String, _ words: DateWords) -> WrittenDate? {
    let tokens = DateToken.tokens(of: name)
    for index in tokens.indices {
      // A month has to be named: numbers have rules of their own.
      guard tokens[index].word.flatMap({ words.month($0) }) != nil else { continue }
      for start in [index - 1, index - 2, index] where start >= 0 {
        guard let date = WrittenDate.leading(tokens[start...], words)?.date, date.day != nil, date.year != nil else {
          continue
        }
        return date
      }
    }
    return nil
  }

  /// The date that begins with the digits at a place.
  private static func date(in name: [Character], at start: Int, _ end: Int) -> WrittenDate? {
    let digits = String(name[start..<end])
    switch digits.count {
    case 8, 12, 14: return compact(digits)
    case 4: return yearFirst(name, start, digits, end)
    case 2: return dayFirst(name, digits, end)
    default: return nil
    }
  }

  private static func compact(_ digits: String) -> WrittenDate? {
    let numbers = [0..<4, 4..<6, 6..<8].map { Int(digits.dropFirst($0.lowerBound).prefix($0.count)) ?? 0 }
    guard (1800...2199).contains(numbers[0]) else { return nil }
    let time = digits.dropFirst(8)
    guard time.isEmpty || Int(time.prefix(2)).map({ $0 < 24 }) == true else { return nil }
    return .valid(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func yearFirst(
    _ name: [Character], _ start: Int, _ year: String, _ end: Int
  ) -> WrittenDate? {
    guard end < name.count, "-_. ".contains(name[end]), let year = Int(year),
      let (month, next) = pair(name, end + 1), (1000...2199).contains(year)
    else { return nil }
    let separator = name[end]
    if next < name.count, name[next] == separator, let (day, last) = pair(name, next + 1) {
      return last < name.count && isDigit(name[last]) ? nil : .valid(year: year, month: month, day: day)
    }
    guard separator == "-" || separator == "_", !comesOn(name, start), !goesOn(name, next),
      month != (year + 1) % 100
    else { return nil }
    return .valid(year: year, month: month, day: nil)
  }

  /// 13-03-2024, 13.03.2024: a day that can be no month, or full stops.
  private static func dayFirst(_ name: [Character], _ first: String, _ end: Int) -> WrittenDate? {
    guard end < name.count, "-_.".contains(name[end]), let first = Int(first), let (second, next) = pair(name, end + 1),
      next < name.count, name[next] == name[end]
    else { return nil }
    let last = name[(next + 1)...].firstIndex { !isDigit($0) } ?? name.count
    guard last - next == 5, let year = Int(String(name[(next + 1)..<last])), (1800...2199).contains(year)
    else { return nil }
    if first > 12 || name[end] == "." { return .valid(year: year, month: second, day: first) }
    return second > 12 ? .valid(year: year, month: first, day: second) : nil
  }

  /// Two digits and no more, and the place behind them.
  private static func pair(_ name: [Character], _ start: Int) -> (Int, Int)? {
    guard start + 2 <= name.count, isDigit(name[start]), isDigit(name[start + 1]),
      start + 2 == name.count || !isDigit(name[start + 2]), let number = Int(String(name[start..<start + 2]))
    else { return nil }
    return (number, start + 2)
  }

  /// Whether a number goes on behind a hyphen or a full stop.
  private static func goesOn(_ name: [Character], _ end: Int) -> Bool {
    end + 1 < name.count && "-.".contains(name[end]) && isDigit(name[end + 1])
  }

  /// Whether a number stands before a hyphen or a full stop that comes before a place.
  private static func comesOn(_ name: [Character], _ start: Int) -> Bool {
    start > 1 && "-.".contains(name[start - 1]) && isDigit(name[start - 2])
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The date of the folders nearest to the file.
  private static func folderDate(_ folders: ArraySlice<Substring>, _ words: DateWords) -> WrittenDate? {
    for count in [3, 2, 1] where folders.count >= count {
      let parts = folders.suffix(count)
      guard parts.first?.count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else { continue }
      if let date = exact(parts.joined(separator: "-")) { return date }
    }
    for folder in folders.reversed() { if let date = exact(String(folder)) { return date } }
    return nil
  }

  private static func exact(_ text: String) -> WrittenDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == Array([4, 2, 2].prefix(parts.count)), parts.joined().allSatisfy(isDigit) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard (1800...2199).contains(numbers[0]) else { return nil }
    return .valid(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
