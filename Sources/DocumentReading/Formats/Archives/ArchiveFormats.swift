internal import Primitives

extension DocumentFormat {
  /// A zip, of which every member that some format knows is read.
  public static let zip = DocumentFormat(ZipFormat())
  /// A tar, compressed or not, read as a zip.
  public static let tar = DocumentFormat(TarFormat())
  /// A 7z archive, read as a zip.
  public static let sevenZip = DocumentFormat(SevenZipFormat())
}

/// Zip (PKWARE's APPNOTE). Files of office programs are zips, too, and have marks that are surer.
struct ZipFormat: DocumentFileFormat {
  let name = "zip"
  let title = "ZIP archives"
  let suffixes = ["zip"]
  let libraries: [OutsideLibrary] = [.libarchive]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard ZipHead.isZip(head.bytes) else { return nil }
    return isNamed ? .suffix : .likely
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let nesting = try file.innerNesting(file.nesting?.budget ?? ExpansionBudget())
    let archive = try ArchiveStream(file, .zip, budget: nesting.budget)
    return ArchiveRecords(archive, first: nil, of: file, in: nesting)
  }
}

/// 7z archives.
struct SevenZipFormat: DocumentFileFormat {
  let name = "7z"
  let title = "7z archives"
  let suffixes = ["7z"]
  let libraries: [OutsideLibrary] = [.libarchive]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) else { return nil }
    return isNamed ? .suffixAndContent : .content
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let nesting = try file.innerNesting(file.nesting?.budget ?? ExpansionBudget())
    let archive = try ArchiveStream(file, .sevenZip, budget: nesting.budget)
    return ArchiveRecords(archive, first: nil, of: file, in: nesting)
  }
}

/// Tar: POSIX's, GNU's and, by its suffix, that of old.
struct TarFormat: DocumentFileFormat {
  let name = "tar"
  let title = "tar archives"
  let suffixes = ["tar"]
  let libraries: [OutsideLibrary] = [.libarchive]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    if head.bytes.count > 262, head.bytes[257..<262].elementsEqual("ustar".utf8) {
      return isNamed ? .suffixAndContent : .content
    }
    return isNamed && head.binaryType != nil ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    try CompressedFormat.records(of: file)
  }
}
