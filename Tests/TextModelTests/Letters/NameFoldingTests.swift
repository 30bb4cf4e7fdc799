import Testing
import TextModel

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Kim Yong-chol", "kim yong chol"),
    ("KIM YONG CHOL", "kim yong chol"),
    ("U.S.", "us"),
    ("Núñez", "nunez"),
    ("Nu\u{301}n\u{303}ez", "nunez"),
    ("O’Neill", "oneill"),
    ("O'Neill", "oneill"),
    ("AT&T", "at&t"),
    ("  Straße\u{A0}— Łódź ", "strasse lodz"),
    ("Ærøskøbing", "aeroskobing"),
    ("İstanbul", "istanbul"),
    ("Ким Чен Ын", "ким чен ын"),
    ("Αθήνα", "αθήνα"),
    ("金正恩", "金正恩"),
    ("ニュース", "ニュース"),
    ("हिन्दी", "हिन्दी"),
    ("Pyong\u{AD}yang", "pyongyang"),
    ("Nguyễn Văn", "nguyen van"),
    ("", ""),
    ("—", ""),
  ])
  func folds(name: String, folded: String) {
    #expect(name.foldedName.unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test func slug() {
    #expect("Kim Jong Un".nameSlug == "kim-jong-un")
    #expect("U.S.-DPRK".nameSlug == "us-dprk")
  }

  @Test func foldingAFoldedNameChangesNothing() {
    for name in ["Kim Yong-chol", "Ünïted  Státes", "김정은", "Ǆ", "ŉ", "ﬁ", "ẞ"] {
      #expect(name.foldedName.foldedName == name.foldedName)
    }
  }
}
