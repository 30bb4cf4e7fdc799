extension Declension {
  /// How German names are declined.
  static let german = Declension(
    headsByEnding: [
      ("es", germanNeuters), ("er", germanMasculines), ("e", germanFeminines),
      ("e", "staaten nationen emirate emiraten inseln niederlande niederlanden werke werken betriebe betrieben linke"),
    ],
    genitiveHeads: germanNeuters + " " + germanMasculines + " burg berg dorf heim furt bruck stein stadt",
    genitiveEndings: "es s", adjectiveEndings: "en er es em e",
    adjectives: """
      alt allgemein arabisch auswartig ausser blau deutsch dritt erst fern frei gemeinsam gross grun heilig hoh hochst inner jung \
      klein lang link mittler nah national neu nieder ober oberst offen offentlich recht rot schon schwarz sozial tot unabhangig unter \
      verbunden vereinigt vereint vierzehnt weiss wild zweit
      """,
    adjectiveSuffixes: "sch lich ig al ar iv os iert sam ell")

  private static let germanFeminines = """
    abteilung ag agentur akademie akte allianz allee anstalt armee bahn bank behorde bewegung bibliothek borse brucke direktion \
    delegation fabrik feuerwehr flotte fraktion front gemeinde gemeinschaft genossenschaft gesellschaft gewerkschaft gruppe halbinsel \
    handelskammer hochschule hutte illustrierte initiative insel kammer kanzlei kasse kirche klinik koalition kommission konferenz \
    kongregation kuste liga luftwaffe marine mission oper organisation partei philharmonie polizei post presse redaktion regierung \
    republik rundschau schule sektion staatsanwaltschaft staatskanzlei stadt stelle stiftung strasse synagoge synode tafel treuhand \
    union universitat vereinigung versammlung versicherung vertretung verwaltung welle welt werft wuste zeitschrift zeitung zentrale
    """

  private static let germanMasculines = """
    ausschuss bahnhof bauernhof beirat bund bundesrat club dienst dom flughafen garten gerichtshof hafen kanal klub kongress konzern \
    kreistag landkreis landtag markt norden orden osten ozean parteitag platz rat reichstag ring rundfunk senat suden tag verband \
    verein verlag vorstand wald westen zirkus
    """

  private static let germanNeuters = """
    amt archiv ballett buro fernsehen forum gebirge gericht gymnasium haus institut kabinett klinikum kolleg komitee konsulat \
    kreuz labor land meer ministerium museum netzwerk orchester parlament prasidium rathaus reich schloss sekretariat tal theater tor \
    werk zentrum bundnis direktorium krankenhaus observatorium
    """
}
