extension PersonNameLexicon {
  /// The words of people's names in Portuguese texts.
  static let portuguese = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "junior": "jr", "filho": "jr", "neto": "neto", "sobrinho": "sobrinho", "ii": "ii", "iii": "iii",
    ],
    epithets: "velho moco",
    titles: """
      sr senhor sra senhora srta dom dona dr dra doutor doutora prof profa professor professora eng engenheiro presidente presidenta ministro \
      ministra governador governadora prefeito prefeita senador senadora deputado deputada vereador vereadora secretario secretaria diretor \
      diretora general coronel capitao tenente major sargento juiz juiza desembargador desembargadora procurador procuradora delegado \
      delegada advogado advogada bispo arcebispo cardeal papa padre frei irmao irma rei rainha principe princesa imperador imperatriz \
      embaixador embaixadora tecnico treinador
      """,
    titleJoiners: "de da do das dos e",
    leaderTitles: "presidente presidenta ministro rei rainha imperador papa lider chanceler",
    lesserTitles: "vice ex antigo antiga entao interino interina",
    titleStopWords: "o a os as de da do das dos e um uma seu sua novo nova ex entao",
    maleHonorifics:
      "sr senhor dom dr doutor rei principe imperador irmao padre frei pai tio avo ministro deputado senador governador prefeito",
    femaleHonorifics: """
      sra senhora srta dona dra doutora rainha princesa imperatriz irma mae tia ministra deputada senadora governadora prefeita presidenta \
      professora
      """,
    unmarriedHonorifics: "srta", courtesyTitles: "sr senhor sra senhora srta dom dona dr dra doutor doutora",
    shownTitles: [
      "sr": "Sr.", "senhor": "Senhor", "sra": "Sra.", "senhora": "Senhora", "dom": "Dom", "dona": "Dona", "rei": "Rei",
      "rainha": "Rainha", "padre": "Padre",
    ],
    particles: "de da do das dos e d van von der del la le di al el bin",
    originWords: "de", abbreviations: ["sto": "santo", "sta": "santa"],
    surnamesFirst: english.surnamesFirst.joined(separator: " "),
    unmistakableSurnamesFirst: english.unmistakableSurnamesFirst.joined(separator: " "))
}
