#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Names and paths of the file system.
package enum FileSystem {
  /// The names in a folder, in no order; nil stands for a name that is no valid UTF-8.
  package static func names(inFolder path: String) throws(SystemError) -> [String?] {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var names: [String?] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        let bytes = raw.prefix { $0 != 0 }
        let name = String(decoding: bytes, as: UTF8.self)
        return name.utf8.elementsEqual(bytes) ? name : nil
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
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

  /// Removes a file; nothing happens where that fails.
  package static func remove(_ path: String) { unlink(path) }
}

private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
