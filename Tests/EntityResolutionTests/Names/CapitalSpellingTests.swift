import Testing

@testable import EntityResolution

/// Names that texts have in capitals only, as they are written in running text.
struct CapitalSpellingTests {
  @Test(arguments: [
    ("DARNELL WAYNE HUTCHINS", "Darnell Wayne Hutchins"), ("ANNE-MARIE O'BRIEN", "Anne-Marie O'Brien"),
    ("SEAN MCDONALD", "Sean McDonald"), ("J.R. SMITH", "J.R. Smith"), ("JK ROWLING", "JK Rowling"),
    ("AL GORE", "Al Gore"), ("LI WEI", "Li Wei"), ("JOHN PAUL II", "John Paul II"),
    ("MARTIN LUTHER KING JR.", "Martin Luther King Jr."), ("ÉMILE ZOLA", "Émile Zola"), ("HELLMAN", "Hellman"),
    ("DMX", "DMX"), ("J. HELLMAN", "J. Hellman"),
  ])
  func spelledAsWritten(capitals: String, running: String) { #expect(CapitalSpelling.running(capitals) == running) }

  @Test(arguments: ["Vincent van Gogh", "MacArthur", "", "T. S. Eliot"])
  func whatHasSmallLettersIsLeftAlone(name: String) { #expect(CapitalSpelling.running(name) == name) }
}
