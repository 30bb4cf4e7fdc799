extension KindWords {
  /// The words of English.
  static let english = KindWords(
    states: List(
      """
      ala ariz calif colo conn fla ga ida kan ky minn mont neb nebr nev okla oreg penn penna tenn tex vt wis wisc wyo \
      nh nj nm ny nc nd sc sd ri dc wva nmex ndak sdak ncar scar ont alta sask nb nsw qld vic herts berks bucks lancs lincs northants \
      notts oxon staffs wilts yorks cambs beds leics glos hants warks worcs
      """),
    doubtfulStates: List(
      "ark cal del ill ind la mass md me mich miss mo ore pa tas va wash wa bc ns pei que man nfld us kans n.s sd hi id ut"
    ),
    reporters: List(
      """
      us f fsupp fsupp2d fsupp3d f2d f3d f4th sct led led2d cal cal2d cal3d cal4th calrptr ny ny2d ny3d ne ne2d nw nw2d se \
      se2d sw sw2d sw3d so so2d so3d p p2d p3d a a2d a3d ad ad2d ad3d misc misc2d wall how cranch wheat pet ill ill2d mass \
      mich minn pa ohio tex va wash wash2d wis wis2d usc usca cfr stat fed fedappx br frd all er wlr qb ac kb ch
      """),
    citationWords: List(
      "fed r civ crim evid app p cir s ct l ed supp rptr appx d n e w stat reg usc cfr ann const ld 2d 3d 4th"),
    codeWords: List(
      """
      code stat ann rev penal gen laws comp admin bus prof health safety veh fam prob evid const civ proc crim lab ins tax educ gov gov't \
      welf inst water fin com corp elec pub util
      """),
    parties: List(
      """
      appellant appellants appellee appellees plaintiff plaintiffs defendant defendants petitioner petitioners respondent \
      respondents claimant claimants intervenor intervenors movant movants complainant complainants counterclaimant \
      counterdefendant amicus amici curiae judges justices
      """),
    judgeMarks: List("j cj jj pj ja lj lcj"), versus: List("v vs"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel ramada \
      wyndham mandarin doubletree travelodge meridien mercure ibis peninsula carlton
      """),
    sportVerbs: List(
      """
      beat beats defeated defeats thrashed thrash hammered edged trounced outplayed relegated drew outclassed thumped \
      routed crushed overcame
      """),
    clubTails: List(
      "united city town rovers wanderers albion athletic county hotspur argyle thistle rangers villa orient rugby fc afc rfc"
    ),
    rankTies: List("above below behind"),
    clubRoles: List("manager boss coach striker goalkeeper defender midfielder winger skipper centre-back full-back"),
    playerVerbs: List("scored scores netted dribbled"),
    businessWords: List(
      """
      shares stock stocks shareholders profit profits revenue revenues sales earnings employees subsidiary stores hired hires \
      shed cut cuts employs acquired acquires launched launches unveiled unveils posted reported warehouse warehouses shipped \
      paid pays makes sells sold merged bid filed factories plants board rating ratings dealers customers workers dividend opens opened buys bought \
      closes closed recalls recalled owns owned operates operated drivers earns earned fined sued
      """),
    employers: List(
      """
      director directors chairman chairwoman chair ceo cfo coo cto founder founders cofounder co-founder partner partners analyst \
      analysts economist economists strategist strategists employee employees shareholder shareholders executive executives \
      engineer engineers trader traders boss salesman
      """),
    firmTails: List("company co sons bros brothers associates partners daughters"),
    firmNouns: List(
      """
      bankers solicitors lawyers attorneys architects brewers publishers booksellers merchants shipbuilders engineers auctioneers \
      accountants auditors brokers stockbrokers printers surveyors distillers builders undertakers grocers drapers jewellers jewelers
      """),
    partnerships: List("llp pllc pc plc lp l.l.p p.c"),
    firmVerbs: List(
      """
      adds hires names opens represents advises acts sells makes employs charges says announces offers acquires buys expands \
      welcomes closes sues owns operates runs publishes provides serves
      """),
    headlineVerbs: List(
      """
      accuses acquires adds admits agrees announces appoints approves arrests asks becomes begins blames blasts blocks buys closes concedes \
      condemns considers convicts defeats defends delays denies dies elects ends expands faces files finds fires frees gets gives \
      hails hikes hires indicts invests jails joins kills launches lifts loses meets names offers opens orders ousts passes pays pleads \
      praises probes quits raises recalls refuses rejects releases remains removes replaces reports resigns returns reveals \
      sacks says seeks sells sends sentences settles shoots signs slams slashes starts steps stops strikes struggles sues suspends \
      takes tells threatens tosses tries trims unveils upholds urges vetoes visits votes vows wants warns weighs welcomes wins \
      beats stuns routs edges topples tops leads trails clinches crushes thrashes upsets holds draws grabs snaps ends \
      weds marries divorces dumps honours honors hosts hints hits mulls eyes nabs inks pens sues settles spars slips \
      rises soars plunges tumbles surges drops climbs jumps dips rallies retires resigns ousted grilled mourned charged \
      injured killed jailed freed sacked fired named elected crowned stunned accused arrested convicted cleared
      """),
    legalForms: List(
      """
      inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag aktiengesellschaft kgaa pllc aktiebolag se \
      group holdings pte pvt pty sdn bhd
      """),
    trades: List(
      """
      security estates partners foods holdings systems technologies technology solutions services logistics shipping airlines \
      airways motors steel energy pharmaceuticals therapeutics biosciences laboratories labs capital ventures properties \
      developments homes builders construction contractors consulting advisers advisors associates farms dairies breweries \
      brewing distillers wines textiles plastics chemicals metals mining minerals oil gas petroleum power electric electronics \
      software networks media entertainment studios pictures records publishing publishers books stores supermarkets outfitters \
      hotels resorts restaurants catering freight haulage transport trucking railways lines cruises insurance assurance finance \
      mortgage investments securities brokers analytics robotics aerospace aviation defence defense engineering industries \
      manufacturing works tools machinery equipment supply trading imports exports timber lumber paper packaging quarries \
      bio pharma biotech biologics diagnostics tech labs concrete cement waste recycling water telecom telecommunications wireless broadcasting communications \
      bancorp bancorporation bancshares bakery bakeries brewery brewers cannery canneries coffee collieries cosmetics couriers creamery creameries \
      cycles dairy distillery distilleries dredging drilling fabrics fertilizers footwear forgings foundry foundries furnishings furniture \
      garments gin glassworks grocers hardware healthcare hospitality importers innovations instruments ironworks jewelers jewellers \
      leasing meats microsystems motorcycles nurseries opticians orchards packers paints paving pipelines plumbing potteries printers printing \
      provisions realty recyclers refinery rentals retail roofing salt seafood semiconductor semiconductors shipbuilders shipbuilding shipyards \
      smelting soap stationers tannery tobacco tractors trailers upholstery utilities vineyards warehousing wineries winery
      """),
    shortTrades: List("bio pharma biotech tech labs"),
    workplaces: List("at joined firm"),
    definers: List("hereafter hereinafter henceforth"), callings: List("known as"), alternatives: List("or"),
    things: List("it"), numberedThings: List("box suite apartment apt"), thingOwners: List("its"),
    companions: List(
      """
      doctors lawyers attorneys physicians nurses engineers architects teachers educators students scientists scholars writers artists reporters \
      journalists clowns pilots veterans soldiers workers farmers fishermen citizens women men mothers fathers parents grandmothers sisters brothers \
      sons daughters friends neighbors neighbours families survivors victims knights volunteers defenders advocates
      """), companionTies: List("of for without against"), strangers: Phrases("no relation\nno kin"),
    bankTails: Phrases("n.a.\nna\nnational association"),
    matters: List("re"), persons: List("he she his her him"),
    furniture: List(
      "regards best kind kindest warm warmest yours sincerely truly faithfully cheers iphone ipad blackberry android total staff page"
    ),
    ownedHeads: List(
      """
      landing ferry mill mills ford gap grove corner corners fork forks hollow point bend bluff bluffs neck rest cross green end gate \
      well wells station store crossing creek hill hills run bottom common reach hole head hope cove ranch summit pass ridge
      """),
    organizationNouns: List(
      """
      charity charities chain publisher magazine newspaper weekly startup start-up label consultancy nonprofit non-profit ngo \
      airline retailer supermarket brewer brewery drugmaker carmaker automaker chipmaker insurer lender developer contractor firm \
      agency distributor wholesaler manufacturer supplier collective troupe watchdog cooperative co-op quango conglomerate \
      broadcaster bookseller housebuilder group tank company corporation subsidiary bank brewer law-firm nonprofits thinktank \
      think-tank utility operator exporter importer refiner foundry bakery start-ups partnership
      """),
    impersonalNouns: List(
      """
      charity charities chain label consultancy nonprofit non-profit ngo airline supermarket brewery firm agency collective troupe \
      cooperative co-op quango conglomerate broadcaster company corporation subsidiary bank law-firm nonprofits thinktank think-tank \
      utility foundry bakery startup start-up start-ups magazine newspaper partnership
      """),
    nounFollowers: List(
      "based founded owned used run registered formed created set hired engaged started backed funded listed"),
    legalTails: [
      "n.a.", "p.c.", "p.a.", "l.l.p.", "l.l.c.", "l.p.", "s.a.", "n.v.", "b.v.", "a.g.", "s.p.a.", "p.l.c.",
    ],
    partyMarks: List("r d i ind dem rep lib"),
    branches: List("local lodge post chapter troop precinct branch encampment"),
    abbreviatedThings: List(
      """
      pfoa pfos pfas pfbs pfba pfna pfhxs pfda pcb pcbs ddt tce pce mtbe btex bpa bht voc vocs pah pahs cfc cfcs hfc hfcs dehp \
      mek pvc ptfe petg hdpe ldpe mdf tnt rdx petn anfo thc cbd lsd mdma ghb dmt pcp hcl nacl naoh h2so4 nh3 co2 so2 nox \
      sox ch4 n2o dna rna mrna atp ldl hdl ssri ssris nsaid nsaids mri ct ekg ecg eeg icu copd ptsd adhd ocd sids ibs std \
      stds uti rfp rfps rfq rfi eis deis feis mou mous nda ndas msds sds foia sop sops cv cvs faq faqs pdf pdfs csv html url \
      kpi kpis roi sla slas dui dwi gbh tro noi capex opex ebitda gaap loi
      """),
    calledThings: List(
      """
      hurricane typhoon cyclone storm ship steamer steamship schooner barque brig frigate yacht trawler sloop tugboat lifeboat uss hms hmnzs \
      hmas hmcs uscgc
      """),
    illnesses: List("disease diseases syndrome syndromes palsy lymphoma sarcoma chorea ataxia thyroiditis contracture"),
    courtesyTitles: List(
      """
      mr mrs ms miss mx messrs dr prof cllr capt col lt sgt cpl insp supt colonel captain sergeant lieutenant corporal squire alderman \
      councillor constable inspector mdm encik puan alhaji alhaja engr atty kagawad dcllr ccllr
      """),
    papers: List(
      """
      chronicle gazette herald echo argus mercury courier examiner observer tribune sentinel dispatch bugle advertiser times \
      post journal telegraph mail news standard star express record guardian press citizen reporter
      """),
    editions: List("daily evening morning sunday weekly"), instructed: List("instructed"),
    exchanges: List(
      "nasdaq nyse amex lse aim tsx tsxv asx otc otcqb otcqx euronext xetra hkex sgx jse nse bse six omx cboe"),
    affairs: List(
      """
      case bill trial bail plan probe inquiry scandal deal visit death murder verdict speech tax budget ruling appeal raid \
      arrest claim row vote win loss lawsuit hearing
      """),
    memorials: List(
      """
      park street avenue boulevard bridge airport stadium square plaza expressway parkway highway tunnel pier playground trail \
      circle arena waterfront
      """),
    pluralVerbs: List("are were have aren't weren't haven't"),
    honours: List(
      """
      usn usaf usmc uscg usnr qc kc lj vc gc kg kt kbe dbe cbe obe mbe kcb gcb kcmg gcmg cmg gcvo kcvo cvo dso \
      dsc dfc mvo gcsi kcsi csi gcie kcie cie frs frcs
      """),
    degrees: List("md phd rn cpa ccr rpr ao oam jd dds dvm esq mba edd psyd lcsw cfa"),
    graduates: List(
      "graduate graduates alumnus alumna alumni alumnae alum alums undergraduate undergraduates dropout dropouts"),
    subjects: List(
      """
      degree degrees doctorate doctorates masters studies law medicine economics history physics chemistry biology mathematics \
      maths engineering philosophy classics literature theology geography sociology psychology politics anthropology linguistics \
      journalism pharmacy dentistry nursing agriculture botany zoology geology
      """),
    schools: List("university college academy seminary polytechnic school"),
    realms: List(
      """
      king queen emir sultan prince princess governor mayor bishop archbishop city town village borough people government republic \
      kingdom state province county coast outskirts suburbs streets mayors bishops kings queens port
      """),
    settlements: List("capital city town village county seat suburb port hamlet borough municipality parish"),
    localNouns: List(
      """
      mp mps councillor councillors alderman resident residents native natives branch plant factory office airport campus pub hotel market \
      jail prison depot mine refinery shipyard waterfront suburb area region district road by-election school schools police \
      firefighters club ground derby youth
      """),
    rooms: List("room rooms ballroom auditorium lounge rotunda boardroom classroom courtroom amphitheater amphitheatre")
  )
}
