import EntityExtraction
import Testing
import TextModel

/// Bodies with a bracket behind them, towns that play one another and people behind a verb, through the built-in taggers.
@Suite struct BracketsAndOpponentsTests {
  /// A word in brackets behind a body's name is its short form, and tells how far the name goes.
  @Test(arguments: [
    (
      Language.french, "organization:Ligue de football professionnel",
      "La Ligue de football professionnel (LFP) a rejeté la demande du club."
    ),
    (
      .dutch, "organization:Centraal Orgaan opvang asielzoekers",
      "Het Centraal Orgaan opvang asielzoekers (COA) zoekt nieuwe locaties in het noorden."
    ),
    (
      .spanish, "organization:Conafor",
      "La Comisión Nacional Forestal (Conafor) cerró el parque. El jefe de Conafor no quiso hablar."
    ),
  ])
  func brackets(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Bodies that are counted up before the one with the bracket.
  @Test(arguments: [
    (
      Language.spanish, "organization:BBVA",
      "El proyecto lo pagan BBVA, Bancolombia y el Banco Interamericano de Desarrollo (BID)."
    ),
    (
      .french, "organization:École du Louvre",
      "Elle a étudié à l'École du Louvre et au Centre national de la recherche scientifique (CNRS)."
    ),
  ])
  func countedBodies(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// Subject and object behind the verb are two people; three given names and a surname are one.
  @Test func subjectAndObjectAreTwo() {
    let two = builtInNames(.german, "Heute trifft Angela Merkel Nicolas Sarkozy in Berlin.")
    #expect(two.contains("person:Angela Merkel") && two.contains("person:Nicolas Sarkozy"))
    let swedish = builtInNames(.swedish, "Igår mötte Stefan Löfven Angela Merkel i Berlin.")
    #expect(swedish.contains("person:Stefan Löfven") && swedish.contains("person:Angela Merkel"))
    #expect(
      builtInNames(.german, "Gestern starb Johann Karl Friedrich Weber in Jena.").contains { $0.hasSuffix("Weber") })
  }

  /// Towns that play one another.
  @Test(arguments: [
    (
      Language.german, "organization:Freiburg",
      "Der Trainer sah eine schwache erste Halbzeit. Am Samstag unterlag seine Mannschaft gegen Freiburg."
    ),
    (
      .dutch, "organization:Groningen",
      "De trainer zag zijn ploeg een vroege goal maken. Daarna verloor de ploeg tegen Groningen."
    ),
  ])
  func opponents(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }
}
