import EntityExtraction
import Testing
import TextModel

/// Names as papers, minutes and mail of seven languages have them, through the built-in taggers; each kind with what it must not touch.
@Suite struct NamesOfSevenLanguagesTests {
  /// Legal forms with stops, with a slash, in small letters.
  @Test(arguments: [
    (
      Language.german, "organization:Heimatbund Oberlausitz e. V.",
      "Der Verein arbeitet mit dem Heimatbund Oberlausitz e. V. und der Stadt zusammen."
    ),
    (
      .german, "organization:Corvina Holding Ltd.",
      "Empfängerin des Geldes war die Corvina Holding Ltd. mit Sitz in Nikosia."
    ),
    (
      .french, "organization:Nakagawa Chemical Co., Ltd.",
      "Le groupe a signé un accord avec le japonais Nakagawa Chemical Co., Ltd. pour cinq ans."
    ),
    (
      .danish, "organization:Enemærke & Petersen",
      "Bestyrelsen fik tilbud fra Murermester K. Holst A/S, Enemærke & Petersen og Jensen & Søn."
    ),
  ])
  func legalForms(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// A party by its letter.
  @Test(arguments: [
    (Language.danish, "organization:V", "Borgmester Niels Ulrik Mortensen (V) lovede at svare inden sommer.")
  ])
  func parties(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Towns go without an article in Spanish, their clubs have one.
  @Test(arguments: [
    (
      Language.spanish, "organization:Cádiz",
      "El líder ganó el partido con tres goles al Cádiz y suma seis puntos en la liga."
    ),
    (.spanish, "organization:Granada", "En la otra jornada de liga el Granada perdió en Eibar con un gol de penalti."),
  ])
  func clubs(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Listed bodies of three words or more in small letters, also where the first is a word for people, or one in capitals stands before.
  @Test(arguments: [
    (
      Language.spanish, "organization:Médicos sin fronteras",
      "Los hospitales de Médicos sin fronteras en Kabul cerraron ayer."
    ),
    (
      .swedish, "organization:Läkare utan gränser",
      "Två sjukhus som Läkare utan gränser driver i Kabul har stängt."
    ),
    (
      .french, "organization:Médecins sans frontières",
      "Selon l'ONG Médecins sans frontières, deux hôpitaux de Kaboul ont fermé."
    ),
  ])
  func listedBodies(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// Heads with capitals inside a sentence, clubs by their marks, sites that say something, heads before their place.
  @Test(arguments: [
    (
      Language.french, "organization:Syndicat des cheminots",
      "La grève a été lancée par le Syndicat des cheminots, qui demande des embauches."
    ),
    (
      .french, "organization:Fédération du bois",
      "Le budget de la Fédération du bois a été réduit hier."
    ),
    (
      .dutch, "organization:Partij van het Midden",
      "Volgens de Partij van het Midden stegen de prijzen in mei."
    ),
    (.portuguese, "organization:Valmar FC", "Os adeptos do Valmar FC não ficaram contentes."),
    (
      .spanish, "organization:Hospital San Telmo",
      "Ayer el Hospital San Telmo anunció un recurso ante el juez."
    ),
    (
      .portuguese, "organization:AstraZeneca",
      "Na terça-feira foi apresentada uma queixa contra AstraZeneca em Lisboa."
    ),
    (.dutch, "organization:Nordlund Life AB", "Het Zweedse Nordlund Life AB koopt de fabriek in Holwerd."),
    (.dutch, "organization:Tesselaar B.V.", "De bouw wordt door Tesselaar B.V. uitgevoerd, zegt de gemeente."),
    (.german, "organization:Polizei Zarpen", "Am Abend suchte die Polizei Zarpen noch nach Zeugen."),
  ])
  func bodiesByTheirHeads(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// Rulers by a given name and an epithet, also where nothing else says that they are people; not a given name before another noun.
  @Test(arguments: [
    (Language.german, "Das Heer Heinrichs des Löwen zog nach Lübeck.", "person:Heinrichs des Löwen"),
    (.german, "Danach gründete Albrecht der Bär die Mark.", "person:Albrecht der Bär"),
    (.german, "Danach gab Albrecht der Firma das Geld.", "person:Albrecht"),
    (.french, "Bientôt Louis le Pieux succéda à son père.", "person:Louis le Pieux"),
    (.portuguese, "Depois Afonso o Gordo sucedeu ao pai em Coimbra.", "person:Afonso o Gordo"),
    (.english, "Soon Alfred the Great beat the Danes near Chippenham.", "person:Alfred the Great"),
  ])
  func epithets(language: Language, text: String, name: String) { #expect(builtInNames(language, text).first == name) }

  /// Bodies with what small words tie to their heads.
  @Test(arguments: [
    (
      Language.german, "organization:Bund der Heimatfreunde",
      "Auch der Bund der Heimatfreunde kritisierte den Plan der Regierung in Dresden."
    ),
    (
      .german, "organization:Bundesministerium der Finanzen",
      "Das Bundesministerium der Finanzen begründete den Schritt mit höheren Zinsen."
    ),
    (
      .french, "organization:Ligue nationale de rugby",
      "La Ligue nationale de rugby étudiera mercredi le dossier du joueur."
    ),
    (
      .french, "organization:Agence des espaces verts",
      "Elle a dirigé pendant dix ans l'Agence des espaces verts à Nanterre."
    ),
    (
      .danish, "organization:Foreningen Levende Havn i Svendborg",
      "Det samme mener Skive Sejlklub og Foreningen Levende Havn i Svendborg, som frygter støj."
    ),
    (
      .swedish, "organization:Hembygdsföreningen i Ljusnarsberg",
      "Taket läggs om av Hembygdsföreningen i Ljusnarsberg under våren."
    ),
    (
      .dutch, "organization:Partij voor de Vrijheid",
      "De VVD en de Partij voor de Vrijheid zijn tegen het plan van de minister."
    ),
  ])
  func bodies(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Towns by their water, sights and streets.
  @Test(arguments: [
    (Language.german, "place:Oberndorf am Lech", "Die Sitzung fand in Oberndorf am Lech statt und dauerte lange."),
    (
      .french, "place:place de la République",
      "Les syndicats appellent à manifester samedi place de la République contre la loi."
    ),
    (.french, "place:château d'If", "Il fut enfermé au château d'If pendant deux ans."),
    (.dutch, "place:Herengracht", "Zij opende een praktijk aan de Herengracht in Amsterdam."),
    (.danish, "place:Jernaldervej", "Pladsen mod Jernaldervej flyttes i juni, siger formanden."),
  ])
  func places(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Whoever stands behind a title.
  @Test(arguments: [
    (Language.portuguese, "person:Eufrásia", "Procurou a casa de Dona Eufrásia, na cidade alta."),
    (.danish, "person:Skov", "Museumsinspektør Skov vil gerne se tegningerne fra Nationalmuseet."),
    (.french, "person:de Saint-Aulaire", "As-tu vu Mlle de Saint-Aulaire à Paris ? Elle est partie."),
    (.danish, "person:du Plat", "General du Plat faldt ved Dybbøl, og kaptajn Redsted døde ved sine folk."),
  ])
  func titles(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Surnames of two parts, with particles, alone.
  @Test(arguments: [
    (
      Language.portuguese, "person:Sampaio e Melo",
      "O ministro, Duarte Sampaio e Melo, anunciou a obra. Segundo Sampaio e Melo, a obra custa pouco."
    ),
    (
      .spanish, "person:De la Hoz",
      "El exalcalde Gerardo de la Hoz no quiso hablar. Ni Olmedo ni De la Hoz acudieron a la lectura."
    ),
    (
      .spanish, "person:Urdangarena",
      "El juez citó a Ignacio Urdangarena Sáez. El testigo negó conocer a Urdangarena y a su mujer."
    ),
  ])
  func surnames(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Owners before people.
  @Test(arguments: [
    (
      Language.danish, "person:Nancy Faeser",
      "Ministeren mødes med svenske Gunnar Strömmer og Tysklands Nancy Faeser i morgen."
    ),
    (
      .danish, "person:Susanne Arfelt",
      "Royal Greenland vil have flere kvoter. Royal Greenlands Susanne Arfelt er svær, men fair."
    ),
  ])
  func owners(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// Companies by their first word, and behind a noun for them.
  @Test(arguments: [
    (
      Language.danish, "organization:Nordrobot",
      "Nordrobot A/S køber en konkurrent. Dorthe Vangsgaard er administrerende direktør i Nordrobot."
    ),
    (
      .german, "organization:Sonnwerk",
      "Die Sonnwerk Energie AG erwirbt alle Anteile. Beraten wurden Sonnwerk von einer Kanzlei."
    ),
    (
      .french, "organization:Gide Loyrette Nouel",
      "La société était conseillée par le cabinet Gide Loyrette Nouel dans cette affaire."
    ),
  ])
  func companies(language: Language, name: String, text: String) {
    #expect(builtInNames(language, text).contains(name))
  }

  /// A king by his figure.
  @Test(arguments: [
    (
      Language.danish, "person:Christian 9.",
      "Bismarck havde nået sit mål, og Christian 9. sad tilbage med et lille rige."
    )
  ])
  func kings(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// A given name alone.
  @Test(arguments: [
    (Language.portuguese, "person:Luísa", "Em Estremoz paramos na casa da Luísa, lembras-te?")
  ])
  func persons(language: Language, name: String, text: String) { #expect(builtInNames(language, text).contains(name)) }

  /// What stands beside such names: rivers with articles, two people, two bodies, any street, a date.
  @Test(arguments: [
    (Language.spanish, "organization:Granada", "El portero nació en Granada y ganó la liga con un gol de penalti."),
    (.spanish, "organization:Ebro", "El equipo remó por el Ebro hasta la meta y ganó el campeonato de la liga."),
    (.portuguese, "person:Pedro Santos e Ana", "Pedro Santos e Ana Costa chegaram ontem a Lisboa."),
    (.german, "organization:Institut der Universität", "Das Institut der Universität Bonn prüft den Fall."),
    (.french, "person:Paris", "Il me semble que Paris dort encore."),
    (.danish, "person:Christian 9.", "Peter Holm og Christian 9. april i Odense."),
  ])
  func neighbours(language: Language, name: String, text: String) {
    #expect(!builtInNames(language, text).contains(name))
  }

  /// A legal form that begins the next paragraph is none of the name's, which ends with its own sentence.
  @Test func aLegalFormIsOfTheSameSentence() {
    let names = builtInNames(
      .german, "Protokoll des Alpenvereins, Sektion Krefeld\n\ne. V.\n\nZeit: 9. Februar. Ort: Krefeld")
    #expect(!names.isEmpty && !names.contains { $0.contains("e. V.") })
  }

  @Test(arguments: [
    (
      Language.spanish, "Viajamos con Autocares Tejuela, S.L. a la costa. El mes pasado Tejuela nos cobró el doble.",
      "Tejuela"
    ),
    (.french, "La Menuiserie Caudric SARL a posé les portes. Cette fois, Caudric nous a fait attendre.", "Caudric"),
    (.portuguese, "A Frutas Lameiral, S.A. patrocina o clube. Para a Lameiral, o ano foi bom.", "Lameiral"),
    (
      .dutch, "Het programmaboekje kwam van Drukkerij Vandersteken bvba. Zonder Vandersteken zou het er niet zijn.",
      "Vandersteken"
    ),
  ])
  func aFirmIsCalledByTheWordBeforeItsLegalForm(language: Language, text: String, name: String) {
    let names = builtInNames(language, text)
    #expect(names.contains("organization:\(name)"), "\(names)")
  }

  @Test func aPersonOfThatNameStaysOne() {
    let text = "Joaquín Tejuela fundó Autocares Tejuela, S.L. en 1990. Tejuela murió en Burgos."
    #expect(builtInNames(.spanish, text).contains("person:Tejuela"))
  }
}
