/// Names that have broken one writer or another, with what a reader must see of them, spaces aside.
enum HostileNames {
  static let all: [(name: String, shown: String)] = [
    ("plain", "plain"),
    ("Conan O'Brien", "ConanO'Brien"),
    ("the \"quoted\" one", "the\"quoted\"one"),
    ("\"", "\""),
    ("<b>bold</b>", "<b>bold</b>"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("</title></svg>", "</title></svg>"),
    ("]]>", "]]>"),
    ("<!-- comment -->", "<!--comment-->"),
    ("<![CDATA[x]]>", "<![CDATA[x]]>"),
    ("AT&T", "AT&T"),
    ("&amp;", "&amp;"),
    ("&lt;i&gt;", "&lt;i&gt;"),
    ("&#65;&#x42;", "&#65;&#x42;"),
    ("&undefined;", "&undefined;"),
    ("back\\slash", "back\\slash"),
    ("ends in \\", "endsin\\"),
    ("ends in \\\\", "endsin\\\\"),
    ("\\\"; n9 [label=x]; \"", "\\\";n9[label=x];\""),
    ("\\N", "\\N"),
    ("\\G \\E \\T \\H \\L", "\\G\\E\\T\\H\\L"),
    ("a\\nb\\lc\\rd", "a\\nb\\lc\\rd"),
    ("{record|<port> field}", "{record|<port>field}"),
    ("line\nbreak\ttab\r\nend", "linebreaktabend"),
    ("nul\u{0}inside", "nulinside"),
    ("bell\u{7}esc\u{1B}[31m", "bellesc[31m"),
    ("c1\u{85}\u{9B}x", "c1x"),
    ("\u{FEFF}marked", "marked"),
    ("non\u{FFFE}char\u{FFFF}\u{1FFFF}", "nonchar"),
    ("over\u{202E}ride\u{2066}d", "overrided"),
    ("مُنى السعيد", "مُنىالسعيد"),
    ("שרה לוי", "שרהלוי"),
    ("👩‍👩‍👧‍👦 family 🇰🇷", "👩‍👩‍👧‍👦family🇰🇷"),
    ("金正恩", "金正恩"),
    ("Łódź Øresund", "ŁódźØresund"),
    ("e\u{301}a\u{300}\u{301}\u{302}", "e\u{301}a\u{300}\u{301}\u{302}"),
    ("node", "node"),
    ("graph { a -- b }", "graph{a--b}"),
    ("#comment // /* x */", "#comment///*x*/"),
    ("%s%n%d", "%s%n%d"),
    ("''' `x` $(y)", "'''`x`$(y)"),
    ("-- -> ; , [ ] =", "--->;,[]="),
  ]

  static let names = all.map(\.name)

  /// A text without any white space, Graphviz's no-break spaces among it.
  static func squeezed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
