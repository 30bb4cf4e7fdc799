import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct FileSystemTests {
  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  @Test("names, kinds and sizes are those of Foundation") func status() throws {
    let folder = try Workdir()
    try write("12345", to: folder["file"])
    try FileSystem.createFolder(folder["below"])
    try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: folder["file"])
    let names = try FileSystem.names(inFolder: folder.path).names.sorted()
    #expect(names == ["below", "file", "link"])
    let file = try FileStatus(folder["file"])
    #expect(file.kind == .file && file.size == 5)
    #expect(try FileStatus(folder["below"]).kind == .folder)
    #expect(try FileStatus(folder["link"]) == file)
    #expect(try FileStatus(folder["link"], followingLinks: false).kind == .link)
    #expect(try FileStatus("/dev/null").kind == .other)
    #expect(FileSystem.realPath(folder["link"]) == FileSystem.realPath(folder["file"]))
    #expect(FileSystem.realPath("nothing/at/all") == "nothing/at/all")
  }

  #if os(Linux)
    @Test("a name that is no UTF-8 is shown by its bytes") func invalidNames() throws {
      let folder = try Workdir()
      let script = "cd \"$1\" && : > \"$(printf 'caf\\351.txt')\" && : > plain"
      _ = try ChildProgram.run("/bin/sh", ["-c", script, "sh", folder.path])
      let found = try FileSystem.names(inFolder: folder.path)
      #expect(found.names == ["plain"] && found.invalid == ["caf\\xE9.txt"])
    }
  #endif

  @Test("files are renamed over others, and removed") func renaming() throws {
    let folder = try Workdir()
    try write("new", to: folder["a"])
    try write("old", to: folder["b"])
    try FileSystem.rename(folder["a"], to: folder["b"])
    #expect(try String(contentsOfFile: folder["b"], encoding: .utf8) == "new")
    #expect(throws: SystemError.noSuchFile) { try FileSystem.rename(folder["a"], to: folder["b"]) }
    FileSystem.remove(folder["b"])
    #expect(try FileSystem.names(inFolder: folder.path).names.isEmpty)
  }

  @Test("errors say what the system says") func errors() throws {
    let folder = try Workdir()
    try write("", to: folder["file"])
    let missing = #expect(throws: SystemError.self) { try FileStatus(folder["none"]) }
    #expect(missing?.isMissing == true && missing == .noSuchFile && missing?.message == "No such file or directory")
    #expect(throws: SystemError.noFolder) { try FileStatus(folder["file/below"]) }
    #expect(throws: SystemError.noFolder) { try FileSystem.names(inFolder: folder["file"]) }
    #expect(throws: SystemError.noSuchFile) { try FileSystem.createFolder(folder["none/below"]) }
    try FileSystem.createFolder(folder.path)
  }
}
