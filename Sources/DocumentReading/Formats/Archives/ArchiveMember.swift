internal import CLibArchive

/// A file, folder or link in an archive, as its head says.
struct ArchiveMember {
  /// Its name, cleaned: relative, without `..`, with slashes between folders; empty where nothing is left.
  let name: String
  /// Whether it is a file, and no folder, link or device.
  let isFile: Bool
  /// Whether it is a folder.
  let isFolder: Bool
  /// Its size in bytes where the archive says so.
  let size: Int?
  /// Whether a password is needed.
  let isEncrypted: Bool

  /// Reads the head.
  init(_ entry: OpaquePointer) {
    name = Self.cleaned(Self.pathname(of: entry))
    let type = archive_entry_filetype(entry)
    // What a format has no types for is a file; a zip's folder ends in a slash, which libarchive knows.
    let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    isFile = (type == 0o100000 || type == 0) && !isLink
    isFolder = type == 0o040000
    size = archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
    isEncrypted = archive_entry_is_encrypted(entry) != 0
  }

  /// Whether a file of that name is no document in any archive: hidden, or what macOS puts beside files.
  var isHidden: Bool {
    name.split(separator: "/").contains { $0.utf8.first == UInt8(ascii: ".") || $0 == "__MACOSX" }
  }

  /// The name in the bytes of the archive where they are there, which no locale changes.
  private static func pathname(of entry: OpaquePointer) -> String {
    if let start = archive_entry_pathname(entry) {
      let bytes = Array(UnsafeBufferPointer(start: start, count: strnlen(start))).map { UInt8(bitPattern: $0) }
      return String(validating: bytes, as: UTF8.self) ?? Windows1252.decode(bytes)
    }
    return archive_entry_pathname_utf8(entry).map { String(cString: $0) } ?? ""
  }

  /// The length of a C string, at most that of the longest path there may be.
  private static func strnlen(_ start: UnsafePointer<CChar>) -> Int {
    let most = 1 << 16
    return (0..<most).first { start[$0] == 0 } ?? most
  }

  /// A name without what could lead out of the archive, and without control characters.
  static func cleaned(_ name: String) -> String {
    let separated = name.contains("/") ? name : name.replacing("\\", with: "/")
    let printable = String(
      String.UnicodeScalarView(separated.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "_" : $0 }))
    let parts = printable.split(separator: "/").filter { $0 != "." && $0 != ".." }
    return parts.joined(separator: "/")
  }
}
