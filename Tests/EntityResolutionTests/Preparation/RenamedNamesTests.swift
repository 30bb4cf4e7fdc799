import EntityExtraction
import EntityResolution
import Testing

/// Other names that the text gives to places and organizations, and short forms of companies and bodies.
struct RenamedNamesTests {
  private static let known = [
    KnownName(name: "Friendbook", type: .organization), KnownName(name: "Metta", type: .organization),
    KnownName(name: "Digger Inc.", type: .organization), KnownName(name: "Hale Marsh", type: .organization),
    KnownName(name: "Oldport", type: .place), KnownName(name: "Newport Lee", type: .place),
  ]

  @Test(arguments: [
    "[o Friendbook, Inc.], now [o Metta], moved. [o Metta] grew.", "[o Brand Tobacco] was renamed [o Altera Group].",
    "[o Crewe Consulting] changed its name to [o Accenta].",
    "[o Crewe Consulting], which has been called [o Accenta] since 2001, grew; [o Accenta] pays.",
    "[l Oldport], now [l Newport Lee], grew. [l Newport Lee] is large.", "[l Oldport] is now called [l Newport Lee].",
    "[l Oldport] became [l Newport Lee] in 1930.", "[o Foxley], formally [o Hale Precision Co.], declined.",
    "[o Digger Inc.] hired. [o Digger] paid.", "[o Hale Marsh Dean Wells & Co.] moved. [o Hale Marsh] dropped it.",
    "[o Hobbs, Straw & Kent] sued; [o Hobbs Straw] billed.",
    "The [o Court of Appeals for the Tenth Circuit] reversed; the [o Tenth Circuit] sits.",
    "The [o National Bureau of Investigation] came. The [o Bureau] left.",
  ])
  func anotherNameIsTheSameThing(text: String) {
    let index = EntityIndex(text, knowing: Self.known)
    #expect(index.entities.count == 1, "\(index.ids())")
  }

  @Test(arguments: [
    "The head of [o Friendbook], formerly [o Metta], left.", "[l Oldport], [l Newport Lee] and others.",
    "[l Oldport] is called [l Newport Lee]'s twin.", "[l Oldport] became [l Newport Lee] territory.",
    "[o Hale Marsh Timber Company] moved. [o Hale Marsh] stayed.", "[l Oldport], now [o Metta], grew.",
    "[o Hobbs, Straw & Kent] sued; [o Hobbs Marsh] billed.",
  ])
  func whatIsNoRenamingJoinsNothing(text: String) {
    #expect(EntityIndex(text, knowing: Self.known).entities.count == 2)
  }
}
