import DocumentReading
import TestSupport
import Testing

/// Bytes made with Python's codecs.
@Suite struct DeclaredEncodingTests {
  private func text(_ bytes: [UInt8], _ declared: String?) -> String? {
    guard case .text(let text, _) = TextDecoder.decode(bytes, declared: declared) else { return nil }
    return text
  }

  @Test(
    arguments: [
      ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("ISO_8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
      (" \"latin2\" ", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
      ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"), ("iso-8859-1", [0x93, 0x68, 0x69, 0x94], "“hi”"),
      ("us-ascii", [0x43, 0x61, 0x66, 0xE9], "Café"), ("iso-8859-9", [0xDD, 0x7A], "İz"),
      ("Shift_JIS", [0x93, 0x8C, 0x8B, 0x9E], "東京"), ("gb2312", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42], "東京"),
      ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF], "서울"), ("big5", [0xA5, 0x78, 0xA5, 0x5F], "台北"),
    ] as [(String, [UInt8], String)])
  func declaredEncodingsAreTaken(label: String, bytes: [UInt8], right: String) { #expect(text(bytes, label) == right) }

  /// UTF-8 that was declared as something else, encodings nobody knows, and a declaration that can't be.
  @Test(arguments: ["iso-8859-1", "latin2", "utf-8", "x-unknown", "", "utf-16", "shift_jis; ", "../../etc"])
  func whatTheBytesSayWins(label: String) {
    let right = "Kraków, Łódź, “Gdańsk” – Wrocław"
    #expect(text(Array(right.utf8), label) == right)
  }

  @Test func marksComeFirst() { #expect(text([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "iso-8859-2") == "é") }

  /// One line of Windows-1252 in a file of UTF-8 costs that line's bytes only.
  @Test func mixedFilesKeepTheirLetters() {
    let bytes = Array("Zoë, Åsa, Łukasz, José, “yes”\n".utf8) + [0x43, 0x61, 0x66, 0xE9, 0x0A]
    guard case .text(let text, let remark) = TextDecoder.decode(bytes) else { return #expect(Bool(false)) }
    #expect(text == "Zoë, Åsa, Łukasz, José, “yes”\nCafé\n")
    #expect(remark?.contains("one byte was read as Windows-1252") == true)
  }

  /// The sentences are the first article of the Universal Declaration of Human Rights.
  @Test(arguments: [
    ("windows-1251", "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом."),
    ("iso-8859-7", "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα."),
    ("koi8-r", "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом."),
    (
      "iso-8859-2",
      "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i "
        + "sumieniem i powinni postępować wobec innych w duchu braterstwa."
    ),
  ])
  func undeclaredEncodingsAreFound(label: String, right: String) {
    let table = Table(label, right)
    #expect(text(table.bytes, label) == right)
    #expect(text(table.bytes, nil) == right)
  }

  /// What stands between words misleads a detector.
  @Test func englishStaysWestern() {
    let words = "“Don’t,” she said – and he didn’t, as far as anybody in the house would say. ‘Society’… it’s “over”. "
    let right = String(repeating: words, count: 20) + "José Peña left."
    #expect(text(Table("windows-1252", right).bytes, nil) == right)
  }

  /// The bytes of a text in an encoding of single bytes, by trying all of them.
  private struct Table {
    var bytes: [UInt8] = []

    init(_ label: String, _ text: String) {
      var byOfCharacter: [String: UInt8] = [:]
      for byte in UInt8(1)...255 {
        if case .text(let text, _) = TextDecoder.decode([0x20, byte, 0x20], declared: label) {
          byOfCharacter[String(text.dropFirst().dropLast())] = byte
        }
      }
      bytes = text.unicodeScalars.map { byOfCharacter[String($0)] ?? 0x3F }
    }
  }
}
