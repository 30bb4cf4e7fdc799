extension TextRules {
  /// The rules of Swedish.
  ///
  /// Titles are written small ("dir. Bo Holm"), so they are among the abbreviations that need no capital.
  static let swedish = TextRules(
    abbreviations: [
      .title: "prof",
      .nameTail: "jr jun sr sen co ltd inc corp",
      .namePart: "st ",
      .month: "jan feb febr mars apr jun jul aug sep sept okt nov dec",
      .numbered: "nr kl st art s sid kap bd p mom tel st",
      .joining: """
      hr fr dr adm dir avd f d kgl ordf sekr red ass tekn fil jur lic kand mag civ ing arkit t ex bl m a v p o ca \
      jfr jmf inkl exkl ev ang enl pga resp dvs vs gm obs s k n b g e dåv nuv bitr kapt löjtn öv sthlm gbg
      """,
      .closing: "osv mm m.m mfl milj mdr kr proc etc al ff dyl",
    ],
    namesInCapitals: "dr kl ang",
    openers: """
      den det de en ett han hon hen vi jag du ni man detta denna dessa hans hennes deras vår vårt våra min mitt sin \
      och men eller för så då när om eftersom medan efter före innan sedan tills därefter därför därmed därvid \
      dessutom dock här där nu idag igår imorgon ännu redan först bara endast själv också inte ingen inget inga \
      ingenting några någon något flera många alla båda varje var vem vad varför hur vilken vilket vilka på av vid \
      med till från över under mot utan genom mellan trots enligt samtidigt senare tidigare slutligen annars alltså \
      faktiskt kanske tyvärr omkring nästan ungefär både varken antingen just framför bland ut upp ned två tre fyra \
      fem sex i som emellertid likaså således härtill därpå dit hit hos likt även ibland ofta aldrig alltid
      """,
    courtesyTitles: "herr fru fröken dr prof",
    ties: "och eller av till från för i på vid med om den det de von van le la les du di da y e et under över mot",
    speechVerbs: """
      säger sade sa sagt berättar berättade förklarar förklarade menar menade frågar frågade ropar ropade skriver \
      skrev svarar svarade uppger uppgav uttalar tillägger tillade understryker underströk betonar betonade varnar \
      varnade konstaterar konstaterade medger medgav påpekar påpekade bedömer anser ansåg tycker tyckte hävdar \
      hävdade viskar viskade
      """,
    unfinished: """
      den det de en ett och eller att i på av vid med till från över under om mot för som sin sitt sina hans hennes \
      deras vår än
      """,
    timeWords: """
      januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag \
      torsdag fredag lördag söndag
      """,
    mailHeaders: "från skickat datum ämne bifogat bilaga bilagor from sent date subject re sv vb fwd",
    addressHeaders: "till cc bcc to kopia",
    captionLabels: "foto foton bild bilder video grafik arkivbild arkivfoto arkiv pressbild"
  )
}
