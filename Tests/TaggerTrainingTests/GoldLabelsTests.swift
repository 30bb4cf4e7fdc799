import EntityExtraction
import Evaluation
import Testing

@testable import TaggerTraining

@Suite struct GoldLabelsTests {
  @Test func labelsCoverTheWordsOfNames() throws {
    let rows = try #require(TaggerModel.builtInRows)
    let text = try AnnotatedCorpus.texts(in: "=== a\n[PER Ada van Obi] saw [LOC Kisumu].\n", file: "f")[0]
    let features = DocumentFeatures(text.text, rows: rows)
    let labels = GoldLabels(text, features: features).labels.map { TagLabel(index: Int($0)) }
    #expect(
      labels == [
        TagLabel(.person, .begin), TagLabel(.person, .inside), TagLabel(.person, .end), .outside,
        TagLabel(.place, .single), .outside,
      ])
  }
}
