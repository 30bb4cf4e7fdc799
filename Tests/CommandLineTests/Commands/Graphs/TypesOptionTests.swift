import TestSupport
import Testing

/// `--types` on graph files, which may have types that documents haven't.
@Suite struct TypesOptionTests {
  private func work() throws -> Workdir {
    let work = try Workdir()
    try work.write(
      """
      {"directed": false, "multigraph": false, "graph": {}, "nodes": [
        {"id": "a", "name": "Ann", "type": "person"}, {"id": "b", "name": "Aurora", "type": "vessel"},
        {"id": "c", "name": "Maid", "type": "vessel"}, {"id": "d", "name": "Oslo", "type": "place"}, {"id": "e"}],
       "links": [{"source": "a", "target": "b", "weight": 2}, {"source": "b", "target": "c", "weight": 1},
        {"source": "c", "target": "d", "weight": 1}, {"source": "d", "target": "e", "weight": 1}]}
      """, to: "ships.json")
    return work
  }

  /// A node of which the file says no type is never filtered by it.
  @Test func otherTypesCanBeAskedFor() throws {
    let work = try work()
    func names(_ types: String...) throws -> Set<String> {
      let rows = try work.run(["rank", "ships.json", "--by", "degree", "--json"] + types).rows()
      return Set(rows.compactMap { $0["name"] as? String })
    }
    #expect(try names("--types", "vessel") == ["Aurora", "Maid", "e"])
    #expect(try names("--types", "person,Vessel") == ["Ann", "Aurora", "Maid", "e"])
    #expect(try names("--types", "PER,place") == ["Ann", "Oslo", "e"])
    #expect(try names() == ["Ann", "Aurora", "Maid", "Oslo", "e"])
  }

  @Test func mistypedTypesAreNamed() throws {
    let work = try work()
    let outcome = try work.run("rank", "ships.json", "--types", "vesel")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains("no node has the type \"vesel\"; there are person, place, organization, vessel"))
    try work.write("Ann Lee met Bob Ray in Oslo.\n", to: "a.txt")
    let documents = try work.run("rank", "a.txt", "--types", "person,vessel")
    #expect(documents.status == 64, "\(documents)")
    #expect(documents.errors.contains("documents have person, place, organization, not \"vessel\""))
  }

  @Test func infoCountsThem() throws {
    let outcome = try work().run("info", "ships.json", "--tsv")
    #expect(outcome.output.contains("nodes of type vessel\t2\n"), "\(outcome)")
  }

  @Test func picturesShowThem() throws {
    let work = try work()
    let outcome = try work.run("render", "ships.json", "-o", "ships.svg", "--color-by", "type", "--top", "0")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("ships.svg").contains(">vessel<"))
  }
}
