extension PersonWords {
  /// The words of English.
  static let english = PersonWords(
    interjections: """
      o oh ah aha alas hey hi hello hullo hallo hiya ho lo yo dear dearest darling nay yea aye pray bravo farewell goodbye \
      adieu welcome greetings
      """,
    pluralTitles: """
      messrs misses mesdames mmes mlles drs profs sirs deputies officers detectives senators sens reps justices judges \
      professors councillors cllrs sergeants sgts troopers constables inspectors
      """,
    epithets: """
      elder younger great good bad bold bald brave wise pious just simple fat short tall strong terrible cruel mad blind \
      lame fair handsome red black white bastard conqueror confessor lionheart lionhearted magnificent catholic apostate \
      martyr hammer navigator impaler lawgiver unready peaceful quiet silent stammerer fearless hardy rash proud posthumous \
      victorious illustrious holy saint venerable baptist evangelist areopagite merry ripper kid butcher barbarian greek \
      hun first second third fourth fifth sixth seventh eighth
      """,
    generations: "jr sr jnr snr ii iii iv",
    pastForms: """
      was were had did said went came took left sat stood felt knew thought began spoke wrote got made gave ran found kept \
      told saw met died lay led lost paid read rode rang sent set shook sold swore taught tore threw understood won wore \
      drew drank drove ate fell fought flew forgot grew heard held hit hurt laid rose slept stole struck sang sank shot \
      shut slid spent sprang swam swung woke wept built bought brought bent bit blew broke caught chose cut dealt dug fed \
      fled froze hid hung knelt leapt lent let lit meant put quit shone spat split spread stuck stung strode wound hath \
      doth has does is can could may might must shall should will would isn't wasn't hasn't hadn't didn't doesn't won't \
      can't couldn't wouldn't never also then now became overcame withdrew arose awoke bound clung crept dug forgave forbade \
      hurt leant leapt mistook oversaw overtook proved sought shed shrank spun strode strove swept undertook upheld \
      withstood agreed denied tried replied
      """,
    verbEndings: ["ed", "s"],
    verbNames: """
      mark will may rose bill grant drew chase pierce sue pat jack hope don rob nick skip josh wade peg dot harry tug trust \
      guy chuck jimmy buck duke josh lance rip ward chance reed clay tip ray cash colt dean dawn summer autumn grace faith \
      joy frank rich earnest christian sandy penny olive art miles
      """,
    closings: """
      regards thanks thank cheers sincerely yours faithfully truly best wishes love affectionately respectfully \
      cordially warmly gratefully ciao greetings servant obediently xoxo rgds thx
      """,
    headers: """
      from to cc bcc sent present absent apologies attending attendees attendance members witnesses author authors editor \
      editors applicant applicants name names reporter speaker speakers panel chair secretary participants invited
      """,
    acronyms: "fdr jfk lbj rfk mlk rbg aoc",
    motions: """
      go goes going gone went come comes coming came move moves moving moved travel travels travelled traveled fly flies \
      flying flew drive drives driving drove sail sails sailed ride rode walk walked return returns returned returning run \
      ran send sent take took taken bring brought fled flee back way road journey trip visit train bus flight ferry drove \
      emigrated immigrated relocated relocate transferred deported extradited
      """,
    dwellings: """
      live lives lived living born raised based grew up settled stay stayed stays staying died buried educated reside resides resided residing \
      dwelt lodged wintered stationed home
      """,
    foreignTitles: "m sieur chevalier vicomte comte comtesse marquis marquise duc duchesse herr frau",
    ranks: """
      dc ds di dci dsi pc ps wpc wpo pcso dac sgt det insp supt cpl lcpl pte ssgt msgt sfc asp ssp dcp acp adcp dsp csp si \
      dpp dig adig aig igp sho asi adgp sdpo ddp cso mca mha pcol pgen psupt pmaj pcpt plt pssg pcpl ppo wo cwo cpo po lac \
      ofc tpr cst
      """,
    birthWords: "nee ne",
    titles: """
      mdm alhaji alhaja alh hajia hajiya hadja hajj otunba asiwaju ooni alake oloye erelu iyaloja ogbuefi \
      nze malam engr barrister atty encik puan datin datuk dato seri ustaz ustazah kagawad kapitan \
      kgd konsehal mzee mheshimiwa bwana ndugu togbe togbui osagyefo omanhene havildar subedar jemadar risaldar \
      sepoy constable havaldar tehsildar sarpanch maulvi maulana mufti acharya \
      smt ven archdeacon deaconess prebendary chaplain apostle evangelist prophet prophetess catholicos \
      metropolitan mullah rebbe warden bailiff selectman selectwoman councilmember councilperson assemblymember \
      assemblyman assemblywoman freeholder alderperson alderwoman dcllr ccllr bcllr tcllr granny \
      grandma grandpa granddad grandad matron patrolman patrolwoman policeman policewoman trooper fireman firefighter \
      paramedic ofc cst sapper rifleman bombardier airman airwoman seaman midshipman commodore \
      sqn ldr wg cdr gp flt cadet coxswain bosun comdt commandant recorder registrar msgr headmaster headmistress \
      maestro sergeant-major
      """,
    doubtfulTitles: """
      imam shri swami rav haji barr adv mallam bro sis gran canon nurse const con madam oba eng eze obi arch arc igwe deacon
      """,
    notes: "ps pps nb rsvp eg ie am pm po bc ad",
    attributions: "according",
    addressing: """
      thanked thank thanking married divorced interviewed told asked tell ask telling asking phoned emailed texted hugged kissed \
      arrested hired fired comforted congratulated consoled assured reminded persuaded convinced begged invited paged \
      introduced embraced
      """,
    conversing:
      "spoke spoken speak speaking talked talk talking listened wrote apologised apologized married engaged chatted",
    rollCalls: """
      ayes aye yeas yea yes noes nays nay absent present excused abstain abstained abstaining abstentions recused voting \
      against favor favour tardy call
      """,
    offices: """
      mayor elder trustee officer councilman councilwoman councilmember councillor alderman alderwoman commissioner senator \
      congressman congresswoman assemblyman assemblywoman selectman supervisor judge justice magistrate sergeant detective \
      deputy sheriff constable trooper lieutenant captain colonel major corporal private sister brother miss madam
      """,
    officeSurnames: "bishop dean king prince pope abbott knight page marshall judge deacon earl church",
    shortGivenNames: """
      wm geo jas thos chas robt benj edw eliz jno saml danl nathl richd fredk margt alexr archd zach
      """)
}
