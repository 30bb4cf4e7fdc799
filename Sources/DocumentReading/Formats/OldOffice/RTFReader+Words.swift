/// What control words mean, as the specification lists them.
extension RTFReader {
  static let destinations: [String: Destination] = [
    "fonttbl": .fonts, "stylesheet": .styles, "title": .title, "author": .author, "creatim": .created,
    "header": .running,
    "headerl": .running, "headerr": .running, "headerf": .running, "footer": .running, "footerl": .running,
    "footerr": .running, "footerf": .running, "footnote": .note, "annotation": .nowhere, "colortbl": .nowhere,
    "pict": .nowhere, "objdata": .nowhere, "fldinst": .nowhere, "themedata": .nowhere, "datastore": .nowhere,
    "listtable": .nowhere, "listoverridetable": .nowhere, "rsidtbl": .nowhere, "generator": .nowhere,
    "xmlnstbl": .nowhere, "subject": .nowhere, "keywords": .nowhere, "operator": .nowhere, "revtim": .nowhere,
    "printim": .nowhere, "buptim": .nowhere, "doccomm": .nowhere, "company": .nowhere, "manager": .nowhere,
    "category": .nowhere, "comment": .nowhere, "bkmkstart": .nowhere, "bkmkend": .nowhere, "pntext": .nowhere,
    "listtext": .nowhere, "upr": .nowhere, "filetbl": .nowhere, "revtbl": .nowhere, "nonshppict": .nowhere,
  ]

  static let signs: [String: Unicode.Scalar] = [
    "tab": " ", "line": " ", "softline": " ", "emdash": "\u{2014}", "endash": "\u{2013}", "lquote": "\u{2018}",
    "rquote": "\u{2019}", "ldblquote": "\u{201C}", "rdblquote": "\u{201D}", "bullet": "\u{2022}", "emspace": " ",
    "enspace": " ", "qmspace": " ",
  ]

  static func encoding(ofCodePage number: Int) -> TextEncoding? {
    switch number {
    case 932: TextEncoding(label: "shift_jis")
    case 936: TextEncoding(label: "gbk")
    case 949: TextEncoding(label: "euc-kr")
    case 950: TextEncoding(label: "big5")
    case 10_000: TextEncoding(label: "macintosh")
    case 65_001: .utf8
    default: TextEncoding(label: "windows-\(number)") ?? TextEncoding(label: "cp\(number)")
    }
  }

  /// The code page of a font's character set, as the specification lists them.
  static func encoding(ofFont number: Int) -> TextEncoding? {
    let pages = [
      77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
      186: 1257, 204: 1251, 222: 874, 238: 1250,
    ]
    return pages[number].flatMap(encoding(ofCodePage:))
  }
}
