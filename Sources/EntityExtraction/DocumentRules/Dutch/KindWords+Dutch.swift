extension KindWords {
  /// The words of Dutch.
  static let dutch = KindWords(
    citationWords: List("art artt lid jo hr rb hof nj rvdw ecli nl ljn bw rv sr sv awb stb stcrt bs cass"),
    parties: List(
      """
      eiser eiseres eisers gedaagde gedaagden verweerder verweerster verzoeker verzoekster verzoekers appellant \
      appellante geïntimeerde verdachte verdachten beklaagde beklaagden benadeelde partij belanghebbende \
      belanghebbenden klager klaagster
      """),
    judgeMarks: List("rechter rechters raadsheer raadsheren voorzitter president griffier"),
    versus: List("tegen vs"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel ramada \
      mercure ibis bilderberg fletcher postillion krasnapolsky okura
      """),
    sportVerbs: List(
      """
      verslaat versloeg versloegen verslagen wint won wonnen klopt klopte klopten bedwong bedwingt overklaste \
      vernederde inmaakte schakelde uitschakelde verloor verloren
      """),
    opponents: List("tegen"),
    playerVerbs: List("scoort scoorde scoorden kopte schoot dribbelde benutte"),
    businessWords: List(
      """
      aandeel aandelen aandeelhouders winst winsten omzet omzetten verlies resultaten medewerkers werknemers \
      personeel dochter dochterbedrijf filialen winkels ontslaat schrapt overname neemt nam lanceert lanceerde \
      magazijn fabriek fabrieken verkoopt verkocht fuseert fusie failliet beurs hoofdkantoor klanten kwartaal
      """),
    legalForms: List("bv nv vof cv vzw bvba cvba se inc ltd llc gmbh ag groep holding group maatschappij"),
    definers: List("hierna verder voortaan"), alternatives: List("of"),
    persons: List("hij zij ze hem haar zijn hun"),
    furniture: List(
      "groeten groet vriendelijke hartelijke hoogachtend beste iphone ipad android totaal pagina team verzonden"),
    organizationNouns: List(
      """
      vereniging stichting uitgeverij uitgever tijdschrift krant weekblad dagblad start-up startup adviesbureau ngo \
      collectief vakbond keten maatschappij distributeur brouwer brouwerij bouwer fabrikant verzekeraar bank \
      ontwikkelaar aannemer agentschap leverancier groep coöperatie platform exploitant onderneming bedrijf firma \
      club partij laboratorium omroep vervoerder luchtvaartmaatschappij webwinkel supermarkt supermarktketen
      """),
    companyNouns: List(
      """
      bedrijf firma advocatenkantoor concern bouwbedrijf bouwconcern uitgeverij brouwerij rederij supermarktketen \
      winkelketen verzekeraar fabrikant familiebedrijf transportbedrijf
      """),
    nounEndings: [
      "bedrijf", "concern", "bouwer", "fabrikant", "producent", "leverancier", "gigant", "reus", "keten", "vervoerder",
      "maker", "ontwikkelaar", "verzekeraar", "uitzender", "exploitant", "importeur", "exporteur", "aannemer",
    ],
    headEndings: [
      "dienst", "raad", "commissie", "agentschap", "inspectie", "instituut", "autoriteit", "bureau", "stichting",
      "vereniging", "fonds",
    ],
    streetEndings: [
      "straat", "gracht", "laan", "steeg", "kade", "plein", "singel", "brug", "weg",
    ],
    waters: List("rijn ijssel zaan amstel maas lek gouwe waal vecht"),
    waterTies: List("aan"),
    innerHeads: List(
      """
      partij bond vereniging stichting raad federatie vakbond beweging dienst bureau instituut comité \
      genootschap unie alliantie coalitie fonds inspectie
      """),
    legalTails: [
      "bvba", "vzw", "cvba", "b.v.", "n.v.", "u.a.", "v.o.f.", "a.ş.",
    ],
    branches: List("afdeling afdelingen loge cel brigade district"),
    abbreviatedThings: List(
      """
      pfas pfoa pcb ddt pvc tnt thc cbd lsd ghb mdma xtc co2 so2 nox ch4 n2o dna rna ecg eeg mri copd adhd hiv aids \
      soa btw bbp bpm wao ww wia aow zzp vog bsn pgb cao cv faq pdf pdfs csv html url avg lng lpg hbo wo mbo vmbo \
      havo vwo
      """),
    courtesyTitles: List(
      """
      meneer mevrouw mijnheer juffrouw mejuffrouw heer dhr mw mevr drs ds dominee pastoor kapitein kolonel \
      luitenant sergeant majoor generaal schepen
      """))
}
