import EntityExtraction
import Testing
import TextModel

@testable import Evaluation

struct AnnotatedCorpusTests {
  private func read(_ text: String) throws -> [AnnotatedText] { try AnnotatedCorpus.texts(in: text, file: "f") }

  private func names(_ text: AnnotatedText) -> [String] {
    text.names.map { "\($0.type.rawValue) \(text.text.document.text[$0.span])" }
  }

  @Test func readsTokensAndTags() throws {
    let texts = try read(
      "-DOCSTART-\tone\nAda\tB-PER\nObi\tI-PER\n's\tO\nfirm\tO\n,\tO\nDelta\tB-ORG\nBank\tI-ORG\n.\tO\n\nKisumu\tB-LOC\nJinja\tB-LOC\n\n-DOCSTART-\ttwo\nRain\tO\n"
    )
    #expect(texts.count == 2)
    #expect(texts[0].text.sentences.count == 2)
    #expect(names(texts[0]) == ["person Ada Obi", "organization Delta Bank", "place Kisumu", "place Jinja"])
    #expect(texts[0].text.document.text.hasPrefix("Ada Obi's firm, Delta Bank."))
    #expect(texts[1].names.isEmpty)
  }

  @Test func readsColumnsAndOtherSchemes() throws {
    let texts = try read(
      "Ada NNP B-NP B-PERSON\nObi NNP I-NP E-PERSON\nmet VBD O O\nMeridian NNP O S-ORG\n\nRain NN O O\n")
    #expect(texts.count == 2)
    #expect(names(texts[0]) == ["person Ada Obi", "organization Meridian"])
    #expect(try names(read("Paris\tI-LOC\nObi\tI-PER\nBible\tB-MISC\n")[0]) == ["place Paris", "person Obi"])
  }

  @Test func readsApostrophesAsTheTokenizerDoes() throws {
    let text = try read("Obi\tB-PER\n’\tO\ns\tO\nmen\tO\ndon\tO\n’\tO\nt\tO\ncare\tO\n")[0]
    #expect(text.text.tokens.map { String(text.text.text(of: $0)) } == ["Obi", "’s", "men", "do", "n’t", "care"])
  }

  @Test func readsTextWithNamesInBrackets() throws {
    let texts = try read(
      "=== a first\n[PER Ada Obi]'s \\[sic\\] book on [LOC Kisumu].\n\nNo name.\n=== b\n[ORG Meridian]\n")
    #expect(texts.map(\.text.document.id) == ["a", "b"])
    #expect(texts[0].text.document.text == "Ada Obi's [sic] book on Kisumu.\n\nNo name.\n")
    #expect(names(texts[0]) == ["person Ada Obi", "place Kisumu"])
  }

  @Test func readsRecordsWithSpans() throws {
    let texts = try read(
      #"{"id": "x", "text": "Zoë Ünal left Łódź.", "mentions": [{"start": 14, "end": 18, "type": "place"}, {"start": 0, "end": 8, "label": "PER"}, {"start": 9, "end": 13, "type": "VERB"}]}"#
    )
    #expect(names(texts[0]) == ["person Zoë Ünal", "place Łódź"])
  }

  @Test(arguments: [
    ("Ada\tB-PER\nObi\n", 2), ("Ada\tPER\n", 1), ("=== a\n[PER Ada\n", 2), ("=== a\nAda]\n", 2),
    ("=== a\n[CAT Tom]\n", 2), ("=== a\n[PER [LOC Rome]]\n", 2), ("{\"text\": \"a\"}\n{oops\n", 2),
    (#"{"text": "abc", "mentions": [{"start": 1, "end": 9, "type": "PER"}]}"#, 1),
    (
      #"{"text": "abc", "mentions": [{"start": 0, "end": 2, "type": "PER"}, {"start": 1, "end": 3, "type": "PER"}]}"#, 1
    ),
  ])
  func saysWhichLineIsWrong(text: String, line: Int) {
    #expect { try read(text) } throws: { error in
      guard let error = error as? AnnotationError else { return false }
      return error.line == line && error.description.hasPrefix("f, line \(line): ")
    }
  }

  @Test func anEmptyFileIsAnError() { #expect(throws: AnnotationError.self) { try read("\n\n") } }
}
