extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in French texts.
  static let french = NonPersonNameLexicon(
    articles: "le la les l", nameArticles: "le la les l",
    ofWords: "de du des d",
    legalForms: """
      sarl sas sasu eurl snc sci scop sca sprl srl asbl gie selarl sicav scp sem sa se spa inc ltd ltee limitee llc \
      plc corp corporation co cie gmbh ag kg nv bv ab asa spa coop
      """,
    unmistakableLegalForms: "sarl sas sasu eurl snc scop sprl asbl gie selarl inc ltd ltee limitee llc plc corp gmbh",
    companyWords: """
      aeronautique aviation assurance assurances automobile automobiles banque batiment boissons brasserie \
      brasseries bois betons cafes capital caoutchouc carrieres ceramiques charbonnages chaussures chimie ciment \
      ciments cinema cinemas communication communications conseil construction constructions cosmetiques \
      cristalleries cycles defense developpement diffusion distribution electricite electronique editions energie \
      energies engrais equipement equipements films finance finances fonderies forges freres gaz habitat horlogerie \
      hotels immobilier industrie industries informatique ingenierie innovation investissement investissements \
      jouets laboratoires lait logistique machines materiaux materiel medias meubles mines mobilites motors moulins \
      navigation nettoyage optique papeteries parfums participations patrimoine pecheries petrole petroles pharma \
      plastiques presse productions produits promotion proprete publications recyclage restauration salines sante \
      securite semences services solutions sports systemes technologie technologies telecom telecommunications \
      telecom textile textiles tourisme transport transports travaux tubes vacances verrerie verreries vetements \
      vins viandes voyages
      """,
    companyHeads: "societe compagnie entreprise groupe firme maison",
    definitionWords: """
      ci-apres denomme denommee denommes denommees desormais appele appelee dit dite anciennement auparavant \
      precedemment collectivement ensemble ex alias egalement aussi abrege
      """,
    plainDefinitionWords: "ci-apres alias",
    renamingWords: "anciennement auparavant precedemment ex",
    renamings: """
      a été rebaptisé
      a été rebaptisée
      a été renommé
      a été renommée
      s'appelle désormais
      s'appelle aujourd'hui
      """,
    pausedRenamings: """
      aujourd'hui
      aujourd’hui
      désormais
      devenu
      devenue
      rebaptisé
      rebaptisée
      renommé
      renommée
      actuel
      actuelle
      actuellement
      aujourd'hui appelé
      aujourd'hui appelée
      """,
    looseDefinitionWords: "le la les l ou et de du en abrege pour simplement sous nom plus loin",
    whereWords: "a au aux en dans pres vers sur chez hors autour depuis",
    stopWords: "de du des d la le les l et pour en dans sur a au aux un une par y e del von der und of the and",
    departmentHeads: ["ministere", "departement", "secretariat"],
    bodies: """
      cour tribunal tribunaux ministere departement parlement senat assemblee gouvernement conseil comite congres \
      police gendarmerie prefecture mairie cabinet tresor parquet procureur commission autorite agence chambre
      """,
    spellings: [
      "&": "et", "st": "saint", "ste": "sainte", "cie": "compagnie", "ets": "etablissements", "univ": "universite",
      "dept": "departement",
      "av": "avenue", "bd": "boulevard", "boul": "boulevard", "tv": "television", "tele": "television",
      "gal": "general", "frs": "freres",
    ],
    pluralEnding: "s",
    designators: """
      groupe group holding banque airlines motors technologies systemes fc club football basket rugby olympique \
      edition editions presse television radio productions films studios freres international france
      """,
    placeDesignators: "centre-ville ville",
    dividedCountries: "coree vietnam yemen allemagne soudan",
    halves: "nord sud est ouest",
    placeHeads: """
      etat ville republique royaume province region departement canton commune municipalite ile iles territoire \
      principaute comte duche communaute cite
      """,
    headPrepositions: "de du des d pour contre sur",
    placePrepositions: "de du des d la le les sur sous en aux les pres a",
    neverShortened: [
      "etat de palestine", "cite de londres", "ville de quebec", "republique du congo", "republique de coree",
      "republique de chine", "etat de washington", "ville de washington",
    ],
    neverShortForms: [
      "maison", "rue", "chambre", "public", "publique", "federal", "federale", "municipal", "municipale", "regional",
      "regionale", "general", "generale", "civil", "militaire",
    ],
    weakLeads: """
      nord sud est ouest haut haute bas basse grand grande petit petite nouveau nouvelle vieux vieille ancien \
      ancienne premier premiere second seconde troisieme deux trois quatre etat etats general generale international \
      internationale global mondial mondiale royal royale imperial federal federale public publique prive \
      independant independante uni unis unie nationale national universel moderne avance bon bonne meilleur libre \
      rouge bleu vert noir blanc or argent saint sainte san santa los las la le les el fort mont lac port cite \
      francais francaise americain britannique anglais allemand europeen africain asiatique belge suisse super ultra \
      inter trans pan euro compagnie societe groupe maison union
      """,
    genericNames: """
      cour tribunal universite college lycee ecole eglise gouvernement departement ministere agence administration \
      conseil comite commission autorite banque compagnie societe parti union association fondation institut club \
      etat etats ville village comte province region canton commune ile iles groupe aeroport gare port terminal nord \
      sud est ouest vieux nouveau centre musee parc hopital hotel bibliotheque pont fleuve riviere lac montagne \
      maison rue place force armee marine police gendarmerie parlement senat assemblee ligue equipe bureau service \
      reseau federation cathedrale temple mosquee campus palais chateau abbaye monastere tour stade canal chapelle \
      synagogue prison zoo mairie prefecture chambre parquet syndicat
      """,
    genericPhrases: [
      "cour supreme", "haute cour", "cour d'appel", "cour d appel", "tribunal de grande instance",
      "tribunal judiciaire", "tribunal administratif", "tribunal de commerce", "tribunal correctionnel",
      "cour d'assises", "conseil municipal", "conseil regional", "conseil departemental", "conseil general",
      "conseil d'administration", "conseil communal", "hotel de ville", "police judiciaire", "police municipale",
      "ministere des affaires etrangeres", "ministere de la defense", "ministere de la justice",
      "ministere de l'interieur", "ministere des finances", "ministere de la sante", "assemblee nationale",
      "banque centrale", "musee national", "armee de l'air", "chambre de commerce", "comite central",
      "bureau politique", "parti socialiste", "parti communiste",
    ],
    droppedHeads: "eglise ordre",
    roads: "a n d rn rd route autoroute nationale departementale"
  )
}
