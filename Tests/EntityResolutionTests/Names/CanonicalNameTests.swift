import Testing

@testable import EntityResolution

@Suite struct CanonicalNameTests {
  /// A dictionary's order changes with its room and from run to run; "ORG OYJ" begins with no initial, "ORG Oyj" may.
  @Test(arguments: [
    (["ORG KOSKELO OYJ": 1, "ORG Koskelo Oyj": 4, "ORG Koskelo": 4, "ORG KOSKELO": 1], "ORG Koskelo Oyj"),
    (["JK ROWLING": 9, "JK Rowling": 30, "Joanne Rowling": 3], "Joanne Rowling"),
    (["J. SMITH": 2, "J. Smith": 2, "j. smith": 2], "J. Smith"),
    (["Müller AG": 2, "Mueller AG": 2, "MÜLLER AG": 1], "Müller AG"),
  ])
  func theOrderOfFormsChangesNothing(counts: [String: Int], name: String) {
    for room in 1..<200 {
      var copy = [String: Int](minimumCapacity: room)
      for (form, count) in counts { copy[form] = count }
      #expect(CanonicalName.choose(from: copy) == name)
    }
  }
}
