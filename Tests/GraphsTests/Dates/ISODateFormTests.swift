import Graphs
import Testing

@Suite struct ISODateFormTests {
  private func form(_ text: String) -> ISODateForm? {
    var text = text
    return text.withUTF8 { ISODateForm($0) }
  }

  @Test(arguments: [
    ("1848", ISODateForm.year), ("1848-03", .month), ("1848-03-02", .day), ("1848-02-29", .day),
    ("2000-02-29", .day), ("1848-03-02T10:00:00", .time), ("1848-03-02T10:00:00Z", .time),
    ("1848-03-02T23:59:59+14:00", .time), ("1848-03-02T00:00:00-05:30", .time),
  ])
  func forms(text: String, expected: ISODateForm) { #expect(form(text) == expected) }

  @Test(arguments: [
    "", "848", "0000", "0000-01-01", "01848", "1848-", "1848-3", "1848-00", "1848-13", "1848-03-", "1848-03-00",
    "1848-03-32", "1848-04-31", "1849-02-29", "1900-02-29", "1848-03-022", "1848-03-02T", "1848-03-02T10:00",
    "1848-03-02 10:00:00", "1848-03-02T24:00:00", "1848-03-02T10:60:00", "1848-03-02T10:00:60", "1848-03-02T10:00:0Z",
    "1848-03-02T10:00:00ZZ", "1848-03-02T10:00:00+1:00", "1848-03-02T10:00:00+14:01", "1848-03-02T10:00:00+01:60",
    "1848-03-02T10:00:00 01:00", "184８", "１848", "1848/1849", "1848-W12", "-848", "+848", "soon",
  ])
  func noDates(text: String) { #expect(form(text) == nil) }

  /// A date that has a form with a day is one whose day is read, and the other way round but for what may follow a day.
  @Test(arguments: ["1848-03-02", "1848-03-02T10:00:00Z", "1848-02-30", "1848-13-01", "1848-03-022", "1848", "1848-03"])
  func daysAgree(text: String) {
    let hasDay = form(text).map { $0 == .day || $0 == .time } ?? false
    #expect((CalendarDay(iso: text) != nil) == hasDay)
    #expect((CalendarDate(iso: text) != nil) == (form(text) != nil))
  }
}
