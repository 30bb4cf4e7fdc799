/// The names by which texts declare their encoding: those of the WHATWG Encoding Standard, and a few that the detector and old
/// programs use.
enum EncodingLabels {
  /// The encoding with a label in lower case.
  static func encoding(of label: String) -> TextEncoding? { encodings[label] }

  /// The names of those in which a character may take several bytes.
  static let multibyte: Set<String> = [
    "UTF-8", "GB18030", "BIG5-HKSCS", "EUC-JP", "ISO-2022-JP", "CP932", "CP949", "EUC-TW",
  ]

  private static let encodings: [String: TextEncoding] = {
    var found: [String: TextEncoding] = [:]
    for (name, title, labels) in table {
      for label in labels.split(separator: " ") { found[String(label)] = TextEncoding(name: name, title: title) }
    }
    return found
  }()

  private static let table: [(name: String, title: String, labels: String)] = [
    ("UTF-8", "UTF-8", "unicode-1-1-utf-8 utf8 utf-8 unicode11utf8 x-unicode20utf8"),
    ("IBM866", "IBM866", "866 cp866 csibm866 ibm866"),
    ("ISO-8859-2", "ISO-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2"),
    ("ISO-8859-3", "ISO-8859-3", "csisolatin3 iso-8859-3 iso8859-3 iso88593 iso_8859-3 l3 latin3"),
    ("ISO-8859-4", "ISO-8859-4", "csisolatin4 iso-8859-4 iso8859-4 iso88594 iso_8859-4 l4 latin4"),
    ("ISO-8859-5", "ISO-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso8859-5 iso88595 iso_8859-5"),
    (
      "ISO-8859-6", "ISO-8859-6",
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
        + "iso8859-6 iso_8859-6"
    ),
    (
      "ISO-8859-7", "ISO-8859-7",
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso8859-7 iso88597 iso_8859-7 sun_eu_greek"
    ),
    (
      "ISO-8859-8", "ISO-8859-8",
      "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-8859-8-i csiso88598i logical iso8859-8 "
        + "iso88598 iso_8859-8 visual"
    ),
    ("ISO-8859-10", "ISO-8859-10", "csisolatin6 iso-8859-10 iso8859-10 l6 latin6"),
    ("ISO-8859-13", "ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    ("ISO-8859-15", "ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9"),
    ("ISO-8859-16", "ISO-8859-16", "iso-8859-16"),
    ("KOI8-R", "KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"),
    ("KOI8-U", "KOI8-U", "koi8-ru koi8-u"),
    ("MACINTOSH", "Mac Roman", "csmacintosh mac macintosh x-mac-roman mac-roman"),
    ("CP874", "Windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 cp874"),
    ("WINDOWS-1250", "Windows-1250", "cp1250 windows-1250 x-cp1250"),
    ("WINDOWS-1251", "Windows-1251", "cp1251 windows-1251 x-cp1251"),
    (
      "WINDOWS-1252", "Windows-1252",
      "ansi_x3.4-1968 ascii us-ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
        + "iso_8859-1 iso_8859-1:1987 l1 latin1 windows-1252 x-cp1252"
    ),
    ("WINDOWS-1253", "Windows-1253", "cp1253 windows-1253 x-cp1253"),
    (
      "WINDOWS-1254", "Windows-1254",
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 windows-1254 x-cp1254"
    ),
    ("WINDOWS-1255", "Windows-1255", "cp1255 windows-1255 x-cp1255"),
    ("WINDOWS-1256", "Windows-1256", "cp1256 windows-1256 x-cp1256"),
    ("WINDOWS-1257", "Windows-1257", "cp1257 windows-1257 x-cp1257"),
    ("WINDOWS-1258", "Windows-1258", "cp1258 windows-1258 x-cp1258"),
    ("MAC-CYRILLIC", "Mac Cyrillic", "x-mac-cyrillic x-mac-ukrainian mac-cyrillic"),
    ("GB18030", "GB 18030", "gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk gb18030"),
    ("BIG5-HKSCS", "Big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    ("EUC-JP", "EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    ("ISO-2022-JP", "ISO-2022-JP", "csiso2022jp iso-2022-jp"),
    ("CP932", "Shift JIS", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"),
    (
      "CP949", "EUC-KR",
      "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 "
        + "uhc cp949"
    ),
    ("EUC-TW", "EUC-TW", "euc-tw"),
    // Letters of old programs; no page may say so.
    ("UTF-7", "UTF-7", "utf-7 unicode-1-1-utf-7 csunicode11utf7"),
    ("IBM852", "IBM 852", "ibm852 cp852"),
    ("IBM855", "IBM 855", "ibm855 cp855"),
    ("IBM437", "IBM 437", "ibm437 cp437"),
    ("IBM850", "IBM 850", "ibm850 cp850"),
    ("VISCII", "VISCII", "viscii"),
    ("UTF-16BE", "UTF-16", "utf-16be unicodefffe"),
    ("UTF-16LE", "UTF-16", "utf-16 utf-16le unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff"),
    ("UTF-32LE", "UTF-32", "utf-32 utf-32le utf-32be ucs-4"),
  ]
}
