#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a path leads to.
struct FileStatus: Hashable {
  enum Kind { case file, folder, link, other }

  /// The same for all paths to one file.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let size: Int
  let identity: Identity

  /// Asks about a path, or about the link itself if it is one.
  ///
  /// - Throws: The system's error number.
  init(_ path: String, followingLinks: Bool = true) throws(SystemError) {
    var status = stat()
    let failed = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard failed == 0 else { throw SystemError(number: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

/// An error of the operating system.
package struct SystemError: Error, Hashable {
  let number: Int32

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// The system's words for it.
  package var message: String { String(cString: strerror(number)) }

  /// The problem that a failed call on `path` makes.
  func problem(_ path: String) -> DocumentProblem {
    if isMissing {
      return DocumentProblem(.missing, path: path, reason: "no such file or folder", advice: "check the path")
    }
    let advice =
      number == EACCES || number == EPERM ? "give yourself the right to read it" : "check the path and the disk"
    return DocumentProblem(.unreadable, path: path, reason: "cannot be read (\(message))", advice: advice)
  }
}

/// Reading names and paths from the file system.
enum FileSystem {
  /// The names in a folder, in no order; nil stands for a name that is no valid UTF-8.
  static func names(inFolder path: String) throws(SystemError) -> [String?] {
    guard let folder = opendir(path) else { throw SystemError(number: errno) }
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
  static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
