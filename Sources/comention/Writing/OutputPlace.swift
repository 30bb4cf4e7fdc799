import Primitives

/// Where a file comes to be before it takes its place: beside it, under a name of its own.
///
/// A link stays one: what it leads to is replaced. A file that takes another's place may be read by whom that one was.
struct OutputPlace {
  /// Where the file is made.
  let temporary: String
  private let target: String
  private let permissions: UInt32?

  init(_ path: String) {
    let status = try? FileStatus(path)
    target = status == nil ? path : FileSystem.realPath(path)
    permissions = status?.permissions
    temporary = "\(target).\(CurrentProcess.identifier).tmp"
  }

  /// Creates the file; what an earlier process of the number may have left is removed.
  func create() throws(SystemError) -> FileDescriptor {
    FileSystem.remove(temporary)
    return try FileDescriptor.creating(temporary, permissions: permissions ?? 0o666)
  }

  /// Puts the complete file in its place.
  func commit() throws(SystemError) {
    if let permissions { try FileSystem.setPermissions(permissions, of: temporary) }
    try FileSystem.rename(temporary, to: target)
  }
}
