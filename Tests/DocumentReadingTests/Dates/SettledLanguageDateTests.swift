import DocumentReading
import TestSupport
import Testing
import TextModel

/// Dates are read in the words of the language that a document turns out to be in. Sentences are from the Universal Declaration of Human
/// Rights, article 1.
@Suite struct SettledLanguageDateTests {
  private static let stories: [(date: String, text: String)] = [
    (
      "14. März 2024",
      """
      Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander \
      im Geiste der Brüderlichkeit begegnen. Jeder hat Anspruch auf alle in dieser Erklärung verkündeten Rechte und Freiheiten.
      """
    ),
    (
      "14 août 2024",
      """
      Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent \
      agir les uns envers les autres dans un esprit de fraternité. Chacun peut se prévaloir de tous les droits et de toutes les libertés.
      """
    ),
    (
      "14 de enero de 2024",
      """
      Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben \
      comportarse fraternalmente los unos con los otros. Toda persona tiene todos los derechos y libertades proclamados aquí.
      """
    ),
  ]
  private static let labels = ["Datum", "Date", "Fecha"]
  private static let days = ["2024-03-14", "2024-08-14", "2024-01-14"]

  private func documents(
    _ texts: [String: String], _ change: (inout DocumentReader) -> Void = { _ in }
  ) throws -> [Document] {
    let folder = try Workdir()
    for (name, text) in texts { try folder.write(text, to: "in/\(name)") }
    var reader = DocumentReader()
    reader.otherLanguages = [.german, .french, .spanish, .dutch, .danish, .swedish]
    change(&reader)
    return reader.documents(at: [folder["in"]]).documents
  }

  private func date(_ text: String, named name: String = "a.txt", _ change: (inout DocumentReader) -> Void = { _ in })
    throws -> String?
  {
    try documents([name: text], change).first?.date
  }

  /// Whoever reads: commands, and `read`, which keeps what they leave out.
  @Test("in lines, labels, front matter, datelines and records", arguments: days.indices, [false, true])
  func everywhere(number: Int, keepsForeign: Bool) throws {
    let (date, text) = Self.stories[number]
    let keep = { (reader: inout DocumentReader) in reader.keepsForeignDocuments = keepsForeign }
    for head in [
      "\(date)\n\n", "\(Self.labels[number]): \(date)\n\n", "---\ndate: \(date)\n---\n", "Berlin, \(date) – ",
    ] {
      #expect(try self.date(head + text, keep) == Self.days[number], "\(head)")
    }
    #expect(try self.date("{\"date\":\"\(date)\",\"text\":\"\(text)\"}\n", named: "a.jsonl", keep) == Self.days[number])
  }

  @Test("a date of the text comes before that of the file's name") func order() throws {
    let text = "Datum: 14. März 2024\n\n" + Self.stories[0].text
    #expect(try date(text, named: "2023-01-02.txt") == "2024-03-14")
  }

  @Test("of what is too short for its language to be told, a date that is one in some language") func short() throws {
    #expect(try date("14. März 2024\n\nAngela Merkel, Emmanuel Macron\n") == "2024-03-14")
    #expect(try date("{\"date\":\"3. Dez. 2022\",\"text\":\"Angela Merkel.\"}\n", named: "a.jsonl") == "2022-12-03")
    #expect(try date("14 mars 2024\n\nOlof Palme, Emmanuel Macron\n") == "2024-03-14", "two languages, and one day")
    // Nothing but English is read.
    #expect(try date("14. März 2024\n\nAngela Merkel\n") { $0.otherLanguages = [] } == nil)
  }

  @Test("dates in English of a page in another language") func english() throws {
    #expect(try date("March 14, 2024\n\n" + Self.stories[0].text) == "2024-03-14")
  }

  @Test(
    "fields that other programs write",
    arguments: [
      ("2024-3-4", "2024-03-04"), ("2024-03-14 23:30:00 UTC", "2024-03-14T23:30:00Z"), ("2024-03-14Z", "2024-03-14"),
      ("2024/3/14", "2024-03-14"), ("2024-03-14T23:30:00Z", "2024-03-14T23:30:00Z"),
      ("2024-03-14 23:30:00-05:00", "2024-03-14 23:30:00-05:00"), ("2024-3", "2024-3"), ("2024-13-1", "2024-13-1"),
      ("1848/1849", "1848/1849"), ("-044-03-15", "-044-03-15"), ("yesterday", "yesterday"),
    ])
  func fields(written: String, date: String) throws {
    #expect(try self.date("{\"date\":\"\(written)\",\"text\":\"Ada left.\"}\n", named: "a.jsonl") == date)
  }
}
