extension KindWords {
  /// The words of Swedish.
  static let swedish = KindWords(
    citationWords: List("art kap mom nr jfr nja   rh sfs prop sou bet  "),
    parties: List(
      """
      käranden kärande svaranden svarande tilltalad tilltalade klagande klaganden motpart motparten målsägande \
      målsäganden åtalade sökanden sökande appellanten part parten parterna
      """),
    judgeMarks: List("rådman rådmannen lagman justitieråd hovrättsråd hovrättslagman ordförande domare referent"),
    versus: List("mot vs"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel \
      ramada mercure ibis scandic clarion elite best first
      """),
    sportVerbs: List(
      """
      slår slog besegrar besegrade vinner vann vunnit förlorar förlorade krossar krossade utklassar utklassade \
      betvingar betvingade körde
      """),
    opponents: List("mot"),
    playerVerbs: List("gör gjorde nickar nickade skjuter sköt dribblar dribblade kvitterar kvitterade"),
    businessWords: List(
      """
      aktie aktier aktien aktierna aktieägare vinst vinsten förlust förlusten omsättning omsättningen resultat \
      resultatet anställda medarbetare dotterbolag filialer butiker varslar varslade avskedar uppköp köper köpte \
      lanserar lanserade lager fabrik fabriker säljer sålde fusionerar fusion konkurs konkursen börs börsen \
      huvudkontor kunder kvartal kvartalet order rapporterar
      """),
    legalForms: List("ab hb kb ek ekonomisk inc ltd llc gmbh ag as aps asa oyj holding group gruppen koncernen publ"),
    definers: List("nedan benämnt kallat hädanefter"), alternatives: List("eller"),
    persons: List("han hon hen de honom henne dem hans hennes deras"),
    furniture: List(
      "hälsning hälsningar vänlig vänliga mvh hej kära iphone ipad android totalt sida lag skickat"),
    organizationNouns: List(
      """
      förening föreningen stiftelse stiftelsen förlag förlaget tidskrift tidskriften tidning tidningen dagstidning \
      start-up startup startupbolag konsultbolag konsultfirma kollektiv fackförbund fackförbundet fackförening \
      förbund förbundet kedja kedjan distributör bryggeri bryggeriet tillverkare tillverkaren försäkringsbolag bank \
      banken sparbank utvecklare byggbolag byggbolaget leverantör koncern koncernen kooperativ plattform operatör \
      företag företaget firma firman bolag bolaget klubb klubben parti partiet laboratorium tv-kanal flygbolag \
      flygbolaget rederi rederiet e-handlare matkedja matjätten tankesmedja tankesmedjan läkemedelsbolag \
      intresseorganisation branschorganisation organisation organisationen bandet band
      """),
    nounEndings: [
      "foretaget", "firman", "koncernen", "bolaget", "fabriken", "tillverkaren", "jatten", "leverantoren", "kedjan",
      "exportoren", "importoren",
      "operatoren", "entreprenoren", "utvecklaren", "aterforsaljaren",
    ],
    bodyEndings: [
      "inspektionen", "myndigheten", "departementet", "forbundet", "borsen", "verken", "unionen",
    ],
    smallHeads: [
      "kommun", "teater", "museum", "tingsratt", "universitet", "lasarett", "sjukhus", "hogskola", "bibliotek",
      "domstol",
    ],
    headLinks: List("läns"),
    streetEndings: [
      "gatan", "vagen", "torget", "grand", "allen",
    ],
    localEndings: [
      "foreningen", "lansstyrelsen",
    ],
    partyLetters: List("s m sd c v kd l mp"),
    branches: List("avdelning avdelningen avd loge krets kretsen division distrikt"),
    abbreviatedThings: List(
      """
      pfas pfoa pcb ddt pvc tnt thc cbd lsd ghb mdma co2 so2 nox ch4 n2o dna rna ekg eeg mr ct kol adhd hiv aids \
      moms bnp csn las abb pdf csv html url lng lpg sms gps tv pc ai it hr pr faq mkb
      """),
    courtesyTitles: List(
      """
      herr fru fröken dr professor pastor prosten kyrkoherde biskop general överste major kapten löjtnant \
      sergeant amiral fabrikör kommunalrådet oppositionsrådet regionrådet kommissarie polisintendent överläkare
      """))
}
