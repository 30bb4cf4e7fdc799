import Testing

@testable import DocumentReading

@Suite struct InputNamingTests {
  private func file(_ id: String, below folder: String) -> InputFile {
    InputFile(
      origin: .file, path: "\(folder)/\(id)", realPath: "\(folder)/\(id)", id: id,
      parents: folder.split(separator: "/"), isLinked: false)
  }

  private func ids(_ files: InputFile...) -> [String] { InputNaming.unique(files).map(\.id) }

  @Test func whoIsAloneKeepsTheShortName() {
    #expect(ids(file("b.txt", below: "x"), file("a.txt", below: "y")) == ["a.txt", "b.txt"])
  }

  @Test func whoShareANameTakeFoldersUntilTheyDiffer() {
    #expect(ids(file("a.txt", below: "p/x"), file("a.txt", below: "p/y")) == ["x/a.txt", "y/a.txt"])
    #expect(ids(file("a.txt", below: "p/x"), file("a.txt", below: "q/x")) == ["p/x/a.txt", "q/x/a.txt"])
  }

  /// A name that grows can meet one that was there before: all three grow on.
  @Test func aNewNameMayNotMeetAnOldOne() {
    let files = [file("a.txt", below: "p/x"), file("a.txt", below: "p/y"), file("x/a.txt", below: "q")]
    let names = InputNaming.unique(files).map(\.id)
    #expect(Set(names).count == 3, "\(names)")
    #expect(names.contains("y/a.txt"))
  }

  @Test func theOrderOfArgumentsPlaysNoPart() {
    let files = [file("a.txt", below: "p/x"), file("a.txt", below: "p/y"), file("c.txt", below: "p")]
    #expect(InputNaming.unique(files.reversed()).map(\.path) == InputNaming.unique(files).map(\.path))
  }
}
