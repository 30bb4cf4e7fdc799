internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// One compressed file: a document, records, or a tar.
  public static let compressed = DocumentFormat(CompressedFormat())
}

/// gzip, bzip2, xz and Zstandard around one file, whose name is that without the suffix.
///
/// Nothing is unpacked before it is read: records of any number need the memory of the longest.
struct CompressedFormat: DocumentFileFormat {
  let name = "compressed"
  let title = "compressed files"
  let suffixes = ["gz", "bz2", "xz", "zst", "tgz", "tbz2", "txz", "tzst"]
  let libraries: [OutsideLibrary] = [.libarchive]

  private static let marks: [[UInt8]] = [
    [0x1F, 0x8B, 8], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    let isMarked = Self.marks.contains { head.bytes.starts(with: $0) }
    guard isMarked, head.binaryType != nil || isNamed else { return nil }
    return isNamed ? .suffixAndContent : .content
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords { try Self.records(of: file) }

  /// The name of what a compressed file holds: `news.jsonl` of `news.jsonl.gz`, `news.tar` of `news.tgz`; nil for other suffixes.
  static func innerName(of name: String) -> String? {
    let lower = name.lowercased()
    for suffix in CompressedFormat().suffixes where lower.hasSuffix("." + suffix) {
      let rest = String(name.dropLast(suffix.count + 1))
      return suffix.hasPrefix("t") ? rest + ".tar" : rest
    }
    return nil
  }

  /// Reads what is compressed, or the members of a tar.
  static func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let nesting = try file.innerNesting(file.nesting?.budget ?? ExpansionBudget())
    let archive = try ArchiveStream(file, .tarOrCompressed, budget: nesting.budget)
    let member: ArchiveMember?
    do throws(ArchiveFailure) { member = try archive.next() } catch { throw error.problem(file.path) }
    if archive.isEmpty { throw .empty(file.path) }
    guard archive.isRaw else { return ArchiveRecords(archive, first: member, of: file, in: nesting) }
    guard archive.isCompressed else {
      throw ArchiveFailure.damaged("neither compressed nor a tar").problem(file.path)
    }
    let opened: OpenedFile
    do throws(SystemError) {
      opened = try OpenedFile(
        path: file.path, id: file.id, name: file.name.map { innerName(of: $0) ?? $0 }, reader: file.reader,
        nesting: nesting, archive.stream())
    } catch { throw archive.failure?.problem(file.path) ?? error.problem(file.path) }
    return try ContainedRecords(opened, of: archive) ?? GeneratedFile(file)
  }
}

/// A compressed file that this program wrote.
private final class GeneratedFile: DocumentRecords {
  private var reading: [(reading: Reading, origin: DocumentOrigin)]?

  init(_ file: OpenedFile) {
    let files = PassedOverFiles(path: file.path, reason: .generated, names: [])
    reading = [(.passedOver(files), DocumentOrigin(fileID: file.id, line: nil))]
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    defer { reading = nil }
    return reading
  }
}
