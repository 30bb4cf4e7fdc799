import Graphs
import Testing

@testable import GraphFormats

/// Ids that begin with `#`, and comments.
@Suite struct HashtagTests {
  @Test(arguments: [
    "tag,other,n\n#tea,#milk,2\nmilk,cup,3\n#milk,cup,1\n",
    "source,target,weight\n#tea,#milk,2\nmilk,cup,3\n#milk,cup,1\n",
    "#tea,#milk,2\nmilk,cup,3\n#milk,cup,1\n", "# tags\n#tea,#milk,2\n#milk,cup,1\nmilk,cup,3\n",
    "#tea\t#milk\t2\r\nmilk\tcup\t3\r\n#milk\tcup\t1\r\n",
  ])
  func edges(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(
      Set(edgeList(reading.graph)) == ["#tea #milk 2.0", "milk cup 3.0", "#milk cup 1.0"]
        || Set(edgeList(reading.graph)) == ["#tea #milk 2.0", "milk cup 3.0", "cup #milk 1.0"]
        || Set(edgeList(reading.graph)) == ["#tea #milk 2.0", "cup milk 3.0", "#milk cup 1.0"])
    #expect(!reading.remarks.contains { $0.contains("#") && !$0.contains("header") })
  }

  @Test func allBeginSo() throws {
    #expect(edgeList(try read("#tea,#milk\n#milk,cup\n", as: .csvEdges).graph) == ["#tea #milk 1.0", "#milk cup 1.0"])
    #expect(edgeList(try read("#tea,cup,2\n#milk,cup,1\n", as: .csvEdges).graph) == ["#tea cup 2.0", "cup #milk 1.0"])
  }

  /// What no other field says: told.
  @Test func doubtIsTold() throws {
    let reading = try read("source,target,weight\na,b,1\n#tea,c,2\nb,c,3\n", as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == 3)
    #expect(
      reading.remarks == [
        "1 line that starts with # was read as an edge, not as a comment, as it has the fields of one; put a blank behind the # of "
          + "comments"
      ])
  }

  @Test(arguments: [
    "# tea,milk,2\na,b,1\nb,c,3\n", "#made by hand\na,b,1\nb,c,3\n", "#source,target,weight\na,b,1\nb,c,3\n",
    "a,b,1\n## c,d,2\nb,c,3\n", "a,b,1\n#c,d\nb,c,3\n", "#tea,milk\na,b,1\nb,c,3\n",
  ])
  func comments(text: String) throws {
    #expect(edgeList(try read(text, as: .csvEdges).graph) == ["a b 1.0", "b c 3.0"])
  }

  @Test func severalCommentsBelow() throws {
    let reading = try read("a,b,1\n# x\n# y\nb,c,3\n", as: .csvEdges)
    #expect(
      reading.remarks == [
        "2 lines that start with # or % below the first record were read as comments; quote names that start so"
      ])
  }

  /// In chunks of any size the same is read.
  @Test(arguments: 1...7) func chunks(size: Int) throws {
    var rest = Array("#tea,#milk,2\nmilk,cup,3\n#milk,cup,1\n".utf8)[...]
    let reading = try GraphFormat.csvEdges.read(name: "x") {
      defer { rest = rest.dropFirst(size) }
      return rest.isEmpty ? nil : Array(rest.prefix(size))
    }
    #expect(reading.graph.graph.edgeCount == 3)
  }
}
