import EntityExtraction
import EntityResolution
import Testing

/// Short forms that a text gives to a name itself.
@Suite struct DefinedNamesTests {
  @Test(arguments: [
    "[o Brandvold Timber Company] (“[p Brandvold]”) sued. [p Brandvold] lost.",
    "[o Brandvold Timber Company] (hereafter [p Brandvold]) sued. [l Brandvold] lost.",
    "[o Brandvold Timber Company] (hereinafter referred to as \"Brandvold\") sued. [p Brandvold] lost.",
    "[o Brandvold Timber Company], or [p Brandvold], sued. [p Brandvold] lost.",
    "[o Brandvold Timber Company] ([o Brandvold]) sued. [o Brandvold] lost.",
    "[o Brandvold Timber Company] ([o Brandvolds]) sued. [o Brandvolds] lost.",
  ])
  func theShortFormIsTheCompany(text: String) {
    #expect(Set(EntityIndex(text).ids()) == ["o:brandvold-timber-company"])
  }

  @Test(arguments: [
    "[o Odell Stores Inc.], doing business as [o Corner Pantry], closed. [o Corner Pantry] owed rent.",
    "[o Odell Stores Inc.] d/b/a [p Corner Pantry] closed.",
    "[o Odell Stores Inc.] (formerly [o Corner Pantry]) closed.",
    "[o Odell Stores Inc.] (together with its subsidiaries, the \"Corner Pantry\") closed. [o Corner Pantry] owed rent.",
  ])
  func anotherNameIsBelieved(text: String) {
    #expect(Set(EntityIndex(text).ids()) == ["o:odell-stores-inc"])
  }

  @Test(arguments: [
    "[o Odell Stores Inc.], or [o Corner Pantry], closed.", "[o Odell Stores Inc.] ([o Corner Pantry]) closed.",
    "a wing of [o Odell Stores], known as [o Corner Pantry], closed.",
    "[o Odell Stores] (“a disgrace”), [o Corner Pantry]",
  ])
  func whatDefinesNothing(text: String) {
    #expect(EntityIndex(text).entities.count == 2)
  }

  @Test func aTitleSpeaksForAPerson() {
    let index = EntityIndex("[o Brandvold Timber Company] (“[p Brandvold]”) sued. [p Mr.: Brandvold] lost.")
    #expect(index.ids() == ["o:brandvold-timber-company", "o:brandvold-timber-company", "p:brandvold"])
  }

  @Test func theLastDefinitionOfAKindCounts() {
    let index = EntityIndex(
      "[o Tarn Bank plc] (the “[o Bank]”) paid. The [o Bank] paid. [o Moss Bank plc] (“the Bank”) sued. The [o Bank] lost."
    )
    let (tarn, moss) = ("o:tarn-bank-plc", "o:moss-bank-plc")
    #expect(index.ids() == [tarn, tarn, tarn, moss, moss])
  }

  /// "EC" is the European Commission's, but not where the text says otherwise.
  @Test func whatATextDefinesOutweighsTheGazetteer() {
    let known = [KnownName(name: "European Commission", type: .organization, aliases: ["EC"])]
    let text = "The [o Electoral Commission] ([o EC]) met. The [o EC] agreed."
    let index = EntityIndex(text, knowing: known)
    #expect(index.ids() == ["o:electoral-commission", "o:electoral-commission", "o:electoral-commission"])
    let other = EntityIndex("The [o European Commission] ([o EC]) met. The [o EC] agreed.", knowing: known)
    #expect(other.ids() == ["o:european-commission", "o:european-commission", "o:european-commission"])
  }

  @Test func definitionsBehindTheCompanysPlace() {
    let index = EntityIndex("[o Pelham Gas Co.] of [l Virginia], known as [p Pel Gas], paid. [p Pel Gas] paid twice.")
    #expect(index.ids() == ["o:pelham-gas-co", "l:virginia", "o:pelham-gas-co", "o:pelham-gas-co"])
  }
}
