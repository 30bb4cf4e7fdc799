extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in German texts.
  static let german = NonPersonNameLexicon(
    articles: "der die das dem den des", nameArticles: "der die das",
    ofWords: "von vom der des",
    legalForms: """
      gmbh mbh ag kg ohg ug kgaa se eg ev gbr co inc ltd llc plc corp sa spa srl nv bv ab oy as aktiengesellschaft
      """,
    unmistakableLegalForms: "gmbh mbh kgaa ohg aktiengesellschaft inc ltd llc plc",
    companyWords:
      "holding gruppe werke verlag konzern versicherung versicherungen brauerei logistik technik systeme bau",
    companyHeads: "gesellschaft firma unternehmen",
    definitionWords: "nachfolgend nachstehend fortan kurz vormals fruher ehemals genannt",
    renamingWords: "vormals fruher ehemals",
    renamings: """
      wurde in
      heißt heute
      heißt jetzt
      wurde zu
      """,
    pausedRenamings: """
      heute
      heute:
      jetzt
      jetzt:
      inzwischen
      heutige
      """,
    looseDefinitionWords: "oder die der das und auch im folgenden kurz",
    whereWords: "in im bei nahe um aus nach ausserhalb innerhalb",
    stopWords: "der die das des den dem und fur von vom zu zum zur im in am an a d e v & gegen of the and",
    turnedHeads: [],
    bodies: """
      gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht ministerium innenministerium justizministerium \
      finanzministerium kultusministerium parlament senat landtag regierung landesregierung rat stadtrat gemeinderat kommission polizei \
      staatsanwaltschaft behorde amt landesamt
      """,
    declension: .german,
    spellings: [
      "&": "und", "u": "und", "st": "sankt", "str": "strasse", "univ": "universitat", "dt": "deutsche",
      "gebr": "gebruder",
    ],
    spellingEndings: [
      ("schen", "sche"), ("scher", "sche"), ("sches", "sche"), ("schem", "sche"), ("nalen", "nale"), ("naler", "nale"),
      ("nales", "nale"), ("lichen", "liche"), ("licher", "liche"), ("liches", "liche"), ("strasse", "str"),
    ],
    hasCompounds: true,
    designators: """
      schule hochschule universitat institut akademie gruppe holding bank zeitung partei verein club stiftung gesellschaft \
      verband museum klinik krankenhaus verlag theater
      """,
    placeDesignators: "insel inseln platz",
    dividedCountries: "korea vietnam jemen deutschland sudan",
    halves: "nord sud ost west",
    placeHeads: "stadt gemeinde republik konigreich freistaat bundesland kanton land",
    headAbbreviations: [
      "lg": "landgericht", "olg": "oberlandesgericht", "ag": "amtsgericht", "vg": "verwaltungsgericht",
      "ovg": "oberverwaltungsgericht", "sg": "sozialgericht", "lsg": "landessozialgericht", "arbg": "arbeitsgericht",
      "lag": "landesarbeitsgericht", "fg": "finanzgericht", "sta": "staatsanwaltschaft", "uni": "universitat",
    ],
    leads: "vfl vfb dynamo eintracht borussia fortuna arminia hertha hansa alemannia viktoria",
    leadEndings: "verein verband bund kammer kasse werke amt stiftung gesellschaft genossenschaft klub club",
    headPrepositions: "von fur gegen der des",
    placePrepositions: "am an der im ob in bei vor",
    weakLeads: """
      nord sud ost west alt neu gross klein ober unter erste zweite dritte neue neuer neues alte deutsche deutscher deutsches \
      osterreichische schweizerische europaische internationale nationale bundes landes freie vereinigte allgemeine rote \
      rotes grune blaue sankt bad san
      """,
    genericNames: """
      gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht universitat hochschule schule gymnasium kirche regierung \
      landesregierung ministerium innenministerium behorde amt rat stadtrat gemeinderat ausschuss kommission bank sparkasse \
      firma gesellschaft partei verein verband stiftung institut stadt gemeinde dorf bezirk kreis landkreis provinz region insel flughafen \
      bahnhof hauptbahnhof museum park krankenhaus klinik klinikum hotel bibliothek brucke fluss see berg haus strasse platz polizei \
      feuerwehr staatsanwaltschaft parlament landtag senat rathaus armee marine luftwaffe theater stadion hafen
      """,
    genericPhrases: ["das gericht", "die stadt", "hohe landgericht"],
    roads: "a b l k bab")
}
