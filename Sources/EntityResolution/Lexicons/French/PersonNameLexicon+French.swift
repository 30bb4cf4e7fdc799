extension PersonNameLexicon {
  /// The words of people's names in French texts.
  static let french = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "junior": "jr", "fils": "jr", "sr": "sr", "senior": "sr", "pere": "sr", "ii": "ii", "iii": "iii",
      "iv": "iv",
    ],
    epithets: "ancien jeune aine cadet vieux", epithetArticles: "l le la",
    titles: """
      president presidente vice-president vice-presidente ministre premier-ministre secretaire senateur senatrice \
      depute deputee eurodepute eurodeputee maire bourgmestre echevin prefet prefete gouverneur chancelier \
      chanceliere directeur directrice pdg leader chef general gal colonel capitaine commandant lieutenant sergent \
      adjudant brigadier amiral marechal caporal procureur procureure juge magistrat maitre avocat avocate \
      ambassadeur ambassadrice consul commissaire inspecteur inspectrice m mm mr mme mmes mlle monsieur madame \
      mademoiselle messieurs mesdames dr docteur docteure pr prof professeur professeure mgr monseigneur pere frere \
      soeur abbe cure eveque archeveque cardinal pape rabbin imam pasteur cheikh ayatollah empereur imperatrice tsar \
      tsarine roi reine porte-parole ex ancien ancienne actuel ecrivain ecrivaine romancier romanciere poete \
      journaliste historien historienne economiste philosophe sociologue chanteur chanteuse acteur actrice comedien \
      comedienne realisateur realisatrice cineaste entraineur selectionneur sieur dame veuve feu camarade citoyen \
      citoyenne sir lord lady mrs miss herr frau senor senora signor
      """,
    titleJoiners: "de du des d la le l les aux a et en charge chargee general generale delegue deleguee",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      president presidente roi reine empereur imperatrice chancelier chanceliere premier premier-ministre premiere \
      pape sultan emir dictateur leader dirigeant tsar marechal
      """,
    lesserTitles: """
      vice vice-president vice-presidente adjoint adjointe ex ancien ancienne feu feue defunt interimaire delegue \
      deleguee suppleant
      """,
    titleStopWords: """
      de du des d la le les l un une et a au aux en son sa ses leur notre ancien ancienne ex feu nouveau nouvelle \
      futur future actuel actuelle alors
      """,
    maleHonorifics: """
      m mr monsieur mm messieurs sieur maitre pere frere abbe dom roi prince empereur tsar sultan emir duc comte \
      marquis vicomte baron chevalier oncle grand-pere papy eveque archeveque cardinal pape monseigneur mgr depute \
      senateur conseiller directeur president sir lord mister herr senor signor don general gal colonel capitaine \
      lieutenant amiral marechal
      """,
    femaleHonorifics: """
      mme madame mmes mesdames mlle mademoiselle mesdemoiselles dame veuve soeur mere reine princesse imperatrice \
      tsarine duchesse comtesse marquise vicomtesse baronne tante grand-mere mamie abbesse deputee senatrice \
      conseillere directrice presidente lady mrs miss ms frau senora senorita signora dona
      """,
    marriedHonorifics: "mme madame mrs frau senora signora",
    unmarriedHonorifics: "mlle mademoiselle miss fraulein senorita signorina",
    callings: [
      "juge magistrat procureur procureure", "policier gendarme brigadier adjudant commissaire inspecteur",
      "eveque archeveque cardinal abbe cure rabbin imam pasteur",
    ],
    courtesyTitles: """
      m mm mr mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle me maitre dr docteur sieur dame \
      sir lord lady mrs ms miss herr frau senor senora signor signora don dona
      """,
    shownTitles: [
      "m": "M.", "mr": "M.", "monsieur": "Monsieur", "mme": "Mme", "madame": "Madame", "mlle": "Mlle",
      "mademoiselle": "Mademoiselle", "me": "Me", "maitre": "Maître",
      "roi": "le roi", "reine": "la reine", "prince": "le prince", "princesse": "la princesse", "tante": "Tante",
      "oncle": "Oncle", "pere": "Père", "mere": "Mère",
      "frere": "Frère", "soeur": "Sœur", "abbe": "l'abbé", "duc": "le duc", "duchesse": "la duchesse",
      "epoux": "les époux", "comte": "le comte", "comtesse": "la comtesse",
      "baron": "le baron", "baronne": "la baronne", "marquis": "le marquis", "marquise": "la marquise", "mgr": "Mgr",
      "dr": "Dr", "docteur": "Docteur",
    ],
    honours: "phd md mp mep dea des mba op sj osb ofm ocd osf cssr smm pss cm lh gcmg cbe obe mbe frs qc kc oq cq gr",
    particles: """
      de du des d la le les l van von der den del della di da do dos el al ul bin ibn ben bint ould abou abu ait e y \
      et zu ter ten
      """,
    abbreviations: ["st": "saint", "ste": "sainte"],
    surnamesFirst: "kim lee moon park ban han song long may chung young kang hong ha he she you so ho gong bae",
    unmistakableSurnamesFirst: """
      xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu \
      dong xiao cheng cao yuan deng fu shen zeng peng su jiang cai jia ding wei xue ye dai xia zhong tian ren fang \
      shi yao tan zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai nguyen tran pham hoang \
      phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon yun jeong jung shin seo \
      oh im lim roh noh ko hyon thae chae nam min pyo
      """
    ,
    givenNames: .french)
}
