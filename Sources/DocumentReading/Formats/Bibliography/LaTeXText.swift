/// The letters of LaTeX's commands, as lists of literature have them.
enum LaTeXText {
  /// The letters with an accent, in turn with what they are: `\"u` is "ü".
  private static let accents: [Character: String] = [
    "\"": "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ", "'": "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź",
    "`": "AÀEÈIÌOÒUÙaàeèiìoòuù", "^": "AÂEÊIÎOÔUÛaâcĉeêiîoôuû", "~": "AÃNÑOÕaãnñoõ", "=": "AĀEĒIĪOŌUŪaāeēiīoōuū",
    ".": "EĖIİZŻeėzżcċ", "u": "AĂGĞaăgğ", "v": "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž", "H": "OŐUŰoőuű",
    "c": "CÇSŞTŢcçsştţ", "k": "AĄEĘaąeę", "r": "AÅUŮaåuů",
  ]
  private static let letters: [String: String] = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "i": "i", "j": "j", "dh": "ð", "th": "þ", "textendash": "–", "textemdash": "—", "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”", "ldots": "…", "dots": "…", "par": "\n",
    "textasciitilde": "~", "textbackslash": "\\", "newline": " ", "slash": "/",
  ]

  /// A text in one line.
  static func plain(_ text: String) -> String {
    letters(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A text whose paragraphs are lines; blank lines part them.
  static func paragraphs(_ text: String) -> String {
    var paragraphs: [String] = [""]
    for line in letters(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += line + " "
      }
    }
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func letters(_ text: String) -> String {
    guard text.contains(where: { "\\{}~-`'".contains($0) }) else { return text }
    var result = "", rest = text[...]
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case "\\": result += command(&rest)
      case "{", "}": break
      case "~": result += " "
      case "-" where rest.hasPrefix("--"): replace(2, by: "—")
      case "-" where rest.hasPrefix("-"): replace(1, by: "–")
      case "`" where rest.hasPrefix("`"): replace(1, by: "“")
      case "'" where rest.hasPrefix("'"): replace(1, by: "”")
      default: result.append(first)
      }
    }
    return result

    /// Takes the rest of a sign that is written with several letters.
    func replace(_ count: Int, by sign: Character) {
      result.append(sign)
      rest = rest.dropFirst(count)
    }
  }

  private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

  /// What a command stands for, whose backslash is behind; commands that are not known leave what they are about.
  private static func command(_ rest: inout Substring) -> String {
    guard let first = rest.first else { return "" }
    guard isLetter(first) else {
      rest = rest.dropFirst()
      guard let pairs = accents[first] else { return first.isWhitespace ? " " : String(first) }
      return accented(pairs, &rest)
    }
    let name = rest.prefix(while: isLetter)
    rest = rest.dropFirst(name.count)
    if name.count == 1, let pairs = accents[first], let next = rest.first, next == "{" || next == " " {
      return accented(pairs, &rest)
    }
    rest = rest.drop { $0 == " " }
    return letters[String(name)] ?? ""
  }

  /// The letter that follows, in braces or not, with its accent.
  private static func accented(_ pairs: String, _ rest: inout Substring) -> String {
    rest = rest.drop { $0 == " " || $0 == "{" }
    // `\'{\i}` is an accent on a dotless i.
    if rest.first == "\\" { rest = rest.dropFirst() }
    guard let letter = rest.first else { return "" }
    rest = rest.dropFirst()
    let all = Array(pairs)
    return String(all.indices.first { $0 % 2 == 0 && all[$0] == letter }.map { all[$0 + 1] } ?? letter)
  }
}
