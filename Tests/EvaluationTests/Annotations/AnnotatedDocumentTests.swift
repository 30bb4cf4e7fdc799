import EntityExtraction
import Evaluation
import Testing
import TextModel

@Suite struct AnnotatedDocumentTests {
  private func read(_ line: String) throws -> AnnotatedDocument { try AnnotatedDocument(jsonLine: Array(line.utf8)) }

  /// Offsets are scalars, the emoji one of them; mentions stand in the order of the text, titles before people are found.
  @Test func readsMentionsInOrder() throws {
    let document = try read(
      #"{"doc_id":"1","text":"🙂 President Núñez in Łódź","mentions":[{"start":21,"end":25,"type":"LOC","entity_id":"l"},"#
        + #"{"start":12,"end":17,"type":"person","entity_id":"p","surface":"Núñez"}]}"#)
    let extracted = document.extracted
    #expect(extracted.document.id == "1" && document.entityIDs == ["p", "l"])
    #expect(extracted.mentions.map { String(extracted.surface(of: $0)) } == ["Núñez", "Łódź"])
    #expect(extracted.mentions.map(\.type) == [.person, .place])
    #expect(extracted.mentions[0].title.map { String(extracted.document.text[$0]) } == "President")
  }

  @Test(arguments: [
    (#"{"doc_id":"1","text":"x","mentions":[{"start":1,"end":1,"type":"PER","entity_id":"a"}]}"#, "1..<1"),
    (#"{"doc_id":"1","text":"x","mentions":[{"start":0,"end":1,"type":"MISC","entity_id":"a"}]}"#, "MISC"),
    (#"{"doc_id":"1","text":"x","mentions":[{"start":0,"end":1,"type":"PER","entity_id":"a","surface":"y"}]}"#, "“y”"),
  ])
  func mentionsThatCannotBeAreNamed(line: String, sign: String) {
    #expect {
      try read(line)
    } throws: { error in
      let text = (error as? AnnotatedDocument.LineError)?.description ?? ""
      return text.hasPrefix("mention 1: ") && text.contains(sign)
    }
  }
}
