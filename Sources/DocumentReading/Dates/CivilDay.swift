/// Days of the calendar by their number.
enum CivilDay {
  /// The day that is so many days behind 1 January 1970, in ISO 8601: civil date from days, after H. Hinnant's "chrono-Compatible
  /// Low-Level Date Algorithms". The day is none before the year 0.
  static func iso(daysSince1970 number: Int) -> String {
    let days = number + 719_468
    let era = days / 146_097, day = days - era * 146_097
    let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
    return [padded(year, to: 4), padded(month, to: 2), padded(dayOfMonth, to: 2)].joined(separator: "-")
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
  }
}
