import EntityExtraction
import Testing
import TextModel

/// What the package knows of each language, and that its tagger reads it.
@Suite struct LanguagesReadTests {
  @Test(arguments: [
    (Language.german, "Deutschland", "Germany"), (.german, "Moskau", "Moscow"),
    (.german, "EZB", "European Central Bank"),
    (.french, "Allemagne", "Germany"), (.french, "Londres", "London"), (.french, "ONU", "United Nations"),
    (.spanish, "Alemania", "Germany"), (.spanish, "EE. UU.", "United States"), (.spanish, "OTAN", "NATO"),
    (.dutch, "Duitsland", "Germany"), (.portuguese, "Alemanha", "Germany"),
    (.danish, "Tyskland", "Germany"), (.danish, "København", "Copenhagen"),
    (.danish, "Den Europæiske Union", "European Union"),
    (.swedish, "Förenta staterna", "United States"), (.swedish, "Köpenhamn", "Copenhagen"),
    (.swedish, "Världsbanken", "World Bank"),
  ])
  func knownNamesHaveTheNameOfEnglish(language: Language, name: String, english: String) {
    #expect(Gazetteer.standard(for: language).knownName(name)?.name == english)
    #expect(Gazetteer.standard.knownName(name)?.name != english)
  }

  /// "die" and "man" are words of German, "the" is none.
  @Test(arguments: [
    (Language.german, "gehen", "walked"), (.french, "avoir", "walked"), (.spanish, "comer", "walked"),
    (.dutch, "gaan", "walked"), (.portuguese, "mulheres", "walked"), (.danish, "kvinder", "walked"),
    (.swedish, "kvinnor", "walked"),
  ])
  func commonWordsAreThoseOfTheLanguage(language: Language, own: String, english: String) {
    let kinds = Gazetteer.standard(for: language)
    #expect(kinds.kinds(of: own).contains(.commonWord) && !kinds.kinds(of: english).contains(.commonWord))
    #expect(!Gazetteer.standard.kinds(of: own).contains(.commonWord))
  }

  @Test(arguments: TaggerModel.languages)
  func eachLanguageHasItsModel(language: Language) throws {
    #expect(try #require(TaggerModel.builtIn(for: language)).language == language)
  }

  /// People, places and organizations that no list has, in lines of the kind that the taggers are for.
  @Test(arguments: [
    (
      Language.german, "Die Bürgermeisterin Katharina Vogtländer reiste am Montag nach Breisach.",
      "Katharina Vogtländer|Breisach"
    ),
    (.french, "La préfète Hélène Marchetti s'est rendue lundi à Colmar.", "Hélène Marchetti|Colmar"),
    (.spanish, "La alcaldesa Lucía Belmonte viajó el lunes a Zaragoza.", "Lucía Belmonte|Zaragoza"),
    (.dutch, "Burgemeester Marieke Hoekstra reisde maandag naar Zwolle.", "Marieke Hoekstra|Zwolle"),
    (.portuguese, "A prefeita Luciana Barreto viajou na segunda-feira para Curitiba.", "Luciana Barreto|Curitiba"),
    (.danish, "Borgmester Sidsel Nørregaard rejste mandag til Randers.", "Sidsel Nørregaard|Randers"),
    (.swedish, "Kommunalrådet Ylva Sandgren reste i måndags till Luleå.", "Ylva Sandgren|Luleå"),
  ])
  func namesAreFound(language: Language, text: String, names: String) {
    guard TaggerModel.languages.contains(language) else { return }
    var document = Document(id: "t", text: text)
    document.language = language.code
    let extracted = EntityExtractor().extract(document)
    #expect(extracted.language == language)
    #expect(extracted.mentions.map { String(extracted.surface(of: $0)) }.joined(separator: "|") == names)
  }

  @Test func aLanguageWithoutATaggerIsReadAsTold() {
    var document = Document(id: "t", text: "Ada Lovelace var i London.")
    document.language = "is"
    #expect(EntityExtractor().extract(document).language == .english)
    #expect(EntityExtractor().extract(document, orIn: .german).language == .german)
  }
}
