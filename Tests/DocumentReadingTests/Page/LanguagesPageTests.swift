import Testing
import TextModel

@testable import DocumentReading

/// Lines of the pages of papers in seven languages.
@Suite struct LanguagesPageTests {
  private static let prose = "It rained for many days on the old town and the sea."

  /// What of a line, between two lines of prose, is boilerplate (`=`), a credit (`+`) or neither (`-`).
  private func kind(_ line: String, _ language: Language) -> Character {
    let parts = BoilerplateDetector(PageWords.of(language)).parts(of: "\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n")
    if !parts.boilerplate.isEmpty { return "=" }
    return parts.credits.isEmpty ? "-" : "+"
  }

  @Test(arguments: [
    (Language.german, "Meistgelesen"), (.german, "Anzeige"), (.german, "Lesen Sie auch: Warum der Fluss so stieg"),
    (.german, "Alle Rechte vorbehalten"), (.german, "Schlagworte Breisach Rhein"),
    (.german, "Folgen Sie uns auf Instagram"),
    (.french, "Les plus lus"), (.french, "Publicité"), (.french, "Lire aussi : Pourquoi le fleuve est monté"),
    (.french, "Tous droits réservés"), (.french, "Thèmes Colmar Rhin"), (.french, "Suivez-nous sur Instagram"),
    (.spanish, "Lo más leído"), (.spanish, "Publicidad"), (.spanish, "Lea también: Por qué subió el río"),
    (.spanish, "Todos los derechos reservados"), (.spanish, "Etiquetas Zaragoza Ebro"),
    (.spanish, "Síguenos en Instagram"),
    (.dutch, "Meest gelezen"), (.dutch, "Advertentie"), (.dutch, "Lees ook: Waarom de rivier steeg"),
    (.dutch, "Alle rechten voorbehouden"), (.dutch, "Trefwoorden Zwolle IJssel"), (.dutch, "Volg ons op Instagram"),
    (.portuguese, "Mais lidas"), (.portuguese, "Publicidade"), (.portuguese, "Leia também: Por que o rio subiu"),
    (.portuguese, "Todos os direitos reservados"), (.portuguese, "Assuntos Curitiba Iguaçu"),
    (.portuguese, "Siga-nos no Instagram"),
    (.danish, "Mest læste"), (.danish, "Annonce"), (.danish, "Læs også: Derfor steg åen"),
    (.danish, "Alle rettigheder forbeholdes"), (.danish, "Emneord Randers Gudenåen"),
    (.danish, "Følg os på Instagram"), (.danish, "Artiklen fortsætter efter annoncen"),
    (.swedish, "Mest läst"), (.swedish, "Annons"), (.swedish, "Läs också: Därför steg älven"),
    (.swedish, "Alla rättigheter förbehållna"), (.swedish, "Ämnen Luleå Vättern"),
    (.swedish, "Följ oss på Instagram"),
  ])
  func linesOfThePage(language: Language, line: String) {
    #expect(kind(line, language) == "=" && kind(line, .english) == "-")
  }

  @Test(arguments: [
    (Language.german, "Von Katharina Vogt und Hans Kunz"), (.german, "Foto: Katharina Vogt/Picture Alliance"),
    (.french, "Par Hélène Marchetti et Paul Roux"), (.french, "Hélène Marchetti/Abaca"),
    (.french, "Propos recueillis par Hélène Marchetti"),
    (.spanish, "Por Lucía Belmonte y José Gil"), (.spanish, "Lucía Belmonte/Europa Press"),
    (.dutch, "Door Marieke Hoekstra en Pieter de Wit"), (.dutch, "Marieke Hoekstra/Hollandse Hoogte"),
    (.portuguese, "Por Luciana Barreto e João Paz"), (.portuguese, "Luciana Barreto/Agência Brasil"),
    (.danish, "Af Sidsel Nørregaard og Troels Bak"), (.danish, "Sidsel Nørregaard/Ritzau Scanpix"),
    (.swedish, "Av Ylva Sandgren och Nils Ek"), (.swedish, "Ylva Sandgren/Bildbyrån"),
  ])
  func credits(language: Language, line: String) {
    #expect(kind(line, language) == "+" && kind(line, .english) == "-")
  }

  /// Headlines that begin as bylines do.
  @Test(arguments: [
    (Language.german, "Von der Wüste in die Stadt"), (.french, "Par le train de nuit"),
    (.spanish, "Por la noche en Teruel"), (.dutch, "Door het ijs gezakt"), (.portuguese, "Por uma vida em Braga"),
    (.danish, "Af hensyn til hjertet"), (.swedish, "Av misstag till Kiruna"),
  ])
  func headlinesAreNoBylines(language: Language, line: String) { #expect(kind(line, language) == "-") }
}
