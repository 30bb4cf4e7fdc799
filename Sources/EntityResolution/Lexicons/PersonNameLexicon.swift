/// The word lists that people's names are read with, all folded.
enum PersonNameLexicon {
  /// Endings that tell a son from his father.
  static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"]

  /// Titles that no one bears as a given name; they are cut off where a tagger left them inside a name.
  static let titles: Set<String> = words(
    """
    president vice secretary general gen senator sen representative rep congressman congresswoman governor gov mayor \
    justice minister premier chancellor chairman chairwoman chairperson leader mr mrs ms mx miss sir dame dr doctor prof \
    professor captain capt colonel col lieutenant lt sergeant sgt admiral adm officer detective inspector attorney \
    ambassador director administrator commissioner coach reverend rev rabbi imam ayatollah archbishop comrade spokesman \
    spokeswoman spokesperson tsar emperor empress pope deputy former acting abba abbot bishop cardinal monsignor friar \
    sheikh shaikh corporal commander tsarina tsarevna tsarevich youtuber actor actress singer author journalist \
    economist historian
    """)

  /// Titles of those who lead a state or a party: news calls them by surname even where others bear it.
  static let leaderTitles: Set<String> = words(
    "president chairman leader king queen emperor empress premier prime chancellor pope sultan emir ruler dictator")

  /// Words that make a leader's title another's: "vice president", "former chancellor".
  static let lesserTitles: Set<String> = words("vice deputy former ex late acting assistant then")

  /// Title words that say nothing about who is meant.
  static let titleStopWords: Set<String> = words(
    "of the and for a an us u s its his her their former then late new senior")

  /// Honorifics of men and of women, as evidence against a candidate.
  static let maleHonorifics: Set<String> = words("mr sir lord king prince emperor brother father")
  /// See ``maleHonorifics``.
  static let femaleHonorifics: Set<String> = words("mrs ms miss dame lady queen princess empress sister mother")

  /// Titles that anybody may be given: news writes "Mr. Trump" for the president, and "Mr." is no evidence for his son.
  static let courtesyTitles: Set<String> = words("mr mrs ms miss mx sir dame lord lady dr")

  /// Letters behind a name for degrees, orders and offices.
  static let honours: Set<String> = words(
    """
    phd md mp msp mep mla dbe obe mbe cbe kbe kcb gcb cb om ch ra esq qc kc frs dds rn cpa jd msc ba ma bsc mba usn \
    usmc usaf ret dsc dphil llb llm mphil edd dso mc vc gc sj op osb
    """)

  /// Lower-case words inside surnames.
  static let particles: Set<String> = words(
    "van von der den de del della di da do dos du la le ter ten bin ibn al el abu ben af av zu zur y e and")

  /// Surnames that stand before the given name in Chinese, Korean and Vietnamese names.
  static let surnamesFirst: Set<String> = unmistakableSurnamesFirst.union(
    words(
      "kim lee moon park ban han song long may chung young kang son an hong ha he she you so do no la le ho ma gong bae"
    ))

  /// Those of ``surnamesFirst`` that hardly serve as given names in English texts: two parts are enough to tell the order.
  static let unmistakableSurnamesFirst: Set<String> = words(
    """
    xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu dong \
    xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan \
    fang shi yao tan zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai nguyen tran pham hoang \
    phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon yun jeong jung shin seo oh im \
    lim roh noh ko hyon thae chae nam min pyo
    """)

  /// Groups of given names that stand for one another.
  static let nicknames = GivenNames.groups

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
