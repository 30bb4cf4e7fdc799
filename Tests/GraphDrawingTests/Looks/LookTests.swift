import Foundation
import Testing

@testable import GraphDrawing

@Suite struct LookKeyTests {
  @Test(arguments: [
    (nil, LookKey.other), (0, .category(0)), (11, .category(11)), (12, .other), (100, .other),
  ])
  func communitiesHaveACategoryWhileThereAreColours(community: Int?, key: LookKey) {
    #expect(LookKey(community: community) == key)
  }

  /// Twelve looks, five steps, and two more; classes are numbered from one.
  @Test func classesTellKeysApart() {
    let classes = (1...12).map { "c\($0)" } + ["s1", "s2", "s3", "s4", "s5", "other", "plain"]
    #expect(LookKey.all.map(\.className) == classes)
  }

  @Test func unknownClassesAreOther() throws {
    let read = try JSONDecoder().decode([LookKey].self, from: Data(#"["c2", "c99", "", "plain"]"#.utf8))
    #expect(read == [.category(1), .other, .other, .plain])
  }
}
