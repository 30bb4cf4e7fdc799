import ChildProcesses
import DocumentReading
import Foundation
import TestSupport
import Testing
import TextModel

/// The story of `samples/formats` as mail, print and old office programs write it, beside its text.
@Suite struct StoryFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples/formats").path

  /// The paragraphs of the story: body only.
  private func story(_ document: Document?) -> [String] {
    guard let document else { return [] }
    let bytes = Array(document.text.utf8)
    return DocumentReadout(document).paragraphs.filter { $0.role == .story }
      .map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) }
  }

  private func documents(_ name: String) -> [Document] {
    DocumentReader().documents(at: ["\(Self.folder)/\(name)"]).documents
  }

  private static func needs(_ name: String) -> String? {
    if name.hasSuffix(".pdf") { return "pdftotext" }
    return name.hasSuffix(".doc") ? "antiword" : nil
  }

  @Test(arguments: ["story.eml", "story.mht", "story.rtf", "story.doc", "story.pdf", "story-columns.pdf", "story.mbox"])
  func everyFormatHoldsTheStory(name: String) throws {
    if let program = Self.needs(name), ProgramSearch().path(of: program) == nil { return }
    let right = story(documents("story.txt").first)
    #expect(right.count == 4)
    let found = try #require(documents(name).first)
    #expect(story(found).suffix(4) == right.suffix(4))
    #expect(found.date == "2024-06-04")
    if !name.hasSuffix(".doc") { #expect(found.title?.hasPrefix("Water company drops plan") == true) }
  }

  @Test func aFileOfALetterIsTheStory() {
    let found = documents("story-attached.eml")
    #expect(found.map(\.id) == ["story-attached.eml", "story-attached.eml/story.txt"])
    #expect(story(found.last) == story(documents("story.txt").first))
  }

  /// A file of broken letters reads as the right one.
  @Test(arguments: ["broken/twice.txt", "broken/mixed.txt"]) func brokenLettersAreMended(name: String) {
    let result = DocumentReader().documents(at: ["\(Self.folder)/\(name)"])
    #expect(story(result.documents.first) == story(documents("story.txt").first))
    #expect(result.remarks.count == 1)
  }

  @Test(
    .enabled(if: ProgramSearch().path(of: "pdftotext") != nil),
    arguments: [
      ("locked", DocumentProblem.Code.encrypted), ("pictures", .picturesOnly), ("cut", .damaged),
    ]) func brokenPrintsAreTold(name: String, code: DocumentProblem.Code)
  {
    #expect(DocumentReader().documents(at: ["\(Self.folder)/broken/\(name).pdf"]).problems.map(\.code) == [code])
  }
}
