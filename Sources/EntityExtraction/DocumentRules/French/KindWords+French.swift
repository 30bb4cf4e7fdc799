extension KindWords {
  /// The words of French.
  static let french = KindWords(
    citationWords: List("art al l r d c cass civ com crim soc ce ca tgi tj jo jorf bull"),
    parties: List(
      """
      appelant appelante appelants intimé intimée intimés demandeur demanderesse demandeurs défendeur défenderesse \
      défendeurs requérant requérante requérants plaignant plaignante plaignants prévenu prévenue prévenus accusé \
      accusée accusés inculpé mis examen partie civile parties civiles intervenant tiers
      """),
    judgeMarks: List("président présidente conseiller conseillère rapporteur greffier greffière avocat"),
    versus: List("c contre vs"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel ramada \
      mercure ibis méridien meridien pullman campanile kyriad formule1 crillon lutetia
      """),
    sportVerbs: List(
      """
      bat battent battu battait bat domine dominent dominé écrase écrasé corrige corrigé étrille étrillé élimine \
      éliminé renverse renversé surclasse surclassé affronte affrontent affrontait reçoit reçoivent défie
      """),
    opponents: List("contre"),
    figurativeLeads: List("grâce quant face merci"),
    playerVerbs: List("marque marqua inscrit inscrivit dribble dribbla aplatit transforme"),
    businessWords: List(
      """
      action actions actionnaires bénéfice bénéfices chiffre ventes résultats salariés employés effectifs filiale \
      filiales magasins embauche embauches supprime licencie acquis acquiert rachète rachat lance lancé publie \
      entrepôt entrepôts usine usines expédie vend fusionne dépose bilan siège capital cours bourse clients
      """),
    legalForms: List(
      """
      sa sas sasu sarl eurl snc sci scop sca sprl srl asbl gie se inc ltd ltée gmbh ag nv groupe holding société cie \
      compagnie
      """
    ),
    definers: List("ci-après dénommé dénommée dénommés désormais"), alternatives: List("ou"),
    persons: List("il elle lui son sa ses"),
    furniture: List(
      """
      cordialement bien cordiales salutations amicalement sincèrement meilleures sentiments iphone ipad android \
      total page équipe envoyé
      """
    ),
    organizationNouns: List(
      """
      association associations éditeur magazine journal hebdomadaire quotidien mensuel start-up startup pépite \
      cabinet ong collectif syndicat enseigne chaîne compagnie distributeur brasseur constructeur équipementier \
      avionneur assureur banque promoteur prestataire sous-traitant agence fournisseur fabricant groupe troupe \
      coopérative mutuelle plateforme opérateur entreprise société firme maison fondation club parti laboratoire \
      géant
      """),
    companyNouns: List(
      """
      société entreprise cabinet firme constructeur assureur brasseur équipementier avionneur enseigne \
      sous-traitant imprimerie
      """),
    streets: List("rue avenue boulevard"),
    tiedSights: List(
      """
      rue avenue boulevard place quai square impasse allée île château donjon abbaye cathédrale basilique \
      chapelle gare aéroport
      """),
    innerHeads: List(
      """
      syndicat fédération confédération union association agence institut ligue comité fondation \
      observatoire collectif mouvement front parti académie société coopérative mutuelle secours amicale \
      office centrale coordination alliance rassemblement
      """),
    adjectiveEndings: [
      "ique", "iques", "al", "ale", "aux", "ales", "aire", "aires", "el", "elle", "elles", "if", "ive", "ives", "ier",
      "ière", "iers", "ières", "ien", "ienne", "iens", "iennes", "verts", "vertes",
    ],
    branches: List("section antenne comité loge cellule brigade section"),
    abbreviatedThings: List(
      """
      pfas pfoa pcb ddt pvc tnt cbd thc lsd ghb mdma co2 so2 nox ch4 n2o adn arn arnm irm ecg eeg bpco tdah toc vih \
      sida ist mst tva csg crds rsa smic isf ifi plu scot dup dpe pib pnb rtt cdi cdd csp pse cse faq pdf pdfs csv \
      html url kpi rgpd ogm gnl gpl pac zfe zad hlm iut bts bac opa ipo lbo epr smr
      """),
    courtesyTitles: List(
      """
      m mm mme mmes mlle mlles monsieur madame mademoiselle me maître docteur dr professeur pr capitaine \
      lieutenant colonel commandant adjudant sergent caporal amiral maréchal lord lady sir abbé mgr monseigneur
      """))
}
