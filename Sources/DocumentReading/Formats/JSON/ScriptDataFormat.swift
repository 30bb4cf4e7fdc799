internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// Data in JSON that a script assigns to a name, as archives of Twitter hold it.
  public static let scriptData = DocumentFormat(ScriptDataFormat())
}

/// JSON behind an assignment: `window.YTD.tweets.part0 = [{"tweet": …}]`.
struct ScriptDataFormat: DocumentFileFormat {
  let name = "scriptData"
  let title = "data of Twitter's archives"
  let suffixes = ["js"]
  let isOftenData = true

  /// How long the name may be that the data is assigned to.
  private static let longestName = 200
  private static let keywords = ["var", "let", "const"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    guard isNamed || head.text.starts(with: "window.".utf8) else { return nil }
    return Self.start(in: head.text) != nil ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    let text = decoded.text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? decoded.text.dropFirst() : decoded.text[...]
    let bytes = Array(text.utf8)
    guard let start = Self.start(in: bytes) else {
      throw DocumentProblem(
        .noTextField, path: file.path, reason: "is a script, and no data",
        advice: "leave it out, or give the files with texts")
    }
    let end = bytes.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ";") } ?? start
    return try JSONRecords(ByteStream(bytes: Array(bytes[start...end])), of: file, remark: decoded.remark)
  }

  /// Where the list or object begins that is assigned to a name; nil where the text doesn't begin with an assignment of one.
  private static func start(in text: [UInt8]) -> Int? {
    guard let sign = text.prefix(longestName).firstIndex(of: UInt8(ascii: "=")) else { return nil }
    var words = text[..<sign].split(whereSeparator: { $0 <= 0x20 }).map { String(decoding: $0, as: UTF8.self) }
    if let first = words.first, keywords.contains(first) { words.removeFirst() }
    guard words.count == 1, let name = words.first, name.first?.isLetter == true || name.first == "_", name.last != ".",
      name.allSatisfy({ $0.isLetter || $0.isNumber || "_.$[]\"'".contains($0) })
    else { return nil }
    let start = text[(sign + 1)...].firstIndex { $0 > 0x20 }
    let signs = text[(sign + 1)...].lazy.filter { $0 > 0x20 }.prefix(2)
    guard let start, signs.elementsEqual("[{".utf8) || signs.elementsEqual("{\"".utf8) else { return nil }
    return start
  }
}
