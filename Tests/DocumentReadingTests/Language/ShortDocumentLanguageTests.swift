import DocumentReading
import TestSupport
import Testing
import TextModel

/// Sentences are from the Universal Declaration of Human Rights, in the translations of the United Nations, and short news written for the tests.
@Suite struct ShortDocumentLanguageTests {
  private static let all: [Language] = [.german, .french, .spanish, .dutch, .portuguese, .danish, .swedish]

  private func document(
    _ text: String, _ languages: DocumentLanguages = .own, read: [Language] = all
  ) throws -> Document? {
    let folder = try Workdir()
    try folder.write(text, to: "in/a.txt")
    var reader = DocumentReader()
    (reader.languages, reader.otherLanguages) = (languages, read)
    return reader.documents(at: [folder["in"]]).documents.first
  }

  /// A sentence or two is enough, and the names in it say nothing.
  @Test(arguments: [
    ("de", "Die Stadt Bern liegt in der Schweiz und ist nicht die größte des Landes."),
    ("de", "Niemand darf willkürlich festgenommen, in Haft gehalten oder des Landes verwiesen werden."),
    ("de", "John Smith und Mary Jones haben die Firma Green Valley Foods mit Sitz in London gegründet."),
    ("fr", "Nul ne peut être arbitrairement arrêté, détenu ou exilé."),
    ("fr", "Le maire de Lyon, Grégory Doucet, a rencontré la ministre à Paris."),
    (
      "es",
      "Nadie podrá ser arbitrariamente detenido. Toda persona tiene derecho a ser oída públicamente y con justicia por un tribunal."
    ),
    ("es", "La empresa de Santiago Outeiral no ha pagado a los trabajadores de Vilagarcía, según el juez."),
    ("nl", "Niemand zal onderworpen worden aan willekeurige arrestatie, detentie of verbanning."),
    ("nl", "De burgemeester van Gent sprak met minister Jan Jambon over de NMBS."),
    ("pt", "Ninguém pode ser arbitrariamente preso, detido ou exilado, e todos são iguais perante a lei."),
    ("pt", "O presidente da câmara não quis comentar a decisão do tribunal de Braga."),
    ("da", "Enhver har krav på under fuld ligeberettigelse at få sin sag prøvet ved en uafhængig domstol."),
    (
      "da",
      "Statsministeren mødte i går Jonas Gahr Støre på et hotel i Oslo, men hun ville ikke sige noget om aftalen efter mødet."
    ),
    ("sv", "Ingen må godtyckligt anhållas, fängslas eller landsförvisas, och alla är lika inför lagen."),
    ("sv", "Polisen har inte gripit någon efter branden i Kiruna, säger Anna Berg."),
  ])
  func fewWordsTell(language: String, text: String) throws {
    #expect(try document(text)?.language == language)
    #expect(try document(text, .any)?.language == language)
  }

  /// English with names and words of others stays English, and so do names alone.
  @Test(arguments: [
    "Gerhard Schröder and Jacques Chirac met in Aix-en-Provence on Monday.",
    "He paid for El Niño and La Niña in the Rue de la Paix, and left for Rio de Janeiro.",
    "Die Zeit, Der Spiegel, Frankfurter Allgemeine Zeitung",
    "Jean-Luc de la Tour\nMarie de Villiers\nAnne du Plessis", "Van der Berg, de Vries en Jansen",
  ])
  func namesTellNothing(text: String) throws { #expect([nil, "en"].contains(try document(text)?.language)) }

  /// Languages that nobody reads are not those beside them.
  @Test(arguments: [
    "Ingen må bli utsatt for vilkårlig arrest, fengsling eller landsforvisning. Enhver har krav på å bli hørt.",
    "Ninguén será sometido arbitrariamente a detención, prisión ou desterro. Toda persoa ten dereito ás mesmas cousas.",
    "Nessun individuo potrà essere arbitrariamente arrestato, detenuto o esiliato. Ogni individuo ha diritto alla vita.",
    "Ningú no pot ser arrestat, detingut ni exiliat arbitràriament. Tota persona té dret a la seva vida amb els altres.",
  ])
  func neighboursStay(text: String) throws {
    #expect([nil, "no", "nb", "gl", "it", "ca"].contains(try document(text, .any)?.language))
  }

  /// What is given as the only language leaves nothing short out.
  @Test func nothingShortIsLeftOut() throws {
    let text = "Die Stadt Bern liegt in der Schweiz, und sie ist nicht sehr groß."
    #expect(try document(text, read: []) != nil)
    #expect(try document(text, read: [])?.language == nil)
  }

  /// A month that another language writes alike; the dateline's date is read by the language's own months, whatever is left out.
  @Test(arguments: [
    ("Paris, 13 mars 2025 – La ministre n'a pas répondu aux questions des députés sur le port.", "2025-03-13"),
    ("Bern, 13. April 2025 – Der Bundesrat hat die Frist für die Gemeinden nicht verlängert.", "2025-04-13"),
    ("Lisboa, 13 de março de 2025 – O governo não quis comentar a decisão do tribunal.", "2025-03-13"),
    ("Den Haag, 13 mei 2025 – De minister heeft de vragen van de Kamer niet beantwoord.", "2025-05-13"),
  ])
  func datelines(text: String, date: String) throws {
    for languages in [DocumentLanguages.own, .any] { #expect(try document(text, languages)?.date == date) }
  }
}
