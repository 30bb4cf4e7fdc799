import Foundation
import Primitives
import Testing

@Suite struct JSONTextTests {
  @Test func valuesInOrderWithoutSpaces() {
    let json = JSONText { json in
      json.add("b", "x")
      json.add("gap", nil)
      json.add("a", 1)
      json.add("real", 2.0)
      json.add("no", Double.nan)
      json.add("is", true)
      json.add("inner") { $0.add(3..<5) }
      json.add("list", [1, 2]) { $0.integer($1) }
      json.add("empty", []) { (json, _: Int) in json.null() }
    }
    #expect(
      json.text
        == #"{"b":"x","a":1,"real":2.0,"no":null,"is":true,"inner":{"start":3,"end":5},"list":[1,2],"empty":[]}"#)
  }

  @Test func numbersWithAndWithoutAPoint() {
    var json = JSONText()
    json.array { json in
      for number in [2.0, -0.5, 1e16, 1e300] {
        json.real(number)
        json.number(number)
      }
      json.number(.infinity)
      json.null()
    }
    #expect(json.text == "[2.0,2,-0.5,-0.5,1e+16,1e+16,1e+300,1e+300,null,null]")
  }

  @Test func wholeNumbersAsTheLibraryWritesThem() {
    var numbers = [0, 9, 10, -1, -10, 99, 100, 1_234_567_890, Int.max, Int.max - 1, Int.min, Int.min + 1]
    var power = 1
    for _ in 0..<18 {
      power *= 10
      numbers += [power, power - 1, -power, 1 - power]
    }
    let json = JSONText { json in json.add("n", numbers) { $0.integer($1) } }
    #expect(json.text == "{\"n\":[" + numbers.map(\.description).joined(separator: ",") + "]}")
  }

  /// What each set does with every character that some set escapes.
  @Test func sets() {
    let text = "a\"\\\n\r\t\u{0}\u{1F}\u{7F}<>&é\u{2028}\u{2029}\u{2027}😀"
    func written(_ escapes: JSONEscapes) -> String {
      var bytes: [UInt8] = []
      bytes.append(json: text, escapes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let start = #""a\"\\"#
    #expect(
      written(.plain) == start + #"\u000a\u000d\u0009\u0000\u001f"# + "\u{7F}<>&é\u{2028}\u{2029}\u{2027}😀\"")
    #expect(
      written(.readable) == start + #"\n\r\t\u0000\u001f"# + "\u{7F}<>&é" + #"\u2028\u2029"# + "\u{2027}😀\"")
    #expect(
      written(.script) == start
        + #"\u000a\u000d\u0009\u0000\u001f\u007f\u003c\u003e\u0026é\u2028\u2029"# + "\u{2027}😀\"")
    #expect(text.jsonQuoted == written(.readable))
  }

  /// Foundation reads back every scalar of the first plane and some beyond, whatever is escaped.
  @Test func foundationReadsAllOfIt() throws {
    var scalars = String.UnicodeScalarView()
    for value in stride(from: UInt32(0), to: 0x11000, by: 1) { Unicode.Scalar(value).map { scalars.append($0) } }
    let text = String(scalars)
    for escapes in [JSONEscapes.plain, .readable, .script] {
      var bytes: [UInt8] = []
      bytes.append(json: text, escapes)
      let back = try JSONDecoder().decode(String.self, from: Data(bytes))
      #expect(back.unicodeScalars.elementsEqual(scalars))
    }
  }
}
