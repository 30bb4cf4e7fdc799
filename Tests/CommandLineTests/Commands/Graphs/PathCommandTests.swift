import Foundation
import TestSupport
import Testing

/// Paths from the shell, on graphs small enough to see through.
@Suite struct PathCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    // Two ways of length 2 around a square, a longer one between, and a tail.
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\na\tb\t1\nt\tz\t1\n", to: "square.tsv")
  }

  private func paths(_ arguments: String...) throws -> [String] {
    let outcome = try work.run(["path"] + arguments + ["square.tsv", "--json"])
    #expect(outcome.status == 0, "\(outcome)")
    let paths = try #require(outcome.object()["paths"] as? [[String: Any]])
    return paths.map { path in
      let nodes = path["nodes"] as? [[String: Any]] ?? []
      return nodes.map { $0["id"] as? String ?? "?" }.joined()
    }
  }

  @Test func manyWays() throws {
    #expect(try paths("s", "t") == ["sat"])
    #expect(try paths("s", "t", "-k", "9") == ["sat", "sbt", "sabt", "sbat"])
    #expect(try paths("s", "t", "--all") == ["sat", "sbt"])
    #expect(try paths("s", "t", "--disjoint", "-k", "3") == ["sat", "sbt"])
    #expect(try paths("s", "z", "--disjoint", "-k", "2") == ["satz"])
    #expect(try paths("s", "t", "--avoid", "a") == ["sbt"])
    #expect(try paths("s", "t", "--widest") == ["sat"])
  }

  /// From one corner of a grid to the other there are as many ways as choices of the steps down: 14 over 7.
  @Test func itIsToldThatThereAreMoreShortestPaths() throws {
    func grid(_ side: Int) throws -> Workdir.Outcome {
      var text = ""
      for row in 0..<side {
        for column in 0..<side {
          if row + 1 < side { text += "\(row).\(column)\t\(row + 1).\(column)\t1\n" }
          if column + 1 < side { text += "\(row).\(column)\t\(row).\(column + 1)\t1\n" }
        }
      }
      try work.write(text, to: "grid.tsv")
      return try work.run("path", "0.0", "\(side - 1).\(side - 1)", "grid.tsv", "--all", "--json")
    }
    let many = try grid(8)
    #expect((try many.object()["paths"] as? [Any])?.count == 1_000)
    #expect(many.errors.contains("there are more shortest paths; these are the first 1000"), "\(many)")
    let few = try grid(4)
    #expect((try few.object()["paths"] as? [Any])?.count == 20)
    #expect(!few.errors.contains("more"), "\(few)")
  }

  @Test func objectsHaveLengthsAndWeights() throws {
    try work.write("s\ta\t2\na\tt\t4\n", to: "square.tsv")
    let object = try work.run("path", "s", "t", "square.tsv", "--json").object()
    #expect((object["source"] as? [String: String]) == ["id": "s", "name": "s"])
    #expect((object["target"] as? [String: String]) == ["id": "t", "name": "t"])
    let path = try #require((object["paths"] as? [[String: Any]])?.first)
    // Lengths are the inverses of weights: 1/2 + 1/4.
    #expect(path["length"] as? Double == 0.75 && path["hops"] as? Int == 2)
    let edges = try #require(path["edges"] as? [[String: Any]])
    #expect(edges.map { $0["source"] as? String } == ["s", "a"] && edges.map { $0["weight"] as? Double } == [2, 4])
  }

  @Test func aHubCosts() throws {
    try work.write("s\th\t1\nh\tt\t1\nh\tx\t1\nh\ty\t1\nh\tw\t1\ns\ta\t1\na\tb\t1\nb\tt\t1\n", to: "square.tsv")
    #expect(try paths("s", "t") == ["sht"])
    #expect(try paths("s", "t", "--hub-cost", "10") == ["sabt"])
  }

  @Test func whatCannotBeIsSaid() throws {
    let end = try work.run("path", "s", "t", "square.tsv", "--avoid", "t")
    #expect(end.status == 64 && end.errors.contains("its own end"), "\(end)")
    let walled = try work.run("path", "s", "z", "square.tsv", "--avoid", "t")
    #expect(walled.status == 1 && walled.errors.contains("no path"), "\(walled)")
    #expect(try work.run("path", "s", "t", "square.tsv", "-k", "0").status == 64)
    #expect(try work.run("path", "s", "t", "square.tsv", "--all", "-k", "2").status == 64)
  }
}
