#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Names and paths of the file system.
package enum FileSystem {
  /// The names in a folder, in no order.
  package struct FolderNames {
    /// Names by which files can be opened.
    package var names: [String] = []
    /// Names that are no valid UTF-8, to be shown: the other bytes as `\xFF`.
    package var invalid: [String] = []
  }

  /// The names in a folder, but for the folder itself and the one above.
  package static func names(inFolder path: String) throws(SystemError) -> FolderNames {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var found = FolderNames()
    while let entry = readdir(folder) {
      withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        let bytes = raw.prefix { $0 != 0 }
        if let name = String(validating: bytes, as: UTF8.self) {
          if name != ".", name != ".." { found.names.append(name) }
        } else {
          found.invalid.append(shown(bytes))
        }
      }
    }
    return found
  }

  private static func shown(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    bytes.reduce(into: "") { text, byte in
      if (0x20..<0x7F).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// The path with all links followed and from the root on; as it stands where that fails.
  package static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Creates a folder in one that is there, unless there is something of the name.
  package static func createFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
  }

  /// Gives a file another name, in place of a file that may have it.
  package static func rename(_ path: String, to other: String) throws(SystemError) {
    guard systemRename(path, other) == 0 else { throw .last }
  }

  /// Says who may read, write and execute a file, as nine bits.
  package static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    if chmod(path, mode_t(permissions)) != 0 { throw .last }
  }

  /// Removes a file; nothing happens where that fails.
  package static func remove(_ path: String) { unlink(path) }
}

private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
