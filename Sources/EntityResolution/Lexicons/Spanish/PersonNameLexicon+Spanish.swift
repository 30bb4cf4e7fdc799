extension PersonNameLexicon {
  /// The words of people's names in Spanish texts.
  static let spanish = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "junior": "jr", "hijo": "jr", "sr": "sr", "senior": "sr", "padre": "sr", "ii": "ii", "iii": "iii",
      "iv": "iv",
    ],
    epithets: "viejo joven mayor menor", epithetArticles: "el la",
    titles: """
      presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro \
      exministra viceministro viceministra secretario secretaria subsecretario senador senadora diputado diputada \
      eurodiputado eurodiputada congresista alcalde alcaldesa exalcalde exalcaldesa concejal concejala gobernador \
      gobernadora intendente canciller consejero consejera conseller consellera lehendakari director directora jefe \
      jefa lider portavoz vocero vocera general gral coronel capitan comandante teniente sargento cabo almirante \
      brigadier fiscal procurador procuradora juez jueza magistrado magistrada abogado abogada embajador embajadora \
      consul comisario comisaria comisionado inspector inspectora sr sra srta sres sras senor senora senorita \
      senores don dona dna dr dra doctor doctora lic licenciado licenciada ing ingeniero ingeniera arq profesor \
      profesora prof mtro mtra monsenor mons padre fray sor cardenal arzobispo obispo papa rabino iman pastor jeque \
      ayatola emperador emperatriz zar zarina rey reina ex antiguo antigua actual escritor escritora novelista poeta \
      periodista historiador historiadora economista filosofo filosofa cantante actor actriz director cineasta \
      entrenador seleccionador viuda camarada companero sir lord lady mr mrs miss monsieur madame herr frau
      """,
    titleJoiners: "de del la los las el y en para general adjunto adjunta primer primera",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      presidente presidenta mandatario mandataria rey reina emperador emperatriz canciller primer primera premier \
      papa pontifice sultan emir dictador dictadora lider caudillo lehendakari zar
      """,
    lesserTitles: """
      vice vicepresidente vicepresidenta ex expresidente expresidenta exministro adjunto adjunta fallecido difunto \
      interino entonces viceministro
      """,
    titleStopWords: """
      de del la los las el y a en un una al su sus ex antiguo antigua nuevo nueva futuro futura actual entonces
      """,
    maleHonorifics: """
      sr senor don d senores sres padre fray hermano rey principe infante emperador zar sultan emir duque conde \
      marques vizconde baron caballero tio abuelo obispo arzobispo cardenal papa monsenor diputado senador concejal \
      licenciado doctor director alcalde mr sir lord herr monsieur signor general gral coronel capitan teniente \
      almirante brigadier
      """,
    femaleHonorifics: """
      sra senora srta senorita dona dna senoras sras viuda sor madre hermana reina princesa infanta emperatriz \
      zarina duquesa condesa marquesa vizcondesa baronesa dama tia abuela abadesa diputada senadora concejala \
      licenciada doctora directora alcaldesa mrs miss ms lady frau madame mademoiselle signora
      """,
    marriedHonorifics: "sra senora mrs madame frau signora",
    unmarriedHonorifics: "srta senorita miss mademoiselle fraulein signorina",
    callings: [
      "juez jueza magistrado magistrada fiscal", "policia agente inspector inspectora comisario sargento cabo",
      "obispo arzobispo cardenal fray sor rabino iman pastor",
    ],
    courtesyTitles: """
      sr sra srta sres sras senor senora senorita senores senoras don dona d dna dr dra doctor doctora lic \
      licenciado licenciada ing sir lord lady mr mrs ms miss monsieur madame herr frau signor signora
      """,
    shownTitles: [
      "sr": "Sr.", "senor": "señor", "sra": "Sra.", "senora": "señora", "srta": "Srta.", "senorita": "señorita",
      "don": "don", "d": "don", "dona": "doña", "dna": "doña",
      "rey": "rey", "reina": "reina", "principe": "príncipe", "princesa": "princesa", "infanta": "infanta",
      "tia": "tía", "tio": "tío", "padre": "padre", "madre": "madre",
      "fray": "fray", "sor": "sor", "hermano": "hermano", "hermana": "hermana", "duque": "duque",
      "duquesa": "duquesa", "conde": "conde", "condesa": "condesa",
      "marques": "marqués", "marquesa": "marquesa", "baron": "barón", "baronesa": "baronesa", "dr": "Dr.",
      "dra": "Dra.",
    ],
    honours: "phd md mba sj op ofm osb sdb cmf ocd oar msc dea",
    particles: "de del la las los el y e i van von der den di da do dos das du le bin ibn ben al abu mac",
    abbreviations: [
      "sta": "santa", "sto": "santo", "ma": "maría", "fco": "francisco", "fdez": "fernández", "glez": "gonzález",
      "rdguez": "rodríguez", "hdez": "hernández", "mtnez": "martínez",
    ],
    surnamesFirst: "kim lee moon park ban song long may chung young kang hong ho gong bae",
    unmistakableSurnamesFirst: """
      xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu \
      dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong \
      tian ren fan fang shi yao tan zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai \
      nguyen tran pham hoang phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon \
      yun jeong jung shin seo oh im lim roh noh ko hyon thae chae nam pyo
      """
    ,
    pairsGivenNames: true, titlesAreSurnames: true, hasSeveralSurnames: true, givenNames: .spanish)
}
