extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Swedish texts.
  static let swedish = NonPersonNameLexicon(
    articles: "den det de",
    nameArticles: "den det de",
    ofWords: "for av",
    possessives: [":s"],
    legalForms: """
      ab hb kb publ inc ltd limited llc plc corp corporation co company gmbh ag kg as aps asa oyj oy nv bv sa se \
      spa
      """,
    unmistakableLegalForms: "ab publ inc ltd limited llc plc corp gmbh aps asa oyj",
    companyWords: """
      advokater arkitekter auto bageri bank betong bil bilar biotech bryggeri bryggerier bygg byggnads catering \
      choklad cyklar data distribution elektriska elektronik energi energy engineering entreprenad export \
      fastigheter finans fisk fjarrvarme foods foundation forlag forsakring forsakringar gas gjuteri glas gruv \
      handel hamnar hotell import industri industrier ingenjorer installation invest kaffe kemi konfektion \
      konsulter kontor kraft laboratorier lantbruk lax livsmedel logistik maskin maskiner mejeri mejerier mekaniska \
      metall mode motor motorer mobler olja papper pharma plast produktion rederi resor restauranger revision skog \
      skor slakteri slakterier smide software spedition stal socker system systemer teknik teknologi textil telecom \
      tobak transport tra akeri vakt varme vin vind vvs varv verkstad verkstader bruk cellulosa
      """,
    companyHeads: "bolaget foretaget firman koncernen aktiebolaget rederiet",
    definitionWords: """
      nedan hadanefter benamnt kallat kallad kant tidigare forr nu gemensamt alias aven forkortat omdopt
      """,
    plainDefinitionWords: "nedan hadanefter alias",
    renamingWords: "tidigare forr",
    renamings: """
      heter nu
      heter numera
      heter idag
      heter i dag
      bytte namn till
      """,
    pausedRenamings: """
      nu
      numera
      idag
      i dag
      dagens
      nuvarande
      """,
    looseDefinitionWords: "den det de eller och som aven ocksa kort bara under namnet i",
    whereWords: "i pa vid nara kring omkring utanfor inom genom mot fran till",
    stopWords: "av den det de en ett och for i pa vid till fran om under la le of the and",
    departmentHeads: ["departementet", "departement"],
    turnedHeads: ["universitet", "universitetet"],
    bodies: """
      ratt ratten tingsratt tingsratten hovratt hovratten kammarratt kammarratten forvaltningsratt \
      forvaltningsratten domstol domstolen departement departementet parlament parlamentet senat senaten riksdag \
      riksdagen regering regeringen rad radet kommission kommissionen kommitte utskott utskottet kongress polis \
      polisen aklagarmyndigheten myndighet myndigheten styrelse styrelsen verk verket kommun kommunen region \
      regionen lan lanet lansstyrelse lansstyrelsen kommunfullmaktige kommunstyrelsen landsting
      """,
    declension: .swedish,
    spellings: [
      "&": "och", "s:t": "sankt", "s:ta": "sankta", "st": "sankt", "univ": "universitet", "kgl": "kungliga",
      "kungl": "kungliga", "svensk": "svenska", "sveriges": "svenska", "sthlm": "stockholm", "gbg": "goteborg",
      "brdr": "broderna", "n": "norra", "s": "sodra",
    ],
    spellingEndings: [
      ("forbundet", "forbund"), ("foreningen", "forening"), ("unionen", "union"), ("klubben", "klubb"),
      ("museet", "museum"), ("universitetet", "universitet"), ("sallskapet", "sallskap"),
    ],
    hasCompounds: true,
    designators: """
      gruppen group holding bank airlines forsakring forsakringar teknologi system fc if ik bk ff fk hk hc sk gif \
      ifk fotboll handboll hockey forlag tidning tidningar dagblad radio tv film produktion broderna sverige \
      international kommun stad koncernen
      """,
    placeDesignators: "oarna on staden stad by bergen oken halvon centrum plats slott kommun lan",
    dividedCountries: "korea vietnam jemen tyskland sudan",
    halves: "nord syd ost vast",
    placeHeads: """
      staten staden republiken kungariket provinsen regionen kommunen on oarna byn hertigdomet grevskapet delstaten
      """,
    headPrepositions: "for mot av till",
    placePrepositions: "vid pa i av de la le sur am an",
    neverShortened: [
      "staten israel", "city of london", "republiken korea", "republiken kina", "republiken kongo", "staten palestina",
      "staten washington",
    ],
    neverShortForms: ["huset", "gata", "vag", "kammare", "sjo"],
    weakLeads: """
      nord syd ost vast norra sodra ostra vastra nordlig sydlig ostlig vastlig mellersta ovre nedre ny nya gammal \
      gamla stor stora lilla liten sma forsta andra tredje fjarde sista en ett tva tre fyra stat staten staterna \
      allman allmanna internationell internationella global varlds kunglig kungliga kejserlig federal federala \
      offentlig offentliga oberoende forenade nationell nationella modern moderna god goda bast basta fri fria rod \
      roda bla grona gron svart svarta vit vita guld silver sankt san santa los las la le el fort mer hamn stad \
      flod bukt amerikansk amerikanska brittisk brittiska engelsk engelska fransk franska tysk tyska europeisk \
      europeiska afrikansk afrikanska asiatisk asiatiska svensk svenska sveriges dansk danska norsk norska finsk \
      finska nordisk nordiska skandinavisk skandinaviska stockholms goteborgs malmo uppsala super ultra inter trans \
      pan euro bolag grupp hus union
      """,
    genericNames: """
      ratt ratten tingsratt tingsratten hovratt hovratten kammarratten forvaltningsratten domstol domstolen \
      universitet universitetet hogskola hogskolan skola skolan kyrka kyrkan regering regeringen departement \
      departementet verk verket myndighet myndigheten styrelse styrelsen rad radet utskott utskottet kommitte \
      kommission kommissionen namnd namnden bank banken bolag bolaget parti partiet union unionen forening \
      foreningen forbund forbundet fond fonden stiftelse stiftelsen institut institutet klubb klubben stat staten \
      staterna stad staden by byn lan lanet provins region regionen distrikt kommun kommunen on oar oarna grupp \
      gruppen flygplats flygplatsen station stationen hamn hamnen nord syd ost vast norr soder oster vaster nordost \
      nordvast sydost sydvast centrum museum museet park parken sjukhus sjukhuset lasarett lasarettet hotell \
      hotellet bibliotek biblioteket bro bron flod sjo sjon berg hus huset gata torg torget plats arme armen \
      flygvapnet marinen polis polisen brandkar raddningstjanst raddningstjansten parlament parlamentet riksdag \
      riksdagen senat senaten kammare liga ligan lag laget kontor kontoret byra byran tjanst natverk domkyrka \
      domkyrkan tempel moske campus palats slott slottet kloster klostret torn tornet stadion arena arenan kanal \
      kapell synagoga fangelse fangelset kommunfullmaktige kommunstyrelse kommunstyrelsen stadshus stadshuset \
      fackforening facket
      """,
    genericPhrases: [
      "hogsta domstolen", "centralbank", "centralbanken", "nationalmuseum", "utrikesdepartementet",
      "forsvarsdepartementet", "justitiedepartementet", "finansdepartementet", "inrikesdepartementet",
      "socialdepartementet", "kulturdepartementet", "utbildningsdepartementet", "miljodepartementet",
      "utrikesministeriet", "finansministeriet", "forsvarsministeriet", "socialdemokratiska partiet",
      "kommunistiska partiet", "liberala partiet", "konservativa partiet", "tekniska namnden", "socialnamnden",
      "byggnadsnamnden",
    ],
    droppedHeads: "kyrkan orden",
    roads: "e riksvag riksvagen lansvag motorvag motorvagen vag"
  )
}
