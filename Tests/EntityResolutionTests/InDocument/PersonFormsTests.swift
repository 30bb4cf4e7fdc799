import EntityExtraction
import EntityResolution
import Testing

/// The forms of one person's name that are easily taken for two people's.
@Suite struct PersonFormsTests {
  @Test(arguments: [
    ("Walter J. Hamlin III", "Walter Hamlin"), ("Walter J. Hamlin III", "W. J. Hamlin"),
    ("Walter J. Hamlin III", "Walt Hamlin"), ("William Hamlin", "Bill Hamlin"), ("W. Hamlin", "Bill Hamlin"),
    ("Otto Kröger", "Otto Kroeger"), ("Otto Kröger", "Otto Kroger"), ("Søren Lind", "Soeren Lind"),
  ])
  func oneMan(long: String, short: String) {
    #expect(EntityIndex("[p \(long)] spoke. [p \(short)] left.").entities.count == 1)
    #expect(EntityIndex("[p \(short)] spoke. [p \(long)] left.").entities.count == 1)
    if !short.hasPrefix("W. ") && !long.hasPrefix("W. ") {
      #expect(EntityIndex("[p \(long)]", "[p \(short)]").entities.count == 1)
    }
  }

  @Test func allFormsAtOnce() {
    let index = EntityIndex(
      "[p Walter J. Hamlin III], [p W. J. Hamlin], [p Walt Hamlin], [p Walter Hamlin] and Mr. [p Hamlin]")
    #expect(Set(index.ids()) == ["p:walter-j-hamlin-iii"])
  }

  @Test(arguments: [
    ("Walter Hamlin II", "Walter Hamlin III"), ("John Paul", "John Paul II"), ("Donald Trump", "Donald Trump Jr."),
    ("Anna Bauer", "Anna Baur"), ("R. Hamlin", "Bill Hamlin"), ("T. Hamlin", "Edward Hamlin"),
  ])
  func twoMen(first: String, second: String) {
    #expect(EntityIndex("[p \(first)], [p \(first)]; [p \(second)], [p \(second)]").entities.count == 2)
    #expect(EntityIndex("[p \(first)]", "[p \(second)]").entities.count == 2)
  }

  @Test func twoNumeralsLeaveTheNameWithoutOneAlone() {
    let index = EntityIndex("[p Walter Hamlin II] and [p Walter Hamlin III] met. [p Walter Hamlin] spoke.")
    #expect(index.entities.count == 3)
    let apart = EntityIndex("[p Walter Hamlin II]", "[p Walter Hamlin III]", "[p Walter Hamlin]")
    #expect(apart.entities.count == 3)
  }

  @Test func theMarkedSpellingIsShown() {
    let index = EntityIndex("[p Otto Kroeger], [p Otto Kroeger], [p Otto Kröger] and [p Kroger]")
    #expect(index.entities.map(\.name) == ["Otto Kröger"])
    // Without the marked letter nothing says that the two are one.
    #expect(EntityIndex("[p Uwe Kroeger]", "[p Uwe Kroger]").entities.count == 2)
  }

  @Test func aWholeSurnameGoesBeforeHalfOfOne() {
    let index = EntityIndex(
      "[p Nora Ortiz-Lane], [p Nora Ortiz-Lane] and [p Nora Ortiz-Lane] met [p Carl Lane]. [p Lane] left.")
    #expect(index.ids().last == "p:carl-lane")
    #expect(EntityIndex("[p Nora Ortiz-Lane] came. [p Lane] left.").ids().last == "p:nora-ortiz-lane")
    let elsewhere = EntityIndex("[p Nora Ortiz-Lane]", "[p Nora Ortiz-Lane]", "[p Carl Lane]", "[p Lane]")
    #expect(elsewhere.ids(3) == ["p:carl-lane"])
  }

  @Test func surnamesOfSeveralWordsMeetAcrossDocuments() {
    #expect(EntityIndex("[p Luis de los Ríos]", "[p De los Ríos]").entities.count == 1)
    #expect(EntityIndex("[p Omar al-Hadid]", "[p al-Hadid]").entities.count == 1)
  }

  @Test(arguments: [
    ("Amara Osei, M.D.", "Amara Osei"), ("Simon Oakeshott QC", "Simon Oakeshott"), ("Jack MA", "Jack MA"),
  ])
  func lettersOfHonourAreNotShown(written: String, shown: String) {
    #expect(EntityIndex("[p \(written)] came.").entities.map(\.name) == [shown])
  }
}
