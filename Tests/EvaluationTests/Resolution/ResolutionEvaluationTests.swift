import EntityExtraction
import Evaluation
import Testing

/// Hand-worked: two people of one full name, whom the rules take for one, and one person whose two names they keep apart.
@Suite struct ResolutionEvaluationTests {
  private func documents() throws -> [AnnotatedDocument] {
    try [
      #"{"doc_id":"1","text":"Ann Lee","mentions":[{"start":0,"end":7,"type":"PER","entity_id":"a"}]}"#,
      #"{"doc_id":"2","text":"Ann Lee","mentions":[{"start":0,"end":7,"type":"PER","entity_id":"b"}]}"#,
      #"{"doc_id":"3","text":"Boz","mentions":[{"start":0,"end":3,"type":"PER","entity_id":"c"}]}"#,
      #"{"doc_id":"4","text":"Charles Dickens","mentions":[{"start":0,"end":15,"type":"PER","entity_id":"c"}]}"#,
    ].map { try AnnotatedDocument(jsonLine: Array($0.utf8)) }
  }

  private let gazetteer = Gazetteer(knownNames: [])

  /// Precision (1/2 + 1/2 + 1 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4; three entities were found, three are meant.
  @Test func scores() throws {
    let evaluation = ResolutionEvaluation(of: try documents(), with: gazetteer)
    let scores = evaluation.overall
    #expect(scores.mentionCount == 4 && scores.entityCount == 3 && scores.referenceCount == 3)
    #expect(scores.bCubed.precision == 0.75 && scores.bCubed.recall == 0.75)
    #expect(evaluation.scores(of: .person) == scores && evaluation.scores(of: .place).mentionCount == 0)
  }

  /// A document by itself holds no mistake; the same id in two of them is two people.
  @Test func withinDocumentsAllIsRight() throws {
    let scores = ResolutionEvaluation(of: try documents(), with: gazetteer, isWithinDocuments: true).overall
    #expect(scores.entityCount == 4 && scores.referenceCount == 4 && scores.bCubed.f1 == 1 && scores.ceafe.f1 == 1)
  }

  /// Each costs one mention: two mentions with half a share lost by both.
  @Test func errorsNameWhatWentWrong() throws {
    let errors = ResolutionEvaluation(of: try documents(), with: gazetteer).errors
    #expect(errors.map(\.kind) == [.merged, .split] && errors.map(\.cost) == [1, 1])
    #expect(errors[0].entity == "Ann Lee" && errors[0].parts.map(\.entity) == ["a", "b"])
    #expect(errors[0].parts.map(\.documents) == [["1"], ["2"]])
    #expect(errors[1].entity == "c" && Set(errors[1].parts.map(\.entity)) == ["Boz", "Charles Dickens"])
  }
}
