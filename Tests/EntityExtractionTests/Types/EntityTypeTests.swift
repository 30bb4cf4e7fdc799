import EntityExtraction
import Foundation
import Testing

extension EntityType {
  static let vessel = EntityType("vessel")
}

@Suite struct EntityTypeTests {
  @Test("has the names and ids of the three, and of added ones") func names() {
    #expect(EntityType.allCases.map(\.rawValue) == ["person", "place", "organization"])
    #expect(EntityType.allCases.map(\.idPrefix) == ["p", "l", "o"])
    #expect(EntityType.vessel.rawValue == "vessel" && EntityType.vessel.idPrefix == "vessel")
    #expect("\(EntityType.vessel)" == "vessel")
    for name in ["person", "place", "organization", "vessel", "chemical-2", "корабль", "船舶"] {
      #expect(EntityType(rawValue: name)?.rawValue == name)
    }
    #expect(EntityType("person") == .person && !EntityType.organization.isAdded && EntityType.vessel.isAdded)
  }

  @Test(
    "refuses what would not do in files and ids",
    arguments: [
      "", "v", "Vessel", "war ship", "a,b", "2nd", "-a", "a:b", "ship\n", "e\u{301}e\u{301}",
      String(repeating: "a", count: 65),
    ])
  func wrongNames(name: String) {
    #expect(EntityType(rawValue: name) == nil)
    let text = Data((try? JSONEncoder().encode([name])) ?? Data())
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([EntityType].self, from: text) }
  }

  @Test("one name is one type, whoever asks first") func equality() async {
    let types = await withTaskGroup(of: [EntityType].self) { group in
      for task in 0..<8 {
        group.addTask { (0..<50).map { EntityType("kind-\(($0 + task) % 50)") }.sorted() }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(types.map { $0.map(\.rawValue) }).count == 1)
    #expect(Set(types.flatMap { $0 }).count == 50)
  }

  @Test("orders the three, then the others by name, whichever came first") func order() {
    let (second, first) = (EntityType("zebra"), EntityType("aardvark"))
    #expect(
      [second, .organization, first, .person, .place].sorted()
        == [.person, .place, .organization, first, second])
    #expect(!(first < first))
  }

  @Test("comes back from JSON as its name") func codable() throws {
    let data = try JSONEncoder().encode([EntityType.vessel, .place])
    #expect(String(decoding: data, as: UTF8.self) == #"["vessel","place"]"#)
    #expect(try JSONDecoder().decode([EntityType].self, from: data) == [.vessel, .place])
  }
}
