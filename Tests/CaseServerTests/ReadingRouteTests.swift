import Foundation
import Testing

@testable import CaseServer

/// What is read: graph, passages, documents, entities, ties.
@Suite struct ReadingRouteTests {
  private let served: ServedCase

  init() async throws { served = try await ServedCase() }

  @Test func theGraphIsThePagesData() async throws {
    let graph = await served.get("graph").object
    let nodes = try #require(graph["nodes"] as? [String: Any])
    let ids = try #require(nodes["id"] as? [String])
    #expect(Set(ids).isSuperset(of: ["p:ada-obi", "p:lena-falk", "p:jonas-weir", "l:oslo"]))
    #expect((nodes["x"] as? [Double])?.count == ids.count)
    let attributes = try #require(nodes["attributes"] as? [String: Any])
    #expect(
      Set(attributes.keys).isSuperset(of: ["type", "pagerank", "degree", "strength", "betweenness", "community"]))
    #expect(graph["generation"] is Int && graph["evidence"] == nil)
    let whole = try #require(graph["whole"] as? [String: Any])
    #expect(whole["names"] as? Int == ids.count && whole["mostTies"] == nil)

    // By hand: of three documents two have dates, and Ada Obi is in all, Oslo in the first.
    let dates = try #require(graph["dates"] as? [String: Any])
    let days = try #require(dates["date"] as? [Any])
    #expect(days.map { $0 as? String } == ["2024-03-01", "2024-04-02", nil])
    #expect(dates["documents"] as? [Int] == [1, 1, 1])
    let named = try #require(dates["nodes"] as? [[Int]])
    #expect(try named[#require(ids.firstIndex(of: "p:ada-obi"))] == [0, 1, 1, 1, 2, 1])
    #expect(try named[#require(ids.firstIndex(of: "l:oslo"))] == [0, 1])
    let edges = try #require(graph["edges"] as? [String: Any])
    let tied = try #require(dates["edges"] as? [[Int]])
    let ends = zip(edges["source"] as? [Int] ?? [], edges["target"] as? [Int] ?? []).map { [ids[$0], ids[$1]] }
    #expect(try tied[#require(ends.firstIndex(of: ["p:ada-obi", "p:lena-falk"]))] == [0, 1, 2, 1])
  }

  @Test func passagesAreFoundWithWhoIsInThem() async throws {
    let answer = await served.get("search?q=harbour+it").object
    #expect(answer["total"] as? Int == 1)
    let hit = try #require((answer["hits"] as? [[String: Any]])?.first)
    #expect(hit["document"] as? String == "b.txt" && hit["date"] as? String == "2024-04-02")
    let snippet = try #require(hit["snippet"] as? [[Any]])
    #expect(snippet.map { $0[0] as? String ?? "" }.joined().contains("Ünder the harbour it rained"))
    #expect(snippet.filter { $0[1] as? Bool == true }.map { $0[0] as? String } == ["harbour it"])
    #expect((hit["entities"] as? [[String: Any]])?.contains { $0["id"] as? String == "p:ada-obi" } == true)
    let number = try #require(hit["paragraph"] as? Int), start = try #require(hit["start"] as? Int)
    let paragraph = await served.get("document?id=b.txt").list("paragraphs")[number]
    #expect(paragraph["start"] as? Int == start)

    #expect(await served.get("search?q=falk&with=p:jonas-weir").object["total"] as? Int == 1)
    #expect(await served.get("search?q=ada*&since=2024-04").object["total"] as? Int == 1)
    #expect(
      await served.get("search?q=ada*&until=2024-03-05").list("hits").map { $0["document"] as? String } == ["a.txt"])
    let one = await served.get("search?q=falk&limit=1").object
    #expect((one["hits"] as? [Any])?.count == 1 && one["total"] as? Int == 4, "\(one)")
    #expect(await served.get("search?q=%22%2F*").object["total"] as? Int == 0)
    #expect(await served.get("search").object["total"] as? Int == 0)
    for (path, status) in [
      ("search?q=x&with=p:nobody", 404), ("search?q=x&since=soon", 400), ("search?q=x&limit=0", 400),
      ("search?q=x&limit=many", 400), ("search?q=%ff", 404),
    ] { #expect(await served.get(path).status == status, "\(path)") }
  }

  /// Offsets count Unicode scalars.
  @Test func documentsAreWholeWithTheirNames() async throws {
    let document = await served.get("document?id=b.txt")
    #expect(document.object["id"] as? String == "b.txt" && document.object["date"] as? String == "2024-04-02")
    let text = Array(try #require(ServedCase.texts["b.txt"]).unicodeScalars)
    func part(_ start: Any?, _ end: Int) -> String {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: text[(start as? Int ?? 0)..<end])
      return String(part)
    }
    for paragraph in document.list("paragraphs") {
      let own = try #require(paragraph["text"] as? String), start = try #require(paragraph["start"] as? Int)
      #expect(part(start, start + own.unicodeScalars.count) == own)
    }
    let mentions = document.list("mentions")
    #expect(mentions.map { part($0["start"], $0["end"] as? Int ?? 0) } == ["Jonas Weir", "Ada Obi", "Obi"])
    #expect(mentions.map { $0["entity"] as? String } == ["p:jonas-weir", "p:ada-obi", "p:ada-obi"])
    #expect(mentions[2]["name"] as? String == "Ada Obi" && mentions[2]["type"] as? String == "person")
    #expect(await served.get("document?id=z.txt").status == 404)
    #expect(await served.get("document").status == 400)
  }

  @Test func entitiesTellWhyTheyAreOne() async throws {
    let ada = await served.get("entity?id=p:ada-obi")
    #expect(ada.object["name"] as? String == "Ada Obi" && ada.object["mentions"] as? Int == 4)
    #expect(ada.list("forms").map { "\($0["form"] ?? "") \($0["count"] ?? "")" } == ["Ada Obi 3", "Obi 1"])
    let join = try #require(ada.list("joins").first { $0["form"] as? String == "Obi" })
    #expect(join["into"] as? String == "Ada Obi" && join["document"] as? String == "b.txt" && join["reason"] is String)
    #expect(ada.list("documents").map { $0["id"] as? String } == ["a.txt", "b.txt", "c.txt"])
    #expect(ada.list("documents").map { $0["mentions"] as? Int } == [1, 2, 1])
    let ties = ada.list("ties")
    #expect(ties.first?["id"] as? String == "p:lena-falk" && ties.first?["weight"] as? Int == 2)
    #expect(ada.object["tieCount"] as? Int == ties.count && ada.object["starred"] as? Bool == false)
    #expect(await served.get("entity?id=p:ada-obi&limit=1").list("ties").count == 1)
    let weir = await served.get("entity?id=p:jonas-weir")
    #expect(weir.object["keywords"] is [Any])
    #expect(await served.get("entity?id=p:nobody").status == 404)
  }

  @Test func tiesShowTheirSentences() async throws {
    let tie = await served.get("tie?a=p:lena-falk&b=p:ada-obi")
    #expect((tie.object["a"] as? [String: Any])?["name"] as? String == "Lena Falk")
    #expect(
      tie.object["weight"] as? Int == 2 && tie.object["documents"] as? Int == 2 && tie.object["count"] as? Int == 2)
    let evidence = tie.list("evidence")
    #expect(evidence.map { $0["document"] as? String } == ["a.txt", "c.txt"])
    let passage = try #require((evidence[0]["passages"] as? [[String: Any]])?.first)
    #expect(passage["paragraph"] as? Int == 1, "the date is the first")
    let text = try #require(passage["text"] as? String)
    #expect(text == "Ada Obi met Lena Falk in Oslo.")
    let marks = try #require(passage["marks"] as? [[String: Any]])
    let names = marks.map { mark in
      String(Array(text)[(mark["start"] as? Int ?? 0)..<(mark["end"] as? Int ?? 0)])
    }
    #expect(names == ["Ada Obi", "Lena Falk", "Oslo"])
    #expect(marks.map { $0["entity"] as? String } == ["p:ada-obi", "p:lena-falk", "l:oslo"])
    #expect(await served.get("tie?a=p:lena-falk&b=p:ada-obi&limit=1").list("evidence").count == 1)
    // A stretch of time.
    for (stretch, documents) in [
      ("since=2024-03-01&until=2024-03-01", ["a.txt"]), ("until=2024-04&undated=1", ["a.txt", "c.txt"]),
      ("since=2024-03-02", []), ("undated=1", ["a.txt", "c.txt"]), ("undated=0", ["a.txt"]),
    ] {
      let part = await served.get("tie?a=p:lena-falk&b=p:ada-obi&\(stretch)")
      #expect(part.list("evidence").map { $0["document"] as? String } == documents, "\(stretch)")
      #expect(part.object["count"] as? Int == documents.count && part.object["documents"] as? Int == documents.count)
      #expect(part.object["weight"] as? Int == documents.count)
    }
    #expect(await served.get("tie?a=p:lena-falk&b=p:ada-obi&since=soon").status == 400)
    #expect(await served.get("tie?a=l:oslo&b=p:jonas-weir").status == 404)
    #expect(await served.get("tie?a=l:oslo").status == 400)
  }
}
