internal import ComentionKit
internal import Primitives

/// A file of a case, as it was when it was read.
struct FileRecord {
  var number: Int?
  var file: CorpusFile
  var size: Int
  var modified: Int
  var sha256: String

  /// Whether the file has changed since, by its size and time.
  func isUntouched(_ status: FileStatus) -> Bool { status.size == size && Int(status.modification) == modified }
}

extension FileRecord {
  /// The record of a file as it is now.
  init(_ file: CorpusFile, at path: String) throws(SystemError) {
    let status = try FileStatus(path)
    self.file = file
    (size, modified) = (status.size, Int(status.modification))
    sha256 = try Self.digest(ofFileAt: path)
  }

  static func digest(ofFileAt path: String) throws(SystemError) -> String {
    let stream = try ByteStream(path: path)
    var hash = SHA256()
    while case let piece = try stream.next(), !piece.isEmpty { hash.update(piece) }
    return hash.finalized().hexadecimal
  }
}

extension Connection {
  /// The files of a case by their real paths.
  func files() throws(CaseError) -> [String: FileRecord] {
    let sql = """
      SELECT number, path, real_path, id, own_id, folder, parents, is_linked, size, modified, sha256 FROM file
      """
    let files = try rows(sql) { row throws(CaseError) in
      FileRecord(
        number: row.integer(0),
        file: CorpusFile(
          path: row.text(1), realPath: row.text(2), id: row.text(3), ownID: row.text(4), folder: row.optionalText(5),
          parents: row.text(6).split(separator: "/").map(String.init), isLinked: row.integer(7) != 0),
        size: row.integer(8), modified: row.integer(9), sha256: row.text(10))
    }
    return Dictionary(uniqueKeysWithValues: files.map { ($0.file.realPath, $0) })
  }

  /// Keeps a file, and gives its number.
  func write(_ record: FileRecord) throws(CaseError) -> Int {
    let file = record.file
    let sql = """
      INSERT OR REPLACE INTO file
        (number, path, real_path, id, own_id, folder, parents, is_linked, size, modified, sha256)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    try run(
      sql, .integer(record.number), .text(file.path), .text(file.realPath), .text(file.id), .text(file.ownID),
      .text(file.folder), .text(file.parents.joined(separator: "/")), .integer(file.isLinked ? 1 : 0),
      .integer(record.size), .integer(record.modified), .text(record.sha256))
    return record.number ?? lastRow
  }
}
