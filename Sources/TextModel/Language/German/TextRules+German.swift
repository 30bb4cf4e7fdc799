extension TextRules {
  /// The rules of German.
  static let german = TextRules(
    abbreviations: [
      .title: "hr hrn fr frl dr prof dipl ing mag gen kard hptm oblt med rer nat phil jur gebr",
      .nameTail: "str pl jr jun sen co bros ltd inc corp cie",
      .namePart: "st skt",
      .month: "jan feb mrz apr jun jul aug sep sept okt nov dez",
      .numbered: "nr nrn abs art ziff rn rz bd bde kap abb tab s aufl jg ausg",
      .joining: """
      bzw ca vgl inkl exkl evtl ggf sog bspw zzgl gem lt insb insbes geb gest verh verst z d u i o v e chr resp \
      max min tel
      """,
      .closing: "usw usf etc ff al",
    ],
    degrees: [("rer", "nat"), ("h", "c")],
    dottedTails: "a.g e.v n.v b.v s.a h.c",
    ordinalsHaveStops: true,
    openers: """
      der die das dem den des ein eine einem einen einer eines dies diese dieser diesem diesen dieses er sie \
      es wir ihr ich man sein seine ihre unser und oder aber doch denn sondern auch als wenn weil obwohl \
      nachdem bevor während seit seitdem bis da damit dann danach daher deshalb deswegen dabei dafür dagegen \
      darauf daraus darin darum davon dazu dort hier heute gestern morgen jetzt nun noch nur schon erst so \
      sogar zwar zudem außerdem allerdings jedoch dennoch trotzdem indes hingegen vielmehr schließlich zuletzt \
      wer was wann wo warum wie welche welcher in im an am auf aus bei beim mit nach von vom vor zu zum zur \
      über unter um für gegen ohne durch zwischen trotz wegen laut einige viele mehrere alle beide jeder jede \
      kein keine nicht nichts niemand jemand etwa rund fast mehr insgesamt ob ferner ebenso später früher \
      zuvor inzwischen mittlerweile künftig bislang bisher anschließend zunächst
      """,
    courtesyTitles: "herr frau fräulein dr prof",
    ties: """
      und oder von vom zu zum zur der die das des dem den für in im an am auf bei beim mit nach van de la le \
      del di da dos al el bin y e et
      """,
    tailTies: "und",
    relatives: "der die das dessen deren dem den",
    speechVerbs: """
      sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint fragte fragt rief schrieb \
      schreibt antwortete kritisierte forderte warnte ergänzte berichtete fügte erwiderte teilte mahnte lobte \
      sprach
      """,
    unfinished: """
      der die das dem den des ein eine einem einen einer eines und oder sowie als in im an am auf aus bei beim \
      mit nach von vom vor zu zum zur über unter um für gegen durch dass weil seine ihre sein ihr
      """,
    timeWords: """
      januar februar märz april mai juni juli august september oktober november dezember montag dienstag \
      mittwoch donnerstag freitag samstag sonntag mez mesz uhr
      """,
    mailHeaders:
      "von gesendet datum betreff anlagen anlage anhang anhänge wichtigkeit antwort from sent date subject re aw wg fwd",
    addressHeaders: "an cc bcc to kopie",
    captionLabels: "foto fotos bild bilder video grafik archiv archivbild archivfoto symbolbild"
  )
}
