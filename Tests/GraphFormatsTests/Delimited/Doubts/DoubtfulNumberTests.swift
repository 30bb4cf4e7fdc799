import Graphs
import Testing

@testable import GraphFormats

/// Numbers that may be weights, and numbers that are something else.
@Suite struct DoubtfulNumberTests {
  @Test(arguments: [
    ("$1,200.50", 1200.5), ("1,200.50 €", 1200.5), ("EUR 1200.5", 1200.5), ("1200.5 CHF", 1200.5),
    ("US$ 1,200.50", 1200.5),
    ("R$1200.50", 1200.5), ("1200.5 zł", 1200.5), ("₽1200.5", 1200.5), ("12%", 12),
  ])
  func amounts(text: String, number: Double) throws {
    let graph = try read("payer,payee,amount\nA,B,\"\(text)\"\nB,C,\"$300\"\n", as: .csvEdges).graph
    #expect(edgeList(graph) == ["A B \(number)", "B C 300.0"])
  }

  @Test func signsOfAmounts() {
    #expect(NumberSpelling(amount: "-$5")?.number == -5 && NumberSpelling(amount: "$-5")?.number == -5)
    for text in ["abc", "$", "EUR", "5 apples", "", "()", "--5"] { #expect(NumberSpelling(amount: text) == nil) }
  }

  @Test(arguments: ["since", "Seit", "age", "Founded", "year_id"])
  func namesOfOtherNumbers(name: String) throws {
    let graph = try read("Firm,Chair,\(name)\nOak,Kim,44\nElm,Lee,57\nElm,Kim,45\n", as: .csvEdges).graph
    #expect(graph.graph.edges.allSatisfy { $0.weight == 1 } && graph.edgeAttributes[name] != nil)
  }

  @Test func years() throws {
    let headed = try read("Firm,Chair,x1\nOak,Kim,1999\nElm,Lee,2005\n", as: .csvEdges).graph
    #expect(headed.graph.edges.allSatisfy { $0.weight == 1 } && headed.edgeAttributes["x1"] == .integer([1999, 2005]))
    let bare = try read("Oak,Kim,1999\nElm,Lee,2005\nElm,Kim,1987\n", as: .csvEdges)
    #expect(bare.graph.graph.edges.allSatisfy { $0.weight == 1 })
    #expect(bare.remarks == ["the third column was read as years, not as weights"])
    #expect(try read("Oak,Kim,1999\nElm,Lee,2005\nElm,Kim,3\n", as: .csvEdges).graph.graph.edges.first?.weight == 1999)
  }

  @Test func theOnlyNumbersAreTold() throws {
    let says =
      "there are no weights, so every edge weighs 1; \"score\" holds numbers that can be taken as the weight column"
    #expect(try read("node1,node2,score\na,b,0.9\nb,c,0.8\n", as: .csvEdges).remarks == [says])
    for text in [
      "source,target,year\na,b,3\nb,c,4\n", "source,target,score,rank\na,b,3,1\nb,c,4,2\n",
      "source,target,score\na,b,x\nb,c,4\n",
      "source,target,score\na,b,1\nb,c,1\n", "source,target,founded\na,b,1900\nb,c,1950\n",
      "source,target,score,weight\na,b,3,1\n",
    ] {
      #expect(try !read(text, as: .csvEdges).remarks.contains { $0.contains("no weights") })
    }
  }

  @Test func numbersWithThousandsAreNumbersInEveryColumn() throws {
    let text = "From;To;Betrag\nA;B;1.234,50\nB;C;2,5\n"
    #expect(
      try read(text, as: .csvEdges).remarks == [
        "there are no weights, so every edge weighs 1; \"Betrag\" holds numbers that can be taken as the weight column"
      ])
    var options = GraphReadingOptions()
    options.weightAttribute = "Betrag"
    let asked = try GraphFormat.csvEdges.read(Array(text.utf8), name: "file", options: options).graph
    #expect(asked.graph.edges.map(\.weight).sorted() == [2.5, 1234.5])
  }

  @Test func pointsThatMaySetThousandsApart() throws {
    let reading = try read("source;target;weight\na;b;1.500\nb;c;22.250\nc;d;900\n", as: .csvEdges)
    #expect(
      reading.remarks == [
        "weights such as \"1.500\" were read with decimals, as 1.5; if the point sets thousands apart, remove it"
      ])
    for text in ["a;b;1.5\nb;c;2.250\n", "a;b;0.500\nb;c;2.250\n", "a;b;1,5\nb;c;2\n", "a,b,1.500\nb,c,2.250\n"] {
      #expect(try !read(text, as: .csvEdges).remarks.contains { $0.contains("thousands apart, remove") })
    }
  }

  @Test(arguments: [
    (
      "4 3\n1 2\n2 3\n3 4\n",
      "the first line, \"4 3\", was read as the number of nodes and of the lines below, not as an edge"
    ),
    (
      "5,3\n0,1\n1,2\n2,4\n",
      "the first line, \"5,3\", was read as the number of nodes and of the lines below, not as an edge"
    ),
    (
      "4 3\n1 2 0.5\n2 3 1\n3 4 2\n",
      "the first line, \"4 3\", was read as the number of nodes and of the lines below, not as an edge"
    ),
    ("4\n1 2\n2 3\n3 4\n", "the first line, \"4\", was read as the number of nodes, not as an edge"),
  ])
  func firstLineOfSizes(text: String, says: String) throws {
    let reading = try read(text, as: .tsvEdges)
    #expect(reading.graph.graph.edgeCount == 3 && reading.remarks == [says])
  }

  /// Another number of lines, or a higher node.
  @Test(arguments: ["4 3\n1 2\n2 3\n", "4 3\n1 2\n2 3\n3 5\n", "3 2\na b\nb c\n", "1 2\n2 3\n3 1\n"])
  func firstEdges(text: String) throws {
    let reading = try read(text, as: .tsvEdges)
    #expect(reading.graph.graph.edgeCount == text.split(separator: "\n").count && reading.remarks == [])
  }

  @Test func sizesOfAFileLargerThanWhatIsLookedAtFirst() throws {
    let lines = (1...20_000).map { "\($0) \($0 + 1)\n" }.joined()
    #expect(try read("20001 20000\n" + lines, as: .tsvEdges).graph.graph.edgeCount == 20_000)
    #expect(try read("20001 19999\n" + lines, as: .tsvEdges).graph.graph.edgeCount == 20_001)
  }

  @Test func aCutFile() throws {
    let says = "a comment says that there are 5 edges, and the file has 2 lines with edges; is it complete?"
    #expect(try read("# Nodes: 4 Edges: 5\n1\t2\n2\t3\n", as: .tsvEdges).remarks == [says])
    #expect(try read("# Nodes: 3 Edges: 2\n1\t2\n2\t3\n", as: .tsvEdges).remarks == [])
    #expect(try read("# Nodes: 3 Edges: 1\n1\t2\n2\t1\n", as: .tsvEdges).remarks.count == 1)
  }

  @Test func namesWithBlanks() throws {
    let says = failure("Ann Lee Bob Moon {'weight': 3.0}\n", as: .tsvEdges)?.description ?? ""
    #expect(says.contains("weight \"Bob\" is not a number") && says.contains("names with blanks in them need quotes"))
    let tabs = try read("Ann Lee\tBob Moon\t{'weight': 3.0}\nAnn Lee\tCid\t{'weight': 1.0}\n", as: .tsvEdges)
    #expect(edgeList(tabs.graph) == ["Ann Lee Bob Moon 3.0", "Ann Lee Cid 1.0"])
  }
}
