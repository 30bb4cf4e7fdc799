extension PersonNameLexicon {
  /// The words of people's names in Dutch texts.
  static let dutch = PersonNameLexicon(
    suffixes: ["jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"],
    epithets: "oude jonge",
    titles: """
      dhr heer meneer mevrouw mw mevr mejuffrouw mej dr drs ir ing mr prof professor ds dominee pater zuster broeder koning koningin \
      prins prinses keizer keizerin president premier minister ministerpresident staatssecretaris burgemeester wethouder kamerlid \
      voorzitter directeur directrice generaal kolonel kapitein rechter advocaat bisschop kardinaal paus oom tante opa oma baron barones \
      graaf gravin hertog hertogin commissaris gouverneur ambassadeur woordvoerder woordvoerster senator
      """,
    titleJoiners: "van de der het voor",
    leaderTitles:
      "president premier ministerpresident koning koningin keizer keizerin paus voorzitter leider kanselier",
    lesserTitles: "vice ex voormalig voormalige oud toenmalig toenmalige",
    titleStopWords: "de het een van voor en in zijn haar hun nieuwe oude voormalig voormalige",
    maleHonorifics:
      "dhr heer meneer koning prins keizer broeder pater vader oom opa baron graaf hertog monsieur mr sir lord",
    femaleHonorifics: """
      mevrouw mw mevr mejuffrouw mej koningin prinses keizerin zuster moeder tante oma barones gravin hertogin directrice \
      woordvoerster madame mrs ms miss lady
      """,
    marriedHonorifics: "mevrouw mw mevr", unmarriedHonorifics: "mejuffrouw mej miss",
    courtesyTitles: "dhr heer meneer mevrouw mw mevr mejuffrouw mej dr drs",
    shownTitles: [
      "heer": "heer", "meneer": "meneer", "mevrouw": "mevrouw", "koning": "koning", "koningin": "koningin",
      "prins": "prins",
      "prinses": "prinses", "oom": "oom", "tante": "tante",
    ],
    honours: "phd md msc ba ma mba llm",
    particles: "van von de den der het t ten ter te op in la le du di da del el al bin ibn zu y",
    originWords: "van uit", abbreviations: ["st": "sint"],
    surnamesFirst: english.surnamesFirst.joined(separator: " "),
    unmistakableSurnamesFirst: english.unmistakableSurnamesFirst.joined(separator: " "))
}
