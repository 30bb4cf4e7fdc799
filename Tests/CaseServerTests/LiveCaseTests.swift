import CaseStore
import ComentionKit
import Foundation
import GraphDrawing
import Graphs
import Testing

@testable import CaseServer

/// What is kept in memory of a case.
@Suite struct LiveCaseTests {
  @Test func whoIsKeptApartIsFoundAmongThoseWithAWordInCommon() async throws {
    let served = try await ServedCase([
      "a.txt": "Jonas Weir met Ada Weir and Kim Yong Chol in Port Harcourt. Mr Weir left.\n\nKim Jong Un met Kim.\n",
      "b.txt": "The Port of Oslo wrote to the Oslo Harbour Union. Oslo answered.\n\nAda Obi knew Weir Shipping Ltd.\n",
    ])
    func check() async {
      let index = await served.server.session.live.coMentions.index
      let names = ApartNames(index)
      for entity in index.entities.indices {
        #expect(names.keptApart(from: entity) == index.keptApart(from: entity), "\(index.entities[entity].name)")
      }
    }
    await check()
    _ = try await served.decide("not-same\tAda Obi\tJonas Weir")
    await check()
  }

  @Test func afterACorrectionThePageIsThatOfTheCaseOpenedAnew() async throws {
    let served = try await ServedCase()
    func check(_ what: String) async throws {
      let live = await served.server.session.live
      let anew = try await CaseServer(of: served.path, port: ServedCase.port, secret: served.secret).session.live
      #expect(live.pageData == anew.pageData, "\(what)")
      #expect(live.graph == anew.graph && live.generation == anew.generation, "\(what)")
      #expect(live.ranks == anew.ranks && live.communities == anew.communities && live.places == anew.places)
    }
    for line in [
      "rename\tAda Obi\tAda B. Obi", "rename\tLena Falk\tZoe Falk", "same!\tJonas Weir\tJonas Weire", "ignore\tOslo",
      "same\tAda Obi\tJonas Weir", "retype\tHarbour Workers' Union\tplace",
    ] {
      _ = try await served.decide(line)
      try await check(line)
    }
    _ = await served.send("DELETE", "api/decisions/3")
    try await check("taken back")
    try served.write("Lena Falk met Ada Obi in Kisumu.\n", to: "d.txt")
    _ = try await CaseWriter(opening: served.path).add([served.folder], finding: ServedCase.finder)
    _ = await served.get("changes")
    try await check("what others wrote")
    _ = try await served.decide("ignore\tKisumu")
    try await check("and a decision after it")
  }

  @Test func fewerAreShownWhereTiesAreMany() async throws {
    let served = try await ServedCase()
    var options = CaseSession.Options()
    options.mostTies = 2
    let few = try await CaseServer(of: served.path, port: 1, options: options).session.live
    options.top = 2
    options.mostTies = 100
    let two = try await CaseServer(of: served.path, port: 1, options: options).session.live
    let all = await served.server.session.live
    #expect(two.shown.count == 2 && few.shown.count < all.shown.count)
    #expect(all.graph.subgraph(of: few.shown).graph.edgeCount <= 2)
    #expect(Set(all.ranks.ranking().prefix(few.shown.count)) == Set(few.shown))
    func most(_ live: LiveCase) throws -> Int? {
      let page = try JSONSerialization.jsonObject(with: Data(live.pageData)) as? [String: Any]
      return (page?["whole"] as? [String: Any])?["mostTies"] as? Int
    }
    #expect(try most(few) == 2 && most(two) == nil && most(all) == nil)
  }

  @Test func newNodesArePlacedAmongTheirNeighbours() throws {
    let graph = try WeightedGraph(nodeCount: 6, edges: [(0, 1, 1), (0, 2, 1), (1, 2, 1), (3, 4, 1)])
    let known: [NodePlace?] = [.init(x: 0, y: 0), .init(x: 300, y: 0), nil, nil, nil, nil]
    let ids = (0..<6).map { "n\($0)" }
    let places = PlacesAmongNeighbours(of: AttributedGraph(graph: graph, nodeIDs: ids), known).places
    #expect(places.count == 6 && places[0] == known[0] && places[1] == known[1])
    #expect(places[2] == .init(x: 150, y: 0))
    #expect(places[3...].allSatisfy { $0.y < 0 }, "below, without anybody in the picture")
    for (number, place) in places.enumerated() {
      for other in places[..<number] {
        let (x, y) = (place.x - other.x, place.y - other.y)
        #expect((x * x + y * y).squareRoot() > 35)
      }
    }
  }

  @Test func whoGetsAnotherIDStandsWhereHeStood() {
    var known = KnownPlaces(["a": .init(x: 1, y: 2), "c": .init(x: 3, y: 4)])
    known.follow(["a": "b", "c": "b", "gone": "d"])
    #expect(known.places["b"] == .init(x: 1, y: 2) && known.places["a"] == .init(x: 1, y: 2))
    #expect(known.places["d"] == nil)
  }
}
