package import Primitives

/// What is compressed in ways that libarchive knows and this program has no code for.
package enum CompressedBytes {
  private static let marks: [[UInt8]] = [
    Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// The suffixes of such files, without the dot.
  package static let suffixes = ["bz2", "xz", "zst"]

  /// Bytes as they come, unpacked on the way if they are compressed with bzip2, xz or Zstandard; all others as they are.
  ///
  /// - Parameters:
  ///   - stream: The bytes.
  ///   - path: What messages call the file.
  /// - Returns: The bytes.
  /// - Throws: A problem if the file can't be read, or the library for it is not installed.
  package static func unpacked(_ stream: ByteStream, path: String) throws(DocumentProblem) -> ByteStream {
    let file: OpenedFile
    do throws(SystemError) {
      file = try OpenedFile(path: path, id: path, name: nil, reader: DocumentReader(), stream)
    } catch { throw error.problem(path) }
    guard marks.contains(where: { file.head.bytes.starts(with: $0) }) else { return file.pieces() }
    if let problem = OutsideLibrary.libarchive.problem(path) { throw problem }
    let archive = try ArchiveStream(file, .tarOrCompressed, budget: ExpansionBudget())
    do throws(ArchiveFailure) { _ = try archive.next() } catch { throw error.problem(path) }
    guard archive.isRaw else {
      throw DocumentProblem(
        .damaged, path: path, reason: "is an archive, not one file", advice: "unpack it, and give the file itself")
    }
    return archive.stream()
  }
}
