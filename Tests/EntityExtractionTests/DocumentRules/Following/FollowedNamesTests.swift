import EntityExtraction
import Testing
import TextModel

/// Names that a text has whole and says again, as papers of seven languages do, through the built-in taggers; each kind with what it
/// must not touch.
@Suite struct FollowedNamesTests {
  @Test(arguments: [
    (
      Language.spanish, "person:Burgueño",
      """
      La consejera delegada, Pilar Burgueño Tejada, lo comunicó ayer a los sindicatos UGT y Comisiones Obreras. Burgueño \
      achacó la medida a la caída de pedidos de Renault.
      """
    ),
    (
      .spanish, "person:Cissokho",
      """
      Venció por 2-0 al Sporting de Gijón con goles de Unai Irigoyen y Demba Cissokho. Irigoyen marcó de falta en el minuto \
      12; Cissokho sentenció en el 77.
      """
    ),
    (.dutch, "person:Kok", "Wim Kok heeft me ooit gevraagd voor de PvdA; Kok begreep wel dat ik nee zei."),
    (.danish, "person:Ulriksen", "Inger Krusborg bød velkommen, også til Ulriksen fra Dansk Sejlunion."),
  ])
  func surnames(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  @Test(arguments: [
    (
      Language.dutch, "person:Van Hoorn",
      "Mijn baas was Henk van Hoorn, een strenge man. Van Hoorn geloofde niet in software."
    ),
    (
      .dutch, "person:De Wijs",
      """
      Minister Sander de Wijs van Economische Zaken noemt het nieuws "een klap voor de regio". De Wijs sprak er maandag over.
      """
    ),
    (
      .spanish, "person:Díez de Revenga",
      """
      El PSOE exige que dimita el consejero de Fomento, José Ramón Díez de Revenga. Díez de Revenga no hizo declaraciones.
      """
    ),
    (
      .spanish, "person:Romero de la Cuesta",
      """
      La alcaldesa, Macarena Romero de la Cuesta, explicó que las obras las ejecutará Ferrovial. Romero de la Cuesta negó que \
      los puestos vayan a desaparecer.
      """
    ),
    (
      .french, "person:d'Escoubleau",
      """
      La cour a condamné lundi Bertrand d'Escoubleau à quatre ans de prison. Le tribunal avait prononcé une peine plus lourde \
      contre d'Escoubleau.
      """
    ),
    (
      .german, "person:Von der Leithens",
      """
      Sein Schwager Wilhelm von der Leithen brachte das Geld ein. Von der Leithens Enkel Otto saß später im Reichstag.
      """
    ),
  ])
  func particles(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// A firm that is called after the person stays one.
  @Test func aNameThatGoesOnBehindASurname() {
    let names = builtInNames(
      .dutch,
      """
      Medeverdachte Danny van der Vorst zit vast in Spanje. Volgens de politie leverde diens bedrijf Van der Vorst Transport \
      BV de chemicaliën.
      """)
    #expect(names.contains("organization:Van der Vorst Transport BV"))
  }

  @Test(arguments: [
    (
      Language.german, "organization:Stellbrinks",
      """
      Das teilte die Stellbrink AG am Dienstag in Halle mit. Der Betriebsrat von Stellbrink sprach von Polen. Stellbrinks \
      Aktie verlor im Handel acht Prozent.
      """
    ),
    (.danish, "organization:Vindelevs", "Vindelev A/S tabte. Det siger han. Vindelevs aktie faldt."),
    (
      .danish, "person:Madslunds",
      """
      Retten har idømt den tidligere revisor Preben Madslund tre års fængsel. Sagen begyndte, da NSK ransagede Madslunds \
      sommerhus ved Blåvand.
      """
    ),
    (
      .swedish, "person:Ali Esbati",
      "Finlands arbetsmarknadsminister, Arto Satonen, följer frågan. Vänsterpartiets Ali Esbati kräver besked."
    ),
    (
      .swedish, "organization:Handelsbankens",
      "Bolaget har stämt Handelsbanken. Handelsbankens presschef, Johan Wallrot, vill inte kommentera."
    ),
  ])
  func owners(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// A word for what a firm is belongs to the name only where a capital inside a sentence says so.
  @Test(arguments: [
    (
      Language.danish, "organization:Vindelev",
      "Maskinfabrikken Vindelev fyrer 140 medarbejdere på fabrikken i Horsens."
    ),
    (.swedish, "organization:Hallarås", "Verkstadsföretaget Hallarås varslar 190 anställda vid fabriken i Skellefteå."),
    (
      .dutch, "organization:Verhelst",
      """
      EINDHOVEN - Chipmachinebouwer Verhelst schrapt dit jaar 280 banen in Nederland. Dat heeft topvrouw Annemiek Slangen \
      dinsdag bekendgemaakt.
      """
    ),
  ])
  func nounsAtTheStart(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  @Test(arguments: [
    (
      Language.portuguese, "Tribunal Administrativo e Fiscal de Leiria",
      "A associação Quercus pondera recorrer ao Tribunal Administrativo e Fiscal de Leiria."
    ),
    (
      .spanish, "Hermandad de la Vera Cruz",
      "Durante las obras los puestos se trasladarán. La Hermandad de la Vera Cruz ha cedido su local."
    ),
    (
      .dutch, "Rijksdienst voor het Cultureel Erfgoed",
      """
      Joke de Geus heeft met de gemeente Albrandswaard gesproken over de molen. De Rijksdienst voor het Cultureel Erfgoed \
      komt in mei.
      """
    ),
  ])
  func headsAndTies(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains("organization:" + name))
  }

  /// Two bodies with "and" between them are two.
  @Test func twoBodiesAreNotOne() {
    let names = builtInNames(
      .spanish, "El Ayuntamiento de Utrera y Ferrovial firmaron. El Banco Sabadell y CaixaBank callan.")
    #expect(names.contains("organization:Ayuntamiento de Utrera") && names.contains("organization:CaixaBank"))
  }

  @Test(arguments: [
    (
      Language.swedish, "organization:Revisorsinspektionen",
      "Fru Sandelius uppgav att hon inget visste. Revisorsinspektionen kritiserade Åke Sandelius redan 2016."
    ),
    (
      .swedish, "organization:Götaverken",
      "Ja, med min man, Stig. Han fick jobb på Götaverken och jag på Sahlgrenska sjukhuset."
    ),
    (
      .danish, "organization:Sejlunionens",
      "Ulriksen lykønskede klubben på Sejlunionens vegne. Der var mange gæster."
    ),
    (.swedish, "organization:Kalmar läns museums", "Lånet är amorterat. Kalmar läns museums bidrag minskar."),
    (.spanish, "place:calle Álvarez Quintero", "Los puestos se trasladarán a la calle Álvarez Quintero en mayo."),
  ])
  func wordsThatSayIt(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// What real pages have beside such names: plurals of nouns, what kings did, names that lists know whole.
  @Test(arguments: [
    (
      Language.german, "person:Quests",
      "In Silkroad gibt es Peter Quest. Quest lacht oft. Die Quests sind schwer, und viele Quests dauern lang."
    ),
    (.german, "person:Deals", "Peter Deal sprach in Berlin. Deal lachte. Die Deals sind gut. Bei den Deals spart man."),
    (.german, "person:Leopold I. das Stadtrecht", "Im Jahr 1681 verlieh Leopold I. das Stadtrecht an Rust."),
    (
      .spanish, "organization:Organización de las Naciones Unidas para la Alimentación",
      "Según la Organización de las Naciones Unidas para la Alimentación y la Agricultura, sube el precio."
    ),
  ])
  func whatIsNoName(language: Language, name: String, text: String) {
    #expect(!builtInNames(language, text).contains(name))
  }
}
