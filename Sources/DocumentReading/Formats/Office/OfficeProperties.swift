internal import TextModel

/// What a file of an office program says about itself: Office Open XML's `core.xml`, OpenDocument's `meta.xml`, the head of a
/// book.
final class OfficeProperties: MarkupHandler {
  private var values: [String: String] = [:]
  private var current: String?
  private var text = ""

  /// Reads a part of a package; without it nothing is known.
  init(_ package: OfficePackage, _ part: String) { package.parse(part, with: self) }

  /// The title.
  var title: String? { values["title"] }
  /// Who wrote it first.
  var author: String? { values["initial-creator"] ?? values["creator"] }
  /// When a book came out.
  var publication: String? { values["date"] }
  /// When it was first written, or else changed.
  var making: String? { ["created", "creation-date", "date", "modified"].lazy.compactMap { self.values[$0] }.first }
  /// The language.
  var language: String? { values["language"] }

  /// Gives a document what is known and the text itself doesn't say; when the file was made only where nothing else dates it.
  func describe(_ document: inout Document, in file: OpenedFile) {
    document.title = document.title ?? title
    (document.author, document.language) = (author, language)
    document.dateIfNoOther(making, in: file)
  }

  private static let names: Set<String> = [
    "title", "creator", "initial-creator", "created", "creation-date", "date", "modified", "language",
  ]

  func start(_ element: MarkupElement) {
    current = Self.names.contains(element.name) && element.prefix != nil ? element.name : nil
    text = ""
  }

  func end(_ name: String) {
    if name == current {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty, values[name] == nil { values[name] = words }
    }
    current = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if current != nil { text += String(decoding: bytes, as: UTF8.self) }
  }
}
