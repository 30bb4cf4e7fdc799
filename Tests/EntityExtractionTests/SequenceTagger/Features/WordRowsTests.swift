import Testing

@testable import EntityExtraction

struct WordRowsTests {
  private func hashes(_ word: String) -> WordHashes { Array(word.utf8).withUnsafeBufferPointer { WordHashes($0) } }

  @Test func wordsAreFoundByTheirFormOrElseInLowerCase() throws {
    var clusters = [WordRows.Clusters](repeating: .init(), count: 4)
    clusters[2].fine = 700
    clusters[2].coarse = 9
    let words: [String: UInt16] = ["apple": 1, "Apple": 2, "Banana": 3, "banana": 3, "élan": 1, "12": 3]
    let bytes = WordRows.encoded(words, clusters: clusters, bucketBits: 3)
    try bytes.withUnsafeBytes { raw in
      let rows = try #require(WordRows(raw))
      #expect(rows.rowCount == 4)
      #expect(rows.row(of: hashes("apple")) == 1)
      #expect(rows.row(of: hashes("Apple")) == 2)
      #expect(rows.row(of: hashes("APPLE")) == 1)
      #expect(rows.row(of: hashes("BANANA")) == 3)
      #expect(rows.row(of: hashes("Élan")) == 1)
      #expect(rows.row(of: hashes("12")) == -1)
      #expect(rows.row(of: hashes("pear")) == -1)
      #expect(rows.fineCluster(2) == 701 && rows.coarseCluster(2) == 10)
      #expect(rows.fineCluster(-1) == 0 && rows.coarseCluster(-1) == 0)
    }
    #expect(bytes == WordRows.encoded(words, clusters: clusters, bucketBits: 3))
  }

  @Test func otherBytesAreRefused() {
    for bytes: [UInt8] in [[], Array("CWR1".utf8), [UInt8](repeating: 7, count: 64)] {
      bytes.withUnsafeBytes { #expect(WordRows($0) == nil) }
    }
  }

  @Test func shapesAndAffixesAreOfTheLetters() {
    #expect(hashes("McDonald").shape == hashes("DeSantis").shape)
    #expect(hashes("McDonald").shape != hashes("Macdonald").shape)
    #expect(hashes("2018").shape == hashes("1999").shape)
    #expect(hashes("Zürich").shape == hashes("Munich").shape)
    #expect(hashes("Running").suffixes[2] == hashes("sing").suffixes[2])
    #expect(hashes("Running").prefixes[2] == hashes("RUNS").prefixes[2])
    #expect(hashes("Lagos").lower == hashes("LAGOS").lower && hashes("Lagos").exact != hashes("LAGOS").exact)
  }
}
