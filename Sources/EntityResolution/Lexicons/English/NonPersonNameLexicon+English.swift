extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in English texts.
  static let english = NonPersonNameLexicon(
    articles: "the",
    ofWords: "of",
    possessives: ["'s", "\u{2019}s"],
    legalForms: LegalForms.all,
    unmistakableLegalForms: LegalForms.unmistakable,
    companyWords: CompanyWords.endings,
    companyHeads: CompanyWords.heads,
    offshoots: CompanyWords.offshoots, wholeCompanyWords: CompanyWords.wholes,
    definitionWords: """
      hereafter hereinafter herein henceforth hereunder thereafter known called referred collectively individually \
      jointly together formerly previously now d/b/a dba a/k/a aka f/k/a fka n/k/a t/a doing trading styled \
      abbreviated better commonly defined
      """,
    plainDefinitionWords: "hereafter hereinafter d/b/a dba a/k/a aka f/k/a fka n/k/a t/a doing trading",
    renamingWords: "formerly previously f/k/a fka",
    renamings: """
      was renamed
      was renamed as
      were renamed
      has been renamed
      was later renamed
      is now called
      is now known as
      is called
      became known as
      has been called
      which has been called
      which is now called
      which is now known as
      which was renamed
      changed its name to
      which changed its name to
      renamed itself
      rebranded as
      was rebranded as
      """,
    pausedRenamings: """
      now
      now called
      now known as
      today
      today called
      known today as
      later renamed
      renamed
      since renamed
      formerly
      formerly called
      formerly known as
      formally
      previously
      previously known as
      """,
    placeRenamings: "became",
    divisions: "circuit",
    looseDefinitionWords: "the or and as to also simply business with its affiliates subsidiaries for short then",
    whereWords: "in on along down near outside around across throughout toward towards into inside within beyond",
    stopWords: "of the and for in on at to a an de del la le les des du der die das und et y e",
    departmentHeads: ["department", "ministry"],
    turnedHeads: ["university"],
    neverTurned: [
      "university of washington", "university of miami", "university of york", "university of lincoln",
      "university of new york", "university of concordia", "university of georgetown",
    ],
    bodies: """
      court courts ministry department parliament senate assembly government council committee congress police \
      legislature cabinet treasury prosecutor commission authority agency
      """,
    spellings: [
      "&": "and", "centre": "center", "defence": "defense", "programme": "program", "st": "saint", "mt": "mount",
      "ft": "fort", "dept": "department", "tv": "television", "theatre": "theater", "harbour": "harbor",
      "univ": "university", "intl": "international", "assn": "association", "assoc": "association", "bros": "brothers",
      "mfg": "manufacturing", "natl": "national", "govt": "government", "labour": "labor", "cos": "companies",
    ],
    spellingEndings: [("isation", "ization"), ("isations", "izations")],
    pluralEnding: "s",
    islands: "islands",
    saint: "saint",
    designators: """
      \(TeamWords.clubs) \
      school university college institute academy group holdings bank airlines airways newspaper magazine party \
      club fc foundation trust society association agency network radio hospital museum motors technologies \
      business preparatory high law medical records church studios pictures entertainment games orchestra corps \
      associates system publishing partners brothers bros productions
      """,
    teamNicknames: TeamWords.nicknames,
    placeDesignators: "islands island square peninsula archipelago mountains desert city palace",
    dividedCountries: "korea vietnam yemen germany sudan",
    halves: "north south east west",
    placeHeads: "state city republic kingdom commonwealth island islands province town municipality",
    featureHeads: "lake mount loch lough river",
    headPrepositions: "of for against on",
    placePrepositions: "de di del da do upon am sur",
    neverShortened: [
      "city of london", "state of palestine", "kansas city", "oklahoma city", "salt lake city", "new york city",
      "mexico city", "panama city",
      "jersey city", "iowa city", "quezon city", "kuwait city", "benin city", "cape town", "orange county",
    ],
    neverShortForms: ["house", "street"],
    weakLeads: """
      north south east west northern southern eastern western central middle upper lower new old great greater grand \
      big little first second third fourth fifth sixth seventh next last one two three four five state states \
      general international global world royal imperial federal public private independent united consolidated \
      allied associated joint mutual common good better best free red blue green black white golden silver st saint \
      san santa los las la le el fort mount lake port city river bay american british english french german european \
      african asian national universal standard modern advanced applied premier prime super ultra inter trans pan
      """,
    genericNames: """
      court university college school church government department ministry agency administration board council \
      committee commission authority bank company party union association foundation institute club society state \
      states city town village county province district region island islands group airport station terminal \
      downtown north south east west northeast northwest southeast southwest northern southern eastern western old \
      new central museum park hospital hotel library bridge river lake mountain house street square force army navy \
      police parliament senate league team center office bureau service network federation assembly cathedral \
      temple mosque campus harbor port palace castle lodge abbey monastery tower stadium canal aqueduct chapel \
      synagogue prison zoo
      """,
    genericPhrases: [
      "supreme court", "high court", "district court", "court of appeals", "appeals court", "city council",
      "county council", "police department", "fire department", "health department", "school board", "city hall",
      "foreign ministry", "defense ministry", "justice ministry", "interior ministry", "finance ministry", "air force",
      "national assembly", "central bank", "national museum", "town hall", "board of directors",
    ],
    droppedHeads: "church order",
    roads: "us i route highway hwy interstate sr cr"
  )
}
