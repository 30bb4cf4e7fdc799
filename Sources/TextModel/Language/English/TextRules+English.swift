extension TextRules {
  /// The rules of English.
  static let english = TextRules(
    abbreviations: [
      .title: """
      mr mrs ms mx messrs dr drs prof profs gen sen sens rep reps gov govs lt col sgt capt cpt cmdr cdr comdr \
      maj adm rev revd hon pres brig cpl pvt pfc spc supt msgr fr sra srta mme mlle amb ambs sec atty attys insp \
      asst assoc cllr cllrs ald wm geo jas thos chas robt benj edw eliz jno saml danl nathl richd fredk margt alexr archd zach
      """,
      .nameTail: """
      jr sr inc corp ltd co cos bros esq lp pty pte pvt sdn bhd mfg ins assn ave blvd rd pkwy hwy
      """,
      .namePart: "st ste sta sto sts mt mts ft dept intl natl ctr univ",
      .month: "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri",
      .state: """
      ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr \
      nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que
      """,
      .numbered: "no nos art fig figs vol pp p ch para eq op ca chap cir ct stat rptr supp sess cong",
      .joining: "vs v approx est cf viz resp incl rel",
      .closing: "etc al",
    ],
    degrees: [
      ("ph", "d"), ("m", "sc"), ("b", "sc"), ("d", "phil"), ("m", "phil"), ("ed", "d"), ("m", "ed"),
      ("ll", "b"), ("ll", "m"), ("ll", "d"), ("d", "sc"),
    ],
    dottedTails: """
      n.a s.a l.p l.l.c l.l.p p.c p.a n.v b.v a.g s.p.a p.l.c p.l.l.c c.j u.s.n u.s.a.f u.s.m.c u.s.c.g m.d ph.d j.d d.d.s d.o r.n c.p.a m.p q.c k.c
      """,
    dottedStates: "n.y n.j n.h n.m n.c s.c n.d s.d r.i w.va n.mex n.dak s.dak n.car s.car p.r b.c n.s n.b p.e.i n.s.w",
    dottedCities: "d.c l.a n.y.c",
    dayHalves: ["a.m", "p.m"],
    clitics: "s d m ll re ve",
    detachedClitic: "s",
    negation: (before: UInt8(ascii: "n"), after: UInt8(ascii: "t")),
    capitalWord: UInt8(ascii: "I"),
    openers: """
      a the this that these those there then thus they she it its his her their our we you i when while where \
      what who why how if although though because since until unless after before but and or yet nor also as at \
      by for from of on to with within without about despite during among amid according besides instead however \
      meanwhile moreover still now later earlier some many several both each every most such another other \
      others here once just even only asked nobody nothing everyone not neither either rather perhaps \
      yesterday today tomorrow tonight recently finally eventually soon never always often sometimes usually maybe \
      thereafter whereas whether nearly almost upon between across additionally furthermore therefore hence \
      consequently nevertheless nonetheless otherwise similarly likewise unlike
      """,
    openersThatAreNames: "he an in so no do my your",
    givenNames: englishGivenNames,
    courtesyTitles: "mr mrs ms mx messrs dr drs prof rev fr mme mlle sr sra",
    nameContinuations: englishContinuations,
    officers: """
      judge judges justice justices magistrate officer officers detective attorney attorneys counsel court courts \
      plaintiff plaintiffs defendant defendants appellant appellants appellee appellees petitioner petitioners \
      respondent respondents chief circuit district senior deputy sergeant lieutenant captain
      """,
    letteredThings: """
      vitamin vitamins plan type group section part appendix exhibit hepatitis influenza grade class schedule annex form option \
      route unit block team column table figure model item lot size point
      """,
    ties: """
      of and or for in on at by to from with as de du la le von van der den di da del dos al el bin ibn y e und et a an
      """,
    speechVerbs: """
      said says say asked asks told tells added adds wrote writes tweeted tweets replied replies answered argued \
      warned noted insisted claimed shouted cried yelled joked quipped recalled explained declared announced \
      continued concluded stated observed responded demanded wondered
      """,
    unfinished: """
      the a an of and or nor to in on with from by for at as than into via per his her its their our my your whose
      """,
    timeWords: """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
      september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk \
      jst kst ist aest eastern central mountain pacific greenwich local mon tue wed thu fri sat sun jan feb mar \
      apr jun jul aug sep sept oct nov dec
      """,
    mailHeaders: "from sent date subject attachments attachment importance reply-to re fw fwd",
    addressHeaders: "to cc bcc",
    captionLabels: "photo image video file caption picture gallery watch",
    capitalizesHeadlines: true
  )
}
