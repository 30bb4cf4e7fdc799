extension TextRules {
  /// The rules of Danish.
  ///
  /// Titles are written small ("adm. dir. Bo Holm"), so they are among the abbreviations that need no capital.
  static let danish = TextRules(
    abbreviations: [
      .title: "prof past",
      .nameTail: "jr jun sr sen co ltd inc corp",
      .namePart: "skt st sct",
      .month: "jan feb febr mar apr jun jul aug sep sept okt nov dec",
      .numbered: "nr nre kl stk art s kap bd afs pkt tlf par matr",
      .joining: """
      hr fr dr chr adm dir vicedir afd tidl kgl kst fhv fmd sekr red ass mag civ ing cand stud lic adj overass f eks \
      bl m a d t v p o ca jf jfr inkl ekskl evt vedr ang iflg pga ift mht ml hhv resp sml cf vs gl ndr sdr vestl \
      østl nordl sydl indb pr øk jur polit merc phil theol tekn forv fuldm kapt oberstltn premierltn obl ltn
      """,
      .closing: "osv mv mm mfl mio mia mill pct kr etc al ff o.l m.v",
    ],
    dottedTails: "a.m.b.a",
    clitics: "s",
    namesInCapitals: "dr kl ml ang",
    slashesJoinCapitals: true,
    ordinalsHaveStops: true,
    openers: """
      den det de en et der han hun vi jeg du i man dette denne disse hans hendes deres vores min mit sin og men \
      eller for så da når hvis fordi selvom mens efter før siden indtil derefter derfor dermed derved derudover \
      desuden dog her nu dag går morgen endnu allerede først kun bare selv også ikke ingen intet ingenting nogle \
      nogen flere mange alle begge hver hvert hvem hvad hvor hvornår hvordan hvorfor hvilken hvilket hvilke på af \
      ved med til fra over under om mod uden gennem mellem trods ifølge samtidig senere tidligere endelig ellers \
      altså faktisk måske desværre heldigvis omkring næsten omtrent både hverken enten lige netop især blandt ud op \
      ned to tre fire fem seks imidlertid ligeledes således hertil heri herefter dertil derpå undervejs
      """,
    courtesyTitles: "hr fru frk dr prof",
    ties: "og eller af til fra for i på ved med om den det de der von van le la les du di da y e et under over mod",
    speechVerbs: """
      siger sagde sagt fortæller fortalte forklarer forklarede mener mente spørger spurgte råber råbte skriver \
      skrev svarer svarede oplyser oplyste udtaler udtalte tilføjer tilføjede understreger understregede lyder lød \
      advarer advarede konstaterer konstaterede fastslår fastslog indrømmer indrømmede påpeger påpegede vurderer \
      vurderede hvisker hviskede
      """,
    unfinished: """
      den det de en et og eller at i på af ved med til fra over under om mod for som der sin sit sine hans hendes \
      deres vores end
      """,
    timeWords: """
      januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag \
      torsdag fredag lørdag søndag
      """,
    mailHeaders: "fra sendt dato emne vedhæftet vedhæftede vedr from sent date subject re sv vs fwd",
    addressHeaders: "til cc bcc to kopi",
    captionLabels: "foto fotos billede billeder video grafik arkivfoto arkiv pressefoto"
  )
}
