#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a path leads to.
package struct FileStatus: Hashable {
  /// The kinds that make a difference here.
  package enum Kind { case file, folder, link, other }

  /// The same for all paths to one file.
  package struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The kind of file.
  package let kind: Kind
  /// The size in bytes.
  package let size: Int
  /// Which file it is.
  package let identity: Identity
  /// Who may read, write and execute it, as nine bits.
  package let permissions: UInt32
  /// When its bytes were changed last, in nanoseconds of the system's clock.
  package let modification: Int64

  /// Asks about a path, or about the link itself if it is one.
  ///
  /// - Throws: The system's error number.
  package init(_ path: String, followingLinks: Bool = true) throws(SystemError) {
    var status = stat()
    let failed = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard failed == 0 else { throw .last }
    self.init(status)
  }

  /// The file that results go to as they are printed; nil where that is a terminal, a pipe or a device.
  package static var ofStandardOutput: FileStatus? {
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0 else { return nil }
    let found = FileStatus(status)
    return found.kind == .file ? found : nil
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode) & 0o777
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    modification = Int64(changed.tv_sec) &* 1_000_000_000 &+ Int64(changed.tv_nsec)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
  }
}
