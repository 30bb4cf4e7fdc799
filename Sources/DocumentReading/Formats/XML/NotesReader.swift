internal import Primitives
internal import TextModel

/// The notes that Evernote exports, `en-export`, whose texts are pages inside of the XML.
final class NotesReader: MarkupHandler {
  private var notes: [[String: String]] = []
  private var open: [String] = []
  private var value: [UInt8] = []

  private static let facts: Set<String> = ["title", "content", "created", "author", "source-url"]
  /// Where these stand; a note has tasks with titles, too.
  private static let places: Set<String> = ["note", "note-attributes"]

  func start(_ element: MarkupElement) {
    if element.name == "note", open.count == 1 { notes.append([:]) }
    if isFact(element.name) { value.removeAll(keepingCapacity: true) }
    open.append(element.name)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let last = open.last, Self.facts.contains(last) { value.append(contentsOf: bytes) }
  }

  func end(_ name: String) {
    _ = open.popLast()
    guard isFact(name), !notes.isEmpty, notes[notes.count - 1][name] == nil,
      value.contains(where: { $0 > 0x20 })
    else { return }
    notes[notes.count - 1][name] = String(decoding: value, as: UTF8.self)
  }

  private func isFact(_ name: String) -> Bool {
    Self.facts.contains(name) && open.last.map(Self.places.contains) == true
  }

  /// The documents, called by the file, and by their number where they are more than one.
  func documents(of fileID: String) -> [Document] {
    notes.enumerated().compactMap { index, note in
      var blocks = BlockText()
      if let title = note["title"] { blocks.add(title, .heading) }
      if let content = note["content"] { HTMLBlocks.add(html: Array(content.utf8), to: &blocks) }
      guard !blocks.isEmpty else { return nil }
      let id = notes.count == 1 ? fileID : "\(fileID):\(index + 1)"
      var document = blocks.document(id: id, sha256: SHA256.digest(of: blocks.bytes).hexadecimal)
      let value = { (name: String) in note[name].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      }
      (document.title, document.date) = (value("title"), value("created"))
      (document.author, document.url) = (value("author"), value("source-url"))
      return document
    }
  }
}
