import ComentionKit
import ExplorePage
import Foundation
import OrderedCollections
import Primitives
import TestSupport
import Testing

/// The page as a browser takes it apart.
struct TakenApart {
  let html: String

  init(_ page: ExplorePage) { html = String(decoding: page.html, as: UTF8.self) }

  /// What stands between two texts; the first one begins the last time it occurs.
  func between(_ start: String, _ end: String) throws -> String {
    let from = try #require(html.range(of: start))
    let to = try #require(html.range(of: end, range: from.upperBound..<html.endIndex))
    return String(html[from.upperBound..<to.lowerBound])
  }

  var policy: String { get throws { try between("http-equiv=\"Content-Security-Policy\" content=\"", "\"") } }
  var script: String { get throws { try between("<script>", "</script>") } }
  var style: String { get throws { try between("<style>", "</style>") } }

  func data() throws -> [String: Any] {
    let json = try between("<script type=\"application/json\" id=\"data\">", "</script>")
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// Columns of texts, scalar by scalar; `JSONSerialization` drops byte order marks.
  struct Columns: Decodable {
    struct Nodes: Decodable {
      struct Attributes: Decodable { var note: [String]? }
      var id: [String]
      var name: [String]
      var attributes: Attributes
    }
    var nodes: Nodes
  }

  func columns() throws -> Columns {
    let json = try between("<script type=\"application/json\" id=\"data\">", "</script>")
    return try JSONDecoder().decode(Columns.self, from: Data(json.utf8))
  }
}

/// The names that all tests share, and some that only this page could stumble over.
private let hostile =
  HostileNames.names + [
    "</script><script>alert(1)</script>", "<!-- <script>", "{{script}}", "{{data}}", "\\u003c", "", "</SCRIPT >",
    "<\u{0}script>",
  ]

private func graph(names: [String]) throws -> AttributedGraph {
  var builder = WeightedGraph.Builder(nodeCount: names.count)
  for node in 1..<names.count { try builder.addEdge(node - 1, node, weight: Double(node)) }
  var graph = AttributedGraph(graph: builder.build(), nodeIDs: names.indices.map { "\($0)" + names[$0] })
  graph.nodeAttributes["name"] = .text(names)
  graph.nodeAttributes["note"] = .text(names.reversed())
  graph.nodeAttributes[names[0]] = .real(names.indices.map { Double($0) / 3 })
  return graph
}

private func page(_ graph: AttributedGraph, title: String = "") -> ExplorePage {
  var page = ExplorePage(of: graph, positions: graph.nodeIDs.indices.map { .init(x: Double($0), y: -Double($0) / 3) })
  page.title = title
  return page
}

/// Texts as numbers: equal texts of other scalars are not the same.
private func scalars(_ texts: [String]) -> [[UInt32]] { texts.map { $0.unicodeScalars.map(\.value) } }

@Suite struct ExplorePageTests {
  @Test func textsOfAnyKindComeBackAsTheyWere() throws {
    let parts = TakenApart(page(try graph(names: hostile)))
    // An empty name falls back to the id.
    let columns = try parts.columns()
    #expect(scalars(columns.nodes.name) == scalars(hostile.enumerated().map { $1.isEmpty ? "\($0)" : $1 }))
    #expect(scalars(columns.nodes.attributes.note ?? []) == scalars(hostile.reversed()))
    let nodes = try #require(try parts.data()["nodes"] as? [String: Any])
    let attributes = try #require(nodes["attributes"] as? [String: [Any]])
    #expect(attributes[hostile[0]]?.count == hostile.count)
  }

  @Test func noTextLeavesItsPlace() throws {
    let plain = TakenApart(page(try graph(names: ["a", "b"]), title: "t"))
    func pieces(_ parts: TakenApart) -> [String: Int] {
      let html = parts.html.lowercased()
      let tags = ["<script", "</script", "<!--", "<img", "<style", "<meta", "</title"]
      return Dictionary(uniqueKeysWithValues: tags.map { ($0, html.components(separatedBy: $0).count) })
    }
    let expected = pieces(plain)
    for text in hostile {
      let parts = TakenApart(page(try graph(names: [text, text + "2"]), title: text))
      #expect(pieces(parts) == expected, "\(text.debugDescription)")
      #expect(try parts.script == plain.script)
      #expect(try parts.policy == plain.policy)
      let data = try parts.between("id=\"data\">", "</script>")
      #expect(!data.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) })
    }
  }

  @Test(arguments: [false, true]) func everyFileOfTheScriptAndTheStyleIsInThePage(isLive: Bool) throws {
    var explored = page(try graph(names: ["a", "b"]))
    if isLive { explored.live = .init(base: "/s/api/", generation: 1, documents: 2) }
    let parts = TakenApart(explored)
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/CExplorePage")
    for (folder, whole) in [("script", try parts.script), ("style", try parts.style)] {
      let folder = sources.appending(path: folder)
      let inFolder = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: nil)
      let files = try #require(inFolder).compactMap { $0 as? URL }
        .filter { ["js", "css"].contains($0.pathExtension) && (isLive || !$0.path().contains("/script/live/")) }
      #expect(!files.isEmpty)
      var length = 0
      for file in files {
        let text = try String(contentsOf: file, encoding: .utf8)
        let isThere = whole.contains(text)
        #expect(isThere, "\(file.lastPathComponent)")
        length += text.utf8.count
      }
      let scope = folder.lastPathComponent == "script" ? "(() => {\n\"use strict\";\n\n})();\n" : ""
      #expect(whole.utf8.count == length + scope.utf8.count)
    }
  }

