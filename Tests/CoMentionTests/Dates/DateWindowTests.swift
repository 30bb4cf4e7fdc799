import CoMention
import Graphs
import Testing

@Suite struct DateWindowTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test(arguments: [
    ("2018", "2018"), ("2018-01..2018-06", "2018-01..2018-06"), ("..2018", "..2018"), ("2018-07-01..", "2018-07-01.."),
    ("2018..2018", "2018"),
  ]) func texts(text: String, written: String) throws {
    #expect(try #require(DateWindow(text)).description == written)
  }

  @Test(arguments: ["", "..", "2018...", "2018..2019..2020", "2019..2018", "May", "2018-13", "2018-..", "2018.2019"])
  func whatIsNoStretchOfTime(text: String) { #expect(DateWindow(text) == nil) }

  /// Both ends are included, to their last day; of a month it may be one day or the other.
  @Test func ends() throws {
    let window = try #require(DateWindow("2018-02..2018-03-15"))
    for text in ["2018-02-01", "2018-03-15", "2018-02"] {
      #expect(try window.mayInclude(date(text)) && window.surelyIncludes(date(text)))
    }
    for text in ["2018-01-31", "2018-03-16", "2017", "2019"] {
      #expect(try !window.mayInclude(date(text)) && !window.surelyIncludes(date(text)))
    }
    for text in ["2018", "2018-03"] {
      #expect(try window.mayInclude(date(text)) && !window.surelyIncludes(date(text)))
    }
    #expect(try DateWindow().mayInclude(date("0001")) && DateWindow().isEverything)
    #expect(try DateWindow(since: date("2019"), until: date("2018")).isReversed)
    #expect(try !DateWindow(since: date("2018-06"), until: date("2018")).isReversed)
  }
}
