internal import Primitives

/// Where a page was saved from, as the program that saved it notes before its text: browsers in the head of a web archive or in a comment,
/// SingleFile in a comment.
enum SavedAddress {
  /// How far into a file such a note stands.
  private static let reach = 4096

  /// What stands before the address: Chrome's in a web archive; Internet Explorer's, then Chrome's, in a page; SingleFile's.
  private static let archiveMark = "snapshot-content-location:"
  private static let pageMark = "saved from url=("
  private static let (programMark, programField) = ("page saved with singlefile", "url:")

  /// The address in the head of a web archive.
  static func inArchive(_ bytes: [UInt8]) -> String? {
    for line in head(bytes).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty { return nil }
      if line.lowercased().hasPrefix(archiveMark) { return address(line.dropFirst(archiveMark.count)) }
    }
    return nil
  }

  /// The address in the comments before a page.
  static func inPage(_ bytes: [UInt8]) -> String? {
    guard bytes.prefix(reach).contains(UInt8(ascii: "!")) else { return nil }
    var isOfProgram = false
    for line in head(bytes).split(whereSeparator: \.isNewline) {
      let small = line.lowercased()
      // `<!-- saved from url=(0035)https://… -->`, with the length of the address.
      if small.contains(pageMark), let sign = line.firstIndex(of: "=") {
        return address(line[sign...].drop { $0 != ")" }.dropFirst())
      }
      isOfProgram = isOfProgram || small.contains(programMark)
      let field = line.drop(while: \.isWhitespace)
      if isOfProgram, field.lowercased().hasPrefix(programField) {
        return address(field.dropFirst(programField.count))
      }
    }
    return nil
  }

  private static func head(_ bytes: [UInt8]) -> String { String(decoding: bytes.prefix(reach), as: UTF8.self) }

  private static func address(_ text: Substring) -> String? {
    let address = text.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != "<" && $0 != ">" }
    return ["http://", "https://"].contains(where: address.hasPrefix) ? String(address) : nil
  }
}
