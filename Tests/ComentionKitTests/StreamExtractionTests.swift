import ComentionKit
import Foundation
import Testing

@Suite struct StreamExtractionTests {
  private let extractor = EntityExtractor(tagger: RuleTagger())

  /// A file of records, the third of which is none; "Lovelace" alone is nobody whom another record names.
  private func withRecords<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl").path
    var lines = (0..<150).map { #"{"id":"\#($0)","text":"Mr. Babbage \#($0) wrote to Ada Lovelace in London."}"# }
    lines[1] = #"{"id":"1","text":"Mrs. Lovelace answered."}"#
    lines.insert("{oops", at: 2)
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }

  private func ids(_ index: EntityIndex) -> [String] { [index.documents[0].document.id] + index.entities.map(\.id) }

  @Test(arguments: [1, 2, 3])
  func eachDocumentIsResolvedByItselfInTheOrderRead(threads: Int) async throws {
    try await withRecords { path in
      let documents = DocumentReader().documents(at: [path]).documents.sorted { Int($0.id) ?? 0 < Int($1.id) ?? 0 }
      let expected = documents.map {
        ids(EntityIndex(resolving: [extractor.extract(TokenizedDocument($0))], with: .standard))
      }
      try #require(expected.count == 150 && expected[1] == ["1", "p:lovelace"])
      var stream = StreamExtraction(of: DocumentReader().readings(at: [path]), extractor: extractor, threads: threads)
      var (found, problems, sizes): ([[String]], Int, [Int]) = ([], 0, [])
      while let batch = await stream.nextBatch({ [$0.documents[0].document.id] + $0.entities.map(\.id) }) {
        found += batch.results
        problems += batch.problems.count
        sizes.append(batch.results.count)
      }
      #expect(found == expected && problems == 1)
      // One thread answers at once; several have 64 each.
      #expect(sizes.max() == (threads == 1 ? 1 : min(150, threads * 64)))
      #expect(await stream.nextBatch { _ in 0 } == nil)
    }
  }
}
