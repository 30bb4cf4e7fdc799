import Primitives

/// A table in parts, as engines on many machines write it: a folder of files called `part-…`, `.csv` or `.tsv`, each with
/// the same first line, beside marks such as `_SUCCESS`.
struct PartFolder {
  /// Why the parts are no table.
  struct Failure: Error, CustomStringConvertible {
    var part: String
    var description: String { "\(part): its first line is another than that of the parts before it" }
  }

  /// The folder.
  let path: String
  /// Its parts, in the order of their names.
  let parts: [String]
  /// The suffix of the parts: a name that says what the whole is.
  let suffix: String

  /// The parts in a folder; nil where it is none, or holds anything else.
  init?(_ path: String) {
    guard path != "-", (try? FileStatus(path))?.kind == .folder,
      let found = try? FileSystem.names(inFolder: path), found.invalid.isEmpty
    else { return nil }
    let names = found.names.filter { !$0.hasPrefix("_") && !$0.hasPrefix(".") }.sorted()
    guard let first = names.first, names.allSatisfy({ $0.hasPrefix("part-") }) else { return nil }
    guard let suffix = [".csv", ".tsv"].first(where: { first.withoutGzipSuffix.hasSuffix($0) }),
      names.allSatisfy({ $0.withoutGzipSuffix.hasSuffix(suffix) })
    else { return nil }
    self.path = path
    self.suffix = suffix
    parts = names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  /// The name that tells what a path holds: that of a file as it stands, of the parts of a table with its suffix.
  static func name(of path: String) -> String {
    guard let folder = PartFolder(path) else { return path }
    return (path.hasSuffix("/") ? String(path.dropLast()) : path) + folder.suffix
  }

  /// The bytes of the whole: the first line once, then the lines of every part.
  ///
  /// - Returns: What gives the next bytes, nil at the end.
  func bytes() -> () throws -> [UInt8]? {
    var waiting = parts.makeIterator()
    var current: ByteInput?
    var head: [UInt8]?
    /// The first line of a part that has begun, as far as it is read.
    var start: [UInt8]?
    return {
      while true {
        if current == nil {
          guard let part = waiting.next() else { return nil }
          current = try ByteInput(part)
          start = []
        }
        guard let piece = try current?.next() else {
          current = nil
          // A part without rows may have no first line either.
          guard let left = start, !left.isEmpty else { continue }
          start = nil
          if head == nil { head = left } else if left != head { throw Failure(part: path) }
          continue
        }
        guard let begun = start else { return piece }
        let bytes = begun + piece
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
          start = bytes
          continue
        }
        start = nil
        guard let known = head else {
          head = Array(bytes[..<end])
          return bytes
        }
        guard bytes[..<end].elementsEqual(known) else { throw Failure(part: path) }
        if end + 1 < bytes.count { return Array(bytes[(end + 1)...]) }
      }
    }
  }
}
