extension FunctionWords {
  /// Frequent words of Spanish.
  static let spanish = """
    de la que el en y a los del se las por un para con no una su al lo es como más pero sus le ya o este sí \
    porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno \
    les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa \
    estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros ha han fue ser son era \
    había sido según hace tras dijo está años año ayer hoy tiene dos tres después mientras así cada será \
    fueron estaba sino aunque cuyo cuya aún siempre mismo misma además
    """
}
