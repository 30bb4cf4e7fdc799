extension Declension {
  /// The owner's forms of Danish names: "Kalundborg Kommunes".
  static let danish = Declension(
    genitiveHeads: """
      kommune region styrelse styrelsen ministeriet ministerium direktoratet forbund forbundet forening foreningen \
      universitet universitetet museum museet parti partiet selskab selskabet klub klubben union unionen bank banken kasse \
      kassen rad radet naevn naevnet domstol domstolen ret retten politi sygehus sygehuset hospital hospitalet gymnasium \
      gymnasiet skole skolen hojskole kirke kirken fond fonden teater teatret forlag forlaget gruppe gruppen koncernen \
      organisation organisationen myndighed myndigheden inspektion vaesenet akademi institut instituttet center centret \
      bibliotek biblioteket orkester festival
      """,
    genitiveEndings: "s", headsMayBeSmall: true)
}
