extension DifferenceWords {
  /// The words in Dutch.
  public static let dutch = DifferenceWords(
    title: "Wat ‘{0}’ en ‘{1}’ onderscheidt",
    picture: "Beide grafen in één opstelling",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Niets verschilt: dezelfde entiteiten, met dezelfde rangen, en dezelfde verbindingen.",
    entitySummary: "Van de entiteiten zijn er {0} nieuw, {1} verdwenen, {2} gestegen en {3} gedaald.",
    tieSummary: "Van de verbindingen zijn er {0} nieuw, {1} verdwenen, {2} sterker en {3} zwakker.",
    clear: """
      Meer dan door toeval staan {0} en {1} in een groter of kleiner deel van de documenten; ze komen eerst en staan \
      vet.
      """,
    noneClear: "Geen deel van de documenten verschilt meer dan door toeval.",
    document: Noun("document", "documenten"), entity: Noun("entiteit", "entiteiten"),
    tie: Noun("verbinding", "verbindingen"), member: Noun("lid", "leden"),
    appeared: "Wie erbij kwam", vanished: "Wie verdween", rose: "Wie steeg", fell: "Wie daalde",
    new: "Nieuwe verbindingen", gone: "Verdwenen verbindingen", stronger: "Sterkere verbindingen",
    weaker: "Zwakkere verbindingen",
    communities: "Gemeenschappen", none: "Geen.", more: "… en nog {0}.",
    name: "Naam", type: "Soort", documents: "Documenten", rank: "Rang", probability: "Aangepaste p",
    tieLine: "{0}: documenten {1}, gewicht {2}", tieLineWithoutDocuments: "{0}: gewicht {1}",
    split: "Gesplitst: {0} – in {1}", joined: "Samengegaan: {0} – tot {1}", communityAppeared: "Nieuw: {0}",
    dissolved: "Opgelost: {0}", continued: "Teruggevonden: {0} – als {1}",
    method: "Hoe dit is gemaakt",
    ranks: """
      Pijlen leiden van de eerste kant naar de tweede. De rangen zijn die volgens {0}; wie dezelfde waarde heeft, \
      heeft dezelfde rang.
      """,
    shares: """
      Namen worden over alle documenten samen herleid, daarna wordt elke kant apart geteld. G² is de \
      log-likelihoodverhouding van het deel van de documenten dat iemand noemt, of twee verbindt (Dunning 1993; \
      Rayson en Garside 2000); documenten die hetzelfde vertellen, tellen één keer. De kans, exact waar weinig \
      documenten te verwachten zijn, is aangepast aan het \
      aantal entiteiten, of verbindingen, volgens Benjamini en Hochberg (1995): van alle met hoogstens 0,05 is één \
      op de twintig naar verwachting toeval. Heeft een kant maar weinig documenten, dan kan weinig meer dan toeval \
      zijn. Een verbinding is sterker als ze in een groter deel van de documenten staat of, bij een gelijk deel van \
      evenveel documenten, meer gewicht heeft.
      """,
    matching: """
      Gemeenschappen van ten minste {1} gelden als dezelfde als de Jaccard-index van hun leden {0} of meer is \
      (Greene, Doyle en Cunningham 2010).
      """
  )
}
