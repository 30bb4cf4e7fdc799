import Graphs
import Testing

@testable import GraphFormats

/// Tables as spreadsheets save them.
@Suite struct SpreadsheetTests {
  @Test(arguments: [
    "sep=;\r\nsource;target;weight\r\na;b;2\r\nb;c;0.5\r\n", "\"sep=,\"\nsource,target,weight\na,b,2\nb,c,0.5\n",
    "SEP=\t\na\tb\t2\nb\tc\t0.5\n", ";;\r\nsource;target;weight\r\na;b;2\r\n;;\r\nb;c;0.5\r\n;;\r\n;;\r\n",
    "source,target,weight,,\na,b,2,,\n,,,,\nb,c,0.5,,\n",
  ])
  func shapes(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 0.5"])
    #expect(reading.graph.edgeAttributes.names == [])
    #expect(reading.remarks == [])
  }

  @Test func separatorThatIsNotRead() {
    #expect(
      failure("sep=:\na:b:1\n", as: .csvEdges)?.description
        == "x:1: fields are separated by \":\"; expected tabs, commas, semicolons, vertical bars or spaces")
  }

  @Test(arguments: [
    ("a;b;1,5\nb;c;2,25\n", [1.5, 2.25]), ("a\tb\t1,5\nb\tc\t1.234,5\n", [1.5, 1234.5]),
    ("a;b;1,234\nb;c;3\n", [1.234, 3]), ("a,b,\"1,234\"\nb,c,\"2,345,678.5\"\n", [1234, 2_345_678.5]),
    ("a,b,\"0,5\"\nb,c,\"1,5\"\n", [0.5, 1.5]), ("a;b;1 234,5\nb;c;1\u{A0}000\n", [1234.5, 1000]),
    ("a;b;1'234.5\nb;c;1\u{202F}000\n", [1234.5, 1000]),
  ])
  func spellingsOfNumbers(text: String, weights: [Double]) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.graph.edges.map(\.weight) == weights)
    #expect(!reading.remarks.isEmpty)
  }

  @Test func spellingsAreTold() throws {
    #expect(
      try read("a;b;1,5\nb;c;2,25\n", as: .csvEdges).remarks
        == ["2 weights have a decimal comma and were read so: \"1,5\" as 1.5"])
    #expect(
      try read("a,b,\"1,234\"\nb,c,2\n", as: .csvEdges).remarks
        == ["1 weight has its thousands set apart and was read so: \"1,234\" as 1234"])
  }

  @Test(arguments: ["1,2,3", "12,34", "1.2.3", "1,23,456", "--1", "1,5x", ",5", "5,"]) func noNumbers(text: String) {
    #expect(NumberSpelling(text, separatedByCommas: true)?.hasThousands != true)
    #expect(text == "12,34" || NumberSpelling(text) == nil)
  }

  /// "Jürgen;René" and a euro sign, in the bytes of Windows-1252.
  @Test(arguments: [1, 7, 1000]) func windows1252(chunkSize: Int) throws {
    let bytes: [UInt8] =
      Array("Source;Target;Weight\r\nJ".utf8) + [0xFC] + Array("rgen;Ren".utf8) + [0xE9] + Array(";3\r\nJ".utf8) + [
        0xFC
      ]
      + Array("rgen;5 ".utf8) + [0x80] + Array(";2\r\n".utf8)
    var rest = bytes[...]
    let reading = try GraphFormat.csvEdges.read(name: "x") {
      defer { rest = rest.dropFirst(chunkSize) }
      return rest.isEmpty ? nil : Array(rest.prefix(chunkSize))
    }
    #expect(edgeList(reading.graph) == ["Jürgen René 3.0", "Jürgen 5 € 2.0"])
    #expect(reading.remarks == ["the text is not UTF-8 and was read as Windows-1252, as spreadsheets save it"])
  }

  /// UTF-8 with a damaged byte is not read as gibberish.
  @Test func damagedUTF8() {
    let bytes = Array("é,b,1\nb,".utf8) + [0xE9] + Array(",1\n".utf8)
    let error = #expect(throws: GraphFormatError.self) { try GraphFormat.csvEdges.read(bytes, name: "x") }
    #expect(error?.code == .encoding)
    #expect(error?.line == 2)
  }

  @Test func cutsInsideUTF8() throws {
    for size in 1...4 {
      var rest = Array("😀,né,1\n".utf8)[...]
      let reading = try GraphFormat.csvEdges.read(name: "x") {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      #expect(edgeList(reading.graph) == ["😀 né 1.0"])
      #expect(reading.remarks == [])
    }
  }
}

/// Attributes with decimal commas.
@Suite struct DecimalCommaTests {
  @Test func semicolons() throws {
    let text = "source;target;weight;score;code\na;b;1;0,5;1,5\nb;c;2;2;x\n"
    let attributes = try read(text, as: .csvEdges).graph.edgeAttributes
    #expect(attributes["score"] == .real([0.5, 2]))
    #expect(attributes["code"] == .text(["1,5", "x"]))
  }

  @Test func commas() throws {
    let text = "source,target,weight,code\na,b,1,\"1,5\"\n"
    #expect(try read(text, as: .csvEdges).graph.edgeAttributes["code"] == .text(["1,5"]))
  }

  /// What a file is doesn't hang on the chunks it comes in.
  @Test(arguments: [1, 1000, 1 << 17]) func chunks(size: Int) throws {
    let text = "left,right\n" + (0..<20_000).map { "\($0),\($0 + 1)\n" }.joined() + "x,y,z,w\n"
    var rest = Array(text.utf8)[...]
    let error = #expect(throws: GraphFormatError.self) {
      try GraphFormat.csvEdges.read(name: "x") {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
    }
    #expect(error?.description == "x:20002: 4 fields; expected 2, as on the first line")
  }
}
