import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

/// Cases that earlier versions of the program made: `Fixtures/version-N.comention`, of four of the samples about a harbour.
@Suite struct MigrationTests {
  @Test("a case of an earlier version", arguments: [1, 2, 3]) func earlierVersion(_ version: Int) async throws {
    let work = try Workdir()
    let path = work["old.comention"]
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/version-\(version).comention")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
    let error = #expect(throws: CaseError.self) { try CaseReader(opening: path) }
    #expect(error?.description.contains("earlier version") == true)
    _ = try CaseWriter(opening: path)

    let reader = try CaseReader(opening: path)
    #expect(try reader.documents().map(\.id) == ["01-crane.txt", "02-silt.md", "03-owner.txt", "04-ballot.txt"])
    // What the program said when it made the case.
    let coMentions = try reader.coMentions()
    #expect(coMentions.index.entities.count == 40 && coMentions.graph.graph.edgeCount == 91)
    #expect(coMentions.graph.nodeIDs.contains("p:joost-a-van-der-velde"))
    #expect(!coMentions.graph.nodeIDs.contains("o:divers"))
    #expect(try reader.decisions().map(\.effect) == [.followed, .followed, .idle])
    #expect(try reader.decisions().map(\.origin) == ["d.tsv:1", "d.tsv:2", "d.tsv:3"])
    // What a person made stays.
    if version > 1 {
      #expect(try reader.allDecisions().map(\.effect) == [.followed, .followed, .idle, .undone])
      #expect(try reader.marks().map(\.note) == ["to be asked"])
      #expect(try reader.views().map(\.name) == ["quay"])
    }
    let anew = EntityIndex(resolving: try reader.extractedDocuments(), with: .standard)
      .applying(try Decisions(reader.decisions().map(\.line)))
    #expect(coMentions.graph == CoMentionGraph(findingDuplicatesIn: anew).graph)
    #expect(try reader.graph() == coMentions.graph)
    #expect(try !reader.search(CaseSearch("dredg*")).isEmpty)
    #expect(try reader.integrityProblems().isEmpty)
    #expect(try reader.status().sentences == coMentions.index.documents.reduce(0) { $0 + $1.sentences.count })
    for edge in 0..<coMentions.graph.graph.edgeCount {
      let ends = coMentions.graph.graph.edge(edge)
      let nodes = try [ends.source, ends.target].map { try reader.nodes(named: coMentions.graph.nodeIDs[$0])[0] }
      let tie = try #require(try reader.tie(between: nodes[0], and: nodes[1]))
      #expect(tie.passages(ofEdge: 0).map(\.text) == coMentions.passages(ofEdge: edge).map(\.text))
    }

    // It can be corrected as any other.
    let open = try OpenCase(opening: path)
    try await open.undo([1], at: "2024-05-06T07:08:09Z")
    #expect(await open.coMentions.graph.nodeIDs.contains("p:joost-van-der-velde"))
  }
}
