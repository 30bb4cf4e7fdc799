internal import Primitives
internal import TextModel

/// The stories in XML whose elements are known.
final class StoryReader: MarkupHandler {
  private struct Story {
    var blocks = BlockText()
    var values: [String: String] = [:]
  }

  private let elements: StoryElements
  private var stories: [Story] = []
  private var open: [String] = []
  private var line: [UInt8] = []
  private var value: [UInt8] = []
  private var documentDepth = 0
  private var contentDepth = 0
  private var skipped = 0
  private var pageCount = 0

  init(_ elements: StoryElements) { self.elements = elements }

  func start(_ element: MarkupElement) {
    let name = element.name
    if elements.documents.contains(name) {
      documentDepth += 1
      if documentDepth == 1 { stories.append(Story()) }
    }
    open.append(name)
    guard documentDepth > 0 else { return }
    if isSkipped { skipped += 1 }
    if elements.content.contains(name) { contentDepth += 1 }
    takeAttributes(element)
    if isKept(name) { value.removeAll(keepingCapacity: true) }
    if name == "br" || (name == "lb" && element["break"] != "no") { line.append(0x20) }
    if name == "pb" { beginPage(element["n"]) }
    if elements.inline.contains(name) || name == "br" { return }
    if isInRow, elements.cell.contains(name) || !elements.row.contains(name) {
      if line.contains(where: { $0 > 0x20 }) {
        line.append(contentsOf: (elements.cell.contains(name) ? BlockText.cellSeparator : " ").utf8)
      }
    } else {
      flush()
    }
  }

  /// Whether the element at the place is left out, or said in another form beside it: of a choice of TEI the edited form is read.
  private var isSkipped: Bool {
    guard let name = open.last else { return false }
    return elements.skipped.contains(name)
      || name == "abbr" && open.dropLast().last == "choice"
  }

  private func takeAttributes(_ element: MarkupElement) {
    if elements.dates.contains(element.name), let date = element["norm"] ?? element["when"] { set(element.name, date) }
    if let language = element["lang"], open.count < 3 { set("lang", language) }
  }

  private func beginPage(_ name: String?) {
    guard contentDepth > 0, skipped == 0, !stories.isEmpty else { return }
    pageCount += 1
    // A page that begins inside a paragraph has to wait for its end; the paragraph is on the page it begins on.
    if line.isEmpty { stories[stories.count - 1].blocks.beginPage("page \(name ?? String(pageCount))") }
  }

  func end(_ name: String) {
    guard documentDepth > 0 else { return _ = open.popLast() }
    if isKept(name) { set(name, String(decoding: value, as: UTF8.self)) }
    // The parts of a name may stand side by side without a space.
    if isOutside, !elements.inline.contains(name) { value.append(0x20) }
    if !elements.inline.contains(name), name != "br", !isInRow || elements.row.contains(name) { flush() }
    if isSkipped { skipped = max(0, skipped - 1) }
    if elements.content.contains(name) { contentDepth = max(0, contentDepth - 1) }
    if elements.documents.contains(name) { documentDepth -= 1 }
    open.removeLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard documentDepth > 0 else { return }
    if isOutside { value.append(contentsOf: bytes) }
    let isBlock = contentDepth > 0 || open.contains { elements.roles[$0] != nil }
    if skipped == 0, isBlock { line.append(contentsOf: bytes) }
  }

  private var isInRow: Bool { open.contains(where: elements.row.contains) }

  /// Whether titles and dates here are those of the document.
  private var isOutside: Bool { contentDepth == 0 || elements.isUnknown }

  private func isKept(_ name: String) -> Bool {
    isOutside && !open.contains(where: elements.foreign.contains)
      && (elements.titles + elements.authors + elements.dates).contains(name)
  }

  private func set(_ name: String, _ value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty, !stories.isEmpty, stories[stories.count - 1].values[name] == nil else { return }
    stories[stories.count - 1].values[name] = words
  }

  private func flush() {
    guard !line.isEmpty, !stories.isEmpty else { return }
    let role = isInRow ? .table : open.reversed().lazy.compactMap { self.elements.roles[$0] }.first ?? .story
    // A headline may be given twice, for the list and for the story.
    let words = String(decoding: line, as: UTF8.self)
    line.removeAll(keepingCapacity: true)
    guard role != .heading || !isTitleAgain(words) else { return }
    stories[stories.count - 1].blocks.add(words, role)
  }

  private var headings: Set<String> = []
  private var headingStory = 0

  private func isTitleAgain(_ words: String) -> Bool {
    if headingStory != stories.count { (headings, headingStory) = ([], stories.count) }
    return !headings.insert(words.split(whereSeparator: \.isWhitespace).joined(separator: " ")).inserted
  }

  /// The texts alone.
  var texts: [BlockText] { stories.map(\.blocks) }

  /// The documents, called by the file, and by their number where they are more than one.
  func documents(of fileID: String) -> [Document] {
    let found = stories.filter { !$0.blocks.isEmpty }
    return found.enumerated().map { index, story in
      let digest = SHA256.digest(of: story.blocks.bytes).hexadecimal
      let id = found.count == 1 ? fileID : "\(fileID):\(index + 1)"
      var document = story.blocks.document(id: id, sha256: digest)
      document.title = elements.titles.lazy.compactMap { story.values[$0] }.first
      document.author = elements.authors.lazy.compactMap { story.values[$0] }.first
      document.date = elements.dates.lazy.compactMap { story.values[$0] }.first.map(Self.iso)
      document.language = story.values["lang"]
      return document
    }
  }

  /// ISO 8601's basic form, 20240604T180000Z, in its extended one; anything else as it is.
  private static func iso(_ date: String) -> String {
    let digits = Array(date.utf8.prefix { (0x30...0x39).contains($0) })
    guard digits.count == 8 else { return date }
    let part = { (range: Range<Int>) in String(decoding: digits[range], as: UTF8.self) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
  }
}
