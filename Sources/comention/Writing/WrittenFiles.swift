import Primitives
import Synchronization

/// The files that this process has written: none takes the place of another.
enum WrittenFiles {
  private static let paths = Mutex(Set<String>())

  /// Notes a file that is to be written.
  ///
  /// - Throws: ``OutputError`` where the process writes it already.
  static func note(_ path: String) throws(OutputError) {
    let isNew = paths.withLock { $0.insert(canonical(path)).inserted }
    guard !isNew else { return }
    throw OutputError(target: path, reason: "it is another output of this command; give one of them another name")
  }

  /// The same for all paths to a place, whether there is a file or not.
  private static func canonical(_ path: String) -> String {
    if (try? FileStatus(path)) != nil { return FileSystem.realPath(path) }
    guard let slash = path.lastIndex(of: "/") else { return FileSystem.realPath(".") + "/" + path }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return FileSystem.realPath(folder) + "/" + path[path.index(after: slash)...]
  }
}
