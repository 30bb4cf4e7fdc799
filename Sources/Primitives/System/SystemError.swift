#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An error of the operating system.
///
/// System calls are wrapped here, a few for each kind, and nowhere else is a C library imported. The package
/// swift-system was weighed: its 53 files know neither folders nor terminals, renaming or signals, so that a C library
/// would still be needed beside it.
package struct SystemError: Error, Hashable {
  /// The system's number for it.
  package let number: Int32

  /// The error of a number.
  package init(number: Int32) { self.number = number }

  /// The error of the last system call of this thread.
  static var last: SystemError { SystemError(number: errno) }

  /// The system's words for it.
  package var message: String { String(cString: strerror(number)) }

  /// There is no such file, or nothing can be below what is named as a folder.
  package var isMissing: Bool { self == .noSuchFile || self == .noFolder }

  /// Whoever runs the process may not do this.
  package var isDenied: Bool { self == .noAccess || self == .notPermitted }

  /// There is no such file.
  package static let noSuchFile = SystemError(number: ENOENT)
  /// What is named as a folder is none.
  package static let noFolder = SystemError(number: ENOTDIR)
  /// The file's permissions forbid it.
  package static let noAccess = SystemError(number: EACCES)
  /// The system forbids it.
  package static let notPermitted = SystemError(number: EPERM)
  /// The file system can only be read.
  package static let readOnly = SystemError(number: EROFS)
  /// The disk is full.
  package static let noSpace = SystemError(number: ENOSPC)
  /// What was being read broke off, or is damaged.
  package static let brokenInput = SystemError(number: EIO)
  /// Whoever read the pipe went away.
  package static let closedPipe = SystemError(number: EPIPE)
}
