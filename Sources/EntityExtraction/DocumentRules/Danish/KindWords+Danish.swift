extension KindWords {
  /// The words of Danish.
  static let danish = KindWords(
    citationWords: List("art stk nr jf ufr u h v ø lbk lov bek vs tfa tfk"),
    parties: List(
      """
      sagsøger sagsøgeren sagsøgere sagsøgte sagsøgtes tiltalte tiltaltes appellant appellanten indstævnte \
      indkærede kærende klager klageren klagere anklagede forurettede skadelidte rekvirent rekvirenten part parten \
      parterne
      """),
    judgeMarks: List("dommer dommerne landsdommer højesteretsdommer byretsdommer retsformand præsident kst"),
    versus: List("mod vs"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel \
      ramada mercure ibis scandic clarion comwell zleep cabinn arp-hansen first
      """),
    sportVerbs: List(
      """
      slår slog besejrer besejrede vinder vandt vundet taber tabte tabt banker bankede overvinder overvandt ydmyger \
      ydmygede knuser knuste udspiller udspillede nedlægger nedlagde
      """),
    opponents: List("mod imod"),
    playerVerbs: List("scorer scorede scoret header headede skyder skød dribler driblede udligner udlignede"),
    businessWords: List(
      """
      aktie aktier aktien aktierne aktionærer overskud overskuddet underskud underskuddet omsætning omsætningen \
      regnskab regnskabet resultat resultater medarbejdere ansatte datterselskab datterselskaber filialer butikker \
      fyrer afskediger opkøb opkøber opkøbte køber købte lancerer lancerede lager fabrik fabrikker sælger solgte \
      fusionerer fusion konkurs børs hovedkontor kunder kvartal milliardopkøb ordre ordrer
      """),
    legalForms: List(
      "as aps  ks amba smba ivs ps fmba inc ltd llc gmbh ag ab asa oyj holding group gruppen koncernen"),
    definers: List("herefter benævnt kaldet"), alternatives: List("eller"),
    persons: List("han hun de ham hende dem hans hendes deres"),
    furniture: List(
      "hilsen hilsner venlig venlige kærlig mvh kh vh hej kære iphone ipad android i alt side hold sendt"),
    organizationNouns: List(
      """
      forening foreningen fond fonden forlag forlaget tidsskrift tidsskriftet avis avisen ugeavis dagblad dagbladet \
      start-up startup konsulenthus konsulentfirma ngo kollektiv fagforbund fagforening forbund forbundet kæde \
      kæden distributør bryggeri bryggeriet producent producenten fabrikant forsikringsselskab bank banken \
      sparekasse udvikler entreprenør entreprenørfirma styrelse leverandør koncern koncernen andelsselskab platform \
      operatør virksomhed virksomheden firma firmaet selskab selskabet klub klubben parti partiet laboratorium \
      tv-station flyselskab flyselskabet rederi rederiet webshop supermarkedskæde supermarked tænketank tænketanken \
      medicinalvirksomhed interesseorganisation brancheorganisation organisation organisationen bandet band
      """),
    nounEndings: [
      "virksomheden", "firmaet", "koncernen", "selskabet", "fabrikken", "producenten", "giganten", "leverandoren",
      "kaeden", "eksportoren", "importoren", "operatoren", "entreprenoren", "udvikleren", "forhandleren",
    ],
    bodyEndings: [
      "naevnet", "inspektionen", "direktoratet", "ministeriet", "tilsynet", "forbundet", "unionen", "styrelsen",
      "myndigheden", "fonden",
    ],
    smallHeads: ["kommune", "universitet", "teater", "museum", "bibliotek", "byret"],
    streetEndings: [
      "vej", "gade", "alle", "straede", "torv", "plads",
    ],
    localEndings: [
      "foreningen"
    ],
    legalTails: [
      "a/s", "i/s", "k/s", "p/s", "a.m.b.a.", "hf.",
    ],
    partyLetters: List("v s sf m c k df rv el r a b d f i o å ø la nb dd kd"),
    branches: List("afdeling afdelingen loge lokalforening kreds division"),
    abbreviatedThings: List(
      """
      pfas pfoa pcb ddt pvc tnt thc cbd lsd ghb mdma co2 so2 nox ch4 n2o dna rna ekg eeg mr ct kol adhd hiv aids \
      moms bnp bruttonationalprodukt cpr cvr su hf hhx htx stx efterløn pension nemid mitid faq pdf csv html url \
      lng lpg sms gps tv pc ai it hr pr vvm
      """),
    courtesyTitles: List(
      """
      hr fru frk frøken herr dr professor pastor provst biskop general oberst major kaptajn løjtnant sergent \
      kommandør admiral museumsinspektør kommunaldirektør politidirektør overlæge politikommissær \
      vicepolitiinspektør
      """))
}
