import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct FrontMatterAuthorsTests {
  private func author(_ matter: String, as name: String = "a.md") throws -> String? {
    let folder = try Workdir()
    try folder.write(matter + "\n\nKim left.\n", to: name)
    let document = try #require(folder.read(name).documents.first)
    #expect(document.title == "T" && document.date == "2024-03-14")
    return document.author
  }

  /// After YAML 1.2 and what pandoc and Hugo take.
  @Test(arguments: [
    "author: Jane Doe, Kim Moon", "author:\n  - Jane Doe\n  - \"Kim Moon\"", "author:\n- Jane Doe\n- Kim Moon",
    "authors: [Jane Doe, 'Kim Moon']", "authors: [\n  Jane Doe,\n  Kim Moon\n]",
    "author:\n- name: Jane Doe\n  email: j@a.example\n- name: Kim Moon",
    "author:\n  - given: Jane\n    family: Doe\n  - {name: Kim Moon, orcid: 1}",
  ])
  func yaml(field: String) throws {
    for name in ["a.md", "a.txt"] {
      #expect(
        try author("---\ntitle: T\n\(field)\ndate: 2024-03-14\n---", as: name) == "Jane Doe, Kim Moon", "\(field)")
    }
  }

  @Test(arguments: ["author = \"Jane Doe\"", "authors = [\"Jane Doe\"]", "authors = [\n  'Jane Doe',\n]"])
  func toml(field: String) throws {
    #expect(try author("+++\ntitle = \"T\"\n\(field)\ndate = 2024-03-14\n+++") == "Jane Doe", "\(field)")
  }

  @Test func none() throws {
    #expect(try author("---\ntitle: T\nauthor:\ndate: 2024-03-14\ntags:\n  - Kim\n---") == nil)
    #expect(try author("---\ntitle: T\nauthor: []\ndate: 2024-03-14\n---") == nil)
  }
}
