internal import Primitives
internal import TextModel

/// What a letter gives: itself, then the documents among its files.
final class LetterRecords: DocumentRecords {
  /// Letters inside letters; deeper ones are passed over.
  private static let deepest = 10

  private let file: OpenedFile
  private let place: LetterPlace
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []
  /// The files that weren't looked at, in reverse.
  private var files: [Letter.Part] = []
  private var names: Set<String> = []
  private var passedOver: [String] = []
  private var current: (records: any DocumentRecords, format: DocumentFormat?)?
  private var isClosed = false

  /// Reads a letter.
  ///
  /// - Parameters:
  ///   - bytes: The letter.
  ///   - place: What it is called, and where it stands.
  ///   - file: The file it is, or is in.
  ///   - memory: What letters of the same box held before.
  init(_ bytes: [UInt8], at place: LetterPlace, in file: OpenedFile, memory: LetterMemory? = nil) {
    (self.file, self.place) = (file, place)
    guard let letter = Letter(bytes) else { return }
    let digest = SHA256.digest(of: bytes).hexadecimal
    let made = LetterDocument(letter: letter, headers: file.reader.mailHeaders, memory: memory)
    // An invitation is read where the letter says nothing else; it says the same otherwise.
    let isInvitation = !letter.parts.contains(where: \.isBody)
    files = letter.parts.filter { Self.isFile($0) || isInvitation && $0.type == "text/calendar" }.reversed()
    if letter.wasCut {
      let message =
        "has more parts than \(Letter.mostParts), or deeper ones than \(Letter.deepest); the rest was left out"
      add(.remark(DocumentRemark(path: place.path, message: message)))
    }
    if var document = made.document(id: place.id, sha256: digest) {
      document.format = MailFormat().name
      add(.document(document))
    } else if files.isEmpty {
      add(
        .problem(
          DocumentProblem(
            .empty, path: place.path, line: place.line, reason: "is a letter without text",
            advice: "leave it out, or check how it was made")))
    }
    waiting.reverse()
  }

  private func add(_ reading: Reading) { waiting.append((reading, place.origin)) }

  /// Parts that programs put beside a letter, which hold nothing to read.
  private static let signs: Set = [
    "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
    "text/calendar", "text/vcard", "text/x-vcard", "message/delivery-status", "text/rfc822-headers",
  ]

  private static func isFile(_ part: Letter.Part) -> Bool {
    if part.isBody || signs.contains(part.type) { return false }
    return !(part.type.hasPrefix("image/") && part.contentID != nil)
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    while true {
      if let found = waiting.popLast() { return [found] }
      if let current, let found = current.records.next() { return found.map { (finished($0.reading), $0.origin) } }
      current = nil
      if let part = files.popLast() {
        open(part)
      } else {
        guard !isClosed else { return nil }
        isClosed = true
        guard !passedOver.isEmpty else { return nil }
        return [(.passedOver(PassedOverFiles(path: place.path, reason: .otherSuffix, names: passedOver)), place.origin)]
      }
    }
  }

  private func finished(_ reading: Reading) -> Reading {
    guard case .document(var document) = reading else { return reading }
    document.format = document.format ?? current?.format?.rawValue
    return .document(document)
  }

  private func open(_ part: Letter.Part) {
    let name = uniqueName(part)
    // Outlook's own form of a letter and its files, which no library here reads.
    let isUnread = ["image/", "audio/", "video/", "font/", "application/ms-tnef"].contains(where: part.type.hasPrefix)
    if isUnread { return passedOver.append(name) }
    if part.type == "message/rfc822" {
      if place.depth < Self.deepest {
        current = (LetterRecords(part.bytes, at: place.inside(name), in: file), nil)
      } else {
        passedOver.append(name)
      }
      return
    }
    do throws(DocumentProblem) {
      let inside = place.inside(name)
      let opened: OpenedFile
      do throws(SystemError) {
        opened = try OpenedFile(
          path: inside.path, id: inside.id, name: name, reader: file.reader, nesting: file.nesting,
          ByteStream(bytes: part.contents))
      } catch { throw error.problem(inside.path) }
      guard DocumentFormat(path: name) != nil || opened.head.binaryType == nil, let format = DocumentFormat.of(opened)
      else { return passedOver.append(name) }
      current = (try format.records(of: opened), format)
    } catch { waiting.append((.problem(error), place.origin)) }
  }

  /// A name for a file that no other one of the letter has, without folders.
  private func uniqueName(_ part: Letter.Part) -> String {
    var name = (part.name ?? "").split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    if name.isEmpty || name == "." || name == ".." { name = "part" }
    if part.type == "message/rfc822", !name.lowercased().hasSuffix(".eml") { name += ".eml" }
    var unique = name, number = 2
    while !names.insert(unique).inserted {
      unique = "\(name)~\(number)"
      number += 1
    }
    return unique
  }
}

/// What a letter is called, and where it stands.
struct LetterPlace {
  var path: String
  var id: String
  /// The file it is in.
  var fileID: String
  /// The line of a mailbox at which it begins.
  var line: Int?
  /// How many letters are around it.
  var depth = 0

  var origin: DocumentOrigin { DocumentOrigin(fileID: fileID, line: line) }

  /// The place of a file in the letter.
  func inside(_ name: String) -> LetterPlace {
    LetterPlace(path: "\(path)/\(name)", id: "\(id)/\(name)", fileID: fileID, line: line, depth: depth + 1)
  }
}

extension Letter.Part {
  /// The bytes of a file; of a text with its encoding declared beside it, as UTF-8.
  fileprivate var contents: [UInt8] {
    guard type.hasPrefix("text/"), charset != nil, let text = decoded() else { return bytes }
    return Array(text.utf8)
  }
}
