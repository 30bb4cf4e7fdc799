extension GivenNames {
  /// What German speakers are commonly called for short, and forms of names from elsewhere as German papers write them.
  static let german = """
    johannes hannes hans hansi
    friedrich fritz fiete
    wilhelm willi
    heinrich heinz heiner heini
    gerhard gerd gert
    bernhard bernd berni
    wolfgang wolfi
    siegfried sigi siggi
    ulrich uli ulli
    rudolf rudi
    josef sepp jupp joschka
    georg schorsch
    gottfried friedel
    christoph stoffel
    joachim achim jochen
    eberhard ebbo
    maximilian maxi
    sebastian basti
    elisabeth elli lisbeth liesel sissi
    margarete grete gretel greta margret
    katharina kathe kathi
    brigitte gitta gitti
    ursula uschi ulla
    angelika geli
    gertrud trude trudi
    waltraud traudl
    johanna hanne
    michail michael
    wladimir vladimir
    sergej sergei
    alexej alexei
    jewgeni yevgeny
    dmitri dmitrij
    """
}
