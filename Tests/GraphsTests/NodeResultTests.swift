import Foundation
import Graphs
import Testing

@Suite struct PartitionTests {
  @Test(
    "numbers communities by size, then by lowest node",
    arguments: [
      [7, 7, 3, 3, 3, 9, 9], [1, 1, 0, 0, 0, 2, 2], [-5, -5, 900, 900, 900, 4, 4],
    ])
  func order(labels: [Int]) {
    let partition = Partition(labels: labels)
    #expect(partition.members == [[2, 3, 4], [0, 1], [5, 6]])
    #expect(partition.communityOf == [1, 1, 0, 0, 0, 2, 2])
    #expect(partition.count == 3)
    #expect(partition[6] == 2)
  }

  @Test("equal divisions are equal whatever their labels") func equality() {
    #expect(Partition(labels: [5, 6, 5]) == Partition(labels: [0, 2, 0]))
    #expect(Partition(labels: [5, 6, 5]) != Partition(labels: [5, 6, 6]))
    #expect(Partition(labels: []).count == 0)
  }

  @Test("members are ranked by a score, ties in node order, and the division stays equal") func ranked() {
    let partition = Partition(labels: [7, 7, 3, 3, 3])
    let ranked = partition.ranked(by: NodeScores([1, 2, 5, 9, 5]))
    #expect(ranked.members == [[3, 2, 4], [1, 0]])
    #expect(ranked.communityOf == partition.communityOf)
    #expect(ranked == partition && Set([ranked, partition]).count == 1)
    #expect(Partition(labels: []).ranked(by: NodeScores([])).count == 0)
  }

  @Test("comes back from JSON as one label per node") func codable() throws {
    let partition = Partition(labels: [4, 4, 2])
    let data = try JSONEncoder().encode(partition)
    #expect(String(decoding: data, as: UTF8.self) == "[0,0,1]")
    #expect(try JSONDecoder().decode(Partition.self, from: data) == partition)
  }
}

@Suite struct NodeScoresTests {
  @Test("ranks highest first, ties in node order") func ranking() {
    let scores = NodeScores([1, 3, 2, 3])
    #expect(scores.ranking() == [1, 3, 2, 0])
    #expect(scores.top(2).map(\.node) == [1, 3])
    #expect(scores.top(2).map(\.score) == [3, 3])
    #expect(scores.top(9).count == 4)
    #expect(scores[2] == 2)
    #expect(scores.converged && scores.iterations == nil)
  }

  @Test("comes back from JSON") func codable() throws {
    let scores = NodeScores([0.1, 2], iterations: 3, converged: false)
    #expect(try JSONDecoder().decode(NodeScores.self, from: JSONEncoder().encode(scores)) == scores)
  }
}

@Suite struct EdgeScoresTests {
  @Test("ranks by score, ties in edge order") func ranking() {
    let scores = EdgeScores([1, 3, 2, 3])
    #expect(scores.ranking() == [1, 3, 2, 0])
    #expect(scores.top(2).map(\.edge) == [1, 3])
    #expect(scores[2] == 2)
  }
}
