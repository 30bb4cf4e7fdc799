import DocumentReading
import TestSupport
import Testing

@Suite struct DoubleEncodingTests {
  private func read(_ text: String) -> (text: String, remark: String?) {
    guard case .text(let read, let remark) = TextDecoder.decode(Array(text.utf8)) else { return ("", nil) }
    return (read, remark)
  }

  /// Made with Python: text.encode("utf-8").decode("cp1252").
  @Test(arguments: [
    ("CafÃ©", "Café"), ("Donâ€™t", "Don’t"), ("JoÃ£o GonÃ§alves", "João Gonçalves"), ("10 â‚¬", "10 €"),
    ("â€œHello,â€\u{9D} she said â€“ twice.", "“Hello,” she said – twice."), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ("Ä\u{8D}eskÃ½", "český"), ("MÃ¼ller und SÃ¶hne", "Müller und Söhne"), ("Â© AP", "© AP"), ("ðŸ˜€", "😀"),
    ("CafÃƒÂ©", "Café"), ("â€œNo,â€\u{FFFD} she said", "“No,” she said"),
  ])
  func twiceEncodedTextsAreMended(broken: String, right: String) {
    #expect(read(broken).text == right)
    #expect(read(broken).remark?.contains("encoded twice") == true)
  }

  /// Only some lines, or some words of a line.
  @Test(arguments: [
    ("Ångström\nCafÃ©\nnaïve", "Ångström\nCafé\nnaïve"), ("“Right,” he said, donâ€™t", "“Right,” he said, don’t"),
    ("München – JoÃ£o", "München – João"), ("\nÅngström\n\nCafÃ©\n", "\nÅngström\n\nCafé\n"),
    ("Ångström\r\nCafÃ©\r\nplain", "Ångström\r\nCafé\r\nplain"),
  ])
  func whatIsRightStays(mixed: String, right: String) { #expect(read(mixed).text == right) }

  /// Words that only look like it.
  @Test(arguments: [
    "“MANHÃ”", "A IRMÃ» disse", "NÃO, SÃO PAULO, AMANHÃ", "„MENÜ“", "Er sagte „CAFÉ“ und ging", "«DÉJÀ»", "Â", "â€",
    "Ã",
    "L’été à l’île", "ÄÖÜ äöü ß", "Ð Ñ", "AMANHÃ\u{A0}DE MANHÃ", "“CAFÉ”", "São Tomé e Príncipe", "Âge", "Łódź",
    "MENÜ“",
  ])
  func realWordsStay(text: String) {
    #expect(read(text).text == text)
    #expect(read(text).remark == nil)
  }
}
