extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Dutch texts.
  static let dutch = NonPersonNameLexicon(
    articles: "de het den der", nameArticles: "de het den",
    ofWords: "van der des",
    possessives: ["'s", "\u{2019}s"],
    legalForms: """
      bv nv vof cv vzw bvba cvba ivzw maatschap se sa sarl sprl inc ltd limited llc plc corp corporation co company \
      gmbh ag kg ab asa spa
      """,
    unmistakableLegalForms: "bv nv vof vzw bvba cvba ivzw inc ltd limited llc plc corp gmbh",
    companyWords: """
      aannemers accountants advocaten airlines architecten assurantien auto automotive bakkerij bakkerijen bank \
      bankiers beheer beleggingen bierbrouwerij bouw bouwbedrijf bouwgroep bouwmaterialen brouwerij brouwerijen \
      chemie chemicals chocolade communicatie computers consultancy cosmetica data diensten distributie \
      drankenhandel drukkerij drukkerijen elektronica elektrotechniek energie engineering export farma films \
      financien garages gas glas groothandel handelsmaatschappij hout houthandel hotels hypotheken import industrie \
      industrieen informatica ingenieurs installaties installatietechniek investeringen juweliers kaas kleding \
      koffie kranen kunststoffen kwekerij kwekerijen laboratoria levensmiddelen logistiek machinefabriek machines \
      makelaars makelaardij media metaal meubelen meubels modehuis mode motoren olie papier papierfabriek pensioenen \
      petroleum pharma producties rederij reizen restaurants scheepswerf scheepvaart schoenen software staal \
      steenfabriek suiker supermarkten systemen techniek technologie telecom textiel thee tabak transport \
      transporten tuinbouw uitgevers uitgeverij uitzendbureau vastgoed verf verhuur verzekeringen vervoer vis \
      visserij vlees wijnen winkels wol zaden zorg zuivel
      """,
    companyHeads: "bedrijf onderneming vennootschap maatschappij firma concern",
    definitionWords: """
      hierna verder voortaan genoemd genaamd bekend voorheen eerder vroeger thans nu gezamenlijk samen tezamen ex \
      alias ook afgekort
      """,
    plainDefinitionWords: "hierna alias",
    renamingWords: "voorheen eerder vroeger",
    renamings: """
      heet nu
      heet tegenwoordig
      werd omgedoopt tot
      is omgedoopt tot
      ging verder als
      """,
    pausedRenamings: """
      nu
      nu:
      thans
      tegenwoordig
      het huidige
      de huidige
      inmiddels
      """,
    looseDefinitionWords: "de het of en als te ook kortweg kort ofwel handelend onder naam",
    whereWords: "in te bij nabij rond rondom buiten binnen door naar richting vanuit",
    stopWords: "van der den de het des een en voor in op te aan bij tot ten ter du la le les of the and und",
    departmentHeads: ["ministerie", "departement"],
    turnedHeads: ["universiteit"],
    bodies: """
      hof rechtbank rechtbanken gerechtshof ministerie departement parlement senaat kamer vergadering regering raad \
      commissie comite congres politie kabinet parket openbaar autoriteit agentschap gemeente provincie bestuur
      """,
    spellings: [
      "&": "en", "st": "sint", "univ": "universiteit", "min": "ministerie", "tv": "televisie", "gebr": "gebroeders",
      "mij": "maatschappij", "fa": "firma",
      "kon": "koninklijke", "koninklijk": "koninklijke", "nederlands": "nederlandse", "str": "straat",
      "gem": "gemeente", "prov": "provincie",
    ],
    hasCompounds: true,
    designators: """
      groep group holding bank airlines verzekeringen technologie systemen fc sv vv sc club voetbal uitgeverij \
      uitgevers krant dagblad omroep televisie radio producties films studios broers nederland belgie international
      """,
    placeDesignators: "eilanden eiland stad dorp gebergte woestijn schiereiland centrum plein paleis",
    dividedCountries: "korea vietnam jemen duitsland soedan",
    halves: "noord zuid oost west",
    placeHeads: """
      staat stad republiek koninkrijk provincie regio gemeente eiland eilanden dorp gewest hertogdom graafschap
      """,
    leads: "vvv ado nec nac mvv sparta excelsior vitesse heracles",
    leadEndings: "vereniging stichting bond fonds schap",
    headPrepositions: "van voor tegen der des",
    placePrepositions: "van aan op de den der bij in la le sur",
    neverShortened: [
      "staat israel", "stad london", "republiek korea", "republiek china", "republiek congo", "staat palestina",
      "staat washington",
    ],
    neverShortForms: ["huis", "straat", "kamer"],
    weakLeads: """
      noord zuid oost west noordelijk zuidelijk oostelijk westelijk midden boven beneden nieuw nieuwe oud oude groot \
      grote klein kleine eerste tweede derde vierde laatste een twee drie vier staat staten algemeen algemene \
      internationaal internationale globaal wereld koninklijk koninklijke keizerlijk federaal federale openbaar \
      openbare onafhankelijk verenigd verenigde nationaal nationale modern moderne goed goede beste vrij vrije rood \
      rode blauw blauwe groen groene zwart zwarte wit witte goud gouden zilver zilveren sint st san santa los las la \
      le el fort meer haven stad rivier baai amerikaans amerikaanse brits britse engels engelse frans franse duits \
      duitse europees europese afrikaans afrikaanse aziatisch aziatische nederlands nederlandse belgisch belgische \
      vlaams vlaamse waals waalse hollandse super ultra inter trans pan euro maatschappij groep huis unie
      """,
    genericNames: """
      hof rechtbank universiteit hogeschool college school kerk regering departement ministerie agentschap bestuur \
      raad comite commissie autoriteit bank maatschappij partij unie vereniging stichting instituut club staat \
      staten stad dorp graafschap provincie gewest district regio gemeente eiland eilanden groep luchthaven \
      vliegveld station haven noord zuid oost west noordoost noordwest zuidoost zuidwest centrum museum park \
      ziekenhuis hotel bibliotheek brug rivier meer berg huis straat plein leger landmacht luchtmacht marine politie \
      brandweer parlement senaat kamer liga team kantoor bureau dienst netwerk federatie kathedraal tempel moskee \
      campus paleis kasteel abdij klooster toren stadion kanaal kapel synagoge gevangenis dierentuin gemeenteraad \
      stadhuis kabinet parket vakbond
      """,
    genericPhrases: [
      "hoge raad", "hooggerechtshof", "hof van beroep", "hof van cassatie", "rechtbank van eerste aanleg",
      "openbaar ministerie", "ministerie van buitenlandse zaken", "ministerie van defensie",
      "ministerie van justitie", "ministerie van financien", "ministerie van binnenlandse zaken",
      "ministerie van volksgezondheid", "centrale bank", "nationale bank", "nationaal museum", "raad van bestuur",
      "raad van commissarissen", "college van burgemeester en wethouders", "provinciale staten", "tweede kamer",
      "eerste kamer", "kamer van koophandel", "federale politie", "lokale politie", "socialistische partij",
      "communistische partij", "liberale partij",
    ],
    droppedHeads: "kerk orde",
    roads: "a n e rijksweg snelweg autoweg"
  )
}
