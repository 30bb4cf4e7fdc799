import DocumentReading
import Foundation
import TestSupport
import Testing
import TextModel

@Suite struct FolderTests {
  @Test func foldersAreReadOnAllLevelsInOrder() throws {
    let folder = try Workdir()
    for name in [
      "b.txt", "a/z.md", "a/B.TXT", "a.txt", ".hidden.txt", ".git/x.txt", "notes.png", "ä.txt", "Z.markdown",
    ] {
      try folder.write("Text of \(name).", to: "in/" + name)
    }
    let result = folder.read("in")
    #expect(result.ids == ["Z.markdown", "a.txt", "a/B.TXT", "a/z.md", "b.txt", "ä.txt"])
    #expect(result.problems.isEmpty)
    #expect(result.passedOver == [PassedOverFiles(path: folder["in"], reason: .otherSuffix, names: ["notes.png"])])
    #expect(result.passedOver.first?.description.hasSuffix(": notes.png") == true)
  }

  @Test func orderOfArgumentsMakesNoDifference() throws {
    let folder = try Workdir()
    try folder.write("One.", to: "one/a.txt")
    try folder.write("Two.", to: "two/a.txt")
    try folder.write("Three.", to: "two/b.txt")
    try folder.write("{\"id\":\"b.txt\",\"text\":\"x\"}\n{\"id\":7,\"text\":\"y\"}", to: "two/mail.jsonl")
    let result = folder.read("one", "two", "two/b.txt", "nowhere")
    #expect(result.ids == ["7", "b.txt", "mail.jsonl/b.txt", "one/a.txt", "two/a.txt"])
    #expect(folder.read("nowhere", "two/b.txt", "two", "one") == result)
    #expect(folder.read("two/b.txt", "two", "two", "nowhere", "one") == result)
  }

  @Test func collidingFilesTakeFoldersUntilTheyDiffer() throws {
    let folder = try Workdir()
    for name in ["x/in/a.txt", "y/in/a.txt", "y/out/c.txt"] { try folder.write(name, to: name) }
    #expect(folder.read("x/in/a.txt", "y/in", "y/out").ids == ["c.txt", "x/in/a.txt", "y/in/a.txt"])
  }

  @Test func aFileGivenTwiceIsReadOnce() throws {
    let folder = try Workdir()
    try folder.write("A.", to: "in/sub/a.txt")
    #expect(folder.read("in/sub/a.txt", "in", "in/sub").ids == ["sub/a.txt"])
    try folder.link("in/0.txt", to: folder["in/sub/a.txt"])
    #expect(folder.read("in").ids == ["sub/a.txt"])
  }

  @Test func linksInCirclesEnd() throws {
    let folder = try Workdir()
    try folder.write("C.", to: "in/a/b/c.txt")
    try folder.link("in/a/b/up", to: "..")
    try folder.link("in/a/0loop", to: folder["in"])
    try folder.link("in/self", to: "self")
    let result = folder.read("in")
    #expect(result.ids == ["a/b/c.txt"])
  }

  @Test func aLinkedFolderIsSearched() throws {
    let folder = try Workdir()
    try folder.write("C.", to: "elsewhere/c.txt")
    try folder.write("A.", to: "in/a.txt")
    try folder.link("in/more", to: folder["elsewhere"])
    #expect(folder.read("in").ids == ["a.txt", "more/c.txt"])
  }

  @Test func folderWithoutDocuments() throws {
    let folder = try Workdir()
    try folder.write("x", to: "in/a.png")
    let problem = try #require(folder.read("in").problems.first)
    #expect(problem.code == .noDocuments)
    #expect(problem.description.contains(".txt") && problem.description.contains(".jsonl"))
  }

  @Test func missingFilesAndEmptyArguments() throws {
    let folder = try Workdir()
    try folder.write("A.", to: "a.txt")
    let result = folder.read("a.txt", "none.txt", "a.txt/below")
    #expect(result.ids == ["a.txt"])
    #expect(result.codes == [.missing, .missing])
    #expect(DocumentReader().documents(at: [""]).codes == [.missing])
    #expect(DocumentReader().documents(at: []).documents.isEmpty)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func unreadableFileAmongGoodOnes() throws {
    let folder = try Workdir()
    try folder.write("A.", to: "in/a.txt")
    try folder.write("B.", to: "in/b.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder["in/b.txt"])
    let result = folder.read("in")
    #expect(result.ids == ["a.txt"])
    #expect(result.codes == [.unreadable])
  }

  @Test func aFolderWithADocumentsNameIsAFolder() throws {
    let folder = try Workdir()
    try folder.write("A.", to: "in/dir.txt/a.txt")
    #expect(folder.read("in").ids == ["dir.txt/a.txt"])
    #expect(folder.read("in/").ids == ["dir.txt/a.txt"])
  }
}
