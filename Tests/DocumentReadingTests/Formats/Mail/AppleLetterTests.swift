import DocumentReading
import TestSupport
import Testing
import TextModel

/// Files of Apple's Mail: the number of bytes, the letter, a property list.
@Suite struct AppleLetterTests {
  private static let list =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x\">\n"
    + "<plist version=\"1.0\"><dict><key>flags</key><integer>8590195713</integer></dict></plist>\n"

  private func text(_ file: String) throws -> String? {
    let folder = try Workdir()
    try folder.write(file, to: "a.emlx")
    return folder.read("a.emlx").documents.first?.text
  }

  private func letter(_ body: String) -> String {
    "From: Ada <a@b.example>\nTo: Kim <k@b.example>\nSubject: S\nMessage-ID: <1@b>\nMIME-Version: 1.0\n\n\(body)"
  }

  /// With and without a line's end, also where the number isn't that of the bytes any more.
  @Test(arguments: ["Kim left.", "Kim left.\n", "Zoë has <?xml ?> in it.\n"], [0, 7, -7])
  func theList(body: String, error: Int) throws {
    let letter = letter(body)
    let file = "\(letter.utf8.count + error)      \n\(letter)\(Self.list)"
    let text = try #require(try text(file))
    #expect(text.hasSuffix(body.trimmingSuffix { $0 == "\n" } + "\n"), "\(text)")
    #expect(text == (try self.text(letter)), "\(text)")
  }

  /// A number that is too small costs nothing of the letter.
  @Test func noList() throws {
    let letter = letter("Kim left.\nAda came.\n")
    #expect(try text("12\n\(letter)") == (try text(letter)))
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
    String(self[..<(lastIndex { !isLeftOut($0) }.map(index(after:)) ?? startIndex)])
  }
}
