extension PersonNameLexicon {
  /// The words of people's names in English texts.
  static let english = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv",
    ],
    epithets: "elder younger", epithetArticles: "the",
    titles: """
      president vice secretary general gen senator sen representative rep congressman congresswoman governor gov \
      mayor justice minister premier chancellor chairman chairwoman chairperson leader mr mrs ms mx miss sir dame \
      dr doctor prof professor captain capt colonel col lieutenant lt sergeant sgt admiral adm officer detective \
      inspector attorney ambassador director administrator commissioner coach reverend rev revd rabbi imam ayatollah \
      archbishop comrade spokesman spokeswoman spokesperson tsar emperor empress pope deputy former acting abba \
      abbot bishop cardinal monsignor friar sheikh shaikh corporal commander tsarina tsarevna tsarevich youtuber \
      actor actress singer author journalist economist historian mister monsieur mme mlle mademoiselle herr frau \
      mdm madam alhaji alhaja alh hajia hajiya hadja otunba engr atty dpp dsp asp ssp acp dcp adgp encik puan \
      datuk datin dato kagawad havildar subedar dcllr ccllr councilmember assemblymember
      """,
    titleJoiners: "of the state foreign defense prime",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      president chairman leader king queen emperor empress premier prime chancellor pope sultan emir ruler dictator
      """,
    lesserTitles: "vice deputy former ex late acting assistant then",
    titleStopWords: "of the and for a an us u s its his her their former then late new senior",
    maleHonorifics: """
      mr mister master sir lord king prince emperor brother father uncle monsieur mm herr senor signor don duke \
      earl count baron viscount marquis marquess squire tsar czar sultan congressman chairman spokesman alderman councilman \
      grandfather grandpa baronet friar abbot pope alhaji alh hadji haji mallam malam encik imam sheikh sheik shaikh \
      emir sayyid monsignor msgr selectman assemblyman policeman patrolman freeholder headmaster shri ustaz maulana \
      mullah ayatollah mufti granddad grandad
      """,
    femaleHonorifics: """
      mrs ms miss mistress dame lady queen princess empress sister mother aunt auntie madame madam mme \
      mademoiselle mlle frau fraulein senora senorita signora signorina dona duchess countess baroness viscountess marchioness tsarina \
      czarina congresswoman chairwoman spokeswoman alderwoman councilwoman grandmother grandma abbess \
      mdm alhaja hajia hajiya hadja puan smt kumari datin ustazah deaconess matron selectwoman assemblywoman \
      policewoman headmistress gran granny
      """,
    marriedHonorifics: "mrs madame mme frau senora signora",
    unmarriedHonorifics: "miss mademoiselle mlle fraulein senorita signorina",
    callings: [
      "judge justice magistrate", "officer detective inspector constable sergeant trooper patrolman sheriff",
      "juror", "bishop archbishop cardinal rabbi imam",
    ],
    officeTitles: """
      dr doctor prof professor dean provost rector canon vicar rev revd reverend pastor rabbi chaplain judge justice magistrate \
      captain capt colonel col major maj general gen brigadier commander cmdr admiral adm lieutenant lieut lt sergeant sgt \
      corporal cpl ensign marshal inspector insp superintendent supt constable sheriff detective officer senator sen \
      governor gov mayor president squire
      """,
    rankTitles: """
      sir lord sheikh sheik shaikh king prince emperor earl duke count baron viscount marquis marquess sultan emir \
      baronet tsar maharaja nawab
      """,
    plainTitles: "mr mister",
    keptTitles: """
      dr doctor prof professor rev revd reverend pastor rabbi judge justice captain capt colonel col major maj lieutenant \
      lieut lt sergeant sgt corporal cpl inspector insp
      """,
    ladyTitles: "lady baroness viscountess countess marchioness duchess",
    courtesyTitles: """
      mdm encik puan shri smt alhaji alhaja alh hajia hajiya hadja gran granny \
      mr mrs ms miss mx sir dame lord lady dr mister master mistress monsieur madame madam mme mademoiselle mlle \
      herr frau senor senora senorita signor signora signorina don dona
      """,
    shownTitles: [
      "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "miss": "Miss", "sir": "Sir", "lady": "Lady", "lord": "Lord",
      "king": "King", "queen": "Queen", "prince": "Prince", "princess": "Princess", "aunt": "Aunt", "uncle": "Uncle",
      "madame": "Madame", "monsieur": "Monsieur", "mademoiselle": "Mademoiselle", "herr": "Herr", "frau": "Frau",
      "brother": "Brother", "sister": "Sister", "father": "Father", "mother": "Mother", "duke": "Duke",
      "duchess": "Duchess", "count": "Count", "countess": "Countess", "baron": "Baron", "baroness": "Baroness",
      "emperor": "Emperor", "empress": "Empress", "dame": "Dame", "mister": "Mr.", "judge": "Judge",
      "justice": "Justice", "officer": "Officer",
    ],
    honours: """
      phd md mp msp mep mla dbe obe mbe cbe kbe kcb gcb cb om ch ra esq qc kc frs dds rn cpa jd msc ba ma bsc mba \
      usn usmc usaf ret dsc dphil llb llm mphil edd dso mc vc gc sj op osb lj
      """,
    particles:
      "van von der den de del della di da do dos du la las le los della dello degli ter ten bin ibn al el abu ben und het op af av zu zur y e and dal dalla zum vom ap binti binte bint ibne",
    innerParticles: "ni nic ui ferch wa ole na te ul ur bte bt i t tot aan thoe ould ait",
    joinedParticles: ["dela": "de la", "delos": "de los", "delas": "de las", "vander": "van der", "vanden": "van den"],
    birthWords: "nee ne born",
    originWords: "of",
    abbreviations: ["st": "saint"],
    surnamesFirst: """
      kim lee moon park ban han song long may chung young kang son an hong ha he she you so do no la le ho ma gong \
      bae
      """,
    unmistakableSurnamesFirst: """
      xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu \
      dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong \
      tian ren fan fang shi yao tan zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai \
      nguyen tran pham hoang phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon \
      yun jeong jung shin seo oh im lim roh noh ko hyon thae chae nam min pyo
      """
  )
}
