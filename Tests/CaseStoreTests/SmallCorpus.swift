import CaseStore
import ComentionKit
import Foundation
import Primitives
import TestSupport

/// Documents in two folders that come, change and go, and the case that is to hold what they are.
struct SmallCorpus {
  let work: Workdir
  let path: String
  private var random: SplitMix64
  /// The files that are there, below the folder of the test.
  private(set) var files: [String] = []
  private var serial = 0

  /// Finds names by rules, which is quick.
  static let finder = CaseWriter.Finder(EntityExtractor(tagger: RuleTagger()), name: "rules")

  init(seed: UInt64) throws {
    work = try Workdir()
    path = work["case.comention"]
    random = SplitMix64(seed: seed)
    for folder in ["a", "b"] {
      try FileManager.default.createDirectory(atPath: work[folder], withIntermediateDirectories: true)
    }
  }

  var folders: [String] { [work["a"], work["b"]] }

  mutating func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private mutating func pick(_ list: [String]) -> String { list[number(list.count)] }

  private mutating func sentence() -> String {
    let people = ["Ada Obi", "Mr Obi", "Lena Falk", "Falk", "Jonas Weir", "President Weir", "Kim Yong Chol", "Kim"]
    let places = ["Kisumu", "Stockholm", "Port Harcourt", "Oslo"]
    let firms = ["Brandt Shipping Ltd", "Brandt Shipping", "Harbour Workers' Union", "HWU"]
    switch number(4) {
    case 0: return "\(pick(people)) met \(pick(people)) in \(pick(places)) on Monday."
    case 1: return "In \(pick(places)), \(pick(firms)) refused to pay what \(pick(people)) had asked of them last year."
    case 2:
      return "The chairman of the \(pick(firms)), \(pick(people)), said that nobody from \(pick(places)) had called."
    default: return "Nothing at all happened for \(number(90)) days, as far as anybody in the town could tell."
    }
  }

  private mutating func text() -> String {
    var paragraphs = number(3) == 0 ? ["Subscribe to our newsletter for free"] : []
    if number(3) == 0 { paragraphs.append("2024-0\(1 + number(9))-1\(number(9))") }
    for _ in 0...number(3) { paragraphs.append((0...number(2)).map { _ in sentence() }.joined(separator: " ")) }
    if number(3) == 0 {
      paragraphs.append("Ada Obi told Lena Falk in Oslo that the whole story had been told before, word for word.")
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private mutating func contents(of name: String) -> String {
    guard name.hasSuffix(".jsonl") else { return text() }
    return (0...number(3)).map { place in
      JSONText {
        $0.add("id", "record-\(place)")
        $0.add("text", text())
      }.text
    }.joined(separator: "\n") + "\n"
  }

  /// Writes a file that wasn't there.
  mutating func addFile() throws {
    serial += 1
    // Both folders may have a file of one name.
    let name =
      "\(number(2) == 0 ? "a" : "b")/\(number(4) == 0 ? "sub/" : "")\(number(8)).\(number(5) == 0 ? "jsonl" : "txt")"
    try work.write(contents(of: name), to: name)
    if !files.contains(name) { files.append(name) }
  }

  /// Writes another text over a file.
  mutating func changeFile() throws {
    guard !files.isEmpty else { return }
    let name = files[number(files.count)]
    try work.write(contents(of: name), to: name)
  }

  /// Takes a file away.
  mutating func deleteFile() throws -> String? {
    guard files.count > 1 else { return nil }
    let name = files.remove(at: number(files.count))
    try FileManager.default.removeItem(atPath: work[name])
    return work[name]
  }

  /// A decision about somebody.
  mutating func decision() throws -> Decisions {
    let lines = [
      "rename\tp:ada-obi\tAda B. Obi", "ignore\tKim", "same!\tp:lena-falk\tp:jonas-weir",
      "retype\tl:oslo\torganization",
      "alias\tHWU\tBrandt Shipping Ltd", "ignore\tnobody",
    ]
    return try Decisions(parsing: pick(lines))
  }

  /// Everything that a fresh run makes of the files.
  func fresh(_ decisions: [Decisions.Line]) async throws -> [String: [UInt8]] {
    let reading = DocumentReader().documents(at: folders)
    let extracted = await EntityExtractor(tagger: RuleTagger()).extract(reading.documents)
    let index = EntityIndex(resolving: extracted, with: .standard).applying(try Decisions(decisions))
    return Self.outputs(reading.documents, CoMentionGraph(findingDuplicatesIn: index))
  }

  /// The same of the case.
  func ofCase() throws -> [String: [UInt8]] { try Self.ofCase(at: path) }

  /// The same of a case.
  static func ofCase(at path: String) throws -> [String: [UInt8]] {
    let reader = try CaseReader(opening: path)
    var outputs = outputs(try reader.documents(), try reader.coMentions())
    outputs["graph alone"] = bytes(of: try reader.graph())
    let nodes = try reader.names().nodes
    outputs["keywords"] = try reader.graph().graph.edges.flatMap { edge in
      Array("\(try reader.keywords(ofTieBetween: nodes[edge.target], and: nodes[edge.source]))".utf8)
    }
    return outputs
  }

  private static func bytes(of graph: AttributedGraph) -> [UInt8] { GraphFormat.nodeLinkJSON.write(graph) }

  private static func outputs(_ documents: [Document], _ coMentions: CoMentionGraph) -> [String: [UInt8]] {
    var outputs: [String: [UInt8]] = [:]
    outputs["documents"] = documents.flatMap {
      Array(DocumentReadout($0).jsonLine(includingPage: true, reasons: true).utf8)
    }
    var records = MentionRecords(coMentions.index)
    records.includesText = true
    outputs["mentions"] = records.jsonLines.flatMap { Array($0.utf8) }
    outputs["graph"] = bytes(of: coMentions.graph)
    outputs["graph alone"] = outputs["graph"]
    outputs["entities"] = Array("\(coMentions.index.entities)".utf8)
    outputs["duplicates"] = Array("\(coMentions.duplicates.groups) \(coMentions.duplicates.stories)".utf8)
    let finder = KeywordFinder(coMentions)
    outputs["keywords"] = (0..<coMentions.graph.graph.edgeCount).flatMap {
      Array("\(finder.keywords(ofEdge: $0))".utf8)
    }
    outputs["passages"] = (0..<coMentions.graph.graph.edgeCount).flatMap { edge in
      Array("\(coMentions.passages(ofEdge: edge))".utf8)
    }
    return outputs
  }
}
