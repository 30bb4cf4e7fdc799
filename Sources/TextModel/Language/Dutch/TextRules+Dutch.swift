extension TextRules {
  /// The rules of Dutch.
  static let dutch = TextRules(
    abbreviations: [
      .title: "dhr mw mevr mej dr drs ir ing mr prof ds gen kol kapt burg wed hr",
      .nameTail: "jr sr str co ltd inc corp cie gebr",
      .namePart: "st",
      .month: "jan feb mrt apr jun jul aug sep sept okt nov dec",
      .numbered: "nr nrs art blz p pp afl dl tel",
      .joining: "bijv bv ca resp incl excl evt inz nl vgl vs o t m d",
      .closing: "enz etc al",
    ],
    dottedTails: "n.v b.v v.o.f c.v",
    clitics: "s",
    openers: """
      de het een dit dat deze die hij zij ze wij we ik jij je u men er zijn haar hun ons onze mijn en of maar \
      want dus ook als wanneer omdat hoewel nadat voordat terwijl sinds tot toen dan daarna daarom daarbij \
      daarvoor daarmee daardoor hier daar nu vandaag gisteren morgen nog al pas zo zelfs echter toch bovendien \
      verder wie wat waar waarom hoe welke in op aan uit bij met na van voor over onder om tegen zonder door \
      tussen ondanks wegens volgens veel vele sommige enkele alle beide elk elke geen niet niets niemand \
      iemand ongeveer bijna meer later eerder inmiddels uiteindelijk tenslotte tevens eveneens indien doch \
      gedurende twee drie vier vijf
      """,
    courtesyTitles: "dhr mw mevr mej dr drs mr prof",
    ties: "en of van der den de het in op aan bij voor met te ter ten la le du di da y e et",
    tailTies: "en",
    relatives: "die dat wiens wier",
    speechVerbs: """
      zei zegt zeiden verklaarde verklaart vertelde vertelt vroeg vraagt riep schreef schrijft antwoordde \
      aldus meldde meldt benadrukte meende vond vindt waarschuwde stelde stelt
      """,
    unfinished: """
      de het een en of dat die in op aan uit bij met na van voor over onder om tegen door tussen zijn haar hun \
      ons onze te als
      """,
    timeWords: """
      januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag \
      woensdag donderdag vrijdag zaterdag zondag
      """,
    mailHeaders: "van verzonden datum onderwerp bijlagen bijlage from sent date subject re fw fwd",
    addressHeaders: "aan cc bcc to",
    captionLabels: "foto afbeelding beeld video archief"
  )
}
