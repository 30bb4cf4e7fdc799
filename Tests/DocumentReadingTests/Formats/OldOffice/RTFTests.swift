import DocumentReading
import TestSupport
import Testing
import TextModel

/// Examples after Microsoft's specification of the format, version 1.9.1.
@Suite struct RTFTests {
  private func read(_ rtf: String) throws -> Document? {
    let folder = try Workdir()
    try folder.write(rtf.utf8, to: "a.rtf")
    return folder.read("a.rtf").documents.first
  }

  @Test func paragraphsAndWhatIsNoText() throws {
    let document = try read(
      #"""
      {\rtf1\ansi\deff0{\fonttbl{\f0\froman Times;}}{\colortbl;\red0\green0\blue0;}
      {\stylesheet{\s0 Normal;}{\s1 heading 1;}}
      {\info{\title The pier}{\author Ada Byron}{\creatim\yr2024\mo3\dy5\hr9}}
      {\*\generator Something;}{\header Page head\par}
      \pard\s1 A heading\par
      \pard\plain\f0 One {\b bold} word,\line another line.\par
      {\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt a link}} and a note{\footnote\pard Below.} here.\par
      {\pict\pngblip 89504e47}{\v hidden}Braces \{ \} and \\ signs.
      }
      """#)
    #expect(
      document?.text
        == "Page head\nA heading\nOne bold word, another line.\na link and a note here.\nBelow.\nBraces { } and \\ signs.\n"
    )
    #expect(document?.title == "The pier" && document?.author == "Ada Byron" && document?.date == "2024-03-05")
    #expect(document?.parts.map(\.role) == [.boilerplate, .heading])
  }

  @Test(arguments: [
    (#"{\rtf1\ansi\ansicpg1252 Caf\'e9 \ldblquote hi\rdblquote\emdash x\~y}"#, "Café “hi”—x y"),
    (#"{\rtf1\ansi\ansicpg1251 \'cc\'e8\'f0}"#, "Мир"), (#"{\rtf1\ansi\uc1 \u321?\u243\'f3d\u378?}"#, "Łódź"),
    (#"{\rtf1\uc2 \u-10179 ab\u-8704 ab!}"#, "😀!"), (#"{\rtf1\uc0 \u8364 5}"#, "€5"),
    (#"{\rtf1\ansi{\fonttbl{\f1\fcharset238 X;}}\f1 \'a3\'f3d\'9f}"#, "Łódź"),
    (#"{\rtf1\ansi\ansicpg932 \'93\'8c\'8b\'9e}"#, "東京"), (#"{\rtf1\mac Caf\'8e}"#, "Café"),
    (#"{\rtf1 a\bin3 {}}b}"#, "ab"),
  ])
  func lettersAreRead(rtf: String, right: String) throws { #expect(try read(rtf)?.text == right + "\n") }

  @Test func rowsStayTogether() throws {
    let document = try read(
      #"{\rtf1\trowd\intbl Ada Byron\cell Chair\cell\row\trowd\intbl Jo\cell Guard\cell\row\pard After.\par}"#)
    #expect(document?.text == "Ada Byron | Chair\nJo | Guard\nAfter.\n")
    #expect(document?.parts.map(\.role) == [.table, .table])
  }

  /// Whatever is in it ends, and stays small.
  @Test(arguments: [
    #"{\rtf1"#, #"{\rtf1\"#, #"{\rtf1\'"#, #"{\rtf1\'9"#, #"{\rtf1\bin99999999999 a}"#,
    #"{\rtf1\u99999999999999999999 a}"#,
    #"{\rtf1}}}}}}}} a"#, #"{\rtf1\uc-5\u8217 abc}"#, #"{\rtf1\ansicpg99999 \'e9}"#, #"{\rtf1{\stylesheet{\s-9 x"#,
  ])
  func brokenFilesDoNoHarm(rtf: String) throws { _ = try read(rtf) }

  @Test func deepGroupsAreText() throws {
    let deep = String(repeating: "{\\b ", count: 200_000)
    #expect(
      try read("{\\rtf1 " + deep + "words" + String(repeating: "}", count: 200_000) + " after}")?.text
        == "words after\n")
  }
}
