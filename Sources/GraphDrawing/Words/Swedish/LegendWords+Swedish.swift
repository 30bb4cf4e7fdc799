extension LegendWords {
  /// The words in Swedish.
  public static let swedish = LegendWords(
    headings: Headings(
      communities: "Gemenskaper", types: "Typer", ties: "Förbindelser", size: "Storlek", marked: "Markerat",
      source: "Källa", drawn: "Ritat", rules: "Regler", order: "Ordning", shown: "Visat"),
    node: Noun("nod", "noder"),
    edge: Noun("förbindelse", "förbindelser"),
    community: Noun("gemenskap", "gemenskaper"),
    otherCommunity: Noun("annan gemenskap", "andra gemenskaper"),
    document: Noun("dokument", "dokument"),
    otherOrNone: "andra eller ingen",
    noNumber: "inget tal",
    range: "{0} till {1}",
    sizeRule: "ju större yta, desto högre värde ({0})",
    letterRule: "ju större bokstäver, desto högre värde ({0})",
    areaRule: "yta i förhållande till värdet ({0})",
    dotsApart: "; prickar har en egen skala",
    strength: "styrka (summan av vikterna)",
    rank: "rang",
    highlighted: "markerat",
    none: "inga {0}",
    only: "totalt 1 {0}",
    all: "alla {0} {1}",
    highest: "{0} av {1} {2}, de högsta värdena",
    some: "{0} av {1} {2}",
    fitting: " ({0} uppfyller reglerna)",
    noNames: "; utan namn",
    someNames: "; namn på de {0} högsta",
    smallGroups: "grupper med färre än {0} noder kommer sist",
    heaviestEdges: "de tyngsta förbindelserna, och de som håller ihop det som hänger samman",
    partedNodes: Noun("{0} nod har grannar som inte är ritade", "{0} noder har grannar som inte är ritade"),
    strandedNodes: Noun(
      "{0} står ensam här: ingen av dess grannar är ritad", "{0} står ensamma här: ingen av deras grannar är ritad"),
    broughtBackNodes: Noun(
      "{0} nod är ritad som den starkaste grannen till en som annars skulle stå ensam",
      "{0} noder är ritade som de starkaste grannarna till noder som annars skulle stå ensamma"),
    weight: "vikt",
    unitsNamingBoth: "antal enheter ({0}) som nämner båda",
    documentsNamingBoth: "antal dokument som nämner båda",
    mentionsInSameUnit: "{0} av omnämnanden i samma enhet ({1})",
    matrixTitle: "Förbindelser mellan {0} i {1}",
    matrixDescription: "Grannmatris med en rad och en kolumn för varje nod.",
    logarithmicScale: " (logaritmisk skala)",
    highestRanked: "{0} av {1} {2}, de högst rankade",
    namesOfHighestRanked: "; namn på de högst rankade",
    orderByRank: "gemenskaper efter storlek, inom dem efter {0}",
    orderByTies: """
      gemenskaper efter storlek, inom dem starka förbindelser bredvid varandra (liten summa av vikt × avstånd)
      """,
    widths: " (bredder: {0})",
    thickOutline: "tjock kant",
    typeNames: ["person": "person", "place": "plats", "organization": "organisation"])
}
