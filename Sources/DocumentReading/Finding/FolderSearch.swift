import Primitives

/// The search of one folder with all its levels.
struct FolderSearch {
  private(set) var files: [InputFile] = []
  private(set) var problems: [DocumentProblem] = []
  /// How many files have no suffix of a known format.
  private(set) var othersCount = 0

  private let root: String
  private let parents: [Substring]
  private let realRoot: String
  private var visited: Set<FileStatus.Identity> = []
  private var folders: [Folder]
  private var linkedFolders: [Folder] = []

  private struct Folder {
    var relativePath: String
    var isLinked: Bool
  }

  init(_ root: String) {
    var root = root
    while root.utf8.count > 1, root.utf8.last == UInt8(ascii: "/") { root.removeLast() }
    self.root = root
    realRoot = FileSystem.realPath(root)
    parents = realRoot.split(separator: "/")
    folders = [Folder(relativePath: "", isLinked: false)]
  }

  /// Goes through all folders; those behind links last, so that a folder's own name comes before its links'.
  mutating func run() {
    while true {
      if let folder = folders.popLast() {
        visit(folder)
      } else if !linkedFolders.isEmpty {
        linkedFolders.sort { bytesPrecede($1.relativePath, $0.relativePath) }
        folders.append(linkedFolders.removeLast())
      } else {
        return
      }
    }
  }

  private mutating func visit(_ folder: Folder) {
    let path = join(root, folder.relativePath)
    do throws(SystemError) {
      let status = try FileStatus(path)
      guard visited.insert(status.identity).inserted else { return }
      for name in try FileSystem.names(inFolder: path) { visit(name, in: folder) }
    } catch {
      problems.append(error.problem(path))
    }
  }

  private mutating func visit(_ name: String?, in folder: Folder) {
    guard let name else {
      problems.append(
        DocumentProblem(
          .invalidName, path: join(root, folder.relativePath), reason: "holds a file whose name is no valid UTF-8",
          advice: "rename it"))
      return
    }
    guard name.utf8.first != UInt8(ascii: ".") else { return }
    let relativePath = join(folder.relativePath, name)
    let path = join(root, relativePath)
    do throws(SystemError) {
      var status = try FileStatus(path, followingLinks: false)
      let isLink = status.kind == .link
      if isLink { status = try FileStatus(path) }
      let isLinked = folder.isLinked || isLink
      switch status.kind {
      case .folder where isLink: linkedFolders.append(Folder(relativePath: relativePath, isLinked: true))
      case .folder: folders.append(Folder(relativePath: relativePath, isLinked: folder.isLinked))
      case .file where DocumentFormat(path: name) != nil:
        let real = isLinked ? FileSystem.realPath(path) : join(realRoot, relativePath)
        files.append(
          InputFile(
            origin: .file, path: path, realPath: real, id: relativePath, parents: parents, isLinked: isLinked))
      default: othersCount += 1
      }
    } catch {
      if DocumentFormat(path: name) == nil, error.isMissing {
        othersCount += 1
      } else {
        problems.append(error.problem(path))
      }
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
