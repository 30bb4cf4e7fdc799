import Testing

@testable import Primitives

@Suite struct OutputManifestTests {
  private static let digest = String(repeating: "a", count: 64)

  @Test func aListIsReadBack() {
    var manifest = OutputManifest()
    manifest.set(["graph.svg": Self.digest, "tiles/0.svg": Self.digest], by: "map")
    let read = OutputManifest(parsing: manifest.text)
    #expect(read == manifest)
    #expect(read.names(of: "map") == ["graph.svg", "tiles/0.svg"])
  }

  /// A list that came with a folder says nothing of files outside of it.
  @Test(arguments: ["../victim.txt", "/etc/victim.txt", "a/../../victim.txt", "..", ".", "a//b", "./a", "a/"])
  func namesThatLeadOutAreNone(name: String) {
    let text = "# command: run\n\(Self.digest)  \(name)\n\(Self.digest)  graph.svg\n"
    #expect(OutputManifest(parsing: text).names(of: "run") == ["graph.svg"])
  }
}
