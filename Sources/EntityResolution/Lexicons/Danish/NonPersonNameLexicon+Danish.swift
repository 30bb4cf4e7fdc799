extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Danish texts.
  static let danish = NonPersonNameLexicon(
    articles: "den det de",
    nameArticles: "den det de",
    ofWords: "for af",
    possessives: ["'s", "\u{2019}s"],
    // "A/S" folds to two words.
    legalForms: """
      as a s aps amba smba fmba ivs ps ks is p k i inc ltd limited llc plc corp corporation co company gmbh ag kg ab asa \
      oyj oy nv bv sa se spa
      """,
    unmistakableLegalForms: "aps amba smba fmba ivs inc ltd limited llc plc corp gmbh asa oyj",
    companyWords: """
      advokater anlaeg arkitekter auto automobiler bageri bank beton biler biotech bryggeri bryggerier byg \
      byggefirma byggeri catering chokolade cykler data distribution dyrefoder ejendomme el elektronik energi \
      energy engineering entreprise entreprenor export finans fisk fjernvarme foods forlag forsikring foundation \
      gartneri gas glas gods handel havne hotel hoteller huse import industri industrier ingeniorer installation \
      invest is kaffe karton kemi konfektion konsulenter kontor korn landbrug laboratorier laks logistik \
      maskinfabrik maskiner mejeri mejerier metal mobler mode motorer olie papir pharma plast produktion rederi \
      rejser rengoring restauranter revision sko skibsvaerft slagteri slagterier smede software spedition stal \
      stoberi sukker supermarkeder systemer teglvaerk teknik teknologi tekstil telecom tobak transport trae tommer \
      tomrer ure vagt varme vin vindmoller vvs vaerft water wind power pumper
      """,
    companyHeads: "selskabet virksomheden firmaet koncernen aktieselskabet rederiet",
    definitionWords: """
      herefter benaevnt kaldet kendt tidligere nu samlet sammen alias ogsa forkortet fremover omdobt
      """,
    plainDefinitionWords: "herefter alias",
    renamingWords: "tidligere",
    renamings: """
      hedder nu
      hedder i dag
      skiftede navn til
      """,
    pausedRenamings: """
      nu
      i dag
      nuværende
      det nuværende
      """,
    looseDefinitionWords: "den det de eller og som ogsa kort blot under navnet i",
    whereWords: "i pa ved naer omkring uden indenfor gennem mod fra til",
    stopWords: "af den det de en et og for i pa ved til fra om under la le of the and",
    departmentHeads: ["ministeriet", "ministerium"],
    turnedHeads: ["universitet", "universitetet"],
    bodies: """
      ret byret byretten landsret landsretten hojesteret ministeriet ministerium departement departementet \
      parlament parlamentet senat senatet folketing regering regeringen rad radet kommission kommissionen komite \
      udvalg udvalget kongres politi politiet anklagemyndigheden myndighed styrelse styrelsen direktorat kommune \
      kommunen region regionen amt byrad byradet
      """,
    declension: .danish,
    spellings: [
      "&": "og", "st": "store", "skt": "sankt", "sct": "sankt", "univ": "universitet", "kgl": "kongelige",
      "kongelig": "kongelige", "dansk": "danske", "danmarks": "danske", "kbh": "kobenhavns", "alm": "almindelig",
      "aarhus": "arhus", "aalborg": "alborg", "aabenraa": "abenra", "brdr": "brodrene", "ndr": "nordre",
      "gl": "gammel",
    ],
    spellingEndings: [
      ("forbundet", "forbund"), ("foreningen", "forening"), ("unionen", "union"), ("klubben", "klub"),
      ("museet", "museum"), ("universitetet", "universitet"),
    ],
    hasCompounds: true,
    designators: """
      gruppen group holding bank airlines forsikring teknologi systemer fc if bk fk ff ik boldklub fodbold handbold \
      forlag avis tidende dagblad stiftstidende radio tv film produktion brodre danmark international kommune \
      koncernen a-s
      """,
    placeDesignators: "oerne oen byen landsby bjergene orken halvoen centrum plads slot by kommune",
    dividedCountries: "korea vietnam yemen tyskland sudan",
    halves: "nord syd ost vest",
    placeHeads: """
      staten byen republikken kongeriget provinsen regionen kommunen oen oerne landsbyen hertugdommet grevskabet
      """,
    headPrepositions: "for mod af til",
    placePrepositions: "ved pa i af de la le sur am an",
    neverShortened: [
      "staten israel", "city of london", "republikken korea", "republikken kina", "republikken congo",
      "staten palestina",
      "staten washington",
    ],
    neverShortForms: ["huset", "gade", "vej", "kammer", "so"],
    weakLeads: """
      nord syd ost vest nordlig sydlig ostlig vestlig midt ovre nedre ny nye gammel gamle store stor lille sma \
      forste anden tredje fjerde sidste en et to tre fire stat staten staterne almindelig almindelige international \
      internationale global verdens kongelig kongelige kejserlig foderal foderale offentlig offentlige uafhaengig \
      uafhaengige forenede national nationale nationalt moderne god gode bedst bedste fri frie rod rode bla gron \
      gronne sort sorte hvid hvide guld solv sankt skt san santa los las la le el fort mer havn by flod bugt \
      amerikansk amerikanske britisk britiske engelsk engelske fransk franske tysk tyske europaeisk europaeiske \
      afrikansk afrikanske asiatisk asiatiske dansk danske danmarks svensk svenske norsk norske nordisk nordiske \
      skandinavisk skandinaviske jysk jyske fynsk fynske sjaellandsk sjaellandske kobenhavns aarhus odense aalborg \
      super ultra inter trans pan euro selskab gruppe hus union norre sonder oster vester
      """,
    genericNames: """
      ret retten byret byretten landsret landsretten hojesteret universitet universitetet hojskole hojskolen skole \
      skolen kirke kirken regering regeringen ministerium ministeriet departement styrelse styrelsen direktorat \
      direktoratet bestyrelse bestyrelsen rad radet udvalg udvalget komite kommission kommissionen myndighed \
      myndigheden bank banken selskab selskabet parti partiet union unionen forening foreningen forbund forbundet \
      fond fonden institut instituttet klub klubben stat staten staterne by byen landsby amt amtet provins region \
      regionen distrikt kommune kommunen oen oer oerne gruppe gruppen lufthavn lufthavnen station stationen havn \
      havnen nord syd ost vest nordost nordvest sydost sydvest centrum museum museet park parken sygehus sygehuset \
      hospital hospitalet hotel hotellet bibliotek biblioteket bro broen flod so soen bjerg hus huset gade torv \
      torvet plads pladsen haer haeren flyvevabnet sovaernet politi politiet brandvaesen brandvaesenet parlament \
      parlamentet folketing senat senatet kammer liga ligaen hold kontor kontoret bureau tjeneste netvaerk domkirke \
      domkirken tempel moske campus palae slot slottet kloster klosteret tarn tarnet stadion kanal kapel synagoge \
      faengsel faengslet byrad byradet kommunalbestyrelse kommunalbestyrelsen regionsrad regionsradet radhus \
      radhuset fagforening
      """,
    genericPhrases: [
      "nationalbank", "nationalbanken", "nationalmuseum",
      "udenrigsministeriet", "forsvarsministeriet", "justitsministeriet", "finansministeriet", "indenrigsministeriet",
      "sundhedsministeriet", "kulturministeriet", "undervisningsministeriet", "miljoministeriet", "skatteministeriet",
      "hojesteret", "centralbank", "centralbanken", "socialdemokratiske parti", "kommunistiske parti", "liberale parti",
      "konservative parti", "teknisk forvaltning", "socialforvaltningen",
    ],
    droppedHeads: "kirken ordenen",
    roads: "a e motorvej motorvejen rute vej"
  )
}
