import Primitives

/// A file, standard input or a part of an archive, with its first bytes at hand.
struct OpenedFile {
  /// What messages call it.
  let path: String
  /// The document's id where it is one document.
  let id: String
  /// The file's name or path where it may tell the format; nil for standard input.
  let name: String?
  /// What is wanted of it, and how much it may hold.
  let reader: DocumentReader
  /// The first bytes, which `stream` doesn't have any more.
  let head: FileHead
  /// Where the file lies on a disk and can be opened a second time; nil for standard input and parts of archives.
  let diskPath: String?
  /// The archives around it, if it is a part of one.
  let nesting: ArchiveNesting?
  private let stream: ByteStream

  /// The largest size of a text or record, in bytes.
  var largestSize: Int { reader.largestSize }

  /// Takes the first bytes from a stream.
  init(
    path: String, id: String, name: String?, reader: DocumentReader, diskPath: String? = nil,
    nesting: ArchiveNesting? = nil, _ stream: ByteStream
  ) throws(SystemError) {
    self.path = path
    self.id = id
    self.name = name
    self.reader = reader
    (self.diskPath, self.nesting) = (diskPath, nesting)
    self.stream = stream
    head = try FileHead(stream)
  }

  /// All bytes of the file. Called once, as ``lines()`` and ``text()``.
  func bytes() throws(DocumentProblem) -> [UInt8] {
    // Before gigabytes are read for nothing; a pipe has no size, and a file may grow, so that they are counted too.
    if let diskPath, let size = try? FileStatus(diskPath).size, size > largestSize { throw .tooLarge(self) }
    let all: [UInt8]?
    do throws(SystemError) { all = try stream.rest(upTo: largestSize, after: head.bytes) } catch {
      throw error.problem(path)
    }
    guard let all else { throw .tooLarge(self) }
    return all
  }

  /// The bytes of the file, as they come.
  func pieces() -> ByteStream {
    var start: [UInt8]? = head.bytes
    return ByteStream { () throws(SystemError) in
      if let first = start, !first.isEmpty {
        start = nil
        return first
      }
      return try stream.next()
    }
  }

  /// The lines of the file, as they come.
  func lines() -> LineStream { LineStream(stream, head: head.bytes, limit: largestSize) }

  /// The text of the file with the bytes it was, and what a person should know of its encoding.
  func text() throws(DocumentProblem) -> (text: String, bytes: [UInt8], remark: String?) {
    let bytes = try bytes()
    switch TextDecoder.decode(bytes) {
    case .binary(let type): throw .binary(self, looksLike: type)
    case .text(let text, let remark): return (text, bytes, remark)
    }
  }
}

extension DocumentProblem {
  /// A file that no format reads.
  static func binary(_ file: OpenedFile, looksLike type: String) -> DocumentProblem {
    DocumentProblem(
      .binary, path: file.path, reason: "looks like \(type)",
      advice: BinaryType.advice(type))
  }

  /// A file that passes the limit.
  static func tooLarge(_ file: OpenedFile) -> DocumentProblem {
    DocumentProblem(
      .tooLarge, path: file.path, reason: "holds more than \(file.largestSize) bytes",
      advice: "split it, or write it as JSON Lines with a record for each story")
  }

  /// The problem of a file without any text.
  static func empty(_ path: String) -> DocumentProblem {
    if path == InputFinder.standardInputName {
      return DocumentProblem(
        .empty, path: path, reason: "nothing came in",
        advice: "name documents, folders of them or a graph file, or pipe one in: cat notes.txt | …")
    }
    return DocumentProblem(.empty, path: path, reason: "is empty", advice: "leave it out, or check how it was made")
  }
}