  @Test func policyNamesTheHashesOfWhatStandsThere() throws {
    let parts = TakenApart(page(try graph(names: hostile)))
    func source(_ text: String) -> String {
      "'sha256-" + Data(SHA256.digest(of: Array(text.utf8)).bytes).base64EncodedString() + "'"
    }
    let policy = try parts.policy
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(policy.contains("script-src \(source(try parts.script));"))
    #expect(policy.contains("style-src \(source(try parts.style));"))
    #expect(!policy.contains("unsafe"))
  }

  @Test func nothingOutsideIsNamed() throws {
    let html = TakenApart(page(try graph(names: ["a", "b"]))).html
    for word in [
      "src=", "href=", "@import", "url(", "fetch(", "XMLHttpRequest", "WebSocket", "eval(", "innerHTML", " style=\"",
    ] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func evidenceOfAnEdgeMarksBothNames() async throws {
    let text = "Ann Lee met Bob Ray.\n\nAt noon 🎉 the mayor, Ann Lee, thanked  \t Bob Ray in <i>Oslo</i>."
    let document = Document(id: "d</script>", text: text, title: "T<b>", date: "2020-01-02", url: "javascript:alert(1)")
    let analysis = await Analysis(of: [document])
    let graph = analysis.graph
    let count = graph.graph.nodeCount
    var explored = ExplorePage(
      of: graph, positions: (0..<count).map { .init(x: Double($0), y: 0) },
      evidence: PageEvidence(of: analysis.coMentions))
    explored.title = "x"
    let parts = TakenApart(explored)
    let evidence = try #require(try parts.data()["evidence"] as? [String: Any])
    let texts = try #require(evidence["text"] as? [String])
    let marks = try #require(evidence["marks"] as? [[Int]])
    let runs = try #require(evidence["edges"] as? [[Int]])
    #expect(runs.count == graph.graph.edgeCount)
    let ann = try #require((0..<count).first { graph.name(of: $0) == "Ann Lee" })
    let bob = try #require((0..<count).first { graph.name(of: $0) == "Bob Ray" })
    let edge = try #require(graph.graph.edgeIndex(between: ann, and: bob))
    #expect(runs[edge].count == 4)
    for line in runs[edge] {
      let names = stride(from: 0, to: marks[line].count, by: 3).map { index in
        let units = Array(texts[line].utf16)[marks[line][index]..<marks[line][index + 1]]
        return (node: marks[line][index + 2], name: String(decoding: units, as: UTF16.self))
      }
      #expect(names.contains { $0 == (ann, "Ann Lee") })
      #expect(names.contains { $0 == (bob, "Bob Ray") })
    }
    let sources = try #require(evidence["documents"] as? [[String: String]])
    #expect(sources == [["id": "d</script>", "title": "T<b>", "date": "2020-01-02", "url": "javascript:alert(1)"]])
  }

  @Test func partOfAGraphKeepsItsOwnEvidence() async throws {
    let document = Document(id: "d", text: "Ann Lee met Bob Ray.\n\nBob Ray met Cid Roe.\n\nCid Roe met Ann Lee.")
    let analysis = await Analysis(of: [document])
    let whole = analysis.graph
    func node(_ name: String) throws -> Int {
      try #require((0..<whole.graph.nodeCount).first { whole.name(of: $0) == name })
    }
    let part = whole.subgraph(of: [try node("Cid Roe"), try node("Bob Ray")])
    let explored = ExplorePage(
      of: part, positions: [.init(x: 0, y: 0), .init(x: 1, y: 1)],
      evidence: PageEvidence(of: analysis.coMentions, showing: part))
    let evidence = try #require(try TakenApart(explored).data()["evidence"] as? [String: Any])
    let texts = try #require(evidence["text"] as? [String])
    let runs = try #require(evidence["edges"] as? [[Int]])
    #expect(runs.map { $0.map { texts[$0] } } == [["Bob Ray met Cid Roe.", "Bob Ray met Cid Roe."]])
    let marks = try #require(evidence["marks"] as? [[Int]])
    #expect(marks.joined().allSatisfy { $0 >= 0 } && marks[runs[0][0]] == [0, 7, 1, 12, 19, 0])
  }

  @Test func textsHoldSentencesThatNameNobodyAndOthersOnce() async throws {
    let text = "Ann Lee met Bob Ray. It was raining. Bob Ray left.\n\nNothing else is known."
    let analysis = await Analysis(of: [Document(id: "d", text: text)])
    let positions = analysis.graph.nodeIDs.indices.map { ExplorePage.Point(x: Double($0), y: 0) }
    func evidence(_ evidence: PageEvidence) throws -> [String: Any] {
      let page = ExplorePage(of: analysis.graph, positions: positions, evidence: evidence)
      return try #require(try TakenApart(page).data()["evidence"] as? [String: Any])
    }
    let whole = try evidence(PageEvidence(of: analysis.coMentions, texts: true))
    let lines = try #require(whole["text"] as? [String])
    let texts = try #require(whole["texts"] as? [[[Any]]])
    let read = texts[0].map { parts in
      parts.map { part in (part as? Int).map { lines[$0] } ?? part as? String ?? "" }.joined(separator: " ")
    }
    #expect(texts.count == 1)
    #expect(read == ["Ann Lee met Bob Ray. It was raining. Bob Ray left.", "Nothing else is known."])
    #expect(texts[0].joined().contains { $0 as? String == "It was raining." })
    #expect(texts[0][0].contains { $0 as? Int == lines.firstIndex(of: "Bob Ray left.") })
    #expect(try evidence(PageEvidence(of: analysis.coMentions))["texts"] == nil)
  }

  @Test func keywordsAreNumbersInAListOfTerms() async throws {
    var explored = page(try graph(names: ["a", "b", "c"]))
    explored.keywords = .init(nodes: [["sign", "</script>"], [], ["treaty"]], edges: [["treaty", "sign"], []])
    let data = try TakenApart(explored).data()
    #expect(data["terms"] as? [String] == ["sign", "</script>", "treaty"])
    #expect((data["nodes"] as? [String: Any])?["keywords"] as? [[Int]] == [[0, 1], [], [2]])
    #expect((data["edges"] as? [String: Any])?["keywords"] as? [[Int]] == [[2, 0], []])
    #expect(try TakenApart(page(try graph(names: ["a", "b"]))).data()["terms"] == nil)
  }

  @Test func keywordsAreThoseOfTheFinderWhateverTheThreads() async throws {
    let text = "Ann Lee signed the treaty with Bob Ray.\n\nBob Ray met Cid Roe at the harbour.\n\nIt rained at noon."
    let analysis = await Analysis(of: [Document(id: "d", text: text)])
    let whole = analysis.coMentions.graph
    let finder = KeywordFinder(analysis.coMentions)
    let kept = [2, 1].filter { $0 < whole.graph.nodeCount }
    let part = whole.subgraph(of: kept)
    for threads in [1, 3] {
      let found = ExplorePage.Keywords(of: analysis.coMentions, threads: threads)
      #expect(found.nodes == whole.nodeIDs.indices.map { finder.keywords(ofNode: $0).map(\.term) })
      #expect(found.edges == (0..<whole.graph.edgeCount).map { finder.keywords(ofEdge: $0).map(\.term) })
      let ofPart = ExplorePage.Keywords(of: analysis.coMentions, showing: part, threads: threads)
      #expect(ofPart.nodes == kept.map { found.nodes[$0] } && ofPart.edges.count == part.graph.edgeCount)
    }
  }

  @Test func livePageHasAServerAndNoEvidence() async throws {
    let analysis = await Analysis(of: [Document(id: "d", text: "Ann Lee met Bob Ray.")])
    let positions = analysis.graph.nodeIDs.indices.map { ExplorePage.Point(x: Double($0), y: 0) }
    var explored = ExplorePage(
      of: analysis.graph, positions: positions, evidence: PageEvidence(of: analysis.coMentions))
    let alone = TakenApart(explored)
    explored.live = .init(base: "/</script>/api/", generation: 7, documents: 1)
    let parts = TakenApart(explored)
    let live = try parts.between("<script type=\"application/json\" id=\"live\">", "</script>")
    #expect(live == #"{"base":"/\u003c/script\u003e/api/","generation":7,"documents":1}"#)
    #expect(try parts.data()["evidence"] == nil && parts.data()["generation"] as? Int == 7)
    #expect(try alone.data()["evidence"] != nil && alone.data()["generation"] == nil)
    #expect(try parts.policy.contains("connect-src 'self'; ") && !alone.policy.contains("connect-src"))
    #expect(try String(decoding: explored.json, as: UTF8.self) == parts.between("id=\"data\">", "</script>"))
    #expect(!alone.html.contains("id=\"live\"") && !alone.html.contains("fetch("))
  }

  @Test func resolutionReachesThePage() throws {
    var page = page(try graph(names: ["a", "b"]))
    page.resolution = 1.5
    #expect(try TakenApart(page).data()["resolution"] as? Double == 1.5)
  }

  @Test func sameGraphSameBytesAndASmallFrame() throws {
    let graph = try graph(names: ["a", "b", "c"])
    #expect(page(graph).html == page(graph).html)
    #expect(page(graph).html(threads: 3) == page(graph).html)
    #expect(page(graph).html.count < 200_000)
  }

  @Test func graphWithoutEdgesAndWithoutNodesMakeAPage() throws {
    for count in 0...1 {
      let empty = AttributedGraph(
        graph: WeightedGraph.Builder(nodeCount: count).build(), nodeIDs: (0..<count).map { "\($0)" })
      #expect(try TakenApart(page(empty)).columns().nodes.id.count == count)
    }
  }
}
