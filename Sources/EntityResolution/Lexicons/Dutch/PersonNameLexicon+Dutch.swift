extension PersonNameLexicon {
  /// The words of people's names in Dutch texts.
  static let dutch = PersonNameLexicon(
    suffixes: ["jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"],
    epithets: "oude oudere jonge jongere", epithetArticles: "de",
    titles: """
      president premier minister-president vicepremier minister staatssecretaris secretaris secretaris-generaal \
      voorzitter vicevoorzitter fractievoorzitter fractieleider partijleider lijsttrekker leider kamerlid senator \
      europarlementarier wethouder burgemeester schepen gouverneur gedeputeerde commissaris bondskanselier kanselier \
      ambassadeur consul woordvoerder woordvoerster directeur directrice topman topvrouw ceo generaal kolonel majoor \
      kapitein luitenant sergeant admiraal commandant officier aanklager procureur rechter raadsheer advocaat \
      advocate inspecteur agent hoofdinspecteur dhr hr heer meneer mijnheer mevrouw mevr mw mejuffrouw mej dr doctor \
      dokter drs mr ir ing prof professor ds dominee pastoor pater broeder zuster kardinaal aartsbisschop bisschop \
      paus rabbijn imam sjeik ayatollah keizer keizerin tsaar tsarina koning koningin jhr jonkheer jkvr oud-minister \
      oud-premier ex-minister ex-premier voormalig vice schrijver schrijfster journalist journaliste historicus \
      econoom filosoof zanger zangeres acteur actrice regisseur bondscoach trainer weduwe sir lord lady mrs miss ms \
      monsieur madame herr frau
      """,
    titleJoiners: "van der de den voor het en te algemeen plaatsvervangend buitenlandse binnenlandse zaken",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      president premier minister-president koning koningin keizer keizerin bondskanselier kanselier paus sultan emir \
      dictator leider partijleider tsaar
      """,
    lesserTitles: """
      vice vicepremier vicepresident oud ex voormalig wijlen waarnemend plaatsvervangend toenmalig demissionair
      """,
    titleStopWords: """
      van der de den het een en in te op voor zijn haar hun voormalig oud ex wijlen nieuwe huidige toenmalig \
      toenmalige
      """,
    maleHonorifics: """
      dhr heer meneer mijnheer heren broeder pater vader koning prins keizer tsaar sultan emir hertog graaf markies \
      burggraaf baron jonkheer jhr ridder oom opa grootvader bisschop aartsbisschop kardinaal paus zakenman topman \
      sir lord mister monsieur herr senor signor don generaal kolonel majoor kapitein ritmeester luitenant admiraal
      """,
    femaleHonorifics: """
      mevrouw mevr mw mejuffrouw mej juffrouw juf dame zuster moeder koningin prinses keizerin tsarina hertogin \
      gravin markiezin barones freule jonkvrouw jkvr tante oma grootmoeder abdis weduwe zakenvrouw topvrouw \
      woordvoerster directrice voorzitster mrs miss ms lady madame frau senora signora dona
      """,
    marriedHonorifics: "mevrouw mevr mrs madame frau senora signora",
    unmarriedHonorifics: "mejuffrouw mej juffrouw freule miss mademoiselle fraulein senorita signorina",
    callings: [
      "rechter raadsheer aanklager procureur",
      "agent politieagent inspecteur hoofdinspecteur rechercheur commissaris",
      "bisschop aartsbisschop kardinaal pastoor dominee rabbijn imam",
    ],
    courtesyTitles: """
      dhr hr heer meneer mijnheer mevrouw mevr mw mejuffrouw mej dr drs mr ir ing sir lord lady mrs ms miss monsieur \
      madame herr frau senor senora signor signora don dona
      """,
    shownTitles: [
      "dhr": "dhr.", "heer": "de heer", "meneer": "meneer", "mijnheer": "mijnheer", "mevrouw": "mevrouw",
      "mevr": "mevr.", "mw": "mw.", "mejuffrouw": "mejuffrouw", "mej": "mej.",
      "koning": "koning", "koningin": "koningin", "prins": "prins", "prinses": "prinses", "tante": "tante",
      "oom": "oom", "pater": "pater", "vader": "vader", "moeder": "moeder",
      "broeder": "broeder", "zuster": "zuster", "hertog": "hertog", "hertogin": "hertogin", "graaf": "graaf",
      "gravin": "gravin", "baron": "baron", "barones": "barones",
      "dominee": "dominee", "ds": "ds.", "dr": "dr.", "jhr": "jhr.",
    ],
    honours: "phd md mba msc bsc ma ba llm llb mpa ra rm rt sj op osb ofm ocd",
    particles: """
      van von der de den het 't t 's ter ten te tot vande vanden vander del della di da do dos du la le les los el \
      al bin ibn ben abu y e und zu af av op in aan uit oude
      """,
    originWords: "uit",
    abbreviations: ["st": "sint", "v": "van", "vd": "van der"],
    surnamesFirst: "kim lee moon park ban may chung young kang hong ha she you so gong bae",
    unmistakableSurnamesFirst: """
      xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu \
      dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan du dai xia zhong tian \
      ren fang shi yao zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai nguyen tran pham \
      hoang phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon yun jeong jung shin \
      seo oh im lim roh noh ko hyon thae chae nam pyo
      """
    ,
    givenNames: .dutch)
}
