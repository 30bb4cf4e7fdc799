import Primitives

/// The search of one folder with all its levels.
struct FolderSearch {
  private(set) var files: [InputFile] = []
  private(set) var problems: [DocumentProblem] = []
  /// What is no document, in the order found, with the reason.
  private(set) var passedOver: [(reason: PassedOverFiles.Reason, name: String)] = []

  /// The folder, without a slash at the end.
  let root: String
  private let parents: [Substring]
  private let realRoot: String
  private var visited: Set<FileStatus.Identity> = []
  private var folders: [Folder]
  private var linkedFolders: [Folder] = []
  /// Where results go as they are printed, if that is a file.
  private let standardOutput = FileStatus.ofStandardOutput

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
      let names = try FileSystem.names(inFolder: path)
      let manifest = names.names.contains(OutputManifest.fileName) ? OutputManifest(ofFolder: path) : OutputManifest()
      for name in names.names { visit(name, in: folder, manifest) }
      for name in names.invalid.sorted() {
        problems.append(
          DocumentProblem(
            .invalidName, path: join(path, name), reason: "has a name that is no valid UTF-8", advice: "rename it"))
      }
    } catch {
      problems.append(error.problem(path))
    }
  }

  private mutating func visit(_ name: String, in folder: Folder, _ manifest: OutputManifest) {
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
      case .file where status.identity == standardOutput?.identity: passedOver.append((.standardOutput, relativePath))
      case .file where isListed(name, inFolder: join(root, folder.relativePath), manifest) || isMarked(name, at: path):
        passedOver.append((.generated, relativePath))
      case .file where DocumentFormat.isRead(inFolders: name):
        let real = isLinked ? FileSystem.realPath(path) : join(realRoot, relativePath)
        files.append(
          InputFile(
            origin: .file, path: path, realPath: real, id: relativePath, folder: root, parents: parents,
            isLinked: isLinked))
      case .file: passedOver.append((.otherSuffix, relativePath))
      default: passedOver.append((.notAFile, relativePath))
      }
    } catch {
      if !DocumentFormat.isRead(inFolders: name), error.isMissing {
        passedOver.append((.otherSuffix, relativePath))
      } else {
        problems.append(error.problem(path))
      }
    }
  }

  /// Whether the list of a folder says that a file is no document: a document has to be as it was written.
  private func isListed(_ name: String, inFolder path: String, _ manifest: OutputManifest) -> Bool {
    guard manifest.digest(of: name) != nil else { return false }
    guard let format = DocumentFormat(path: name), !format.file.isOftenData else { return true }
    return manifest.holds(name, inFolder: path)
  }

  /// Whether a file that no format reads says that this program wrote it; of others the reading tells.
  private func isMarked(_ name: String, at path: String) -> Bool {
    guard DocumentFormat(path: name) == nil, GeneratorMark.mayStand(inFileNamed: name) else { return false }
    let head = (try? ByteStream(path: path))?.start(GeneratorMark.reach) ?? []
    return GeneratorMark.isCarried(by: head, fileNamed: name)
  }

  private func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
