import Foundation
import Testing

@testable import TextModel

/// Paragraphs that are read again by themselves have the tokens that they have in the whole.
@Suite struct PartTests {
  private static let samples: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return files.compactMap { $0 as? URL }.filter { ["txt", "md", "html", "jsonl"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  /// What a token before the paragraph, or what glues it to that, has a say in.
  private static let odd = [
    "It cost 12\n\nF. Supp. 2d 44 was cited. He left\n\nJ. Smith Jr. behind.\n\nHe wrote to\n\njane@example.org today.",
    "I\n\nI. (Buddy) Ross came.\n\n347\n\nU.S. 483 says so.\n\nMobile,\n\nAla. is a town.",
    "The end of it.The next began.Another www.example.org/a.b here.Last.\n\nAnd now.", "A.\n\nB.\n\nC.\n\nD. E. Fox.",
    "> quoted Mr.\n> Fox\n\nplain\u{1}\n\n text .com here", "", "\n\n", "One.\u{2028}Two. Three.\u{3000}Four.",
  ]

  private func check(_ document: Document, _ language: Language, where isWanted: (Int) -> Bool) {
    let whole = TokenizedDocument(document, language: language)
    var number = -1
    let part = TokenizedDocument.part(
      of: document, language: language, paragraphs: whole.paragraphs, sentences: whole.sentences
    ) { _ in
      number += 1
      return isWanted(number)
    }
    guard let part else { return }
    let wanted = whole.paragraphs.indices.filter(isWanted).map { whole.paragraphs[$0] }
    #expect(part.paragraphs.map(\.span) == wanted.map(\.span) && part.paragraphs.map(\.role) == wanted.map(\.role))
    for (own, paragraph) in zip(part.paragraphs, wanted) {
      let (sentences, expected) = (part.sentences[own.sentences], whole.sentences[paragraph.sentences])
      #expect(sentences.map(\.span) == expected.map(\.span))
      for (sentence, known) in zip(sentences, expected) {
        let (tokens, others) = (part.tokens[sentence.tokens], whole.tokens[known.tokens])
        #expect(tokens.map(\.span) == others.map(\.span) && tokens.map(\.kind) == others.map(\.kind))
        // Of the first one nobody asks what stands before it.
        #expect(tokens.dropFirst().map(\.followsSpace) == others.dropFirst().map(\.followsSpace))
      }
    }
  }

  @Test("texts of the samples", arguments: [Language.english, .german]) func samples(language: Language) {
    #expect(Self.samples.count > 20)
    for text in Self.samples + Self.odd {
      for lineEnds in Document.LineEnds.allCases {
        let document = Document(id: "a", text: text, lineEnds: lineEnds)
        for step in [2, 3, 7] { check(document, language) { $0 % step == step - 1 } }
        check(document, language) { _ in true }
      }
    }
  }

  @Test func paragraphsAreReadAlone() {
    let document = Document(id: "a", text: "One is here.\n\nTwo are here. Or not.\n\nThree came.")
    let whole = TokenizedDocument(document)
    var number = 0
    let part = TokenizedDocument.part(
      of: document, language: .english, paragraphs: whole.paragraphs, sentences: whole.sentences
    ) { _ in
      number += 1
      return number == 3
    }
    #expect(part?.paragraphs.count == 1 && part?.sentences.count == 1)
    #expect(part?.sentences.first.flatMap { part?.text(of: $0.span) } == "Three came.")
  }

  @Test func markupIsReadWithTheWhole() {
    let document = Document(id: "a", text: "*One* is here.", markup: [TextSpan(0, 1), TextSpan(4, 5)])
    let whole = TokenizedDocument(document)
    #expect(
      TokenizedDocument.part(
        of: document, language: .english, paragraphs: whole.paragraphs, sentences: whole.sentences
      ) { _ in true } == nil)
  }
}
