import CoMention
import CorpusSupport
import Graphs
import Reporting
import Testing
import TextModel

/// What ties are about in languages without a table of word forms: lines by hand, with what a reader would say of them.
@Suite struct KeywordLanguagesTests {
  /// Texts of a language, of which the first paragraphs tie Ann and Bob; what these are about, and what never is a keyword.
  struct Case: CustomTestStringConvertible, Sendable {
    var language: Language
    var tie: [String]
    var others: [String]
    var terms: [String]
    var general: [String]
    var testDescription: String { language.code }
  }

  static let cases = [
    Case(
      language: .german,
      tie: [
        "[Ann] hat mit [Bob] gestern den Vertrag über die Brücke unterzeichnet .",
        "Auch [Bob] und [Ann] haben nach dem Vertrag noch eine Brücke besichtigt .",
      ],
      others: ["[Ann] hat am Montag mit [Cid] gegessen .", "[Cid] und [Bob] haben das Boot gesehen ."],
      terms: ["Vertrag", "Brücke"], general: ["hat", "haben", "mit", "gestern", "über", "noch", "nach", "auch"]),
    Case(
      language: .french,
      tie: [
        "[Ann] a signé avec [Bob] les contrats pour le pont .",
        "[Bob] et [Ann] ont présenté un contrat et des ponts .",
      ],
      others: ["[Ann] a dîné avec [Cid] lundi .", "[Cid] et [Bob] ont vu le bateau ."],
      terms: ["contrat", "pont"], general: ["avec", "les", "pour", "ont", "des", "lundi"]),
    Case(
      language: .spanish,
      tie: [
        "[Ann] firmó con [Bob] los contratos para el puente .",
        "[Bob] y [Ann] presentaron un contrato y unos puentes .",
      ],
      others: ["[Ann] cenó con [Cid] el lunes .", "[Cid] y [Bob] vieron el barco ."],
      terms: ["contrato", "puente"], general: ["con", "los", "para", "unos", "lunes"]),
    Case(
      language: .dutch,
      tie: [
        "[Ann] heeft met [Bob] het contract voor de brug getekend .",
        "[Bob] en [Ann] hebben na het contract een brug bekeken .",
      ],
      others: ["[Ann] heeft maandag met [Cid] gegeten .", "[Cid] en [Bob] hebben de boot gezien ."],
      terms: ["contract", "brug"], general: ["heeft", "hebben", "met", "het", "voor", "een", "maandag"]),
    Case(
      language: .portuguese,
      tie: [
        "[Ann] assinou com [Bob] os contratos para a ponte .",
        "[Bob] e [Ann] apresentaram um contrato e umas pontes .",
      ],
      others: ["[Ann] jantou com [Cid] na segunda-feira .", "[Cid] e [Bob] viram o barco ."],
      terms: ["contrato", "ponte"], general: ["com", "para", "umas", "segunda-feira"]),
    Case(
      language: .danish,
      tie: [
        "[Ann] har med [Bob] underskrevet en kontrakt om en tunnel .",
        "[Bob] og [Ann] har efter en kontrakt set på en tunnel .",
      ],
      others: ["[Ann] har mandag spist med [Cid] .", "[Cid] og [Bob] har set båden ."],
      terms: ["kontrakt", "tunnel"], general: ["har", "med", "efter", "på", "mandag"]),
    Case(
      language: .swedish,
      tie: [
        "[Ann] har med [Bob] skrivit under ett avtal om en tunnel .",
        "[Bob] och [Ann] har efter ett avtal sett på en tunnel .",
      ],
      others: ["[Ann] har i måndags ätit med [Cid] .", "[Cid] och [Bob] har sett båten ."],
      terms: ["avtal", "tunnel"], general: ["har", "med", "efter", "ett", "på"]),
  ]

  @Test(arguments: cases) func aTieIsAboutWhatItsSentencesSay(_ one: Case) throws {
    var corpus = MarkedCorpus(in: one.language)
    // What is told of others, often enough that words of the tie stand out.
    let others = Array(repeating: one.others, count: 30).flatMap { $0 }
    for (number, line) in (one.tie + others).enumerated() { corpus.add("\(number)", [[line]]) }
    let graph = CoMentionGraph(corpus.index())
    let ends = try ["Ann", "Bob"].map { name in
      try #require(graph.graph.nodeIDs.indices.first { graph.graph.name(of: $0) == name })
    }
    let edge = try #require(graph.graph.graph.edgeIndex(between: ends[0], and: ends[1]))
    let terms = KeywordFinder(graph).keywords(ofEdge: edge).map(\.term)
    let words = Set(terms.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(words.isSuperset(of: one.terms), "\(terms)")
    #expect(words.isDisjoint(with: one.general), "\(terms)")
  }
}
