import Foundation
import Testing

@testable import GraphDrawing

@Suite struct LookKeyTests {
  @Test(arguments: [
    (nil, LookKey.other), (0, .category(0)), (6, .category(6)), (7, .other), (100, .other),
  ])
  func communitiesHaveACategoryWhileThereAreColours(community: Int?, key: LookKey) {
    #expect(LookKey(community: community) == key)
  }

  /// Seven colours, five steps, and two more; classes are numbered from one.
  @Test func classesTellKeysApart() {
    let classes = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "s1", "s2", "s3", "s4", "s5", "other", "plain"]
    #expect(LookKey.all.map(\.className) == classes)
  }

  @Test func unknownClassesAreOther() throws {
    let read = try JSONDecoder().decode([LookKey].self, from: Data(#"["c2", "c99", "", "plain"]"#.utf8))
    #expect(read == [.category(1), .other, .other, .plain])
  }
}
