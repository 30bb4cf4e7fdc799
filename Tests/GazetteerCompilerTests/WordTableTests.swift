import EntityExtraction
import Testing

@testable import GazetteerCompiler

struct WordTableTests {
  @Test func rowsHaveTheClustersOfTheirFirstWord() {
    let table = WordTable(
      rows: "rain\t0\nsnow\t2\nhail\t2\nrains\t0\n",
      clusters: "rains\t5\t50\nrain\t6\t60\nhail\t7\t70\nstranger\t8\t80\nsnow\t9\t90\n")
    #expect(table.rowByWord == ["rain": 0, "rains": 0, "snow": 2, "hail": 2])
    #expect(table.clusters.map { [$0.coarse, $0.fine] } == [[5, 50], [0, 0], [7, 70]])
  }

  @Test func linesOfAnotherFormAreLeftOut() {
    let table = WordTable(rows: "rain\t1\nsnow\tx\nhail\nfog\t70000\n", clusters: "rain\t1\nrain\t-1\t2\nrain\t3\t4\n")
    #expect(table.rowByWord == ["rain": 1])
    #expect(table.clusters.map { [$0.coarse, $0.fine] } == [[0, 0], [3, 4]])
  }

  @Test func nothingHasOneEmptyRow() {
    let table = WordTable(rows: "", clusters: "rain\t1\t2\n")
    #expect(table.rowByWord.isEmpty && table.clusters.map { [$0.coarse, $0.fine] } == [[0, 0]])
  }
}
