import EntityResolution
import Foundation
import Testing
import TextModel

@Suite struct TitleSearchTests {
  /// The title before the last occurrence of a name, as it is written.
  private func title(before name: String, in text: String) throws -> String? {
    let range = try #require(text.range(of: name, options: .backwards))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TitleSearch.title(before: TextSpan(start, start + name.utf8.count), in: text).map { String(text[$0]) }
  }

  @Test(arguments: [
    ("He met Secretary of State Mike Pompeo.", "Mike Pompeo", "Secretary of State"),
    ("President Trump", "Trump", "President"), ("then Vice President  Pence", "Pence", "Vice President"),
    ("and Mrs. Lee", "Lee", "Mrs."), ("the Queen of the Moon", "Moon", "Queen of the"),
  ])
  func wordsOfTitlesAreReadBackwards(text: String, name: String, title: String) throws {
    #expect(try self.title(before: name, in: text) == title)
  }

  /// Words that join titles are none by themselves, and a bracket ends the search.
  @Test(arguments: [
    ("the state of Lee", "Lee"), ("He met Lee", "Lee"), ("Lee", "Lee"), ("the President (Lee)", "Lee"),
    ("President, Lee", "Lee"),
  ])
  func otherWordsAreNoTitle(text: String, name: String) throws {
    #expect(try title(before: name, in: text) == nil)
  }
}
