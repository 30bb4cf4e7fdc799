/// What the columns of tables are called, in the languages most tables are in; as ``WeightRule/key(of:)`` spells it.
enum HeaderWords {
  /// The two ends of an edge, those that need no remark first.
  static let ends: [(source: String, target: String)] =
    plainEnds + [
      ("src", "dest"), ("source", "dest"), ("source", "destination"), ("origin", "destination"), ("origin", "dest"),
      ("orig", "dest"), ("sender", "receiver"), ("sender", "recipient"), ("sourceid", "targetid"),
      ("sourcenode", "targetnode"), ("sourcename", "targetname"), ("fromid", "toid"), ("fromnode", "tonode"),
      ("fromnodeid", "tonodeid"), ("nodefrom", "nodeto"), ("idfrom", "idto"), ("start", "end"), ("startid", "endid"),
      ("startnode", "endnode"), ("head", "tail"), ("tail", "head"), ("follower", "followee"), ("follower", "followed"),
      ("follower", "following"), ("citing", "cited"), ("parent", "child"), ("buyer", "seller"),
      ("exporter", "importer"), ("ego", "alter"), ("quelle", "ziel"), ("start", "ziel"), ("von", "nach"),
      ("von", "zu"), ("von", "an"), ("absender", "empfänger"), ("absender", "empfaenger"), ("de", "vers"),
      ("source", "cible"), ("origine", "destination"), ("origine", "cible"), ("départ", "arrivée"),
      ("depart", "arrivee"), ("expéditeur", "destinataire"), ("origen", "destino"), ("fuente", "destino"),
      ("fuente", "objetivo"), ("desde", "hasta"), ("origine", "destinazione"), ("sorgente", "destinazione"),
      ("sorgente", "obiettivo"), ("mittente", "destinatario"), ("remitente", "destinatario"), ("bron", "doel"),
      ("van", "naar"), ("origem", "destino"), ("fonte", "destino"), ("fonte", "alvo"),
    ]

  /// The names that were always read without a word.
  static let plainEnds = [("source", "target"), ("from", "to"), ("node1", "node2"), ("src", "dst"), ("u", "v")]

  /// What two columns of ends are called with `1` and `2`, or `A` and `B`, after it.
  static let numberedEnds: Set<String> = [
    "id", "node", "person", "user", "author", "name", "actor", "character", "gene", "protein", "vertex", "entity",
    "word", "term", "item", "country", "team", "player", "company", "interactor", "artist", "student", "station",
    "city", "member", "agent", "knoten", "ort", "wort", "noeud", "nœud", "nodo", "nom", "nombre", "nome", "naam",
    "personne", "persona", "pessoa", "persoon", "mot", "palabra", "parola", "palavra", "woord",
  ]

  /// The columns of two molecules that interact, as BioGRID's and PSI-MITAB's tables have them: `Official Symbol Interactor
  /// A` before those of ids.
  static func interactors(_ keys: [String]) -> (source: Int, target: Int)? {
    let pairs = keys.indices.compactMap { index -> (source: Int, target: Int)? in
      guard keys[index].hasSuffix("interactora") else { return nil }
      return keys.firstIndex(of: keys[index].dropLast() + "b").map { (index, $0) }
    }
    return pairs.first { keys[$0.source].hasPrefix("officialsymbol") } ?? pairs.first
  }

  /// The weight of an edge where a header says it.
  static let weights = ["weight", "w", "gewicht", "gewichtung", "poids", "peso", "weights", "edgeweight", "wt"]

  /// The key of a node.
  static let nodeIDs: Set<String> = ["id", "nodeid", "vertexid"]

  /// What the key of a node is called, too, where ``nodeDetails`` follow.
  static let nodeNames: Set<String> = ["node", "vertex", "name", "label", "knoten", "noeud", "nœud", "nodo"]

  /// What tables say of nodes.
  static let nodeDetails: Set<String> = [
    "label", "name", "group", "type", "category", "class", "modularityclass", "degree", "community", "size", "color",
    "age", "gender", "sex", "x", "y", "gruppe", "groupe", "grupo", "gruppo", "groep", "typ", "tipo",
  ]

  /// Whether a column is rather something else than a weight: a time, a place, an age or a number that only names something.
  static func isNoWeight(_ key: String) -> Bool {
    let words = otherNumbers
    return words.contains(key) || key.hasSuffix("id") || key.hasSuffix("year") || key.hasSuffix("date")
      || key.hasSuffix("jahr") || key.hasSuffix("time") || key.hasSuffix("timestamp")
  }

  private static let otherNumbers: Set<String> = [
    "year", "years", "date", "day", "month", "week", "time", "timestamp", "epoch", "ts", "since", "until", "from", "to",
    "start",
    "end", "begin", "founded", "born", "birth", "died", "jahr", "datum", "tag", "monat", "zeit", "seit", "bis",
    "beginn",
    "ende", "année", "annee", "depuis", "debut", "début", "fin", "mois", "año", "desde", "hasta", "mes", "inicio",
    "anno",
    "dal", "inizio", "fine", "mese", "ano", "início", "mês", "jaar", "sinds", "maand", "id", "number", "no", "nr",
    "num",
    "index", "row", "rowid", "line", "key", "code", "zip", "plz", "postcode", "phone", "age", "alter", "âge", "edad",
    "età",
    "idade", "leeftijd", "x", "y", "z", "lat", "lon", "lng", "latitude", "longitude", "page", "chapter", "scene",
    "season",
    "episode", "version", "group", "cluster", "class", "community", "level", "layer", "color", "unnamed0",
  ]

  /// Whether numbers are years throughout.
  static func areYears(_ numbers: [Double]) -> Bool {
    !numbers.isEmpty && numbers.allSatisfy { (1500...2100).contains($0) && $0.rounded() == $0 }
  }

  /// Whether numbers are seconds or milliseconds since 1970 throughout, of the years from 1990 to 2040.
  static func areTimes(_ numbers: [Double]) -> Bool {
    let seconds = 631_152_000.0...2_208_988_800
    return !numbers.isEmpty
      && (numbers.allSatisfy(seconds.contains) || numbers.allSatisfy { seconds.contains($0 / 1000) })
  }

  /// What two names have in common that differ by `1` and `2`, or `a` and `b`, in one place, such as `guest1_id` and
  /// `guest2_id`, without an `id` or `name` at the end; nil for others.
  static func stem(_ first: String, _ second: String) -> String? {
    let (a, b) = (Array(first), Array(second))
    guard a.count == b.count, a.count > 1 else { return nil }
    let places = a.indices.filter { a[$0] != b[$0] }
    guard places.count == 1, let place = places.first, place > 0 else { return nil }
    guard (a[place], b[place]) == ("1", "2") || (a[place], b[place]) == ("a", "b") else { return nil }
    let rest = String(a[(place + 1)...])
    return ["", "id", "name"].contains(rest) ? String(a[..<place]) : nil
  }
}
