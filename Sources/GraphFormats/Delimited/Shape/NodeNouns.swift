/// Words for what nodes are, by which the header of a table of two kinds of nodes is known: `person,company`.
enum NodeNouns {
  /// Whether two names are such, of two kinds: `Company ID` and `Director name`.
  static func areHeader(_ first: String, _ second: String) -> Bool {
    isOne(first) && isOne(second) && WeightRule.key(of: first) != WeightRule.key(of: second)
  }

  /// The columns of a header that are called so where the first two are not both ends: a number of the row, a year or what somebody is to
  /// the other stands before or between them.
  static func ends(_ start: TableStart) -> (source: Int, target: Int)? {
    guard let first = start.rows.first, first.count > 2 else { return nil }
    let ends = first.indices.filter { column in
      let name = first[column].text
      if name.isEmpty { return !start.rows.dropFirst().allSatisfy { $0.count > column && $0[column].isNumber } }
      return !HeaderWords.isNoWeight(WeightRule.key(of: name)) && !relations.contains(name.lowercased())
    }
    guard ends.count > 1, (ends[0], ends[1]) != (0, 1) else { return nil }
    return TwoModeStart(start, columns: (ends[0], ends[1]))?.isSaid == true ? (ends[0], ends[1]) : nil
  }

  /// What somebody is to something, which stands between both.
  private static let relations: Set<String> = [
    "role", "position", "job", "job title", "title", "occupation", "function", "relation", "relationship", "type",
    "kind",
    "rolle", "amt", "funktion", "beziehung", "rôle", "fonction", "relation", "cargo", "puesto", "función", "relación",
    "ruolo",
    "carica", "função", "rol", "functie",
  ]

  /// Whether a name is such a word, perhaps in the plural, with nothing beside it but what columns add.
  static func isOne(_ name: String) -> Bool {
    guard name.utf8.count <= 40 else { return false }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (1...4).contains(words.count) else { return false }
    return words.contains(where: isNoun) && words.allSatisfy { isNoun($0) || additions.contains($0) }
  }

  private static func isNoun(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    let singulars = [("ies", "y"), ("es", ""), ("s", ""), ("en", ""), ("n", ""), ("id", ""), ("name", "")]
    return singulars.contains { ending, rest in
      word.hasSuffix(ending) && nouns.contains(word.dropLast(ending.count) + rest)
    }
  }

  /// What names of columns have beside such a word.
  private static let additions: Set<String> = [
    "id", "ids", "name", "names", "full", "first", "last", "code", "no", "nr", "number", "label", "key", "the", "of",
    "de",
    "du", "des", "la", "le", "nom", "nombre", "nome", "naam", "1", "2",
  ]

  private static let nouns = Set(
    (english + german + romance + others).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let english = """
    person people individual actor actress character user account member author coauthor editor writer reviewer artist
    musician singer band director board company firm business corporation enterprise bank organisation organization org
    institute institution university college school faculty department division unit group club team association society
    party committee commission council event meeting conference workshop seminar project paper article publication book
    journal newspaper magazine film movie show series song album track page website site domain link hashtag keyword term
    topic subject concept category theme city town village country state nation region county district place location
    station airport port gene protein drug disease compound species plant animal pollinator host parasite prey predator
    sample product item customer client buyer supplier vendor retailer store shop brand student pupil teacher course class
    lecture professor supervisor employee employer worker manager boss patient doctor physician nurse hospital donor
    recipient beneficiary politician minister ministry mp senator deputy candidate constituency lobbyist agency government
    office court judge lawyer attorney witness suspect case law bill motion shareholder owner investor investee startup
    fund subsidiary player coach match tournament league speaker channel video subreddit forum developer contributor
    repository repo package module journalist outlet publisher ingredient recipe dish
    restaurant family household tribe clan god hero poem chapter painting museum exhibition inventor patent applicant
    grant funder programme program award prize volunteer ngo charity church parish ship vessel captain airline attendee
    participant organizer organiser affiliation trustee officer woman man girl boy
    """

  private static let german = """
    person firma unternehmen gesellschaft verein organisation vorstand direktor aufsichtsrat mitglied autor autorin artikel
    buch ereignis veranstaltung treffen projekt stadt land ort partei politiker politikerin abgeordneter abgeordnete
    ausschuss gremium schule schüler schülerin lehrer lehrerin kurs professor kunde kundin lieferant produkt spender
    empfänger schauspieler schauspielerin figur nutzer benutzer konto schlagwort thema gruppe hochschule universität
    institut verlag zeitung klub mannschaft spieler arzt patient behörde ministerium gericht richter stiftung
    """

  private static let romance = """
    personne société entreprise organisme membre auteur auteure livre événement évènement projet ville pays lieu parti
    politicien député élève professeur étudiant cours fournisseur produit acteur actrice utilisateur compte groupe
    administrateur dirigeant conseil université comité équipe joueur entité
    persona empresa sociedad organización asociación miembro libro artículo evento proyecto ciudad país lugar partido
    político diputado alumno profesor curso cliente proveedor producto película usuario cuenta grupo consejero universidad
    comité equipo jugador entidad
    pessoa organização associação membro autor autora artigo livro projeto cidade político deputado aluno utilizador
    usuário filme universidade equipa equipe jogador fornecedor
    azienda società impresa ente organizzazione associazione autore autrice articolo progetto città paese luogo partito
    deputato studente professore corso fornitore prodotto attore attrice utente gruppo consigliere università squadra
    giocatore
    """

  private static let others = """
    persoon bedrijf organisatie vereniging stichting lid auteur artikel boek gebeurtenis stad plaats partij politicus
    gebruiker groep bestuurder leerling student vak klant leverancier
    person virksomhed företag selskab forening organisation medlem författare forfatter artikel bok bog by stad parti
    osoba firma organizacja spółka członek autor artykuł książka wydarzenie projekt miasto partia
    """
}
