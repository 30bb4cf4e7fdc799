/// The word lists that names of places and organizations are compared with, all folded.
enum NonPersonNameLexicon {
  /// Legal forms at the end of a company's name.
  static let legalForms: Set<String> = words(
    """
    ltd limited inc incorporated corp corporation co company plc llc llp lp gmbh ag sa spa nv bv ab oy oyj as asa aps kk \
    pte pty srl sarl bhd kg kgaa sas
    """)

  /// Those of ``legalForms`` that no surname looks like.
  static let unmistakableLegalForms: Set<String> = words(
    "ltd limited inc incorporated corp corporation company plc llc llp gmbh oyj srl bhd")

  /// Words that an acronym skips.
  static let stopWords: Set<String> = words(
    "of the and for in on at to a an de del la le les des du der die das und et y e")

  /// Heads that stand after their field or, with "of", before it.
  static let departmentHeads = ["department", "ministry"]

  /// Words for one thing that are written in two ways.
  static let spellings = [
    "&": "and", "centre": "center", "defence": "defense", "programme": "program", "st": "saint", "mt": "mount",
    "ft": "fort", "dept": "department", "tv": "television", "theatre": "theater", "harbour": "harbor",
  ]

  /// Words that may end the full name of an organization and be left out of its short form: "Harrow School", "Harrow".
  static let designators: Set<String> = words(
    """
    school university college institute academy group holdings bank airlines airways newspaper magazine party club fc \
    foundation trust society association agency network radio hospital museum motors technologies business preparatory \
    high law medical records church studios pictures entertainment games orchestra corps associates system publishing partners \
    brothers bros productions
    """)

  /// Words that may end the full name of a place and be left out.
  static let placeDesignators: Set<String> = words(
    "islands island square peninsula archipelago mountains desert city palace")

  /// Countries that were or are two, called by their side alone where it is clear which is meant: "the North".
  static let dividedCountries: Set<String> = words("korea vietnam yemen germany sudan")
  /// The sides of ``dividedCountries``.
  static let halves: Set<String> = words("north south east west")

  /// Words that, with "of", may open the full name of a place and be left out: "State of Texas".
  static let placeHeads: Set<String> = words(
    "state city republic kingdom commonwealth island islands province town municipality")

  /// Words behind the head of an organization's name that the head may stand without: "Church of Scientology".
  static let headPrepositions: Set<String> = words("of for against on")

  /// Words behind the main part of a place's name: "Santa Elena de Uairén".
  static let placePrepositions: Set<String> = words("de di del da do upon am sur")

  /// Full names that are no longer form of what they end with: the City of London is a part of London.
  static let neverShortened: Set<String> = ["city of london", "state of palestine"]

  /// Words that stand for something else when they are alone: "House" is a chamber, not the "White House".
  static let neverShortForms: Set<String> = ["house", "street"]

  /// Words that, alone, name whatever of that kind a document speaks of: another one in each document.
  static let genericNames: Set<String> = words(
    """
    court university college school church government department ministry agency administration board council committee \
    commission authority bank company party union association foundation institute club society state states city \
    town village county province district region island islands group airport station terminal downtown north south \
    east west northeast northwest southeast southwest northern southern eastern western old new central museum park \
    hospital hotel library bridge river lake mountain house street square force army navy police parliament senate \
    league team center office bureau service network federation assembly cathedral temple mosque campus harbor port \
    palace castle \
    lodge abbey monastery tower stadium canal aqueduct chapel synagogue prison zoo
    """)

  /// Names of several words that every region has a bearer of.
  static let genericPhrases: Set<String> = [
    "supreme court", "high court", "district court", "court of appeals", "appeals court", "city council",
    "county council", "police department", "fire department", "health department", "school board", "city hall",
    "foreign ministry", "defense ministry", "justice ministry", "interior ministry", "finance ministry", "air force",
    "national assembly", "central bank", "national museum", "town hall", "board of directors",
  ]

  /// Heads before "of" that may be left out where the rest is an organization's name too: "Church of Scientology".
  static let droppedHeads: Set<String> = words("church order")

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
