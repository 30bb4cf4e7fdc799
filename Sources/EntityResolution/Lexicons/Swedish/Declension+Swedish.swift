extension Declension {
  /// The owner's forms of Swedish names: "Kristinehamns kommuns".
  static let swedish = Declension(
    genitiveHeads: """
      kommun region lan landsting styrelsen departementet verket myndigheten inspektionen forbund forbundet forening \
      foreningen universitet universitetet hogskola hogskolan museum museet parti partiet bolag bolaget klubb klubben union \
      unionen bank banken namnd namnden domstol domstolen ratt ratten polisen kyrka kyrkan fond fonden teater teatern forlag \
      forlaget grupp gruppen koncernen organisation organisationen radet kommitten utskottet byra byran stad sjukhus sjukhuset \
      lasarett gymnasium skola skolan akademi akademien institut institutet centrum bibliotek biblioteket orkester festival \
      sallskap sallskapet
      """,
    genitiveEndings: "s", headsMayBeSmall: true)
}
