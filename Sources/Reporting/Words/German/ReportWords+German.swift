extension ReportWords {
  /// The words in German.
  public static let german = ReportWords(
    title: "Wer mit wem genannt wird",
    mostConnected: "Die am besten Vernetzten",
    communities: "Gruppen",
    strongestTies: "Die stärksten Verbindungen",
    method: "Wie das entstanden ist",
    picture: "Der Graph",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: " vom {0}",
    datedRange: " vom {0} bis {1}",
    document: Noun("Dokument", "Dokumente"),
    entity: Noun("Person, Ort oder Organisation", "Personen, Orte und Organisationen"),
    tie: Noun("Verbindung", "Verbindungen"),
    community: Noun("Gruppe", "Gruppen"),
    member: Noun("Mitglied", "Mitglieder"),
    time: Noun("Mal", "Mal"),
    unit: Noun("Einheit", "Einheiten"),
    columns: Columns(
      name: "Name", type: "Art", pageRank: "PageRank", strength: "Stärke", mentions: "Nennungen",
      documents: "Dokumente", alsoWritten: "auch geschrieben"),
    types: Types(person: "Person", place: "Ort", organization: "Organisation"),
    communityHeading: "Gruppe {0}: {1}",
    moreMembers: " und {0} weitere",
    smallerCommunities: Noun("{0} kleinere Gruppe: {1}.", "{0} kleinere Gruppen: {1}."),
    notListed: "nicht aufgeführt",
    listed: "in `{0}`",
    alone: Noun(
      "{0} Entität teilt keine Einheit ({1}) mit einer anderen.",
      "{0} Entitäten teilen keine Einheit ({1}) mit einer anderen."),
    tieLine: "{0}, Gewicht {1}, zusammen {2} in {3}",
    about: "worum es geht: {0}",
    methodText: """
      Zwei Namen sind verbunden, wenn dieselbe Einheit des Textes ({0}) beide nennt; das Gewicht ist `{1}` über {2}. \
      Die Gruppen sind die von Leiden, die Ränge die von PageRank auf den Gewichten.
      """,
    approximation: """
      Bei einem Graphen dieser Größe ist das Maß ({0}) angenähert und heißt in den Dateien auch so: Mit einer \
      Wahrscheinlichkeit von {1} % weicht jeder Wert um höchstens {2} vom genauen ab, das ist das {3}-fache des \
      größtmöglichen (Stichprobe von {4}, Startwert {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("Passage steht in mehreren Dokumenten", "Passagen stehen in mehreren Dokumenten"),
      copy: Noun("Kopie", "Kopien"),
      reprint: Noun(
        "Dokument erzählt, was ein anderes zuvor erzählt hat", "Dokumente erzählen, was andere zuvor erzählt haben"),
      counted: "{0} ({1}), {2}; jede Kopie zählt.",
      once: "{0} ({1}), {2}; jede Passage zählt einmal.",
      dropped: "{0} ({1}), {2}; Kopien sind ausgelassen."),
    passedOver: Noun(
      "{0} Datei wurde übergangen, deren Endung nicht zu Dokumenten gehört: {1}.",
      "{0} Dateien wurden übergangen, deren Endungen nicht zu Dokumenten gehören: {1}."),
    unread: Noun(
      "{0} Datei konnte nicht oder nicht ganz gelesen werden: {1}.",
      "{0} Dateien konnten nicht oder nicht ganz gelesen werden: {1}."),
    units: Units(
      sentence: "Satz", paragraph: "Absatz", document: "Dokument", tokens: "Fenster von {0} Wörtern",
      sentences: "Fenster von {0} Sätzen"),
    listing: .german,
    reasons: .german)
}
