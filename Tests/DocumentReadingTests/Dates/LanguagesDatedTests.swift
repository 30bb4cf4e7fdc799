import Testing
import TextModel

@testable import DocumentReading

/// Dates as papers and letters in seven languages write them.
@Suite struct LanguagesDatedTests {
  @Test(arguments: [
    (Language.german, "Montag, 12. März 2024", "2024-03-12"), (.german, "3. Jänner 1999", "1999-01-03"),
    (.german, "12.03.2024, 10:33 Uhr", "2024-03-12"),
    (.french, "mardi 12 mars 2024", "2024-03-12"), (.french, "1er août 1914", "1914-08-01"),
    (.french, "12 janv. 2024 à 10 h 33", "2024-01-12"),
    (.spanish, "martes, 12 de marzo de 2024", "2024-03-12"), (.spanish, "1 de enero del 2000", "2000-01-01"),
    (.spanish, "12 sept. 2023", "2023-09-12"),
    (.dutch, "dinsdag 12 maart 2024", "2024-03-12"), (.dutch, "5 mei 1945", "1945-05-05"),
    (.dutch, "12 mrt. 2024 om 10.33 uur", "2024-03-12"),
    (.portuguese, "12 de março de 2024", "2024-03-12"), (.portuguese, "25 de abril de 1974", "1974-04-25"),
    (.portuguese, "7 set. 1822", "1822-09-07"), (.portuguese, "segunda-feira, 4 de março de 2024", "2024-03-04"),
    (.spanish, "1.º de mayo de 1975", "1975-05-01"),
    (.danish, "tirsdag den 12. marts 2024", "2024-03-12"), (.danish, "5. maj 1945", "1945-05-05"),
    (.danish, "12. mar. 2024 kl. 10.33", "2024-03-12"), (.danish, "d. 1. oktober 1999", "1999-10-01"),
    (.swedish, "tisdag den 12 mars 2024", "2024-03-12"), (.swedish, "28 februari 1986", "1986-02-28"),
    (.swedish, "12 okt 2023 kl. 10.33", "2023-10-12"),
  ])
  func datesOfLines(language: Language, line: String, date: String) {
    #expect(WrittenDate(wholly: line, DateWords.of(language))?.iso == date)
  }

  @Test(arguments: [
    (Language.german, "Mai", 5), (.german, "Dezember", 12), (.french, "août", 8), (.french, "février", 2),
    (.spanish, "setiembre", 9), (.dutch, "maart", 3), (.dutch, "oktober", 10), (.portuguese, "março", 3),
    (.portuguese, "dezembro", 12), (.danish, "marts", 3), (.danish, "maj", 5), (.swedish, "augusti", 8),
    (.swedish, "mars", 3),
  ])
  func months(language: Language, name: String, number: Int) {
    #expect(DateWords.of(language).month(name) == number)
  }
}
