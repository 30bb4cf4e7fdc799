import EntityExtraction
import Testing
import TextModel

/// Names that are read as the document has them elsewhere, and with all that belongs to them.
struct LongerNamesTests {
  private func found(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
  }

  @Test(arguments: [
    "The mayor spoke in Mason's Crossing on Friday. Left Mason's Crossing by noon.",
    "Eleven barges left Porter's Landing. The levee at Porter's Landing held.",
    "The road to Carter's Ferry, Iowa, is closed. Harlan of Carter's Ferry agreed.",
  ])
  func anOwnersPlaceIsNobody(text: String) {
    #expect(found(text).filter { $0.hasPrefix("place:") && $0.contains("'s ") }.count == 2)
    #expect(!found(text).contains { $0 == "person:Mason" || $0 == "person:Porter" || $0 == "person:Carter" })
  }

  @Test func anOwnerStaysOne() {
    #expect(found("Mary Ellis sold the boat. Ellis's house burned down.").last == "person:Ellis")
  }

  @Test func particlesAtASentencesStart() {
    let names = found("Layla al-Hadid, a lawyer, objected. Al-Hadid said the papers were late.")
    #expect(names == ["person:Layla al-Hadid", "person:Al-Hadid"])
  }

  @Test func branchesKeepTheirNumbers() {
    #expect(found("Members of Teamsters Local 512 met at the hall.").contains("organization:Teamsters Local 512"))
  }

  @Test(arguments: [
    "PFOA was found in the creek.", "The RFP was late, and the EIS was never sent.", "PCBs and DDT rose in the river.",
  ])
  func substancesAndPapersAreNobody(text: String) {
    #expect(found(text + " Alice Boyd stayed in Leeds.") == ["person:Alice Boyd", "place:Leeds"])
  }
}
