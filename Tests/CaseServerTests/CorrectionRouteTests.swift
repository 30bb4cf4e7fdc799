import CaseStore
import ComentionKit
import Foundation
import GraphDrawing
import Testing

@testable import CaseServer

/// Corrections: made, refused, taken back, and made by two at once.
@Suite struct CorrectionRouteTests {
  private let served: ServedCase

  init() async throws { served = try await ServedCase() }

  private func saved() throws -> [UInt8] {
    let reader = try CaseReader(opening: served.path)
    return GraphFormat.nodeLinkJSON.write(try reader.graph())
  }

  @Test func aCorrectionHoldsAtOnceAndInTheFile() async throws {
    let generation = try #require(await served.get("changes").object["generation"] as? Int)
    let answer = try await served.decide("rename\tp:ada-obi\tAda B. Obi", generation: generation)
    #expect(answer.status == 200 && answer.object["generation"] as? Int == generation + 1, "\(answer.text)")
    #expect(answer.object["numbers"] as? [Int] == [1] && answer.object["seconds"] is Double)
    #expect(answer.list("outcomes").first?["state"] as? String == "followed")
    #expect(await served.nodes().contains("p:ada-b-obi"))
    #expect(await served.get("graph").object["generation"] as? Int == generation + 1)
    #expect(
      await served.get("entity?id=p:ada-obi").object["id"] as? String == "p:ada-b-obi", "under the former id, too")
    #expect(await served.get("search?q=ada+obi+met").list("hits").count == 1)
    #expect(try CaseReader(opening: served.path).graph().nodeIDs.contains("p:ada-b-obi"))
    let all = await served.get("decisions").list("decisions")
    #expect(all.map { $0["line"] as? String } == ["rename\tp:ada-obi\tAda B. Obi"])
    #expect(all[0]["number"] as? Int == 1 && all[0]["state"] as? String == "followed")
    #expect(all[0]["origin"] as? String == "browser" && (all[0]["decidedAt"] as? String)?.count == 20)
    let file = await served.get("decisions.tsv")
    #expect(file.text == "rename\tp:ada-obi\tAda B. Obi\n")
    #expect(file.fields["Content-Disposition"] == "attachment; filename=\"decisions.tsv\"")
    #expect(try await served.decide("rename\tp:ada-obi\tAda B. Obi").object["numbers"] as? [Int] == [], "kept once")
  }

  @Test func undoingGivesTheSameBytes() async throws {
    let (graph, file) = (await served.get("graph").object["nodes"] as? NSDictionary, try saved())
    _ = try await served.decide("same!\tp:lena-falk\tp:jonas-weir", "ignore\tOslo")
    #expect(try saved() != file)
    #expect(await served.nodes().count == (graph?["id"] as? [String] ?? []).count - 2)
    for number in [2, 1] {
      let answer = await served.send("DELETE", "api/decisions/\(number)")
      #expect(answer.status == 200, "\(answer.text)")
    }
    #expect(try saved() == file)
    #expect(await served.get("graph").object["nodes"] as? NSDictionary == graph, "places, too")
    #expect(await served.get("decisions").list("decisions").map { $0["state"] as? String } == ["undone", "undone"])
    #expect(await served.get("decisions.tsv").text.isEmpty)
    for number in ["1", "3", "0", "-1"] {
      #expect(await served.send("DELETE", "api/decisions/\(number)").status == 404, "\(number)")
    }
  }

  /// Nothing is kept of what is refused, nor of what came with it.
  @Test func refusedDecisionsKeepNothing() async throws {
    let (before, file) = (await served.get("graph").body, try saved())
    let answer = try await served.decide("ignore\tOslo", "same\tp:lena-falk\tp:jonas-weir")
    #expect(answer.status == 409)
    let outcomes = answer.list("outcomes")
    #expect(outcomes.map { $0["state"] as? String }.sorted { ($0 ?? "") < ($1 ?? "") } == ["followed", "refused"])
    let refused = try #require(outcomes.first { $0["state"] as? String == "refused" })
    #expect((refused["detail"] as? String)?.contains("write same!") == true)
    #expect((answer.object["error"] as? String)?.contains("different full names") == true)
    #expect(await served.get("graph").body == before)
    #expect(try saved() == file)
    #expect(await served.get("decisions").list("decisions").isEmpty)
    #expect(try await served.decide("rename\tp:ada-obi\tA", "rename\tp:ada-obi\tB").status == 400)
    #expect(await served.get("decisions").list("decisions").isEmpty)
    #expect(try await served.decide("rename\tp:ada-obi\tA").status == 200)
    let contrary = try await served.decide("rename\tp:ada-obi\tB")
    #expect(contrary.status == 409 && contrary.object["outcomes"] is [Any], "\(contrary.text)")
    #expect(await served.get("decisions").list("decisions").count == 1)
  }

  @Test func whatDoesNothingIsKept() async throws {
    let answer = try await served.decide("ignore\tNobody At All")
    #expect(answer.status == 200 && answer.list("outcomes").first?["state"] as? String == "idle")
    #expect(await served.get("decisions").list("decisions").count == 1)
  }

  /// Another tab has decided meanwhile.
  @Test func staleCorrectionsAreAskedAgain() async throws {
    let generation = try #require(await served.get("changes").object["generation"] as? Int)
    #expect(try await served.decide("ignore\tOslo", generation: generation).status == 200)
    let stale = try await served.decide("ignore\tLena Falk", generation: generation)
    #expect(stale.status == 409 && stale.object["stale"] as? Bool == true)
    #expect(stale.object["generation"] as? Int == generation + 1)
    #expect(await served.send("DELETE", "api/decisions/1?generation=\(generation)").status == 409)
    #expect(await served.send("DELETE", "api/decisions/1?generation=\(generation + 1)").status == 200)
  }

  /// Another program adds a document while the page is open.
  @Test func whatOthersWriteIsTakenUp() async throws {
    let generation = try #require(await served.get("changes").object["generation"] as? Int)
    try served.write("Ada Obi met Zora Quist in Bergen.\n", to: "d.txt")
    _ = try await CaseWriter(opening: served.path).add([served.folder], finding: ServedCase.finder)
    #expect(await !served.nodes().contains("p:zora-quist"), "a page stays as it is until it asks")
    #expect(await served.get("changes?since=\(generation)").object["generation"] as? Int == generation + 1)
    #expect(await served.nodes().contains("p:zora-quist"))
    #expect(await served.get("document?id=d.txt").status == 200)
    try served.write("Ada Obi met Zora Quist in Bergen and Tromsø.\n", to: "d.txt")
    _ = try await CaseWriter(opening: served.path).add([served.folder], finding: ServedCase.finder)
    #expect(try await served.decide("ignore\tBergen").status == 200, "and before anything is decided")
    let now = await served.nodes()
    #expect(now.contains("l:tromso") && !now.contains("l:bergen"))
    let written = try CaseReader(opening: served.path).graph().nodeIDs
    #expect(written.contains("l:tromso") && !written.contains("l:bergen"))
  }

  /// Of many at once each is kept, and the last state is answered.
  @Test func manyAtOnceAreFollowedOneByOne() async throws {
    let lines = [
      "ignore\tOslo", "rename\tp:ada-obi\tA. Obi", "rename\tp:lena-falk\tL. Falk", "retype\tp:jonas-weir\tplace",
    ]
    await withTaskGroup(of: Int.self) { group in
      for line in lines { group.addTask { [served] in (try? await served.decide(line).status) ?? 0 } }
      for await status in group { #expect(status == 200) }
    }
    #expect(await served.get("decisions").list("decisions").map { $0["number"] as? Int } == [1, 2, 3, 4])
    let nodes = await served.nodes()
    #expect(nodes.contains("p:a-obi") && nodes.contains("p:l-falk") && !nodes.contains("l:oslo"))
    #expect(try CaseReader(opening: served.path).graph().nodeIDs.sorted() == nodes.sorted())
  }

  @Test func nodesStayWhereTheyWere() async throws {
    func places() async -> [String: [Double]] {
      let nodes = await served.get("graph").object["nodes"] as? [String: Any] ?? [:]
      let (x, y) = (nodes["x"] as? [Double] ?? [], nodes["y"] as? [Double] ?? [])
      let ids = nodes["id"] as? [String] ?? []
      return Dictionary(uniqueKeysWithValues: ids.indices.map { (ids[$0], [x[$0], y[$0]]) })
    }
    let before = await places()
    _ = try await served.decide("rename\tp:ada-obi\tAda B. Obi")
    let after = await places()
    for (id, place) in after { #expect(before[id == "p:ada-b-obi" ? "p:ada-obi" : id] == place, "\(id)") }
    #expect(Set(after.values).count == after.count, "no two stand in one place")
    let again = try await CaseServer(of: served.path, port: ServedCase.port)
    let (old, new) = (
      await served.get("graph").object["nodes"],
      await again.respond(
        to: ServerRequest(
          "GET", URL(string: again.address)?.appending(path: "api/graph").path() ?? "", host: ServedCase.host))
    )
    let object = try JSONSerialization.jsonObject(with: Data(new.body)) as? [String: Any]
    #expect(object?["nodes"] as? NSDictionary == old as? NSDictionary, "the next time, too")
  }
}
