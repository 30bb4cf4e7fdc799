/// When an article came out, as databases of journals write it, in parts: "2024", "Mar" or "03", "14".
struct ArticleDate {
  /// The date after ISO 8601, as closely as it is known.
  let iso: String
  /// Whether the day is known.
  let hasDay: Bool

  /// Puts the parts together; nil without a year of four digits. A month that is none, such as "Mar-Apr" or "Spring", is left out.
  init?(year: (some StringProtocol)?, month: (some StringProtocol)?, day: (some StringProtocol)?) {
    guard let year, year.count == 4, let number = Int(year) else { return nil }
    let month = month.flatMap { Int($0) ?? DateWords.english.month($0) }
    let day = month == nil ? nil : day.flatMap { Int($0) }
    guard
      let date = WrittenDate.valid(year: number, month: month, day: day)
        ?? WrittenDate.valid(year: number, month: nil, day: nil),
      let iso = date.iso
    else { return nil }
    (self.iso, hasDay) = (iso, date.day != nil)
  }
}
