import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// A name inside a longer one that other documents have whole.
struct CorpusLongerNamesTests {
  /// A document whose names are marked by brackets, with a letter for the type: "left [l Bell's Landing]".
  private func document(_ id: String, _ marked: String) throws -> ExtractedDocument {
    var text = "", spans: [(TextSpan, EntityType)] = []
    for (number, piece) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
      guard number > 0 else {
        text += piece
        continue
      }
      let parts = piece.split(separator: "]", omittingEmptySubsequences: false)
      let name = parts[0].dropFirst(2)
      let start = text.utf8.count
      text += name
      spans.append((TextSpan(start, text.utf8.count), piece.hasPrefix("l") ? .place : .person))
      text += parts[1]
    }
    let tokenized = TokenizedDocument(Document(id: id, text: text))
    return ExtractedDocument(
      tokenized, mentions: try spans.map { try #require(tokenized.mention(of: $0.1, at: $0.0, score: 0.9)) })
  }

  private func surfaces(_ marked: [String]) throws -> [[String]] {
    let documents = try marked.enumerated().map { try document("\($0)", $1) }
    let index = EntityIndex(resolving: documents, with: .standard(for: .english))
    return index.documents.map { document in document.mentions.map { "\(document.surface(of: $0)) \($0.type)" } }
  }

  private let town = [
    "The plant at [l Bell's Landing] closed.", "Nobody in [l Bell's Landing] knew. [l Bell's Landing] slept.",
  ]

  @Test func aShorterNameInsideALongerOneOfOtherDocuments() throws {
    let found = try surfaces(town + ["She left [p Bell]'s Landing on Monday with [p Ada Bell]."])
    #expect(found[2] == ["Bell's Landing place", "Ada Bell person"])
    #expect(try surfaces(town + ["They met at Bell's [l Landing]."])[2] == ["Bell's Landing place"])
  }

  @Test func oneDocumentIsNotEnough() throws {
    let found = try surfaces([town[1], "She left [p Bell]'s Landing on Monday."])
    #expect(found[1] == ["Bell person"])
  }

  /// Where it is as often two names as one, nothing is known.
  @Test func whatIsReadApartAsOftenStays() throws {
    let open = "She left [p Bell]'s Landing. He left [p Bell]'s Landing."
    #expect(try surfaces(town + [open])[2] == ["Bell person", "Bell person"])
  }

  @Test func twoNamesInsideAndLongerWordsStay() throws {
    #expect(try surfaces(town + ["At [p Bell]'s [l Landing] they met."])[2] == ["Bell person", "Landing place"])
    #expect(try surfaces(town + ["[p Bell]'s Landingham home was sold."])[2] == ["Bell person"])
  }

  @Test func theOrderOfDocumentsChangesNothing() throws {
    let all = town + ["She left [p Bell]'s Landing on Monday."]
    #expect(try surfaces(all) == surfaces(all.reversed()).reversed())
  }
}
