/// The months in the languages of many pages: dates on pages are read whatever the language of the documents is said to be.
enum MonthNames {
  /// The number of a month by its name or its usual short form.
  static func number(of word: String) -> Int? {
    guard word.utf8.count >= 3, word.utf8.count <= 24 else { return nil }
    return byName[word.lowercased()]
  }

  private static let byName: [String: Int] = {
    var result: [String: Int] = [:]
    for (index, names) in lists.enumerated() {
      for name in names.split(separator: " ") { result[String(name)] = index + 1 }
    }
    return result
  }()

  // English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish, Danish, Turkish, Indonesian, Russian.
  private static let lists = [
    "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia ledna ocak января",
    "february feb februar feber février févr fév febrero febbraio fevereiro februari lutego února şubat февраля",
    "march mar märz mär mrz mars marzo março maart mrt marca března mart maret марта",
    "april apr avril avr abril abr aprile kwietnia dubna nisan апреля",
    "may mai mayo maggio mag maio mei maja května maj mayıs мая",
    "june jun juni juin junio giugno giu junho czerwca června haziran июня",
    "july jul juli juillet juil julio luglio lug julho lipca července temmuz июля",
    "august aug août aoû agosto ago augustus sierpnia srpna augusti ağustos agustus августа",
    "september sep sept septembre septiembre settembre set setembro września září eylül сентября",
    "october oct oktober okt octobre octubre ottobre ott outubro out października října ekim октября",
    "november nov novembre noviembre novembro listopada listopadu kasım ноября",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia prosince desember aralık декабря",
  ]
}
