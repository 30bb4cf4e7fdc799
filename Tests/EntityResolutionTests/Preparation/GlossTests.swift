import EntityExtraction
import EntityResolution
import Testing

@Suite struct GlossTests {
  @Test(arguments: [
    "[p Nikos Aliagas] ([p Νίκος Αλιάγας])", "[p Nikos Aliagas] (Greek: [p Νίκος Αλιάγας], born 1969)",
    "[p Nikos Aliagas] ([p ˈnikos aˈʎaɣas])",
    // A mention of another type between them, and two glosses of one name.
    "[p Nikos Aliagas] of [o Walden] ([p Νίκος Αλιάγας])", "[p Nikos Aliagas] ([p Νίκος Αλιάγας]; [p Никос Алиагас])",
  ])
  func otherLettersInBracketsRepeatTheName(text: String) {
    let index = EntityIndex(text)
    let people = index.entities.filter { $0.type == .person }
    #expect(people.map(\.id) == ["p:nikos-aliagas"])
    #expect(index.reasons("p:nikos-aliagas") == [.gloss])
  }

  @Test(arguments: [
    // No bracket, one that is closed before, Latin letters, another type, and too far behind.
    "[p Nikos Aliagas] and [p Νίκος Αλιάγας]", "[p Nikos Aliagas] (born 1969) and [p Νίκος Αλιάγας]",
    "[p Nikos Aliagas] ([p María Núñez])", "[p Nikos Aliagas] ([o Νίκος Αλιάγας])",
    "[p Nikos Aliagas] (\(String(repeating: "x", count: 160))[p Νίκος Αλιάγας])",
  ])
  func othersAreNamesOfTheirOwn(text: String) {
    #expect(EntityIndex(text).entities.count == 2)
  }
}
