extension KindWords {
  /// The words of German.
  static let german = KindWords(
    parties: List(
      "kläger klägerin beklagte beklagter angeklagte angeklagter antragsteller antragstellerin beschwerdeführer"),
    versus: List("gegen"),
    sportVerbs: List(
      """
      schlug schlagen schlägt besiegte besiegten besiegt bezwang bezwangen bezwingt gewann gewannen gewinnt verlor \
      verloren verliert unterlag unterlagen unterliegt
      """),
    opponents: List("gegen"),
    playerVerbs: List("traf köpfte verwandelte flankte"),
    businessWords: List(
      """
      aktie aktien umsatz umsätze gewinn gewinne verlust mitarbeiter beschäftigte filialen tochter werk werke vorstand \
      aufsichtsrat quartal übernahme börse
      """),
    legalForms: List("gmbh ag kg ohg ug kgaa se eg gbr mbh co inc ltd holding gruppe"),
    definers: List("nachfolgend nachstehend fortan"), alternatives: List("oder"), persons: List("er sie ihn ihr"),
    furniture: List("grüße gruß grüßen freundlichen herzlichen beste liebe viele iphone ipad"),
    organizationNouns: List(
      "konzern verein verlag firma unternehmen partei gewerkschaft agentur sender zeitung magazin stiftung"),
    companyNouns: List(
      """
      kanzlei anwaltskanzlei wirtschaftskanzlei firma konzern verlag unternehmen familienunternehmen brauerei reederei \
      spedition molkerei baufirma bauunternehmen handelskette warenhauskette supermarktkette drogeriekette \
      modekette autobauer autohersteller maschinenbauer zulieferer autozulieferer hersteller pharmakonzern chemiekonzern \
      energiekonzern baukonzern stahlkonzern medienkonzern softwarekonzern handelskonzern versicherer bankhaus \
      privatbank fluggesellschaft
      """),
    headEndings: [
      "verein", "verband", "bund", "kammer", "amt", "stiftung", "gesellschaft", "genossenschaft", "werke",
    ],
    streetEndings: [
      "strasse", "gasse",
    ],
    waters: List(
      """
      rhein main neckar donau lech isar inn elbe weser saale oder spree havel mosel saar ruhr lahn fulda werra \
      ems lippe aller leine oker bode unstrut elster mulde neiße pleiße iller wertach altmühl naab regen vils \
      salzach enns traun ybbs drau mur aare limmat reuss thur kocher jagst tauber nahe sieg wupper bodensee \
      chiemsee ammersee zürichsee attersee harz taunus breisgau allgäu
      """),
    waterTies: List("am an im ob"),
    genitiveHeads: List(
      """
      bundesministerium ministerium staatsministerium landesministerium bund verein verband akademie amt rat \
      gesellschaft kammer institut bundesanstalt zentralrat vereinigung bundesverband landesverband \
      bundesvereinigung gewerkschaft partei arbeitsgemeinschaft agentur bundesagentur stiftung
      """),
    precedingHeads: List(
      """
      polizei bundespolizei feuerwehr staatsanwaltschaft bürgerinitiative bürgerverein heimatverein sportverein musikverein turnverein \
      förderverein schützenverein gesangverein kunstverein mieterverein tierschutzverein ortsverband kreisverband ortsgruppe wählergruppe \
      flüchtlingsrat mieterbund seniorenbeirat jugendring kreisjugendring
      """),
    genitiveArticles: List("der des"),
    legalTails: [
      "e.v.", "e.g.",
    ],
    courtesyTitles: List(
      """
      herr herrn frau fräulein dr prof pfarrer pfarrerin pastor pastorin dekan pater oberst hauptmann leutnant \
      kapitän graf gräfin fürst fürstin freiherr freifrau baron baronin kommissar kommissarin oberkommissar \
      hauptkommissar
      """))
}
