import Primitives
import Testing

@Suite struct JSONNodeTests {
  private static let record = Array(#"{"a":{"n":[1,2.0,"x"]},"gap":null,"a2":"é"}"#.utf8)

  @Test func membersAndElements() throws {
    let node = try JSONNode(line: Self.record)
    let elements = try node.member("a").member("n").elements()
    #expect(try elements[0].integer() == 1 && elements[1].integer() == 2 && elements[2].text() == "x")
    #expect(try node.optional("gap") == nil && node.optional("none") == nil && node.member("a2").text() == "é")
  }

  @Test func mismatchesNameThePlace() throws {
    let node = try JSONNode(line: Self.record)
    #expect(throws: JSONNode.Mismatch.missing(path: ["a"], name: "m")) { try node.member("a").member("m") }
    #expect(throws: JSONNode.Mismatch.missing(path: [], name: "gap")) { try node.member("gap") }
    #expect(throws: JSONNode.Mismatch.type(path: ["a", "n", "3"])) {
      try node.member("a").member("n").elements()[2].integer()
    }
    #expect(throws: JSONNode.Mismatch.type(path: ["a2"])) { try node.member("a2").elements() }
    #expect(throws: JSONNode.Mismatch.type(path: ["a", "n"])) { try node.member("a").member("n").member("x") }
  }

  @Test func whatIsNoLineOfJSON() {
    #expect(throws: JSONLine.Failure(problem: .unexpected(nil, expected: .value), offset: 0)) { try JSONNode(line: []) }
    #expect(throws: JSONLine.Failure.self) { try JSONNode(line: Array("{} {}".utf8)) }
    #expect(throws: JSONLine.Failure(problem: .depth(limit: 3), offset: 3)) {
      try JSONNode(line: Array("[[[1]]]".utf8), depth: 3)
    }
    // A record from outside must not end the process.
    #expect(throws: JSONLine.Failure.self) { try JSONNode(line: Array(repeating: UInt8(ascii: "["), count: 100_000)) }
  }
}
